from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.reports.knowledge import Knowledge, Outcome, counts, known

KNOWN, PARTLY, NOT_YET, UNASKED = Knowledge


def outcome(*sentences: int, points: str, of: int = 1) -> Outcome:
    return Outcome(frozenset(sentences), Decimal(points), of)


@pytest.mark.parametrize(
    ("points", "state"),
    [
        (["1"], KNOWN),
        (["1", "1"], KNOWN),
        (["1", "0"], PARTLY),
        (["0.33"], PARTLY),
        (["0.33", "0"], PARTLY),
        (["0"], NOT_YET),
        (["0", "0"], NOT_YET),
        ([], UNASKED),
    ],
)
def test_sentence_is_as_known_as_its_questions_went(points: list[str], state: Knowledge) -> None:
    assert known([7], [outcome(7, points=earned) for earned in points]) == {7: state}


def test_full_points_are_those_of_the_question() -> None:
    assert known([1, 2], [outcome(1, points="1", of=2), outcome(2, points="2", of=2)]) == {1: PARTLY, 2: KNOWN}


def test_question_speaks_for_all_the_sentences_that_decide_it() -> None:
    states = known([1, 2, 3], [outcome(1, 3, points="1"), outcome(3, points="0")])

    assert states == {1: KNOWN, 2: UNASKED, 3: PARTLY}


def test_sentences_keep_their_order_and_strange_ones_stay_out() -> None:
    states = known([3, 1, 2], [outcome(0, points="1"), outcome(9, points="0"), outcome(2, 9, points="1")])

    assert list(states.items()) == [(3, UNASKED), (1, UNASKED), (2, KNOWN)]


def test_counts_name_all_four_states() -> None:
    assert counts({1: KNOWN, 2: KNOWN, 3: NOT_YET}) == {KNOWN: 2, PARTLY: 0, NOT_YET: 1, UNASKED: 0}
    assert counts({}) == dict.fromkeys(Knowledge, 0)


@given(
    st.lists(
        st.builds(
            Outcome,
            st.frozensets(st.integers(0, 6), max_size=3),
            st.decimals(0, 3, places=2),
            st.integers(1, 3),
        )
    )
)
def test_every_sentence_has_one_state_whatever_the_order_of_outcomes(outcomes: list[Outcome]) -> None:
    states = known(range(1, 6), outcomes)

    assert known(range(1, 6), reversed(outcomes)) == states
    assert sum(counts(states).values()) == 5
    assert {anchor for anchor, state in states.items() if state is UNASKED} == set(range(1, 6)).difference(
        *(one.sentences for one in outcomes)
    )
