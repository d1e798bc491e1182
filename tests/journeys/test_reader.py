"""The reader: the document beside itself in the other language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.key import DOCUMENT
from tests.journeys.variety import in_both_languages, on_phone_and_desktop, with_and_without_scripts
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

SENTENCES = 15
MARK = "#s-{} .pair__text > span >> nth=0"


def _languages_of(visitor: Visitor, anchor: int) -> list[str | None]:
    return [text.get_attribute("lang") for text in visitor.page.locator(f"#s-{anchor} .pair__text").all()]


@in_both_languages
@on_phone_and_desktop
def test_reader_shows_both_languages(arrive: Arrive, language: str, width: int) -> None:
    visitor = arrive(language, width=width)
    visitor.open(f"documents/{DOCUMENT}/")
    first, second = visitor.page.locator("#s-3 .pair__text").all()
    left, right = first.bounding_box(), second.bounding_box()

    assert visitor.texts(".pair .num") == [str(anchor) for anchor in range(1, SENTENCES + 1)]
    assert _languages_of(visitor, 3) == [language, {"uk": "en", "en": "uk"}[language]]
    assert (left["y"] == right["y"], left["x"] == right["x"]) == ((False, True) if width == 360 else (True, False))


@in_both_languages
@on_phone_and_desktop
@pytest.mark.parametrize("shown", ["uk", "en"])
def test_reader_shows_one_language(arrive: Arrive, language: str, width: int, shown: str) -> None:
    visitor = arrive(language, width=width)
    visitor.open(f"documents/{DOCUMENT}/")
    visitor.page.locator(f".bar a[lang={shown}]").click()
    visitor.expect(".pairs--one").to_be_visible()

    assert visitor.page.locator(".pair__text").count() == SENTENCES
    assert _languages_of(visitor, 7) == [shown]
    assert visitor.page.locator("html").get_attribute("lang") == language


@in_both_languages
@on_phone_and_desktop
@with_and_without_scripts
def test_reader_lights_the_sentence_that_a_proof_leads_to(
    arrive: Arrive, language: str, width: int, scripts: bool
) -> None:
    visitor = arrive(language, width=width, scripts=scripts)
    visitor.open(f"documents/{DOCUMENT}/#s-7")
    visitor.expect(MARK.format(7)).to_have_css("background-size", "100% 2px, 100% 74%")
    visitor.expect(MARK.format(8)).to_have_css("background-size", "0px 2px, 0px 74%")
    visitor.expect("#s-7").to_be_in_viewport(ratio=1)


@in_both_languages
def test_proof_leads_to_its_sentence_in_the_reader(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    visitor.begin()
    visitor.at(12)
    question = visitor.answer("right")
    sentence = max(proof.sentence for proof in question.proofs)
    visitor.page.locator(".proof__more a >> nth=0").click()
    visitor.expect(MARK.format(sentence)).to_have_css("background-size", "100% 2px, 100% 74%")
    visitor.expect(f"#s-{sentence} .num").to_be_in_viewport()
