"""What only a PostgreSQL server can show. The tests of the other files run on it as well."""

from functools import partial
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction

from quiz.attempts.models import Answer, Attempt, Mark
from quiz.attempts.services import Outcome, finish
from quiz.people.learner import Learner
from quiz.quizzes.models import Edition
from tests.attempts.threads import CROWD, at_once
from tests.make import NOW, answer, make_attempt, make_quiz, question_draft, statement_draft

pytestmark = [pytest.mark.postgres, pytest.mark.usefixtures("parallel")]

GUESTS = 60


@pytest.fixture(autouse=True)
def _on_postgresql() -> None:
    if connection.vendor != "postgresql":
        pytest.fail(f"DATABASE_URL must name a PostgreSQL server for this test; it names {connection.vendor}.")


def backend() -> int:
    """The server's number for the process behind this connection, which is then given back."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            return int(cursor.fetchone()[0])
    finally:
        connection.close()


def test_finish_in_parallel_ends_each_of_many_attempts_once() -> None:
    quiz = make_quiz()
    sheets = [make_attempt(quiz, Learner(guest=uuid4())) for _ in range(GUESTS)]

    ended = [at_once([partial(finish, sheet, now=NOW)] * CROWD) for sheet in sheets]

    assert [one.count(True) for one in ended] == [1] * GUESTS
    assert Attempt.objects.filter(state="finished", finished_at=NOW).count() == GUESTS


def test_submissions_in_parallel_store_one_answer_in_each_of_many_attempts() -> None:
    quiz = make_quiz(question_draft(), statement_draft())
    sheets = [make_attempt(quiz, Learner(guest=uuid4())) for _ in range(20)]

    outcomes = [
        at_once([partial(answer, sheet, sheet.items[0], option.id) for option in sheet.items[0].options * 3])
        for sheet in sheets
    ]

    assert [one.count(Outcome.STORED) for one in outcomes] == [1] * len(sheets)
    assert (Answer.objects.count(), Mark.objects.count()) == (len(sheets), len(sheets))


def test_edition_is_guarded_by_a_trigger_of_the_server() -> None:
    make_quiz()

    with (
        pytest.raises(IntegrityError, match="a published edition is immutable"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE quiz_edition SET content = jsonb_set(content, '{quiz,slug}', '\"forged\"')")

    assert Edition.objects.get().content["quiz"]["slug"] == "by-the-river"


def test_connections_come_from_a_pool() -> None:
    backends = [backend() for _ in range(20)]

    assert len(set(backends)) <= connection.pool.max_size < 20  # type: ignore[attr-defined]  # of this engine alone


def test_connections_of_a_crowd_share_the_pool() -> None:
    backends = at_once([backend] * CROWD)

    assert len(set(backends)) <= connection.pool.max_size < CROWD  # type: ignore[attr-defined]  # of this engine alone
