from uuid import UUID

import pytest

from quiz.attempts.sheet import Sheet, Written, chosen_items
from quiz.quizzes.edition import Published
from tests.make import SEED, both, make_item

KEY = UUID(int=1)
ITEMS = tuple(make_item(number=number) for number in (11, 12, 13, 14))
EDITION = Published("quiz", both("Тест", "Quiz"), {}, ("uk", "en"), {}, ITEMS)


def sheet(*answered: int) -> Sheet:
    """An attempt at four items in which these numbers are answered."""
    answers = {number: Written([10], "uk", KEY) for number in answered}
    return Sheet(KEY, SEED, is_finished=False, edition=EDITION, items=ITEMS, answers=answers)


def test_at_counts_places_from_one() -> None:
    assert [sheet().at(place) for place in (1, 4)] == [ITEMS[0], ITEMS[3]]


@pytest.mark.parametrize("place", [-1, 0, 5])
def test_at_a_place_that_is_not_there_is_none(place: int) -> None:
    assert sheet().at(place) is None


@pytest.mark.parametrize(
    ("answered", "after", "expected"),
    [
        ((), 0, 1),
        ((), 2, 3),
        ((11,), 0, 2),
        ((11, 12), 1, 3),
        ((13, 14), 2, 1),
        ((12, 13, 14), 4, 1),
        ((11, 12, 14), 4, 3),
        ((11, 12, 14), 3, 3),
        ((11, 12, 13, 14), 2, None),
    ],
)
def test_next_open_goes_on_and_then_round(answered: tuple[int, ...], after: int, expected: int | None) -> None:
    assert sheet(*answered).next_open(after) == expected


def test_sheet_is_complete_when_everything_is_answered() -> None:
    assert not sheet(11, 12, 13).is_complete
    assert sheet(11, 12, 13, 14).is_complete


def test_chosen_items_are_all_of_them_or_the_chosen_in_their_order() -> None:
    assert chosen_items(EDITION, None) == ITEMS
    assert chosen_items(EDITION, [14, 11]) == (ITEMS[3], ITEMS[0])
