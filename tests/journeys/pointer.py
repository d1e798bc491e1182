"""A pointer that presses, moves and lets go: a mouse, or a finger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.journeys.visitor import HEIGHT, Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Locator

Point = tuple[float, float]

EDGE = 70
"""Pixels from the edge of the screen within which the page comes along."""

CALM = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""Two frames: whatever follows the pointer has followed."""


@dataclass
class Pointer:
    """How a visitor points. A finger's touches are sent as the device sends them."""

    visitor: Visitor
    touch: bool

    def __post_init__(self) -> None:
        self.at: Point = (0, 0)
        self._wire = self.visitor.page.context.new_cdp_session(self.visitor.page)

    def drag(self, grip: Locator, goal: Locator, *, part: float = 0.5) -> None:
        """Take the grip to where the goal now is, to that part of its height, 0 being its top; let go there."""
        to = self.spot(goal, part)
        self.take(grip)
        self.carry(to)
        self.drop()

    def spot(self, target: Locator, part: float = 0.5) -> Point:
        """A point of the target, from the top of the page."""
        box = target.bounding_box()
        return box["x"] + box["width"] / 2, box["y"] + box["height"] * part + self._scrolled()

    def take(self, grip: Locator) -> None:
        grip.scroll_into_view_if_needed()
        x, y = self.spot(grip)
        self.at = (x, y - self._scrolled())
        self._send("touchStart", self.at) if self.touch else self._press()

    def carry(self, to: Point) -> None:
        """Move to a point of the page; near the edge of the screen the page comes along."""
        for _ in range(200):
            x, y = to[0], to[1] - self._scrolled()
            if self.at == (x, y):
                return
            self.move((x, y if EDGE <= y <= HEIGHT - EDGE else 5 if y < EDGE else HEIGHT - 5))
        raise AssertionError("the page does not come along")

    def move(self, to: Point) -> None:
        steps = 4
        for step in range(1, steps + 1):
            x, y = (here + (there - here) * step / steps for here, there in zip(self.at, to, strict=True))
            self._send("touchMove", (x, y)) if self.touch else self.visitor.page.mouse.move(x, y)
        self.at = to
        self.visitor.page.evaluate(CALM)

    def drop(self) -> None:
        self._send("touchEnd") if self.touch else self.visitor.page.mouse.up()

    def be_called_off(self) -> None:
        """The device takes the touch away, as for a call; with a mouse, Escape is pressed."""
        self._send("touchCancel") if self.touch else self.visitor.page.keyboard.press("Escape")

    def _press(self) -> None:
        self.visitor.page.mouse.move(*self.at)
        self.visitor.page.mouse.down()

    def _send(self, kind: str, *points: Point) -> None:
        touches: list[dict[str, Any]] = [{"x": x, "y": y} for x, y in points]
        self._wire.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    def _scrolled(self) -> float:
        return float(self.visitor.page.evaluate("scrollY"))
