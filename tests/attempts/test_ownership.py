"""Whose attempt it is: a user's, or a guest's in one browser. Nobody else's attempt exists."""

from uuid import uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from quiz.attempts.queries import Tried, sheet, tried, unfinished
from quiz.attempts.services import claim
from quiz.people.learner import Learner
from tests.cast import GUEST, STRANGER, olena, taras
from tests.make import make_attempt, make_quiz

pytestmark = pytest.mark.django_db


def test_attempt_of_a_guest_is_hers_in_this_browser_alone() -> None:
    attempt = make_attempt(make_quiz(), GUEST).id

    assert sheet(attempt, GUEST) is not None
    assert sheet(attempt, STRANGER) is None
    assert sheet(attempt, Learner(olena().pk)) is None


def test_attempt_of_a_user_is_hers_in_every_browser() -> None:
    user = olena()
    attempt = make_attempt(make_quiz(), Learner(user.pk, GUEST.guest)).id

    assert sheet(attempt, Learner(user.pk)) is not None
    assert sheet(attempt, Learner(user.pk, STRANGER.guest)) is not None


def test_attempt_of_a_user_is_not_that_of_others_in_her_browser() -> None:
    attempt = make_attempt(make_quiz(), Learner(olena().pk, GUEST.guest)).id

    assert sheet(attempt, GUEST) is None
    assert sheet(attempt, Learner(taras().pk, GUEST.guest)) is None


def test_attempt_begun_as_a_guest_is_the_users_alone_once_claimed() -> None:
    attempt, user = make_attempt(make_quiz(), GUEST).id, olena()
    assert GUEST.guest is not None

    assert claim(GUEST.guest, user.pk) == 1
    assert claim(GUEST.guest, user.pk) == 0
    assert sheet(attempt, Learner(user.pk)) is not None
    assert sheet(attempt, GUEST) is None


def test_nobody_has_no_attempts_and_nothing_is_asked(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    quiz = make_quiz()
    attempt = make_attempt(quiz).id

    with django_assert_num_queries(0):
        assert sheet(attempt, Learner()) is None
        assert unfinished(Learner()) is None
        assert tried(Learner(), quiz.pk) == Tried(0, None)


def test_attempt_that_does_not_exist_is_nobodys() -> None:
    make_attempt(make_quiz())

    assert sheet(uuid4(), GUEST) is None
