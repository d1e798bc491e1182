import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.tidying import tidy


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("  Речення 7\r\nкаже   інше.\t", "Речення 7 каже інше."),
        ("ab\0c\x1b[31m\x7f", "abc[31m"),
        ("\u202eabc\u200b\ufeff", "abc"),
        ("12\u00a0жовтня\u2028далі", "12 жовтня далі"),
        ("<b>Ї</b> & ’«»—№ 👍", "<b>Ї</b> & ’«»—№ 👍"),
        ("\ue000\ud800", ""),
        ("", ""),
    ],
)
def test_tidy_keeps_what_can_be_read(typed: str, tidied: str) -> None:
    assert tidy(typed) == tidied


@given(st.text())
def test_tidy_twice_is_tidy_once(typed: str) -> None:
    assert tidy(tidy(typed)) == tidy(typed)


@given(st.text())
def test_tidy_never_makes_longer(typed: str) -> None:
    assert len(tidy(typed)) <= len(typed)
