"""Ordering and matching by dragging, with a mouse and with a finger: an addition to the selects, which say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.questions.draft import OptionDraft, Role
from tests.journeys.key import CLOSE, WHOLE, asked, place_of, plain, said
from tests.journeys.pointer import Pointer
from tests.journeys.stillness import moved, watch
from tests.journeys.variety import in_both_languages
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

with_mouse_and_finger = pytest.mark.parametrize(
    ("touch", "width"), [(False, 1280), (True, 320)], ids=["mouse", "touch"]
)
both_kinds = pytest.mark.parametrize("kind", ["ordering", "matching"])
HOME = {"ordering": CLOSE, "matching": WHOLE}


def _at(arrive: Arrive, kind: str, language: str = "uk", *, touch: bool = False, width: int = 1280) -> Visitor:
    """At a question of this kind."""
    visitor = arrive(language, width=width, has_touch=touch, reduced_motion="reduce")
    visitor.begin(HOME[kind])
    watch(visitor)
    visitor.at(place_of(kind, HOME[kind]))
    visitor.expect(".grip >> nth=0").to_be_visible()
    return visitor


def _options(kind: str) -> tuple[OptionDraft, ...]:
    return asked(HOME[kind])[place_of(kind, HOME[kind]) - 1].options


def _row(visitor: Visitor, text: str) -> Locator:
    """The row of an ordering question, or of either side of a matching one, with this text."""
    rows = visitor.page.locator(".places__row, .match__key li, .match__row")
    label = ":is(.places__text, .match__key li > :nth-child(2), .match__row label)"
    return rows.nth(visitor.texts(label).index(text))


def _values(visitor: Visitor) -> list[str]:
    """What the selects show, from the top."""
    chosen = "all => all.map(select => select.selectedOptions[0].text)"
    return list(visitor.page.locator("#answer select").evaluate_all(chosen))


def _finish(visitor: Visitor) -> str:
    """Send the answer, finish; return the class of the question in the result."""
    place = int(visitor.page.url.partition("?q=")[2])
    attempt = visitor.attempt
    visitor.check()
    visitor.page.wait_for_url(lambda url: not url.endswith(f"?q={place}"))
    visitor.page.goto(f"{attempt}finish/")
    visitor.page.locator("main form button").click()
    visitor.expect(".score__figure").to_be_visible()
    return str(visitor.page.locator(".item").nth(place - 1).get_attribute("class"))


@in_both_languages
@with_mouse_and_finger
def test_steps_are_dragged_into_their_order(arrive: Arrive, language: str, touch: bool, width: int) -> None:
    visitor = _at(arrive, "ordering", language, touch=touch, width=width)
    steps = sorted(_options("ordering"), key=lambda option: option.place)
    for place, step in enumerate(steps):
        text = plain(step.text[language])
        goal = visitor.page.locator(".places__row").nth(place)
        if visitor.texts(".places__text")[place] != text or place == 0:
            Pointer(visitor, touch).drag(_row(visitor, text).locator(".grip"), goal, part=0.1)

    assert visitor.texts(".places__text") == [plain(step.text[language]) for step in steps]
    assert _values(visitor) == [str(place) for place in range(1, len(steps) + 1)]
    assert _finish(visitor) == "item is-right"
    assert visitor.complaints == []


@in_both_languages
@with_mouse_and_finger
def test_letters_are_dragged_to_their_rows(arrive: Arrive, language: str, touch: bool, width: int) -> None:
    visitor = _at(arrive, "matching", language, touch=touch, width=width)
    sides = _options("matching")
    for left in (option for option in sides if option.role is Role.LEFT):
        right = next(option for option in sides if option.role is Role.RIGHT and option.pair == left.pair)
        grip = _row(visitor, plain(right.text[language])).locator(".grip")
        Pointer(visitor, touch).drag(grip, _row(visitor, plain(left.text[language])))

    assert "—" not in _values(visitor)
    assert _finish(visitor) == "item is-right"
    assert visitor.complaints == []


@in_both_languages
def test_new_place_is_said_in_the_language_of_the_page(arrive: Arrive, language: str) -> None:
    visitor = _at(arrive, "ordering", language)
    text = visitor.texts(".places__text")[0]
    Pointer(visitor, touch=False).drag(
        visitor.page.locator(".grip").first, visitor.page.locator(".places__row").last, part=0.9
    )
    words = said("“{text}” is now in place {place}.", language)
    last = str(visitor.page.locator(".places__row").count())

    assert visitor.text("[role=status]") == plain(words.replace("{text}", text).replace("{place}", last))


@in_both_languages
def test_new_pair_is_said_in_the_language_of_the_page(arrive: Arrive, language: str) -> None:
    visitor = _at(arrive, "matching", language)
    letter = visitor.texts(".match__letter")[1]
    Pointer(visitor, touch=False).drag(visitor.page.locator(".grip").nth(1), visitor.page.locator(".match__row").first)
    words = said("“{text}” now has the letter {letter}.", language)
    text = visitor.texts(".match__row label")[0]

    assert visitor.text("[role=status]") == plain(words.replace("{text}", text).replace("{letter}", letter))


def test_letter_goes_with_one_row_only(arrive: Arrive) -> None:
    visitor = _at(arrive, "matching")
    letter = visitor.texts(".match__letter")[0]
    for row in (0, 2):
        goal = visitor.page.locator(".match__row").nth(row)
        Pointer(visitor, touch=False).drag(visitor.page.locator(".grip").first, goal)

    assert _values(visitor) == ["—", "—", letter]


def test_dragging_begins_with_what_the_selects_say(arrive: Arrive) -> None:
    visitor = _at(arrive, "ordering")
    texts = visitor.texts(".places__text")
    for row, place in enumerate("32154"):
        visitor.page.locator("select").nth(row).select_option(place)
    Pointer(visitor, touch=False).drag(
        _row(visitor, texts[3]).locator(".grip"), visitor.page.locator(".places__row").first, part=0.1
    )

    assert visitor.texts(".places__text") == [texts[row] for row in (3, 2, 1, 0, 4)]
    assert _values(visitor) == ["1", "2", "3", "4", "5"]


@both_kinds
@with_mouse_and_finger
def test_dragging_that_is_called_off_changes_nothing(arrive: Arrive, kind: str, touch: bool, width: int) -> None:
    visitor = _at(arrive, kind, touch=touch, width=width)
    before = visitor.texts(".places__text, .match__key li"), _values(visitor)
    pointer = Pointer(visitor, touch)
    goal = pointer.spot(visitor.page.locator(".places__row, .match__row").nth(2))
    pointer.take(visitor.page.locator(".grip").first)
    pointer.carry(goal)
    visitor.expect(".is-held").to_have_count(1)
    pointer.be_called_off()

    visitor.expect(".is-held, .is-under, .is-dragging").to_have_count(0)
    assert (visitor.texts(".places__text, .match__key li"), _values(visitor)) == before
    assert visitor.page.locator("[role=status]").text_content() == ""
    assert visitor.page.locator("[style]:not([style=''])").count() == 0


@both_kinds
def test_finger_beside_the_grip_scrolls_the_page(arrive: Arrive, kind: str) -> None:
    visitor = _at(arrive, kind, touch=True, width=320)
    row = visitor.page.locator(".places__text, .match__key li > :nth-child(2)").first
    before = _values(visitor)
    pointer = Pointer(visitor, touch=True)
    pointer.take(row)
    pointer.move((pointer.at[0], pointer.at[1] - 200))
    pointer.drop()

    visitor.page.wait_for_function("scrollY > 100")
    assert _values(visitor) == before


@both_kinds
@pytest.mark.parametrize("width", [320, 1280])
def test_grips_are_large_enough_and_move_nothing_when_they_come(arrive: Arrive, kind: str, width: int) -> None:
    visitor = _at(arrive, kind, width=width)
    boxes = [grip.bounding_box() for grip in visitor.page.locator(".grip").all()]

    assert all(box["width"] >= 44 and box["height"] >= 44 and box["x"] + box["width"] <= width for box in boxes)
    assert moved(visitor) == 0


@both_kinds
def test_grips_are_not_there_without_scripts(arrive: Arrive, kind: str) -> None:
    visitor = arrive(scripts=False)
    visitor.begin(HOME[kind])
    visitor.at(place_of(kind, HOME[kind]))

    visitor.expect("#answer select >> nth=0").to_be_visible()
    assert visitor.page.locator(".grip").count() == 0
