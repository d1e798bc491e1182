from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.reports.grades import Level, level, mark, table

MAXIMA = st.integers(1, 500)


@pytest.mark.parametrize(
    ("points", "of", "expected"),
    [
        ("0", 12, 1),
        ("0.49", 12, 1),
        ("1.49", 12, 1),
        ("1.5", 12, 2),  # halves up
        ("2.5", 12, 3),  # also where bankers would round down
        ("9", 12, 9),
        ("11.49", 12, 11),
        ("11.5", 12, 12),
        ("12", 12, 12),
        ("1", 24, 1),
        ("13", 24, 7),
        ("0.33", 1, 4),
        ("0", 0, 1),
    ],
)
def test_mark_is_twelve_times_the_share_with_halves_up(points: str, of: int, expected: int) -> None:
    assert mark(Decimal(points), of) == expected


@given(MAXIMA.flatmap(lambda of: st.tuples(st.integers(0, of * 100), st.just(of))))
def test_table_gives_the_same_mark_as_the_rule_for_every_hundredth(drawn: tuple[int, int]) -> None:
    hundredths, of = drawn
    percent = Fraction(hundredths, of)

    rows = [row for row in table() if row.since <= percent and (row.below is None or percent < row.below)]

    assert [row.mark for row in rows] == [mark(Decimal(hundredths) / 100, of)]


@given(st.integers(0, 100), MAXIMA)
def test_table_holds_for_whole_per_cents_of_every_maximum(percent: int, of: int) -> None:
    row = next(row for row in reversed(table()) if row.since <= percent)

    assert row.mark == mark(Decimal(percent * of) / 100, of)


def test_each_row_begins_with_its_own_mark_and_just_below_it_is_the_one_before() -> None:
    first, *others = table()

    assert (first.mark, first.since) == (1, Fraction(0))
    for row in others:
        half = row.since * 24 / 100  # of 24 points every threshold is a whole number
        assert half.denominator == 1
        assert mark(Decimal(int(half)), 24) == row.mark
        assert mark(Decimal(int(half)) - Decimal("0.01"), 24) == row.mark - 1


def test_table_has_twelve_marks_without_a_gap() -> None:
    rows = table()

    assert [row.mark for row in rows] == list(range(1, 13))
    assert [row.below for row in rows] == [*(row.since for row in rows[1:]), None]


def test_levels_have_three_marks_each() -> None:
    three = [Level.INITIAL] * 3 + [Level.AVERAGE] * 3 + [Level.SUFFICIENT] * 3 + [Level.HIGH] * 3

    assert [level(number) for number in range(1, 13)] == three
    assert [row.level for row in table()] == three
