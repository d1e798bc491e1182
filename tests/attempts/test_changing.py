"""Where feedback comes at the end, answers can be changed until then, and marks are made at the end."""

from dataclasses import replace
from decimal import Decimal
from functools import partial
from uuid import uuid4

import pytest

from quiz.attempts.models import Answer, Attempt, Mark
from quiz.attempts.queries import audit
from quiz.attempts.services import Outcome, finish, flag
from quiz.attempts.sheet import Sheet
from quiz.people.learner import Learner
from quiz.questions.kinds.contract import Problem
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.draft import Feedback
from tests.attempts.threads import CROWD, at_once
from tests.make import NOW, answer, draft_of_each_kind, give, make_attempt, make_quiz, mistaken, open_sheet

pytestmark = pytest.mark.django_db

SINGLE, MULTIPLE, STATEMENT = range(3)


def changing() -> Sheet:
    return make_attempt(make_quiz(feedback=Feedback.AT_END))


def right(sheet: Sheet) -> int:
    return sheet.items[SINGLE].options[0].id


def wrong(sheet: Sheet) -> int:
    return sheet.items[SINGLE].options[-1].id


def stored() -> list[tuple[int, list[int]]]:
    return list(Answer.objects.order_by("sequence").values_list("sequence", "given"))


def scored() -> tuple[str, int, Decimal]:
    state, answered, score = Attempt.objects.values_list("state", "answered", "score").get()
    return state, answered, score


def test_answer_is_stored_without_a_mark() -> None:
    sheet = changing()

    outcome = answer(sheet, sheet.items[SINGLE], right(sheet))

    assert outcome is Outcome.STORED
    assert (stored(), Mark.objects.count()) == ([(1, [right(sheet)])], 0)
    assert scored() == ("open", 1, Decimal(0))


def test_later_answer_follows_the_earlier_one_and_is_the_one_on_the_sheet() -> None:
    sheet = changing()
    answer(sheet, sheet.items[SINGLE], wrong(sheet))

    outcome = answer(open_sheet(sheet.id), sheet.items[SINGLE], right(sheet))

    assert outcome is Outcome.STORED
    assert stored() == [(1, [wrong(sheet)]), (2, [right(sheet)])]
    assert open_sheet(sheet.id).answers[sheet.items[SINGLE].id].given == [right(sheet)]
    assert scored() == ("open", 1, Decimal(0))


def test_same_answer_again_writes_nothing() -> None:
    sheet = changing()
    answer(sheet, sheet.items[SINGLE], right(sheet))

    assert answer(open_sheet(sheet.id), sheet.items[SINGLE], right(sheet)) is Outcome.REPEATED
    assert stored() == [(1, [right(sheet)])]


def test_same_request_again_writes_nothing_though_its_page_is_older() -> None:
    sheet, key = changing(), uuid4()
    answer(sheet, sheet.items[SINGLE], right(sheet), client_key=key)
    answer(sheet, sheet.items[SINGLE], wrong(sheet))

    assert answer(sheet, sheet.items[SINGLE], right(sheet), client_key=key) is Outcome.REPEATED
    assert stored() == [(1, [right(sheet)]), (2, [wrong(sheet)])]


def test_malformed_answer_leaves_the_earlier_one() -> None:
    sheet = changing()
    answer(sheet, sheet.items[SINGLE], right(sheet))

    assert answer(open_sheet(sheet.id), sheet.items[SINGLE]) is Problem.NOTHING_CHOSEN
    assert stored() == [(1, [right(sheet)])]


def test_answers_to_everything_do_not_finish() -> None:
    sheet = changing()
    for item in sheet.items:
        give(sheet, item, KINDS[item.question.kind].solution(item))

    assert scored() == ("open", 3, Decimal(0))


def test_finish_marks_the_latest_answers_and_adds_them_up() -> None:
    sheet = changing()
    answer(sheet, sheet.items[SINGLE], wrong(sheet))
    answer(open_sheet(sheet.id), sheet.items[SINGLE], right(sheet))
    answer(sheet, sheet.items[MULTIPLE], sheet.items[MULTIPLE].options[0].id)

    assert finish(sheet, now=NOW) is True

    earned = dict(Mark.objects.values_list("item", "points"))
    assert earned == {sheet.items[SINGLE].id: Decimal(1), sheet.items[MULTIPLE].id: Decimal("0.33")}
    assert scored() == ("finished", 2, Decimal("1.33"))


