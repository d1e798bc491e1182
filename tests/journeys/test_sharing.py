"""Giving a quiz out: its address copied, its code on the board and on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.journeys.key import SLUG, said
from tests.journeys.variety import in_both_languages, on_phone_and_desktop, with_and_without_scripts
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser


def _open_sharing(visitor: Visitor) -> str:
    """Open what the quiz page says on sharing; return the address that it gives out."""
    visitor.open(f"quizzes/{SLUG}/")
    visitor.page.locator(".share summary").click()
    visitor.expect("#address").to_be_visible()
    return str(visitor.page.locator("#address").input_value())


def _is_drawn(visitor: Visitor) -> bool:
    drawn: bool = visitor.page.locator(".qr img").evaluate("image => image.complete && image.naturalWidth > 0")
    return drawn


@in_both_languages
@on_phone_and_desktop
@with_and_without_scripts
def test_quiz_gives_out_its_address_and_code(arrive: Arrive, language: str, width: int, scripts: bool) -> None:
    visitor = arrive(language, width=width, scripts=scripts)
    address = _open_sharing(visitor)
    visitor.expect(".qr img").to_be_in_viewport()
    visitor.page.wait_for_load_state("networkidle")

    assert address == f"{visitor.site}/{language}/quizzes/{SLUG}/"
    assert _is_drawn(visitor)
    visitor.expect(".share button").to_be_visible(visible=scripts)


@in_both_languages
def test_code_is_not_fetched_before_it_is_wanted(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    visitor.open(f"quizzes/{SLUG}/")
    visitor.page.wait_for_load_state("networkidle")

    assert [url for url in asked if url.endswith("qr.svg")] == []


@in_both_languages
def test_address_is_copied_by_keyboard_and_that_is_said(arrive: Arrive, language: str) -> None:
    visitor = arrive(language, permissions=["clipboard-read", "clipboard-write"])
    address = _open_sharing(visitor)
    visitor.page.locator(".share button").focus()
    visitor.page.keyboard.press("Enter")
    visitor.expect(".share [role=status]").to_have_text(said("Copied.", language))
    visitor.expect(".share button").to_be_focused()

    assert visitor.page.evaluate("navigator.clipboard.readText()") == address


@in_both_languages
def test_address_is_selected_where_nothing_may_be_copied(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    visitor.page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false"
    )
    address = _open_sharing(visitor)
    visitor.page.locator(".share button").click()
    visitor.expect("#address").to_be_focused()

    assert visitor.page.evaluate("getSelection().toString()") == address
    assert visitor.text(".share [role=status]") == ""


@in_both_languages
@on_phone_and_desktop
def test_board_shows_everything_at_once(arrive: Arrive, language: str, width: int) -> None:
    visitor = arrive(language, width=width)
    _open_sharing(visitor)
    visitor.page.locator(".share a").click()
    for part in ("h1", ".board__address", ".board__code"):
        visitor.expect(part).to_be_in_viewport(ratio=1)

    assert visitor.text(".board__address") == f"{visitor.site.removeprefix('http://')}/{language}/quizzes/{SLUG}/"
    assert visitor.page.evaluate("document.scrollingElement.scrollWidth") == width


@in_both_languages
def test_board_is_printed_on_one_sheet(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    visitor.open(f"quizzes/{SLUG}/board/")
    visitor.page.wait_for_load_state("networkidle")

    assert len(re.findall(rb"/Type\s*/Page\b", visitor.page.pdf(format="A4"))) == 1
