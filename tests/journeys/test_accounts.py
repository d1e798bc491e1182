"""An account: made, left, entered again, its password changed; and what is said when something is not right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from tests.cast import PASSWORD
from tests.journeys.variety import in_both_languages, with_and_without_scripts
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

NEW_PASSWORD = "another-word-and-a-proof"
FOREIGN = {"uk": re.compile("[A-Za-z]{2,}"), "en": re.compile("[А-яЄєІіЇїҐґ]{2,}")}


def _sign_up(visitor: Visitor) -> str:
    """Make an account; return its name."""
    username = f"olena-{uuid4().hex[:8]}"
    visitor.open("accounts/signup/")
    visitor.fill(username=username, password1=PASSWORD, password2=PASSWORD)
    visitor.expect(".masthead__nav").to_contain_text(username)
    return username


def _sign_out(visitor: Visitor) -> None:
    visitor.open("accounts/logout/")
    visitor.page.locator("main form .button").click()
    visitor.expect(".masthead__nav a[href*=login]").to_be_visible()


def _sign_in(visitor: Visitor, username: str, password: str) -> None:
    visitor.open("accounts/login/")
    visitor.fill(login=username, password=password)


def _problems(visitor: Visitor) -> list[str]:
    """What the page objects to; none of it may be in the other language."""
    visitor.expect(".problem >> nth=0").to_be_visible()
    words = visitor.texts(".problem")
    assert [said for said in words if FOREIGN[visitor.language].search(said)] == []
    return words


@in_both_languages
@with_and_without_scripts
def test_account_is_made_left_and_entered_again(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    username = _sign_up(visitor)
    _sign_out(visitor)
    _sign_in(visitor, username, PASSWORD)
    visitor.expect(".masthead__nav").to_contain_text(username)

    assert visitor.page.url == f"{visitor.site}/{language}/"


@in_both_languages
def test_password_is_changed(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    username = _sign_up(visitor)
    visitor.open("accounts/password/change/")
    visitor.fill(oldpassword=PASSWORD, password1=NEW_PASSWORD, password2=NEW_PASSWORD)
    visitor.expect("[role=status] .notice").to_be_visible()
    assert not FOREIGN[language].search(visitor.text("[role=status] .notice"))
    _sign_out(visitor)
    _sign_in(visitor, username, PASSWORD)
    assert len(_problems(visitor)) == 1
    _sign_in(visitor, username, NEW_PASSWORD)

    visitor.expect(".masthead__nav").to_contain_text(username)


@in_both_languages
def test_sign_in_objects_in_the_language_of_the_page(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    _sign_in(visitor, "nobody", "of-this-name")

    assert len(_problems(visitor)) == 1
    visitor.expect(".problem").to_have_attribute("role", "alert")


@in_both_languages
def test_sign_up_objects_in_the_language_of_the_page(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    visitor.open("accounts/signup/")
    visitor.fill(username="student", password1="123", password2="123")
    assert len(_problems(visitor)) >= 2  # the name is taken; the password is short, common, all digits
    visitor.fill(username="o l e n a", password1=PASSWORD, password2=NEW_PASSWORD)

    assert len(_problems(visitor)) == 2


@in_both_languages
def test_password_change_objects_in_the_language_of_the_page(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    _sign_up(visitor)
    visitor.open("accounts/password/change/")
    visitor.fill(oldpassword="forgotten", password1="olena", password2="taras")

    assert len(_problems(visitor)) >= 2
