"""My scores: one's own and nobody else's, signed in or a guest, and what they cost."""

import pytest
from django.test import Client

from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests.cast import PASSWORD
from tests.make import make_quiz
from tests.pages.scores import ME, listed, section
from tests.pages.steps import answer_first, begin, text
from tests.pages.test_query_counts import count
from tests.reports.rows import OPEN, make_tries, make_try

SIGN_UP = {"username": "marichka", "password1": PASSWORD, "password2": PASSWORD}


# ── whose it is ──


def test_nobody_sees_the_attempts_of_others(quiz: Quiz, student: Client, guest: Client, stranger: Client) -> None:
    for client in (student, guest):
        answer_first(client, begin(client), 1)

    assert listed(stranger) == []
    assert len(listed(student)) == len(listed(guest)) == 1
    assert listed(student) != listed(guest)


def test_guest_is_told_that_this_is_this_browser_and_how_to_keep_it(quiz: Quiz, guest: Client, student: Client) -> None:
    for client in (guest, student):
        begin(client)

    assert "You are a guest." in text(guest.get(ME))
    assert 'href="/en/accounts/signup/?next=/en/me/"' in guest.get(ME).content.decode()
    assert "You are a guest." not in text(student.get(ME))


@pytest.mark.parametrize("language", ["uk", "en"])
def test_guest_keeps_everything_on_signing_up(quiz: Quiz, guest: Client, stranger: Client, language: str) -> None:
    me = f"/{language}/me/"
    finished = begin(guest)
    for place in (1, 2, 3):
        answer_first(guest, finished, place)
    begin(guest)
    before = listed(guest, me)
    quizzes = section(text(guest.get(me)), "quizzes")

    response = guest.post(f"/{language}/accounts/signup/?next={me}", SIGN_UP)

    assert response["Location"] == me
    assert listed(guest, me) == before
    assert len(before) == 2
    assert section(text(guest.get(me)), "quizzes") == quizzes != ""
    guest.post(f"/{language}/accounts/logout/")
    assert listed(guest, me) == []  # whoever comes after her on this device
    stranger.post("/uk/accounts/login/", {"login": "marichka", "password": PASSWORD})
    assert listed(stranger, me) == before  # she herself, on another device


# ── what it costs ──


@pytest.mark.parametrize("attempts", [1, 3, 1000])
def test_page_asks_eight_times_for_a_thousand_attempts_as_for_one(
    quiz: Quiz, student: Client, user: User, attempts: int
) -> None:
    """User, what was taken, how quizzes went, the list, what is unfinished, marks, sentences: seven; and the edition
    once."""
    make_tries(quiz, attempts, Learner(user_id=user.pk))
    make_try(quiz, learner=Learner(user_id=user.pk), **OPEN)

    assert [count(lambda: student.get("/uk/me/")) for _ in range(2)] == [8, 7]
    assert count(lambda: student.get("/uk/me/?page=2")) == 7
    assert count(lambda: student.get("/uk/me/?s=річка")) == 4


@pytest.mark.parametrize("quizzes", [1, 3])
def test_page_asks_as_often_for_three_quizzes(db: None, student: Client, user: User, quizzes: int) -> None:
    for number in range(quizzes):
        make_tries(make_quiz(slug=f"quiz-{number}"), 2, Learner(user_id=user.pk))

    assert [count(lambda: student.get("/uk/me/")) for _ in range(2)] == [8, 7]


def test_visitor_who_never_began_costs_nothing(db: None, guest: Client) -> None:
    assert count(lambda: guest.get("/uk/me/")) == 0
