"""Each kind of question, right, wrong, partly and malformed, in both languages, by keyboard and by touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.questions.kinds.table import KINDS
from tests.journeys.hands import PARTLY, Hands
from tests.journeys.key import CLOSE, EVIDENCE, WHOLE, asked, home, kinds_of, place_of, said
from tests.journeys.variety import in_both_languages
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

by_keyboard_and_touch = pytest.mark.parametrize("touch", [False, True], ids=["keyboard", "touch"])
WORDS = {"right": "Right", "part": "Partly right", "wrong": "Wrong"}


def _arrived(arrive: Arrive, language: str, *, touch: bool, scripts: bool = True) -> Visitor:
    return arrive(language, scripts=scripts, has_touch=touch)


def test_shipped_quizzes_ask_every_kind() -> None:
    assert {kind for slug in (WHOLE, EVIDENCE, CLOSE) for kind in kinds_of(slug)} == set(KINDS)


@in_both_languages
@by_keyboard_and_touch
@pytest.mark.parametrize("how", ["right", "wrong", "part"])
@pytest.mark.parametrize("slug", [WHOLE, CLOSE])
def test_answer_of_every_kind_is_marked_at_the_end(
    arrive: Arrive, language: str, touch: bool, how: str, slug: str
) -> None:
    visitor = _arrived(arrive, language, touch=touch)
    visitor.begin(slug)
    attempt = visitor.attempt
    kinds = [kind for kind in kinds_of(slug) if how != "part" or kind in PARTLY]
    for kind in kinds:
        visitor.at(place := place_of(kind, slug))
        Hands(visitor, touch).answer(asked(slug)[place - 1], how)
        visitor.page.wait_for_url(lambda url, here=f"?q={place}": not url.endswith(here))

    visitor.page.goto(f"{attempt}finish/")
    visitor.page.locator("main form button").click()
    visitor.expect(".score__figure").to_be_visible()

    items = [str(item.get_attribute("class")) for item in visitor.page.locator(".item").all()]
    assert {kind: items[place_of(kind, slug) - 1] for kind in kinds} == dict.fromkeys(kinds, f"item is-{how}")
    assert items.count("item is-none") == len(asked(slug)) - len(kinds)
    assert visitor.complaints == []


@in_both_languages
@by_keyboard_and_touch
@pytest.mark.parametrize("how", ["right", "wrong"])
def test_evidence_is_pointed_to_in_the_text(arrive: Arrive, language: str, touch: bool, how: str) -> None:
    visitor = _arrived(arrive, language, touch=touch)
    visitor.begin(EVIDENCE)
    Hands(visitor, touch).answer(asked(EVIDENCE)[0], how)

    visitor.expect(".verdict__word").to_have_text(said(WORDS[how], language))


@in_both_languages
@by_keyboard_and_touch
@pytest.mark.parametrize("kind", KINDS)
def test_malformed_answer_is_explained_and_costs_nothing(arrive: Arrive, language: str, touch: bool, kind: str) -> None:
    slug = home(kind)
    visitor = _arrived(arrive, language, touch=touch)
    visitor.begin(slug)
    visitor.at(place := place_of(kind, slug))
    Hands(visitor, touch).answer(asked(slug)[place - 1], "malformed")

    visitor.expect("#problem").to_be_visible()
    visitor.open(f"quizzes/{slug}/")
    visitor.expect("main .actions .button").to_contain_text("0")
