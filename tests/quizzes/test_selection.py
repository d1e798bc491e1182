from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from quiz.questions.draft import Item
from quiz.quizzes.selection import drawn
from tests.make import make_item, question_draft
from tests.questions.drawn import SEEDS

ITEMS = [make_item(question_draft(name=f"question-{number}"), number=number) for number in (7, 3, 9, 1, 8, 2)]
COUNTS = st.integers(0, 9)


def rekeyed(item: Item) -> Item:
    """The same question with the next option for its key."""
    keys = [option.correct for option in item.options]
    options = [replace(option, correct=key) for option, key in zip(item.options, keys[-1:] + keys[:-1], strict=True)]
    return replace(item, question=replace(item.question, options=tuple(options)))


@given(SEEDS, COUNTS)
def test_drawn_is_the_same_for_the_same_seed(seed: str, count: int) -> None:
    assert drawn(ITEMS, count, seed) == drawn(ITEMS, count, seed)


@given(SEEDS, COUNTS)
def test_drawn_are_as_many_as_asked_each_once_in_the_order_of_the_quiz(seed: str, count: int) -> None:
    found = drawn(ITEMS, count, seed)

    assert len(found) == min(count, len(ITEMS))
    assert found == [item.id for item in ITEMS if item.id in found]


@given(SEEDS, COUNTS)
def test_drawn_never_depends_on_the_key(seed: str, count: int) -> None:
    assert drawn([rekeyed(item) for item in ITEMS], count, seed) == drawn(ITEMS, count, seed)


@given(SEEDS, COUNTS)
def test_drawn_never_depends_on_the_order_of_the_quiz(seed: str, count: int) -> None:
    assert set(drawn(ITEMS[::-1], count, seed)) == set(drawn(ITEMS, count, seed))


@given(SEEDS, st.integers(0, 5))
def test_drawn_of_one_more_are_the_same_and_another(seed: str, count: int) -> None:
    assert set(drawn(ITEMS, count, seed)) < set(drawn(ITEMS, count + 1, seed))


def test_drawn_asks_every_item_about_equally_often() -> None:
    seeds = [f"{number:032x}" for number in range(3000)]

    times = Counter(number for seed in seeds for number in drawn(ITEMS, 2, seed))

    assert sorted(times) == sorted(item.id for item in ITEMS)
    assert all(900 < count < 1100 for count in times.values())  # 1000 is fair; four standard deviations are 103


def test_drawn_takes_every_pair_at_some_time() -> None:
    seeds = [f"{number:032x}" for number in range(300)]

    assert len({tuple(drawn(ITEMS, 2, seed)) for seed in seeds}) == 15
