"""The same moment: what is said to happen once happens once, on either engine."""

from functools import partial
from uuid import uuid4

import pytest

from quiz.attempts.models import Answer, Attempt, Concern, Mark
from quiz.attempts.services import MOST_CONCERNS, Heard, Outcome, finish, raise_concern
from quiz.attempts.sheet import Sheet
from quiz.people.learner import Learner
from quiz.questions.draft import QuestionDraft
from quiz.quizzes.models import Quiz
from tests.attempts.threads import CROWD, at_once
from tests.make import NOW, answer, make_attempt, make_quiz, open_sheet, question_draft, statement_draft

pytestmark = pytest.mark.usefixtures("parallel")


def attempts(quiz: Quiz, count: int) -> list[Sheet]:
    return [make_attempt(quiz, Learner(guest=uuid4())) for _ in range(count)]


def rows(model: type[Answer] | type[Mark], sheet: Sheet) -> int:
    return model._default_manager.filter(attempt=sheet.id).count()


def counted(sheet: Sheet) -> int:
    return Attempt.objects.get(pk=sheet.id).answered


def test_finish_in_parallel_ends_each_attempt_once() -> None:
    for sheet in attempts(make_quiz(), 5):
        ended = at_once([partial(finish, sheet, now=NOW)] * CROWD)

        assert sorted(ended) == [False] * (CROWD - 1) + [True]


@pytest.mark.parametrize(
    "drafts", [(question_draft(), statement_draft()), (question_draft(),)], ids=["among others", "the last one"]
)
def test_same_submission_in_parallel_is_stored_once(drafts: tuple[QuestionDraft, ...]) -> None:
    for sheet in attempts(make_quiz(*drafts), 3):
        item = sheet.items[0]
        submit = partial(answer, sheet, item, item.options[0].id, client_key=uuid4())

        outcomes = at_once([submit] * CROWD)

        assert sorted(outcomes) == [Outcome.REPEATED] * (CROWD - 1) + [Outcome.STORED]
        assert (rows(Answer, sheet), rows(Mark, sheet), counted(sheet)) == (1, 1, 1)


def test_different_submissions_in_parallel_store_one_answer() -> None:
    for sheet in attempts(make_quiz(question_draft(), statement_draft()), 3):
        item = sheet.items[0]
        options = [option.id for option in item.options] * 3

        outcomes = at_once([partial(answer, sheet, item, option) for option in options])

        assert sorted(outcomes) == [Outcome.STORED] + [Outcome.TOO_LATE] * (CROWD - 1)
        assert Answer.objects.get(attempt=sheet.id).given == [options[outcomes.index(Outcome.STORED)]]
        assert (rows(Mark, sheet), counted(sheet)) == (1, 1)


def test_last_two_answers_in_parallel_are_both_stored_and_end_the_attempt() -> None:
    for sheet in attempts(make_quiz(question_draft(), statement_draft()), 5):
        single, statement = sheet.items

        outcomes = at_once([partial(answer, sheet, single, single.options[0].id), partial(answer, sheet, statement, 0)])

        assert outcomes == [Outcome.STORED] * 2
        assert Attempt.objects.values_list("state", "answered").get(pk=sheet.id) == ("finished", 2)
        assert (rows(Answer, sheet), rows(Mark, sheet)) == (2, 2)


def test_last_answer_and_finish_in_parallel_end_the_attempt_once() -> None:
    for sheet in attempts(make_quiz(question_draft()), 5):
        item = sheet.items[0]
        submit, end = partial(answer, sheet, item, item.options[0].id), partial(finish, sheet, now=NOW)

        outcome, ended = at_once([submit, end])

        assert (outcome, ended) in {(Outcome.STORED, False), (Outcome.TOO_LATE, True)}
        assert rows(Answer, sheet) == rows(Mark, sheet) == counted(sheet) == int(not ended)


def _concerns(*words: str) -> list[Heard]:
    """What becomes of these words about one question, all sent at once by one student."""
    finish(sheet := make_attempt(make_quiz()), now=NOW)
    say = partial(
        raise_concern, open_sheet(sheet.id), sheet.items[0], reason=Concern.Reason.KEY, language="uk", now=NOW
    )
    return sorted(at_once([partial(say, words=said) for said in words]))


def test_same_concern_in_parallel_is_stored_once() -> None:
    assert _concerns(*["Why?"] * CROWD) == [Heard.REPEATED] * (CROWD - 1) + [Heard.STORED]
    assert Concern.objects.count() == 1


def test_different_concerns_in_parallel_keep_the_limit() -> None:
    heard = _concerns(*(f"{number}?" for number in range(CROWD)))

    assert heard == [Heard.STORED] * MOST_CONCERNS + [Heard.TOO_MANY] * (CROWD - MOST_CONCERNS)
    assert Concern.objects.count() == MOST_CONCERNS
