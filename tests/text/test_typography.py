import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.languages import LANGUAGES
from quiz.text.typography import quoted, typeset

NBSP = "\u00a0"
SHORT_WORDS = ["і", "в", "З", "на", "Не", "a", "I", "the", "—", "–", "№", "5", "12", "%", "«у", "Київ", "river", ""]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Дніпро — річка", "uk", "Дніпро~— річка"),
        ("12 жовтня 2022 року", "uk", "12~жовтня 2022~року"),
        ("5 %", "uk", "5~%"),
        ("№ 5", "uk", "№~5"),
        ("Місто на річці", "uk", "Місто на~річці"),
        ("і в Києві", "uk", "і~в~Києві"),
        ("«У Києві»", "uk", "«У~Києві»"),
        ("не мають і самопроголошення", "uk", "не~мають і самопроголошення"),
        ("мова", "uk", "мова"),
        ("a river, and I know", "en", "a~river, and I~know"),
        ("in Kyiv", "en", "in Kyiv"),
    ],
)
def test_typeset_keeps_together_what_belongs_together(text: str, language: str, expected: str) -> None:
    assert typeset(text, language) == expected.replace("~", NBSP)


@given(st.lists(st.sampled_from(SHORT_WORDS) | st.text(max_size=4)).map(" ".join), st.sampled_from(LANGUAGES))
def test_typeset_replaces_nothing_but_plain_spaces(text: str, language: str) -> None:
    after = typeset(text, language)

    assert len(after) == len(text)
    assert {(old, new) for old, new in zip(text, after, strict=True) if old != new} <= {(" ", NBSP)}


def test_quoted_takes_the_marks_of_the_language() -> None:
    assert [quoted("Перше знайомство", "uk"), quoted("First look", "en")] == ["«Перше знайомство»", "“First look”"]
