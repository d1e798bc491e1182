from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.quotation import Run, Span, excerpt, find, runs

SENTENCE = "Річка Дніпро тече на південь."
WRITTEN = st.text("аїь ab'’ʼ-—., 1«»", max_size=30)


@st.composite
def quoted(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A sentence with quotations: some cut out of it anywhere, some of other words."""
    sentence = draw(WRITTEN)
    places = st.integers(0, len(sentence))
    cut = draw(st.lists(st.tuples(places, places).map(lambda ends: sentence[min(ends) : max(ends)]), max_size=4))
    return sentence, cut + draw(st.lists(WRITTEN, max_size=2))


@pytest.mark.parametrize(
    ("quotation", "span"),
    [
        ("Дніпро тече", Span(6, 17)),
        ("Річка", Span(0, 5)),
        ("південь.", Span(21, 29)),
        ("південь", Span(21, 28)),
        (SENTENCE, Span(0, 29)),
    ],
)
def test_find_says_where_the_quotation_stands(quotation: str, span: Span) -> None:
    assert find(quotation, SENTENCE) == span


@pytest.mark.parametrize("quotation", ["", " ", "Ворскла", "дніпро", "Дніпро  тече", "Дніпр", "ніпро", "південь.."])
def test_find_wants_the_very_words(quotation: str) -> None:
    assert find(quotation, SENTENCE) is None


@pytest.mark.parametrize("apostrophe", "'’ʼ")
def test_find_takes_an_apostrophe_inside_a_word_for_a_part_of_it(apostrophe: str) -> None:
    sentence = f"Зв{apostrophe}язок є."

    assert find("Зв", sentence) is None
    assert find("язок", sentence) is None
    assert find(f"Зв{apostrophe}язок", sentence) == Span(0, 7)


def test_find_takes_a_hyphen_inside_a_word_for_a_part_of_it() -> None:
    assert find("партнери", "держави-партнери в ООН") is None
    assert find("держави-партнери", "держави-партнери в ООН") == Span(0, 16)


def test_find_lets_a_word_end_at_punctuation_behind_it() -> None:
    assert find("states", "all states’ rights") == Span(4, 10)
    assert find("pre", "pre- and post-war") == Span(0, 3)
    assert find("фальсифікувати", "змогу «фальсифікувати будь-яку явку»") == Span(7, 21)


def test_find_passes_over_an_occurrence_inside_another_word() -> None:
    assert find("south", "southern, not south") == Span(14, 19)


@given(quoted())
def test_find_gives_the_quotation_back(drawn: tuple[str, list[str]]) -> None:
    sentence, quotations = drawn

    spans = [(find(quotation, sentence), quotation) for quotation in quotations]

    assert all(sentence[span.start : span.end] == quotation for span, quotation in spans if span)


def test_runs_marks_the_quotation() -> None:
    assert runs(SENTENCE, ["Дніпро"]) == [Run("Річка ", False), Run("Дніпро", True), Run(" тече на південь.", False)]


def test_runs_has_nothing_before_or_behind_quotations_at_the_ends() -> None:
    assert runs(SENTENCE, ["Річка", "південь."]) == [
        Run("Річка", True),
        Run(" Дніпро тече на ", False),
        Run("південь.", True),
    ]


def test_runs_lets_overlapping_quotations_flow_into_one_mark() -> None:
    assert runs(SENTENCE, ["Річка Дніпро", "Дніпро тече", "тече"]) == [
        Run("Річка Дніпро тече", True),
        Run(" на південь.", False),
    ]


def test_runs_leaves_a_sentence_without_its_quotation_whole() -> None:
    assert runs(SENTENCE, ["Ворскла"]) == [Run(SENTENCE, False)]


@given(quoted())
def test_runs_together_give_the_sentence_back(drawn: tuple[str, list[str]]) -> None:
    sentence, quotations = drawn

    assert "".join(run.text for run in runs(sentence, quotations)) == sentence


@given(quoted())
def test_runs_take_turns_and_none_is_empty(drawn: tuple[str, list[str]]) -> None:
    cut = runs(*drawn)

    assert all(before.marked != after.marked for before, after in pairwise(cut))
    assert all(run.text for run in cut)


@given(quoted())
def test_runs_mark_every_quotation_found(drawn: tuple[str, list[str]]) -> None:
    sentence, quotations = drawn

    marked = [run.text for run in runs(sentence, quotations) if run.marked]

    assert all(any(quotation in text for text in marked) for quotation in quotations if find(quotation, sentence))


def test_excerpt_of_a_short_sentence_is_the_sentence() -> None:
    assert excerpt(SENTENCE, ["Дніпро"]) == runs(SENTENCE, ["Дніпро"])


def test_excerpt_cuts_far_words_away_on_both_sides() -> None:
    sentence = "one two three four five six seven MARK eight nine ten eleven twelve thirteen fourteen"

    assert excerpt(sentence, ["MARK"], reach=12) == [
        Run("…six seven ", False),
        Run("MARK", True),
        Run(" eight nine…", False),
    ]


def test_excerpt_keeps_both_ends_of_what_lies_between_two_marks() -> None:
    sentence = "FIRST one, two three four five six seven eight nine LAST"

    assert excerpt(sentence, ["FIRST", "LAST"], reach=10) == [
        Run("FIRST", True),
        Run(" one, two… nine ", False),
        Run("LAST", True),
    ]


@given(quoted(), st.integers(1, 10))
def test_excerpt_never_cuts_a_mark(drawn: tuple[str, list[str]], reach: int) -> None:
    marked = [run for run in runs(*drawn) if run.marked]

    assert [run for run in excerpt(*drawn, reach=reach) if run.marked] == marked
