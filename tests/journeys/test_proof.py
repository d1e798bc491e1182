"""The proof as it is seen: the thread from the right answer to its sentence, the mark that is drawn, the sheet on which
evidence is pointed to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from quiz.questions.kinds.table import KINDS
from tests.journeys.hands import PARTLY, Hands
from tests.journeys.key import CLOSE, EVIDENCE, WHOLE, asked, home, place_of
from tests.journeys.variety import in_both_languages, on_phone_and_desktop
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

THREAD = """() => {
  const box = (part) => part.getBoundingClientRect();
  const rows = [...document.querySelectorAll(".on-thread")];
  const ends = [...rows.map((row) => box(row).bottom)];
  const starts = [...rows.slice(1).map((row) => box(row).top), box(document.querySelector(".proof")).top];
  const figures = [...document.querySelectorAll(".proof__text .is-proof")];
  const tops = [...document.querySelectorAll(".proof__text .num")].map((figure) => box(figure).top);
  return {
    gaps: ends.map((end, n) => Math.round(Math.abs(starts[n] - end))),
    begins: rows.map((row) => row.classList.contains("thread-from")),
    last: figures.map((figure) => figure.classList.contains("is-last")),
    steps: tops.slice(1).map((top, n) => top - tops[n] > 10),
    aligned: new Set([...rows, ...figures].map((part) => box(part).left)).size,
  };
}"""
"""Where the thread has gaps, begins and ends; whether every figure stands below the one before it; how many margins."""

BAR = """() => {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const line = document.activeElement.closest(".line").getBoundingClientRect();
  return line.top >= 0 && line.bottom <= box(".actions").top + 1;
}"""


def _unbroken(seen: dict[str, Any]) -> bool:
    return (
        set(seen["gaps"]) == {0}
        and seen["begins"] == [True] + [False] * (len(seen["begins"]) - 1)
        and seen["last"] == [False] * (len(seen["last"]) - 1) + [True]
        and all(seen["steps"])
        and seen["aligned"] == 1
    )


def _answered(visitor: Visitor, slug: str, how: str) -> dict[str, int]:
    """Answer the kinds at home in this quiz, finish it; return where they stand."""
    kinds = [kind for kind in KINDS if home(kind) == slug and (how != "part" or kind in PARTLY)]
    visitor.begin(slug)
    attempt = visitor.attempt
    for kind in kinds if how != "none" else ():
        visitor.at(place := place_of(kind, slug))
        Hands(visitor, touch=False).answer(asked(slug)[place - 1], how)
        if slug == EVIDENCE:  # says at once whether it is right; the others go on
            visitor.expect(".verdict").to_be_visible()
        else:
            visitor.page.wait_for_url(lambda url, here=f"?q={place}": not url.endswith(here))
    visitor.page.goto(f"{attempt}finish/")
    visitor.page.locator("main form button").first.click()
    visitor.expect(".score__figure").to_be_visible()
    return {kind: place_of(kind, slug) for kind in kinds}


@in_both_languages
@pytest.mark.parametrize("how", ["right", "wrong", "part", "none"])
def test_thread_is_unbroken_for_every_kind(arrive: Arrive, language: str, how: str) -> None:
    visitor = arrive(language, reduced_motion="reduce")
    seen = {}
    for slug in (WHOLE, EVIDENCE, CLOSE):
        places = _answered(visitor, slug, how)
        attempt = visitor.attempt
        for kind, place in places.items():
            visitor.page.goto(f"{attempt}?q={place}")
            for width in (360, 1280):
                visitor.page.set_viewport_size({"width": width, "height": 800})
                seen[kind, width] = visitor.page.evaluate(THREAD)

    assert {where: found for where, found in seen.items() if not _unbroken(found)} == {}
    assert {kind for kind, _ in seen} == (set(PARTLY) if how == "part" else set(KINDS))


@pytest.mark.parametrize(("motion", "takes"), [("no-preference", "0.52s"), ("reduce", "0s")])
def test_mark_is_drawn_once_or_stands_there_at_once(arrive: Arrive, motion: str, takes: str) -> None:
    visitor = arrive("uk", reduced_motion=motion)
    visitor.begin()
    visitor.answer("right")
    mark = visitor.expect(".proof__text mark >> nth=0")

    mark.to_have_css("animation-duration", takes)
    mark.to_have_css("animation-delay", "0.2s" if motion == "no-preference" else "0s")
    mark.to_have_css("animation-iteration-count", "1")
    mark.to_have_css("background-size", "100% 2px, 100% 74%")


@in_both_languages
@on_phone_and_desktop
def test_check_stays_in_reach_and_hides_no_sentence_that_has_the_focus(
    arrive: Arrive, language: str, width: int
) -> None:
    visitor = arrive(language, width=width)
    visitor.begin(EVIDENCE)
    visitor.expect("main .actions .button").to_be_in_viewport(ratio=1)
    lines = visitor.page.locator(".line").count()
    visitor.page.locator(".line .option__input").first.focus()
    visitor.page.keyboard.press("Space")
    seen = []
    for _ in range(lines - 1):
        visitor.page.keyboard.press("ArrowDown")
        seen.append(visitor.page.evaluate(BAR))

    assert (lines, seen) == (15, [True] * 14)
    visitor.expect("main .actions .button").to_be_in_viewport(ratio=1)
