"""The reader: the document beside itself in the other language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.key import DOCUMENT, said
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


LIT = "100% 2px, 100% 74%"
DARK = "0px 2px, 0px 74%"


@in_both_languages
@on_phone_and_desktop
@pytest.mark.parametrize("how", ["pointer", "keyboard", "touch"])
def test_sentence_and_its_twin_light_up_together_without_a_script(
    arrive: Arrive, language: str, width: int, how: str
) -> None:
    visitor = arrive(language, width=width, scripts=False, has_touch=how == "touch")
    visitor.open(f"documents/{DOCUMENT}/")
    number, text = visitor.page.locator("#s-3 .num"), visitor.page.locator("#s-3 .pair__text >> nth=1")
    {"pointer": text.hover, "keyboard": number.focus, "touch": number.tap}[how]()

    visitor.expect("#s-3 .pair__text > span >> nth=0").to_have_css("background-size", LIT)
    visitor.expect("#s-3 .pair__text > span >> nth=1").to_have_css("background-size", LIT)
    visitor.expect(MARK.format(4)).to_have_css("background-size", DARK)


@in_both_languages
@on_phone_and_desktop
def test_bar_stays_in_sight_and_hides_no_sentence(arrive: Arrive, language: str, width: int) -> None:
    visitor = arrive(language, width=width)
    for anchor in (2, 9, 15):
        visitor.open(f"documents/{DOCUMENT}/#s-{anchor}")
        visitor.expect(f"#s-{anchor}").to_be_in_viewport()
        bar, line = (visitor.page.locator(what).bounding_box() for what in (".bar", f"#s-{anchor}"))

        assert (bar["y"] >= 0, bar["y"] + bar["height"] < line["y"]) == (True, True)

    visitor.expect(".bar").to_be_in_viewport(ratio=1)
    visitor.page.locator("#s-12 .num").focus()
    bar, number = (visitor.page.locator(what).bounding_box() for what in (".bar", "#s-12 .num"))
    assert bar["y"] + bar["height"] < number["y"]


@in_both_languages
@on_phone_and_desktop
@pytest.mark.parametrize("shown", ["uk", "en"])
def test_change_of_the_view_keeps_the_place(arrive: Arrive, language: str, width: int, shown: str) -> None:
    visitor = arrive(language, width=width)
    visitor.open(f"documents/{DOCUMENT}/")
    visitor.page.locator("#s-9").evaluate("line => line.scrollIntoView()")
    visitor.page.locator(f".bar a[lang={shown}]").click()
    visitor.expect(".pairs--one").to_be_visible()

    assert visitor.page.url.endswith(f"/?text={shown}#s-9")
    visitor.expect("#s-9 .num").to_be_in_viewport()


@in_both_languages
@on_phone_and_desktop
@with_and_without_scripts
def test_result_leads_to_the_text_with_what_one_knows(arrive: Arrive, language: str, width: int, scripts: bool) -> None:
    visitor = arrive(language, width=width, scripts=scripts)
    visitor.begin()
    question = visitor.answer("right")
    visitor.page.goto(f"{visitor.attempt}finish/")
    visitor.page.locator("main form button").click()
    visitor.page.locator(".shown a").click()
    anchor = question.proofs[0].sentence
    signs = [sign.get_attribute("aria-label") for sign in visitor.page.locator(".pair .num").all()]

    assert (len(signs), signs[anchor - 1].endswith(said("partly", language))) == (SENTENCES, True)
    visitor.expect(f"#s-{anchor} .level .part").to_be_visible()
    visitor.page.locator(".knew__hide a").click()
    visitor.expect(".level").to_have_count(0)


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
