"""Accounts: a name and a password, in both languages, without e-mail."""

import pytest
from django.test import Client
from django.utils.translation import gettext, override

from quiz.people.models import User
from tests.cast import PASSWORD
from tests.pages.steps import text

NEW = {"username": "marichka", "password1": PASSWORD, "password2": PASSWORD}


@pytest.mark.parametrize("language", ["uk", "en"])
def test_sign_up_needs_no_email_and_keeps_the_language(db: None, guest: Client, language: str) -> None:
    response = guest.post(f"/{language}/accounts/signup/", NEW)

    assert response["Location"] == f"/{language}/"
    user = User.objects.get()
    assert (user.username, user.email, user.language) == ("marichka", "", language)


def test_sign_up_takes_an_email_if_one_is_given(db: None, guest: Client) -> None:
    guest.post("/uk/accounts/signup/", NEW | {"email": "m@example.org"})

    assert User.objects.get().email == "m@example.org"


@pytest.mark.parametrize("language", ["uk", "en"])
def test_sign_up_errors_speak_the_pages_language(db: None, guest: Client, language: str) -> None:
    with override(language):
        words = gettext("You must type the same password each time.")

    page = guest.post(f"/{language}/accounts/signup/", NEW | {"password2": "another-word-here"})

    assert words in text(page)
    assert ("You must" in words) is (language == "en")


def test_sign_in_and_out(db: None, guest: Client, user: User) -> None:
    assert guest.post("/uk/accounts/login/", {"login": "olena", "password": PASSWORD})["Location"] == "/uk/"
    assert 'href="/uk/accounts/logout/">olena</a>' in guest.get("/uk/").content.decode()
    assert guest.post("/uk/accounts/logout/")["Location"] == "/uk/"
    assert "Увійти" in text(guest.get("/uk/"))


def test_password_change_says_that_it_is_changed(student: Client, user: User) -> None:
    data = {"oldpassword": PASSWORD, "password1": "some-new-word-9", "password2": "some-new-word-9"}

    response = student.post("/uk/accounts/password/change/", data, follow=True)

    assert "Пароль змінено." in text(response)
    assert User.objects.get().check_password("some-new-word-9")


def test_addresses_that_need_email_do_not_exist(db: None, guest: Client) -> None:
    for address in ("email", "password/reset", "confirm-email", "social/connections"):
        assert guest.get(f"/uk/accounts/{address}/").status_code == 404


def test_sign_in_is_rate_limited(db: None, guest: Client, user: User) -> None:
    pages = [guest.post("/uk/accounts/login/", {"login": "olena", "password": "wrong-one"}) for _ in range(7)]

    assert [page.status_code for page in pages[:5]] == [200] * 5
    assert "Ваша" not in text(pages[-1])
    assert guest.post("/uk/accounts/login/", {"login": "olena", "password": PASSWORD}).status_code != 302
