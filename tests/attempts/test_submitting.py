from decimal import Decimal
from uuid import uuid4

import pytest

from quiz.attempts.models import Answer, Attempt, Mark
from quiz.attempts.services import Outcome, Submission, finish, submit_answer
from quiz.attempts.sheet import Sheet
from quiz.questions.kinds.contract import Problem, choosing
from quiz.questions.kinds.table import KINDS
from tests.make import NOW, answer, answer_all, make_attempt, make_quiz, open_sheet, question_draft

pytestmark = pytest.mark.django_db

SINGLE, MULTIPLE, STATEMENT = range(3)
"""The places of the items in the quiz that `make_quiz` makes."""


def right(sheet: Sheet, place: int = SINGLE) -> int:
    return sheet.items[place].options[0].id


def wrong(sheet: Sheet, place: int = SINGLE) -> int:
    return sheet.items[place].options[-1].id


def written() -> tuple[int, int, int]:
    """How many answers and marks there are, and how many the attempt has counted."""
    return Answer.objects.count(), Mark.objects.count(), Attempt.objects.values_list("answered", flat=True).get()


def test_submit_answer_stores_it_with_its_mark() -> None:
    sheet = make_attempt(make_quiz())
    item, key = sheet.items[SINGLE], uuid4()

    outcome = answer(sheet, item, right(sheet), client_key=key)

    stored, mark = Answer.objects.get(), Mark.objects.get()
    assert outcome is Outcome.STORED
    assert (stored.attempt_id, stored.item, stored.sequence, stored.given) == (sheet.id, item.id, 1, [right(sheet)])
    assert (stored.language, stored.client_key, stored.answered_at) == ("uk", key, NOW)
    assert (mark.attempt_id, mark.item, mark.points, mark.of, mark.at) == (sheet.id, item.id, Decimal(1), 1, NOW)
    assert written() == (1, 1, 1)


def test_submit_answer_keeps_what_the_form_sent_and_in_which_language() -> None:
    sheet = make_attempt(make_quiz())
    item = sheet.items[SINGLE]
    raw = choosing(right(sheet))(KINDS["single"].prepare(item, sheet.seed))

    submit_answer(sheet, Submission(item, raw, "en", uuid4()), now=NOW)

    assert Answer.objects.values_list("raw", "language").get() == (raw, "en")


def test_submit_answer_stores_the_numbers_of_options_in_order() -> None:
    sheet = make_attempt(make_quiz())
    chosen = [option.id for option in sheet.items[MULTIPLE].options[:2]]

    answer(sheet, sheet.items[MULTIPLE], *reversed(chosen))

    assert Answer.objects.get().given == chosen
    assert Mark.objects.get().points == Decimal("0.67")


def test_submit_answer_shows_on_the_sheet() -> None:
    sheet = make_attempt(make_quiz())

    answer(sheet, sheet.items[SINGLE], wrong(sheet))

    again = open_sheet(sheet.id)
    assert {item: (one.given, one.language) for item, one in again.answers.items()} == {
        sheet.items[SINGLE].id: ([wrong(sheet)], "uk")
    }
    assert (again.is_finished, again.next_open()) == (False, 2)


def test_submit_answer_with_the_same_key_once_more_is_a_repetition() -> None:
    sheet = make_attempt(make_quiz())
    key = uuid4()
    answer(sheet, sheet.items[0], right(sheet), client_key=key)

    assert answer(open_sheet(sheet.id), sheet.items[0], right(sheet), client_key=key) is Outcome.REPEATED
    assert written() == (1, 1, 1)


def test_submit_answer_with_the_same_key_from_an_old_sheet_is_a_repetition() -> None:
    sheet = make_attempt(make_quiz())
    key = uuid4()
    answer(sheet, sheet.items[0], right(sheet), client_key=key)

    assert answer(sheet, sheet.items[0], right(sheet), client_key=key) is Outcome.REPEATED
    assert written() == (1, 1, 1)


def test_submit_answer_that_was_the_last_once_more_is_a_repetition_too() -> None:
    sheet = make_attempt(make_quiz(question_draft()))
    key = uuid4()
    answer(sheet, sheet.items[0], right(sheet), client_key=key)

    assert answer(sheet, sheet.items[0], right(sheet), client_key=key) is Outcome.REPEATED
    assert written() == (1, 1, 1)


@pytest.mark.parametrize("is_fresh", [True, False], ids=["fresh sheet", "old sheet"])
def test_submit_answer_to_an_answered_item_is_too_late(is_fresh: bool) -> None:
    sheet = make_attempt(make_quiz())
    answer(sheet, sheet.items[0], wrong(sheet))

    outcome = answer(open_sheet(sheet.id) if is_fresh else sheet, sheet.items[0], right(sheet))

    assert outcome is Outcome.TOO_LATE
    assert Answer.objects.get().given == [wrong(sheet)]
    assert written() == (1, 1, 1)


def test_submit_answer_with_a_key_used_for_another_item_is_too_late() -> None:
    sheet = make_attempt(make_quiz())
    key = uuid4()
    answer(sheet, sheet.items[SINGLE], right(sheet), client_key=key)

    assert answer(sheet, sheet.items[STATEMENT], 0, client_key=key) is Outcome.TOO_LATE
    assert written() == (1, 1, 1)


@pytest.mark.parametrize("is_fresh", [True, False], ids=["fresh sheet", "old sheet"])
def test_submit_answer_after_the_end_is_too_late(is_fresh: bool) -> None:
    sheet = make_attempt(make_quiz())
    finish(sheet, now=NOW)

    outcome = answer(open_sheet(sheet.id) if is_fresh else sheet, sheet.items[0], right(sheet))

    assert outcome is Outcome.TOO_LATE
    assert written() == (0, 0, 0)


def test_submit_answer_that_is_none_stores_nothing() -> None:
    sheet = make_attempt(make_quiz())

    assert answer(sheet, sheet.items[SINGLE]) is Problem.NOTHING_CHOSEN
    assert answer(sheet, sheet.items[SINGLE], right(sheet), wrong(sheet)) is Problem.ONE_ONLY
    assert written() == (0, 0, 0)


def test_submit_answer_to_the_last_item_finishes_the_attempt() -> None:
    sheet = make_attempt(make_quiz())
    for item in sheet.items[:2]:
        answer(sheet, item, item.options[0].id)
    assert not open_sheet(sheet.id).is_finished

    answer(sheet, sheet.items[STATEMENT], 1)

    assert Attempt.objects.values_list("state", "finished_at", "answered").get() == ("finished", NOW, 3)
    assert open_sheet(sheet.id).is_complete


def test_submit_answer_to_the_last_of_the_repeated_items_finishes_the_attempt() -> None:
    quiz = make_quiz()
    chosen = make_attempt(quiz).items[0]
    sheet = make_attempt(quiz, missed=[chosen.id])

    answer(sheet, chosen, right(sheet))

    assert open_sheet(sheet.id).is_finished


@pytest.mark.parametrize("rightly", [True, False])
def test_submit_answer_makes_the_score_the_sum_of_the_marks(rightly: bool) -> None:
    sheet = make_attempt(make_quiz())

    answer_all(sheet, rightly=rightly)

    assert list(Mark.objects.values_list("points", "of")) == [(Decimal(rightly), 1)] * 3
