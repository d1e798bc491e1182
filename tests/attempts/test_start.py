from datetime import timedelta

import pytest

from quiz.attempts.models import Attempt
from quiz.attempts.services import finish, start
from quiz.people.learner import Learner
from quiz.quizzes.queries import live_quiz
from tests.cast import GUEST, STRANGER, olena, taras
from tests.make import NOW, SEED, answer, edition_of, make_attempt, make_quiz

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


def test_start_asks_only_the_chosen_items_in_their_order() -> None:
    items = make_attempt(make_quiz()).items

    again = make_attempt(make_quiz(), STRANGER, items=[items[2].id, items[0].id])

    assert again.items == (items[2], items[0])


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


def test_start_at_other_items_begins_a_new_attempt() -> None:
    quiz = make_quiz()
    first = make_attempt(quiz)

    some = make_attempt(quiz, items=[first.items[0].id])

    assert some.id != first.id
    assert make_attempt(quiz, items=[first.items[0].id]).id == some.id
    assert make_attempt(quiz).id == first.id


def test_start_hands_nobody_the_attempt_of_somebody_else() -> None:
    quiz = make_quiz()
    learners = [GUEST, STRANGER, Learner(olena().pk), Learner(taras().pk)]

    attempts = {make_attempt(quiz, learner).id for learner in learners}

    assert len(attempts) == 4
