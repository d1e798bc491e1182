import pytest

from quiz.text.numbers import digits, sort_key


def test_digits_are_the_same_for_both_languages_of_a_date() -> None:
    assert digits("ухвалену 12 жовтня 2022 року (ESS/11/4)") == ["11", "12", "2022", "4"]
    assert digits("adopted on October 12, 2022 (ESS/11/4)") == ["11", "12", "2022", "4"]


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("56", "uk", (56,)),
        ("56", "en", (56,)),
        ("2 201", "uk", (2201,)),
        ("1\u00a0000\u00a0000", "uk", (1_000_000,)),
        ("12 жовтня 2022 року", "uk", (2022, 10, 12)),
        ("12 Жовтня 2022", "uk", (2022, 10, 12)),
        ("12 жовтня 2022 р.", "uk", (2022, 10, 12)),
        ("березня 2014", "uk", (2014, 3, 0)),
        ("October 12, 2022", "en", (2022, 10, 12)),
        ("march 2014", "en", (2014, 3, 0)),
    ],
)
def test_sort_key_orders_numbers_and_dates(text: str, language: str, key: tuple[int, ...]) -> None:
    assert sort_key(text, language) == key


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "uk"),
        ("Київ", "uk"),
        ("56 держав", "uk"),
        ("12 Mай 2022", "uk"),
        ("October 12, 2022", "uk"),
        ("12 жовтня 2022 року", "en"),
        ("12 October 2022", "en"),
        ("22 01", "en"),
        ("1,000", "en"),
    ],
)
def test_sort_key_is_none_for_anything_else(text: str, language: str) -> None:
    assert sort_key(text, language) is None
