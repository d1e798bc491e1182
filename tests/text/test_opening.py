"""The beginning of a text, cut where the room ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.opening import opening


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Річка тече.", "Річка тече."),
        ("  Річка \n тече\u00a0далі. ", "Річка тече далі."),
        ("Річка тече на південь, до моря.", "Річка тече на…"),
        ("Річка тече — на південь.", "Річка тече…"),
        ("Річка Дніпро (найдовша).", "Річка Дніпро…"),
        ("Найнедоторканніший", "Найнедоторканні…"),
        ("", ""),
    ],
)
def test_opening_ends_at_a_word(text: str, cut: str) -> None:
    assert opening(text, 16) == cut


@given(st.text(alphabet="річка —,« \n", max_size=80), st.integers(min_value=1, max_value=60))
def test_opening_is_never_longer_and_never_two_lines(text: str, most: int) -> None:
    cut = opening(text, most)

    assert len(cut) <= most
    assert len(cut.splitlines()) <= 1
