from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from quiz.attempts.models import Attempt
from quiz.attempts.services import finish, start
from quiz.people.learner import Learner
from quiz.quizzes.edition import read_edition
from quiz.quizzes.queries import live_quiz
from quiz.quizzes.selection import drawn
from tests.cast import GUEST, STRANGER, olena, taras
from tests.make import (
    NOW,
    SEED,
    answer,
    draft_of_each_kind,
    edition_of,
    make_attempt,
    make_quiz,
    multiple_draft,
    question_draft,
    statement_draft,
)

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(hours=1)


def test_start_begins_an_attempt_of_a_guest() -> None:
    edition = edition_of(make_quiz())
    live = live_quiz("by-the-river")
    assert live is not None

    attempt = Attempt.objects.get(pk=start(GUEST, live, seed=SEED, now=NOW))

    assert (attempt.edition, attempt.learner, attempt.guest) == (edition, None, GUEST.guest)
    assert (attempt.seed, attempt.items, attempt.started_at) == (SEED, None, NOW)
    assert (attempt.state, attempt.answered, attempt.finished_at) == ("open", 0, None)


def test_start_begins_an_attempt_of_a_user_whatever_the_browser_was_before() -> None:
    user = olena()

    make_attempt(make_quiz(), Learner(user.pk, GUEST.guest))

    assert Attempt.objects.values_list("learner", "guest").get() == (user.pk, None)


def test_start_repeats_only_the_missed_items_in_their_order() -> None:
    quiz = make_quiz(question_draft(points=2), multiple_draft(), statement_draft())
    items = make_attempt(quiz).items

    again = make_attempt(quiz, STRANGER, missed=[items[2].id, items[0].id])

    assert again.items == (items[2], items[0])
    assert Attempt.objects.values_list("is_repeat", "worth").get(pk=again.id) == (True, 3)


def test_start_twice_hands_out_the_same_attempt() -> None:
    quiz = make_quiz()
    first = make_attempt(quiz)

    assert make_attempt(quiz, seed="another", now=LATER) == first
    assert Attempt.objects.count() == 1


def test_start_after_an_answer_begins_a_new_attempt() -> None:
    quiz = make_quiz()
    first = make_attempt(quiz)
    answer(first, first.items[0], first.items[0].options[0].id)

    assert make_attempt(quiz).id != first.id


def test_start_after_the_end_begins_a_new_attempt() -> None:
    quiz = make_quiz()
    first = make_attempt(quiz)
    finish(first, now=NOW)

    assert make_attempt(quiz).id != first.id


def test_start_of_another_repetition_begins_a_new_attempt() -> None:
    quiz = make_quiz()
    first = make_attempt(quiz)

    some, other = (make_attempt(quiz, missed=[item.id]) for item in first.items[:2])

    assert len({first.id, some.id, other.id}) == 3
    assert make_attempt(quiz, missed=[first.items[0].id]).id == some.id
    assert make_attempt(quiz).id == first.id


def test_start_notes_what_the_attempt_can_earn() -> None:
    attempt = make_attempt(make_quiz(question_draft(points=2), statement_draft()))

    stored = Attempt.objects.get(pk=attempt.id)
    assert (stored.worth, stored.score, stored.is_repeat) == (3, Decimal(0), False)


def test_start_draws_as_many_as_the_quiz_says_in_the_order_of_the_quiz() -> None:
    quiz = make_quiz(*draft_of_each_kind(), draw=4)
    everything = read_edition(edition_of(quiz).content).items

    sheet = make_attempt(quiz)

    assert [item.id for item in sheet.items] == drawn(everything, 4, SEED)
    assert Attempt.objects.values_list("worth", "is_repeat").get() == (4, False)


def test_start_draws_anew_for_every_attempt() -> None:
    quiz = make_quiz(*draft_of_each_kind(), draw=4)
    seeds = [f"{number:032x}" for number in range(8)]

    sheets = [make_attempt(quiz, Learner(guest=uuid4()), seed=seed) for seed in seeds]

    assert len({tuple(item.id for item in sheet.items) for sheet in sheets}) > 1


def test_start_twice_hands_out_the_same_drawn_questions() -> None:
    quiz = make_quiz(*draft_of_each_kind(), draw=4)
    first = make_attempt(quiz)

    assert make_attempt(quiz, seed="another", now=LATER) == first


def test_start_of_a_repetition_draws_nothing() -> None:
    quiz = make_quiz(*draft_of_each_kind(), draw=4)
    missed = [item.id for item in make_attempt(quiz).items[:3]]

    assert [item.id for item in make_attempt(quiz, missed=missed).items] == missed


def test_start_hands_nobody_the_attempt_of_somebody_else() -> None:
    quiz = make_quiz()
    learners = [GUEST, STRANGER, Learner(olena().pk), Learner(taras().pk)]

    attempts = {make_attempt(quiz, learner).id for learner in learners}

    assert len(attempts) == 4
