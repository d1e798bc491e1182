from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from quiz.attempts.models import Answer, Attempt, Mark
from quiz.attempts.queries import Score, Tried, audit, marks, sheet, tried, unfinished
from quiz.attempts.services import Submission, finish, submit_answer
from quiz.questions.draft import QuestionDraft
from quiz.questions.kinds.contract import choosing
from quiz.questions.kinds.table import KINDS
from quiz.quizzes import queries
from quiz.quizzes.models import Quiz
from tests.cast import GUEST, STRANGER
from tests.make import (
    NOW,
    SEED,
    answer,
    answer_all,
    draft_of_each_kind,
    make_attempt,
    make_quiz,
    multiple_draft,
    question_draft,
    statement_draft,
)

pytestmark = pytest.mark.django_db

DRAFTS = (statement_draft(), question_draft(points=2), multiple_draft())
LATER = NOW + timedelta(hours=1)


def quiz_of(count: int) -> Quiz:
    return make_quiz(*DRAFTS[:count])


@pytest.mark.parametrize("count", [1, 3])
def test_sheet_takes_one_query_and_one_for_an_unread_edition(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    attempt = make_attempt(quiz_of(count))
    answer_all(attempt)
    queries._read.clear()

    with django_assert_num_queries(2):
        sheet(attempt.id, GUEST)
    with django_assert_num_queries(1):
        found = sheet(attempt.id, GUEST)

    assert found is not None
    assert len(found.answers) == count


@pytest.mark.parametrize("count", [1, 3])
def test_submit_answer_takes_five_queries(count: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    attempt = make_attempt(quiz_of(count))
    item = attempt.items[0]
    raw = choosing(0)(KINDS["true_false"].prepare(item, SEED))

    with django_assert_num_queries(5):  # begin, count, answer, mark, commit
        submit_answer(attempt, Submission(item, raw, "uk", uuid4()), now=NOW)


def test_marks_are_known_by_item() -> None:
    attempt = make_attempt(quiz_of(3))
    _, single, multiple = attempt.items
    answer(attempt, single, single.options[0].id)
    answer(attempt, multiple, multiple.options[0].id)

    assert marks(attempt.id) == {single.id: Score(Decimal(2), 2), multiple.id: Score(Decimal("0.33"), 1)}


def test_score_knows_its_per_cent() -> None:
    assert Score(Decimal("2.33"), 4).percent == 58


def test_unfinished_is_the_open_attempt_begun_last() -> None:
    quiz = quiz_of(3)
    first = make_attempt(quiz)
    answer(first, first.items[0], 0)
    second = make_attempt(quiz, now=LATER)
    answer(second, second.items[0], 0)
    answer(second, second.items[1], second.items[1].options[0].id)

    found = unfinished(GUEST)

    assert found is not None
    assert (found.id, found.answered, found.total, found.edition) == (second.id, 2, 3, second.edition)


def test_unfinished_counts_the_chosen_items_only() -> None:
    quiz = quiz_of(3)
    make_attempt(quiz, missed=[make_attempt(quiz, STRANGER).items[2].id])

    found = unfinished(GUEST)

    assert found is not None
    assert (found.answered, found.total) == (0, 1)


def test_unfinished_is_none_when_all_is_done() -> None:
    finish(make_attempt(quiz_of(1)), now=NOW)

    assert unfinished(GUEST) is None


def test_unfinished_can_be_asked_of_one_quiz() -> None:
    river = make_attempt(quiz_of(1))
    make_attempt(make_quiz(question_draft(), slug="another"), now=LATER)

    found = unfinished(GUEST, quiz="by-the-river")

    assert found is not None
    assert found.id == river.id
    assert unfinished(GUEST, quiz="none-such") is None


def test_tried_counts_finished_attempts_but_no_repetitions_and_knows_the_best() -> None:
    quiz = quiz_of(3)
    answer_all(make_attempt(quiz), rightly=False)
    answer_all(make_attempt(quiz))
    half = make_attempt(quiz)
    answer(half, half.items[0], 0)
    finish(half, now=NOW)
    answer_all(make_attempt(quiz, missed=[half.items[0].id]))
    make_attempt(quiz)
    answer_all(make_attempt(quiz, STRANGER))

    assert tried(GUEST, quiz.pk) == Tried(3, Score(Decimal(4), 4))


def test_tried_adds_up_fractions_of_points() -> None:
    quiz = quiz_of(3)
    attempt = make_attempt(quiz)
    for item in attempt.items[1:]:
        answer(attempt, item, item.options[0].id)
    finish(attempt, now=NOW)

    assert tried(GUEST, quiz.pk) == Tried(1, Score(Decimal("2.33"), 4))


def test_tried_of_an_untouched_quiz_is_nothing() -> None:
    assert tried(GUEST, quiz_of(1).pk) == Tried(0, None)


def test_tried_knows_an_attempt_that_was_ended_unanswered() -> None:
    quiz = quiz_of(1)
    finish(make_attempt(quiz), now=NOW)

    assert tried(GUEST, quiz.pk) == Tried(1, Score(Decimal(0), 1))


@pytest.mark.parametrize("count", [1, 3])
def test_tried_takes_one_query(count: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    quiz = quiz_of(3)
    for _ in range(count):
        answer_all(make_attempt(quiz))

    with django_assert_num_queries(1):
        assert tried(GUEST, quiz.pk).attempts == count


def test_audit_of_sound_attempts_finds_nothing() -> None:
    quiz = quiz_of(3)
    done, begun = make_attempt(quiz), make_attempt(quiz, STRANGER)
    answer_all(done)

    assert sorted(audit()) == sorted([(done.id, 3, True), (begun.id, 0, True)])


def tampered_mark() -> None:
    Mark.objects.filter(of=2).update(points=Decimal("1.99"))


def lost_mark() -> None:
    Mark.objects.filter(of=2).delete()


def changed_answer() -> None:
    Answer.objects.exclude(given=[0]).update(given=[])


def miscounted_answers() -> None:
    Attempt.objects.update(answered=2)


@pytest.mark.parametrize("tamper", [tampered_mark, lost_mark, changed_answer, miscounted_answers])
def test_audit_finds_marks_that_are_not_what_the_answers_earn(tamper: Callable[[], None]) -> None:
    attempt = make_attempt(quiz_of(3))
    answer_all(attempt)

    tamper()

    assert list(audit()) == [(attempt.id, 3, False)]


@pytest.mark.parametrize("draft", draft_of_each_kind(), ids=lambda draft: draft.kind)
@pytest.mark.parametrize("damaged", ["", "nothing", [], [-1, -2], {}], ids=repr)
def test_audit_survives_an_answer_of_any_kind_that_is_damaged(draft: QuestionDraft, damaged: object) -> None:
    attempt = make_attempt(make_quiz(draft))
    answer_all(attempt)

    Answer.objects.update(given=damaged)

    assert list(audit()) == [(attempt.id, 1, False)]
