"""How much a page moves by itself while it arrives."""

from __future__ import annotations

from tests.journeys.visitor import Visitor

_WATCH = """
window.shifts = [];
new PerformanceObserver((seen) => shifts.push(...seen.getEntries()))
    .observe({ type: "layout-shift", buffered: true });
"""


def watch(visitor: Visitor) -> None:
    """From the next page on, keep count of what moves."""
    visitor.page.add_init_script(_WATCH)


def moved(visitor: Visitor) -> float:
    """The cumulative layout shift of the page so far; what follows a press of the reader's does not count."""
    visitor.page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))")
    shares = "shifts.filter(shift => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0)"
    return float(visitor.page.evaluate(shares))
