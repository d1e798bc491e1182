"""From an answer to points."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from quiz.questions.draft import Item
from quiz.questions.kinds.contract import Given
from quiz.questions.kinds.table import KINDS


def points(item: Item, given: Given) -> Decimal:
    """The points that `given` earns: the kind's share of the item's points, to hundredths, halves up."""
    return to_points(KINDS[item.question.kind].grade(item, given).points, of=item.question.points)


def to_points(share: Fraction, *, of: int) -> Decimal:
    exact = share * of
    return (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def worth(items: Iterable[Item]) -> int:
    """The points that all `items` together can earn."""
    return sum(item.question.points for item in items)


def percent(score: Decimal, of: int) -> int:
    """The score in whole per cent, halves up; 0 of 0 is 0."""
    return int((score * 100 / of).quantize(Decimal(1), ROUND_HALF_UP)) if of else 0
