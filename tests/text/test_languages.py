from types import SimpleNamespace

import pytest

from quiz.text.languages import LANGUAGES, NAMES, as_columns, in_languages, letter, missing


def test_languages_all_have_a_name_and_letters() -> None:
    assert list(NAMES) == list(LANGUAGES)
    assert [letter(0, language) for language in LANGUAGES] == ["А", "A"]


def test_as_columns_leaves_missing_languages_empty() -> None:
    assert as_columns("title", {"uk": "Річка"}) == {"title_uk": "Річка", "title_en": ""}


@pytest.mark.parametrize("absent", ["", None])
def test_in_languages_leaves_out_what_is_empty(absent: str | None) -> None:
    assert in_languages(SimpleNamespace(title_uk="Річка", title_en=absent), "title") == {"uk": "Річка"}


def test_in_languages_reverses_as_columns() -> None:
    text = {"uk": "Річка", "en": "A river"}

    assert in_languages(SimpleNamespace(**as_columns("title", text)), "title") == text


def test_missing_names_the_languages_that_say_nothing() -> None:
    assert missing({"uk": "Річка", "en": " "}, LANGUAGES) == ["en"]
    assert missing({}, LANGUAGES) == ["uk", "en"]
    assert missing({"uk": "Річка"}, ["uk"]) == []


def test_letter_skips_the_letters_that_exams_skip() -> None:
    assert "".join(letter(index, "uk") for index in range(5)) == "АБВГД"
    assert "".join(letter(index, "en") for index in range(5)) == "ABCDE"


def test_letter_turns_to_numbers_when_the_letters_end() -> None:
    assert letter(40, "uk") == "41"
