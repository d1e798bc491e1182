"""What the database itself refuses, whoever writes."""

from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from quiz.attempts.models import Answer, Attempt, Concern, Mark
from tests.cast import GUEST, olena
from tests.make import NOW, answer, make_attempt, make_quiz

pytestmark = pytest.mark.django_db


def test_attempt_is_of_a_user_or_of_a_guest_and_not_of_both() -> None:
    make_attempt(make_quiz())

    for learner, guest in ((None, None), (olena(), GUEST.guest)):
        with pytest.raises(IntegrityError), transaction.atomic():
            Attempt.objects.update(learner=learner, guest=guest)


def test_attempt_has_a_time_of_its_end_exactly_when_it_has_ended() -> None:
    make_attempt(make_quiz())

    for state, finished_at in (("finished", None), ("open", NOW)):
        with pytest.raises(IntegrityError), transaction.atomic():
            Attempt.objects.update(state=state, finished_at=finished_at)


def test_answer_to_an_item_is_stored_once() -> None:
    sheet = make_attempt(make_quiz())
    answer(sheet, sheet.items[0], sheet.items[0].options[0].id)
    stored = Answer.objects.get()
    stored.pk, stored.client_key = None, uuid4()

    with pytest.raises(IntegrityError), transaction.atomic():
        stored.save()


def test_mark_for_an_item_is_given_once() -> None:
    sheet = make_attempt(make_quiz())
    answer(sheet, sheet.items[0], sheet.items[0].options[0].id)
    mark = Mark.objects.get()
    mark.pk = None

    with pytest.raises(IntegrityError), transaction.atomic():
        mark.save()


def test_attempt_stores_nothing_about_browser_or_network() -> None:
    kept = {field.name for model in (Attempt, Answer, Mark, Concern) for field in model._meta.concrete_fields}

    assert kept == {
        *("id", "edition", "learner", "guest", "seed", "items", "is_repeat", "worth", "started_at", "state"),
        *("answered", "score", "flagged", "finished_at"),
        *("attempt", "item", "sequence", "given", "raw", "language", "client_key", "answered_at"),
        *("points", "of", "at"),
        *("reason", "words", "raised_at"),
    }
