from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.pages.drawing import CHART, STRIP, WIDTH, chart, strip
from quiz.reports.knowledge import Knowledge
from quiz.sources.queries import SentenceView


def sentence(anchor: int, paragraph: int = 1, length: int = 50) -> SentenceView:
    return SentenceView(anchor, paragraph, is_title=False, text={"uk": "а" * length}, note={})


def test_strip_is_as_high_as_the_sentence_is_known() -> None:
    states = dict(zip(range(1, 5), Knowledge, strict=True))

    columns = strip([sentence(anchor) for anchor in states], states, "uk")

    assert [(one.look, one.y, one.height) for one in columns] == [
        ("full", 0, STRIP),
        ("part", 24, 24),
        ("none", 36, 12),
        ("", STRIP, 0),
    ]


def test_strip_is_as_wide_as_the_sentence_is_long_and_sets_paragraphs_apart() -> None:
    shown = [sentence(1, length=30), sentence(2, length=60), sentence(3, paragraph=2, length=90)]

    columns = strip(shown, dict.fromkeys((1, 2, 3), Knowledge.KNOWN), "uk")

    assert [(one.x, one.width) for one in columns] == [(0, 163), (169, 325), (512, 488)]


@given(st.lists(st.tuples(st.integers(1, 400), st.integers(1, 3)), min_size=1, max_size=250))
def test_strip_fits_whatever_the_text(lines: list[tuple[int, int]]) -> None:
    shown = [sentence(anchor, paragraph, length) for anchor, (length, paragraph) in enumerate(lines, 1)]

    columns = strip(shown, dict.fromkeys(range(1, len(shown) + 1), Knowledge.KNOWN), "uk")

    assert (columns[0].x, len(columns)) == (0, len(lines))
    assert columns[-1].x + columns[-1].width in (WIDTH, WIDTH + 1)
    assert all(one.x <= other.x for one, other in pairwise(columns))
    assert min(one.width for one in columns) >= 1


@pytest.mark.parametrize("language", ["uk", "en"])
def test_strip_draws_a_text_without_a_translation(language: str) -> None:
    columns = strip([sentence(1), sentence(2)], dict.fromkeys((1, 2), Knowledge.UNASKED), language)

    assert [one.width for one in columns] == [497, 497]


def test_chart_has_a_unit_for_each_per_cent() -> None:
    columns = list(chart([0, 33, 100]))

    assert [(one.look, one.y, one.height) for one in columns] == [("", CHART, 0), ("full", 67, 33), ("full", 0, 100)]
    assert [(one.x, one.width) for one in columns] == [(0, 58), (83, 59), (167, 58)]


def test_chart_of_many_results_fills_its_width() -> None:
    columns = list(chart([50] * 30))

    assert (columns[-1].x, columns[-1].width) == (967, 23)
