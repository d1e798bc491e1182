"""Something is wrong with this question: said with the keyboard alone, and found by searching the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.variety import in_both_languages, with_and_without_scripts

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser


@in_both_languages
@with_and_without_scripts
def test_concern_is_sent_with_the_keyboard_alone(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    keys = visitor.page.keyboard
    visitor.begin()
    visitor.answer("wrong")
    visitor.page.locator(".proof__more a[href*=concern]").focus()
    keys.press("Enter")
    visitor.expect("h1").to_be_focused()

    keys.press("Tab")
    keys.press("Enter")  # sends the form as it is; it does not switch the language
    visitor.expect("[name=reason] >> nth=0").to_be_focused()
    visitor.expect("#reason-problem").to_be_visible()
    for key in ("Space", "ArrowUp", "Enter"):  # something else, without words
        keys.press(key)
    visitor.expect("#words").to_be_focused()
    visitor.expect("html").to_have_attribute("lang", language)
    keys.type("<b>?</b>")
    keys.press("Tab")
    keys.press("Enter")

    visitor.expect(".notice").to_be_visible()
    visitor.expect(".verdict").to_be_visible()
    assert visitor.place() == 1


@with_and_without_scripts
def test_words_are_kept_when_the_language_is_switched(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("uk", scripts=scripts)
    visitor.begin()
    visitor.answer("right")
    visitor.page.locator(".proof__more a[href*=concern]").click()
    visitor.page.locator("label.option").nth(1).click()
    visitor.page.locator("#words").fill("Речення каже інше.")
    visitor.page.locator(".masthead__nav button").click()

    visitor.expect("html").to_have_attribute("lang", "en")
    visitor.expect("#words").to_have_value("Речення каже інше.")
    visitor.expect("[name=reason] >> nth=1").to_be_checked()


@in_both_languages
@with_and_without_scripts
def test_library_is_searched(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.open()
    shown = visitor.texts(".contents__name")
    visitor.page.locator("[name=s]").fill({"uk": "першим знайомством", "en": "first looks"}[language])
    visitor.page.keyboard.press("Enter")

    visitor.expect(".contents__name").to_have_count(1)
    assert visitor.texts(".contents__name") == shown[:1]
    visitor.page.locator(".entry__all a").click()
    visitor.expect(".contents__name").to_have_count(len(shown))
