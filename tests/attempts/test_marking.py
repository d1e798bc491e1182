from decimal import Decimal
from fractions import Fraction

import pytest

from quiz.attempts.marking import percent, points, to_points, worth
from tests.make import make_item, multiple_draft, question_draft, statement_draft


@pytest.mark.parametrize(
    ("share", "of", "expected"),
    [
        (Fraction(1), 1, "1.00"),
        (Fraction(0), 3, "0.00"),
        (Fraction(1, 3), 1, "0.33"),
        (Fraction(2, 3), 1, "0.67"),
        (Fraction(2, 3), 2, "1.33"),
        (Fraction(1, 8), 1, "0.13"),
        (Fraction(1, 200), 1, "0.01"),
    ],
)
def test_to_points_rounds_to_hundredths_halves_up(share: Fraction, of: int, expected: str) -> None:
    assert str(to_points(share, of=of)) == expected


def test_points_are_the_share_of_what_the_item_is_worth() -> None:
    item = make_item(multiple_draft(points=2))

    assert points(item, [10, 11, 12]) == 2
    assert points(item, [10]) == Decimal("0.67")
    assert points(item, [13]) == 0


def test_points_for_a_statement() -> None:
    item = make_item(statement_draft(is_true=True))

    assert points(item, [1]) == 1
    assert points(item, [0]) == 0


def test_worth_is_the_sum_of_all_points() -> None:
    assert worth([make_item(question_draft(points=2)), make_item(statement_draft())]) == 3
    assert worth([]) == 0


@pytest.mark.parametrize(
    ("score", "of", "expected"),
    [("0", 0, 0), ("0", 3, 0), ("3", 3, 100), ("1", 3, 33), ("2", 3, 67), ("1", 8, 13), ("0.33", 1, 33), ("1", 200, 1)],
)
def test_percent_is_whole_halves_up(score: str, of: int, expected: int) -> None:
    assert percent(Decimal(score), of) == expected
