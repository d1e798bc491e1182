"""The whole quiz under the fingers of someone without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.key import place_of
from tests.journeys.variety import in_both_languages, with_and_without_scripts
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser


def _press(visitor: Visitor, *keys: str) -> None:
    for key in keys:
        visitor.page.keyboard.press(key)


def _begin(arrive: Arrive, language: str = "uk", *, place: int = 1, scripts: bool = True) -> Visitor:
    """At a question, whose heading has the focus."""
    visitor = arrive(language, scripts=scripts)
    visitor.begin()
    visitor.at(place)
    visitor.expect("h1.question__text").to_be_focused()
    return visitor


@in_both_languages
@with_and_without_scripts
def test_question_is_answered_with_tab_space_and_enter(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = _begin(arrive, language, scripts=scripts)
    _press(visitor, "Tab", "Space")
    visitor.expect(".option__input >> nth=0").to_be_checked()
    _press(visitor, "ArrowDown", "Enter")

    visitor.expect(".verdict").to_be_focused()
    visitor.expect("html").to_have_attribute("lang", language)  # Enter answers; it does not switch the language
    visitor.expect(".answer >> nth=1 >> .answer__word").to_have_count(1)


@with_and_without_scripts
def test_question_with_many_answers_is_answered_with_tab_and_space(arrive: Arrive, scripts: bool) -> None:
    visitor = _begin(arrive, place=place_of("multiple"), scripts=scripts)
    _press(visitor, "Tab", "Space", "Tab", "Tab", "Space")
    assert visitor.chosen() == [0, 2]
    _press(visitor, "Enter")

    visitor.expect(".verdict").to_be_focused()


@with_and_without_scripts
def test_button_is_reached_behind_the_options(arrive: Arrive, scripts: bool) -> None:
    visitor = _begin(arrive, scripts=scripts)
    _press(visitor, "Tab", "Space", "Tab")
    visitor.expect("main .actions .button").to_be_focused()
    _press(visitor, "Space")

    visitor.expect(".verdict").to_be_focused()


@in_both_languages
@with_and_without_scripts
def test_next_question_takes_the_focus_to_its_heading(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = _begin(arrive, language, scripts=scripts)
    _press(visitor, "Tab", "Space", "Enter")
    visitor.expect(".verdict").to_be_focused()
    _press(visitor, *["Tab"] * visitor.page.locator(".question :is(a, summary)").count())
    visitor.expect("main .actions .button").to_be_focused()
    _press(visitor, "Enter")

    visitor.expect("h1.question__text").to_be_focused()
    assert visitor.place() == 2


def test_number_keys_choose_among_the_options(arrive: Arrive) -> None:
    visitor = _begin(arrive)
    _press(visitor, "Tab", "3")
    visitor.expect(".option__input >> nth=2").to_be_focused()

    assert visitor.chosen() == [2]


def test_number_keys_add_and_take_away_where_many_are_right(arrive: Arrive) -> None:
    visitor = _begin(arrive, place=place_of("multiple"))
    _press(visitor, "Tab", "1", "4", "5", "4")

    assert visitor.chosen() == [0, 4]


def test_number_keys_choose_nothing_elsewhere(arrive: Arrive) -> None:
    visitor = _begin(arrive)
    _press(visitor, "2")
    visitor.page.locator("main .actions .button").focus()
    _press(visitor, "2")
    visitor.page.locator(".masthead__nav button").focus()
    _press(visitor, "2")

    assert visitor.chosen() == []


@with_and_without_scripts
def test_first_tab_stop_leads_past_the_masthead(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive(scripts=scripts)
    visitor.open()
    _press(visitor, "Tab")
    visitor.expect(".skip").to_be_focused()
    visitor.expect(".skip").to_be_in_viewport()
    _press(visitor, "Enter", "Tab")

    visitor.expect("main :is(a, input) >> nth=0").to_be_focused()