def test_finish_a_second_time_marks_nothing_more() -> None:
    sheet = changing()
    answer(sheet, sheet.items[SINGLE], right(sheet))

    assert [finish(sheet, now=NOW), finish(sheet, now=NOW)] == [True, False]
    assert Mark.objects.count() == 1


def test_finish_without_any_answer_scores_nothing() -> None:
    finish(changing(), now=NOW)

    assert (scored(), Mark.objects.count()) == (("finished", 0, Decimal(0)), 0)


def test_answer_after_the_end_is_too_late_whatever_page_it_comes_from() -> None:
    sheet = changing()
    answer(sheet, sheet.items[SINGLE], right(sheet))
    finish(sheet, now=NOW)

    assert answer(sheet, sheet.items[SINGLE], wrong(sheet)) is Outcome.TOO_LATE
    assert answer(open_sheet(sheet.id), sheet.items[SINGLE], wrong(sheet)) is Outcome.TOO_LATE
    assert stored() == [(1, [right(sheet)])]


def test_every_kind_can_be_changed_and_is_marked_by_its_latest_answer() -> None:
    sheet = make_attempt(make_quiz(*draft_of_each_kind(), feedback=Feedback.AT_END))
    for item in sheet.items:
        give(sheet, item, mistaken(item))
    sheet = open_sheet(sheet.id)
    for item in sheet.items:
        give(sheet, item, KINDS[item.question.kind].solution(item))

    finish(sheet, now=NOW)

    assert scored() == ("finished", len(sheet.items), Decimal(sum(item.question.points for item in sheet.items)))
    assert [is_sound for *_, is_sound in audit()] == [True]


def test_audit_finds_open_attempts_sound_and_a_wrong_sum_unsound() -> None:
    sheet = changing()
    answer(sheet, sheet.items[SINGLE], right(sheet))
    open_is_sound = [is_sound for *_, is_sound in audit()]
    finish(sheet, now=NOW)
    Attempt.objects.update(score=2)

    assert (open_is_sound, [is_sound for *_, is_sound in audit()]) == ([True], [False])


def test_flags_are_remembered_and_taken_back() -> None:
    sheet = changing()
    first, _, last = (item.id for item in sheet.items)

    assert [flag(sheet, item, is_flagged=True) for item in (last, first, first)] == [True] * 3
    assert open_sheet(sheet.id).flagged == {first, last}
    assert flag(sheet, first, is_flagged=False) is True
    assert open_sheet(sheet.id).flagged == {last}


def test_flag_after_the_end_is_refused() -> None:
    sheet = changing()
    finish(sheet, now=NOW)

    assert flag(sheet, sheet.items[SINGLE].id, is_flagged=True) is False


def test_sheet_is_open_to_change_until_it_is_finished() -> None:
    sheet = changing()
    finish(sheet, now=NOW)

    assert [sheet.is_open_to_change, open_sheet(sheet.id).is_open_to_change] == [True, False]
    assert not replace(sheet, edition=replace(sheet.edition, feedback=Feedback.AT_ONCE)).is_open_to_change


@pytest.mark.django_db(transaction=True)
def test_changes_in_parallel_are_all_kept_in_an_order_and_counted_once() -> None:
    sheet = changing()
    item = sheet.items[SINGLE]
    values = [option.id for option in item.options]

    outcomes = at_once([partial(answer, sheet, item, values[n % len(values)]) for n in range(CROWD)])

    assert outcomes == [Outcome.STORED] * CROWD
    assert [sequence for sequence, _ in stored()] == list(range(1, CROWD + 1))
    assert scored() == ("open", 1, Decimal(0))


@pytest.mark.django_db(transaction=True)
def test_finish_and_change_in_parallel_mark_what_was_stored() -> None:
    quiz = make_quiz(feedback=Feedback.AT_END)
    for _ in range(5):
        sheet = make_attempt(quiz, Learner(guest=uuid4()))
        item = sheet.items[SINGLE]
        answer(sheet, item, wrong(sheet))

        change, end = partial(answer, sheet, item, right(sheet)), partial(finish, sheet, now=NOW)
        outcome, ended = at_once([change, end])

        assert ended is True
        assert Mark.objects.get(attempt=sheet.id).points == (1 if outcome is Outcome.STORED else 0)
    assert [is_sound for *_, is_sound in audit()] == [True] * 5
