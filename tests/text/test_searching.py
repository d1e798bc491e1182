import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.searching import finds

WRITTEN = "абвгґеєиіїйьАБҐЄІЇ abceiopsxyzABCS'’ʼ`-—.,«»\u00a0 123"

UKRAINIAN = "Вибори до об’єднаної територіальної громади в\u00a0областях України: Київ, Львів і Харків, 2020\u00a0р."
ENGLISH = "Elections in Ukraine’s regions: the country’s new communities, a box of proof-reading and the year 2020"


@pytest.mark.parametrize(
    "query",
    [
        "вибори",
        "ВИБОРІВ",
        "виборами",
        "область",
        "області",
        "у Києві",
        "Львова",
        "територ",
        "громадою",
        "об'єднана",
        "обʼєднаних",
        "обєднані",
        "вибoри",  # with a Latin o
        "Kиїв",  # with a Latin K
        "«Харкова»",
        "2020",
        "2020\u00a0р.",
        "громади виборів",
        "вибори та громади",
        "вибори-громади",
    ],
)
def test_finds_ukrainian_whatever_its_form(query: str) -> None:
    assert finds(query, UKRAINIAN)


@pytest.mark.parametrize(
    "query",
    [
        "вибух",
        "бори",
        "громадянин",
        "вибори Полтава",
        "Одеса",
        "2021",
        "020",
        "об'єкт",
        "північ",
        "elections",
    ],
)
def test_finds_no_other_ukrainian_word(query: str) -> None:
    assert not finds(query, UKRAINIAN)


@pytest.mark.parametrize(
    "query",
    [
        "elections",
        "ELECTION",
        "Elections’",
        "elect",
        "Ukraine",
        "Ukraine's",
        "country",
        "countries",
        "communities",
        "community",
        "boxes",
        "region",
        "reading proof",
        "2020",
        "the elections of a country",
        "соuntry",  # begun with a Cyrillic с and о
        "regions  ukraine",
    ],
)
def test_finds_english_in_singular_and_plural(query: str) -> None:
    assert finds(query, ENGLISH)


@pytest.mark.parametrize(
    "query", ["selection", "lections", "electorate", "boxer", "city", "1999", "ukrainian", "regions Texas", "вибори"]
)
def test_finds_no_other_english_word(query: str) -> None:
    assert not finds(query, ENGLISH)


@pytest.mark.parametrize("query", ["", "   ", "—", "«»", "!?"])
def test_query_without_words_finds_everything(query: str) -> None:
    assert finds(query, UKRAINIAN)
    assert finds(query, "")


@pytest.mark.parametrize(("query", "text"), [("на", "Наука"), ("the", "Theatre"), ("і", "Історія")])
def test_word_that_only_joins_counts_where_it_is_all_there_is(query: str, text: str) -> None:
    assert finds(query, text)
    assert not finds(query, "Колодязь")


def test_nothing_is_found_in_an_empty_text() -> None:
    assert not finds("вибори", "")


@given(st.text(WRITTEN, max_size=40))
def test_every_text_is_found_by_itself(text: str) -> None:
    assert finds(text, text)


@given(st.text(WRITTEN, max_size=40), st.text(WRITTEN, max_size=20))
def test_more_text_never_hides_what_was_found(text: str, more: str) -> None:
    assert finds(text, f"{text} {more}")
