"""Switching the language in the middle of a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.key import kinds, place_of, said
from tests.journeys.variety import in_both_languages, on_phone_and_desktop, with_and_without_scripts
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

OTHER = {"uk": "en", "en": "uk"}


def _switch(visitor: Visitor) -> None:
    """Press the other language in the masthead."""
    visitor.language = OTHER[visitor.language]
    visitor.page.locator(".masthead__nav button").click()
    visitor.expect("html").to_have_attribute("lang", visitor.language)


@in_both_languages
@on_phone_and_desktop
@with_and_without_scripts
def test_switch_keeps_the_question_its_order_and_the_unsaved_choice(
    arrive: Arrive, language: str, width: int, scripts: bool
) -> None:
    visitor = arrive(language, width=width, scripts=scripts)
    visitor.begin()
    for kind in kinds():
        visitor.at(place_of(kind))
        visitor.choose("wrong")
        before = (visitor.identities(), visitor.chosen())
        _switch(visitor)

        assert (visitor.identities(), visitor.chosen()) == before
        assert visitor.question.place == place_of(kind)
        assert len(before[1]) == 1


@in_both_languages
@with_and_without_scripts
def test_switch_stores_nothing(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.begin()
    visitor.choose("right")
    _switch(visitor)
    visitor.page.go_back()
    visitor.expect(".ticks .is-here").to_have_count(1)

    assert visitor.page.locator(".ticks .is-done").count() == 0
    assert visitor.answered() == 0


@in_both_languages
@with_and_without_scripts
def test_question_is_answered_in_the_other_language(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.begin()
    visitor.choose("right")
    _switch(visitor)
    visitor.check()
    visitor.expect(".verdict").to_be_visible()

    assert visitor.text(".verdict__word") == said("Right", OTHER[language])
    assert visitor.answered() == 1


@in_both_languages
def test_answered_question_is_read_in_the_other_language(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    visitor.begin()
    visitor.answer("wrong")
    visitor.page.locator(".masthead__nav a").click()
    visitor.expect("html").to_have_attribute("lang", OTHER[language])

    assert visitor.text(".verdict__word") == said("Wrong", OTHER[language])
