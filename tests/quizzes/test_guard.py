"""A published edition is immutable: the database says so on both engines, whoever asks and however."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError

from quiz.attempts.models import Attempt
from quiz.quizzes.models import Edition
from quiz.quizzes.services import withdraw
from tests.make import edition_of, make_attempt, make_quiz

pytestmark = pytest.mark.django_db

TRIGGERS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'quiz_edition'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE tgrelid = 'quiz_edition'::regclass AND NOT tgisinternal",
}
REFUSED = "a published edition is immutable"


def test_edition_has_its_trigger_after_all_migrations() -> None:
    with connection.cursor() as cursor:
        cursor.execute(TRIGGERS[connection.vendor])

        assert cursor.fetchall() == [("edition_is_immutable",)]


def test_edition_cannot_be_saved_again() -> None:
    edition = edition_of(make_quiz())
    edition.content = {}

    with pytest.raises(IntegrityError, match=REFUSED), transaction.atomic():
        edition.save()

    assert Edition.objects.get().content != {}


def test_edition_cannot_be_updated_by_a_query() -> None:
    make_quiz()

    with pytest.raises(IntegrityError, match=REFUSED), transaction.atomic():
        Edition.objects.update(number=9)

    assert Edition.objects.get().number == 1


@pytest.mark.parametrize("column", ["content", "digest", "number", "published_at", "quiz_id"])
def test_edition_cannot_be_updated_by_raw_sql(column: str) -> None:
    make_quiz()

    with pytest.raises(IntegrityError, match=REFUSED), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE quiz_edition SET {column} = {column}")


def test_edition_with_attempts_cannot_be_deleted() -> None:
    quiz = make_quiz()
    make_attempt(quiz)
    edition = edition_of(quiz)
    withdraw(quiz)

    with pytest.raises(ProtectedError) as raised:
        edition.delete()

    assert raised.value.protected_objects == {Attempt.objects.get()}


def test_edition_with_attempts_cannot_be_deleted_by_raw_sql() -> None:
    quiz = make_quiz()
    make_attempt(quiz)
    withdraw(quiz)

    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM quiz_edition")
        with pytest.raises(IntegrityError):
            connection.check_constraints()  # as a commit does
        transaction.set_rollback(True)
