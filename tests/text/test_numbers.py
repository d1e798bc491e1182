from decimal import Decimal

import pytest

from quiz.text.numbers import Unreadable, digits, plain, read_number, sort_key


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


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("56", "uk", "56"),
        ("56", "en", "56"),
        (" 56 ", "uk", "56"),
        ("056", "uk", "56"),
        ("+56", "en", "56"),
        ("-56", "uk", "-56"),
        ("\u221256", "en", "-56"),
        ("56,0", "uk", "56"),
        ("56.0", "uk", "56"),
        ("56.0", "en", "56"),
        ("1,5", "uk", "1.5"),
        ("1.5", "uk", "1.5"),
        ("1.5", "en", "1.5"),
        ("0,125", "uk", "0.125"),
        ("0.125", "uk", "0.125"),
        ("1.000", "en", "1"),
        ("1,0000", "uk", "1"),
        ("10 000", "uk", "10000"),
        ("10\u00a0000", "uk", "10000"),
        ("10\u202f000", "uk", "10000"),
        ("10 000", "en", "10000"),
        ("10,000", "en", "10000"),
        ("1,000", "en", "1000"),
        ("1 000,5", "uk", "1000.5"),
        ("1 000,250", "uk", "1000.25"),
        ("1,000.25", "en", "1000.25"),
        ("1,234,567", "en", "1234567"),
        ("123456789012345,0123456789", "uk", "123456789012345.0123456789"),
    ],
)
def test_read_number_reads_what_the_language_writes(text: str, language: str, number: str) -> None:
    assert read_number(text, language) == Decimal(number)


@pytest.mark.parametrize("text", ["1,000", "1.000", "56,250", "-1,000", "999.999"])
def test_read_number_asks_whether_a_thousand_or_a_fraction_is_meant(text: str) -> None:
    assert read_number(text, "uk") is Unreadable.AMBIGUOUS


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "uk"),
        ("п’ять", "uk"),
        ("56 держав", "uk"),
        ("5б", "uk"),
        ("1,5", "en"),
        ("1.000,5", "en"),
        ("1,000,5", "en"),
        ("1,000.5", "uk"),
        ("1.000.000", "uk"),
        ("22 01", "uk"),
        ("1 00", "en"),
        ("1 000,000", "en"),
        ("--5", "en"),
        ("5-", "en"),
        (".5", "en"),
        ("5.", "en"),
        ("1e5", "en"),
        ("½", "en"),
        ("Infinity", "en"),
        ("NaN", "en"),
        ("9" * 16, "en"),
        ("1" + " 000" * 5, "uk"),
        ("0," + "1" * 11, "uk"),
    ],
)
def test_read_number_takes_nothing_else_for_a_number(text: str, language: str) -> None:
    assert read_number(text, language) is Unreadable.NOT_A_NUMBER


def test_read_number_is_not_worn_out_by_a_flood_of_digits() -> None:
    floods = ["1" + ",000" * 100_000, "1" + " 000" * 100_000, "9" * 100_000]

    assert {read_number(flood, language) for flood in floods for language in ("uk", "en")} == {Unreadable.NOT_A_NUMBER}


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("56", "56"),
        ("56.00", "56"),
        ("1E+4", "10000"),
        ("-0", "0"),
        ("0E-10", "0"),
        ("0.5000", "0.5"),
        ("1E-10", "0.0000000001"),
    ],
)
def test_plain_writes_a_number_in_one_way(number: str, text: str) -> None:
    assert plain(Decimal(number)) == text
