"""Migration 0005: attempts from before their scores were kept with them get theirs."""

from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps

from quiz.attempts.models import Attempt
from quiz.questions.models import Question
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import publish
from tests.cast import GUEST, STRANGER
from tests.make import NOW, answer, answer_all, make_attempt, make_quiz, multiple_draft, question_draft, statement_draft

pytestmark = pytest.mark.django_db

count = import_module("quiz.migrations.0005_what_attempts_are_worth").count


def forgotten() -> None:
    """As the columns are right after they were made."""
    Attempt.objects.update(worth=0, score=0, is_repeat=False)


def kept() -> list[tuple[Any, ...]]:
    return list(Attempt.objects.order_by("pk").values_list("pk", "worth", "score", "is_repeat"))


@pytest.fixture
def quiz(db: None) -> Quiz:
    return make_quiz(question_draft(points=2), multiple_draft(), statement_draft())


def test_count_gives_every_attempt_what_it_was_given_when_it_was_new(quiz: Quiz) -> None:
    answer_all(make_attempt(quiz))
    begun = make_attempt(quiz, STRANGER)
    partly = begun.items[1]
    answer(begun, partly, partly.options[0].id)
    make_attempt(quiz)
    answer_all(make_attempt(quiz, missed=[begun.items[0].id, begun.items[2].id]))
    before = kept()
    forgotten()

    count(apps, None)

    assert kept() == before
    assert sorted((worth, str(score), is_repeat) for _, worth, score, is_repeat in before) == [
        (3, "3.00", True),
        (4, "0.00", False),
        (4, "0.33", False),
        (4, "4.00", False),
    ]


def test_count_takes_the_points_from_the_edition_that_was_asked(quiz: Quiz) -> None:
    answer_all(make_attempt(quiz))
    Question.objects.update(points=9)
    publish(quiz, now=NOW)
    quiz.refresh_from_db()
    answer_all(make_attempt(quiz, STRANGER))
    forgotten()

    count(apps, None)

    assert Attempt.objects.values_list("worth", "score").get(guest=GUEST.guest) == (4, Decimal(4))
    assert Attempt.objects.values_list("worth", "score").get(guest=STRANGER.guest) == (27, Decimal(27))


def test_count_a_second_time_changes_nothing(quiz: Quiz) -> None:
    answer_all(make_attempt(quiz))
    before = kept()

    count(apps, None)

    assert kept() == before


def test_count_without_attempts_does_nothing(db: None) -> None:
    count(apps, None)

    assert kept() == []
