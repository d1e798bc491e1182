from datetime import timedelta

import pytest

from quiz.attempts.models import Attempt
from quiz.attempts.services import Outcome, finish
from quiz.questions.models import Question
from quiz.questions.services import admit, approve
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import publish, withdraw
from quiz.sources.models import Document
from tests.cast import STRANGER
from tests.make import (
    NOW,
    answer,
    answer_all,
    both,
    edition_of,
    make_attempt,
    make_quiz,
    open_sheet,
    question_draft,
    statement_draft,
)

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(hours=1)
NEW_PROMPT = both("А куди тече Дніпро?", "And where does the Dnipro flow?")


def republish(quiz: Quiz) -> None:
    admit([question_draft(prompt=NEW_PROMPT)], Document.objects.get())
    approve(Question.objects.all())
    publish(quiz, now=LATER)
    quiz.refresh_from_db()


def test_finish_ends_an_attempt_exactly_once() -> None:
    sheet = make_attempt(make_quiz())

    assert [finish(sheet, now=NOW), finish(sheet, now=LATER)] == [True, False]
    assert Attempt.objects.values_list("state", "finished_at").get() == ("finished", NOW)


def test_finish_after_the_last_answer_ends_nothing_any_more() -> None:
    sheet = make_attempt(make_quiz())
    answer_all(sheet)

    assert finish(sheet, now=LATER) is False
    assert Attempt.objects.get().finished_at == NOW


def test_finish_keeps_what_is_answered() -> None:
    sheet = make_attempt(make_quiz())
    answer(sheet, sheet.items[0], sheet.items[0].options[0].id)

    finish(sheet, now=LATER)

    again = open_sheet(sheet.id)
    assert (again.is_finished, list(again.answers)) == (True, [sheet.items[0].id])


def test_finish_leaves_other_attempts_open() -> None:
    quiz = make_quiz()
    sheet, other = make_attempt(quiz), make_attempt(quiz, STRANGER)

    finish(sheet, now=NOW)

    assert not open_sheet(other.id, STRANGER).is_finished


def test_attempt_keeps_its_edition_when_the_quiz_is_republished() -> None:
    quiz = make_quiz(question_draft(), statement_draft())
    sheet = make_attempt(quiz)
    answer(sheet, sheet.items[0], sheet.items[0].options[0].id)

    republish(quiz)

    again = open_sheet(sheet.id)
    assert again.items == sheet.items
    assert answer(again, again.items[1], 0) is Outcome.STORED
    assert open_sheet(sheet.id).is_finished


def test_attempt_begun_after_republishing_has_the_new_edition() -> None:
    quiz = make_quiz(question_draft())
    old = make_attempt(quiz)

    republish(quiz)

    new = make_attempt(quiz)
    assert (old.items[0].question.prompt, new.items[0].question.prompt) == (question_draft().prompt, NEW_PROMPT)
    assert (edition_of(quiz).number, new.id == old.id) == (2, False)


def test_attempt_at_a_withdrawn_quiz_can_be_finished() -> None:
    quiz = make_quiz()
    sheet = make_attempt(quiz)
    withdraw(quiz)

    answer_all(open_sheet(sheet.id))

    assert open_sheet(sheet.id).is_finished
