"""The Ukrainian school scale of twelve marks."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import floor

TOP = 12
_HALF = Fraction(1, 2)


class Level(StrEnum):
    """The four levels of the scale, three marks each."""

    INITIAL = "initial"
    AVERAGE = "average"
    SUFFICIENT = "sufficient"
    HIGH = "high"


@dataclass(frozen=True)
class Row:
    """A mark, and the share of the points that earns it: `since` per cent or more, but less than `below`.

    Both are exact and not rounded. `below` is None for the highest mark, which everything above earns.
    """

    mark: int
    since: Fraction
    below: Fraction | None
    level: Level


def mark(points: Decimal, of: int) -> int:
    """The mark from 1 to 12 for `points` of `of`: max(1, 12 · points / of), rounded to a whole number, halves up.

    There is no official table that turns per cent into marks, so this is a convention and must be called one wherever
    it is shown. Nothing of nothing earns 1.
    """
    return max(1, floor(TOP * Fraction(points) / of + _HALF)) if of else 1


def level(mark: int) -> Level:
    """1–3 initial, 4–6 average, 7–9 sufficient, 10–12 high: the levels of the Ministry's criteria."""
    return list(Level)[(mark - 1) // 3]


def table() -> list[Row]:
    """Every mark from 1 up, with the shares from which `mark` gives it; each row ends where the next begins."""
    starts = [Fraction(0), *((number - _HALF) * 100 / TOP for number in range(2, TOP + 1))]
    ends = [*starts[1:], None]
    return [
        Row(number, since, below, level(number))
        for number, (since, below) in enumerate(zip(starts, ends, strict=True), 1)
    ]
