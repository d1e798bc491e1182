"""What comes out of the printer: the text, a blank quiz, a result; light, without anything to press."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.journeys.key import CLOSE, DOCUMENT, EVIDENCE, WHOLE, asked, said
from tests.journeys.variety import in_both_languages, with_and_without_scripts
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

ONLY_ON_A_SCREEN = (".masthead__nav", ".skip", ".foot", ".bar", ".actions", "button", "select", "input")
WHOLE_ON_A_PAGE = (".pair", ".item", ".ask", ".paper__line")


def _sheets(visitor: Visitor) -> int:
    """How many sheets of A4 the page takes."""
    return len(re.findall(rb"/Type /Page\b", visitor.page.pdf(format="A4")))


def _on_paper(visitor: Visitor) -> dict[str, object]:
    """What of the page is for a screen only and would be printed, what could be torn apart, and the ground."""
    visitor.page.emulate_media(media="print", color_scheme="dark")
    shown = [part for part in ONLY_ON_A_SCREEN if visitor.page.locator(f"{part}:visible").count()]
    torn = [
        part
        for part in WHOLE_ON_A_PAGE
        for one in visitor.page.locator(part).all()
        if one.evaluate("part => getComputedStyle(part).breakInside") != "avoid"
    ]
    ink = visitor.page.locator("h1").evaluate("title => getComputedStyle(title).color")
    return {"shown": shown, "torn": torn, "ink": ink}


CLEAN = {"shown": [], "torn": [], "ink": "rgb(0, 0, 0)"}


@in_both_languages
def test_text_prints_on_two_clean_sheets_with_its_numbers_and_its_address(arrive: Arrive, language: str) -> None:
    visitor = arrive(language, width=1280)
    visitor.open(f"documents/{DOCUMENT}/#s-7")

    assert _sheets(visitor) == 2
    assert _on_paper(visitor) == CLEAN
    visitor.expect(".colophon .address").to_be_visible()
    assert visitor.text(".colophon .address").startswith("https://")
    assert visitor.texts(".pair .num") == [str(anchor) for anchor in range(1, 16)]
    first, second = (voice.bounding_box() for voice in visitor.page.locator("#s-3 .pair__text").all())
    assert (first["y"] == second["y"], first["x"] < second["x"]) == (True, True)


@in_both_languages
@pytest.mark.parametrize(("slug", "sheets"), [(WHOLE, 5), (EVIDENCE, 2), (CLOSE, 2)])
def test_blank_quiz_prints_on_few_clean_sheets(arrive: Arrive, language: str, slug: str, sheets: int) -> None:
    visitor = arrive(language)
    visitor.open(f"quizzes/{slug}/print/")

    assert _sheets(visitor) <= sheets
    assert _on_paper(visitor) == CLEAN
    assert visitor.page.locator(".ask").count() == len(asked(slug))


@in_both_languages
def test_result_prints_on_clean_sheets_with_the_address_of_its_text(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    visitor.begin()
    visitor.answer("right")
    visitor.page.goto(f"{visitor.attempt}finish/")
    visitor.page.locator("main form button").click()
    visitor.expect(".score__figure").to_be_visible()

    assert _sheets(visitor) <= 3
    assert _on_paper(visitor) == CLEAN
    visitor.expect(".colophon .address").to_be_visible()


@in_both_languages
@with_and_without_scripts
def test_sheet_is_found_from_the_quiz_and_says_how_to_print_it(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.open(f"quizzes/{WHOLE}/")
    visitor.page.get_by_role("link", name=said("Print", language), exact=True).click()

    visitor.expect(".paper__how p >> nth=0").to_be_visible()
    visitor.expect("[data-print]").to_be_visible(visible=scripts)


@in_both_languages
def test_drawn_sheet_stays_the_same_when_it_is_loaded_again(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    visitor.open("quizzes/ten-at-random/print/")
    prompts, address = visitor.texts(".ask__prompt"), visitor.page.url
    visitor.page.reload()

    assert (len(prompts), visitor.texts(".ask__prompt")) == (10, prompts)
    assert re.fullmatch(r".+/print/\?seed=[0-9a-f]{6}", address)
