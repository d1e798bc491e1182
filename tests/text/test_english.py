import pytest

from quiz.text.english import forms, in_one_spelling, names_number_or_date


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("law", "laws"),
        ("election", "elections"),
        ("country", "countries"),
        ("boy", "boys"),
        ("church", "churches"),
        ("sketch", "sketches"),
        ("pass", "passes"),
        ("tax", "taxes"),
        ("state", "states"),
        ("putin", "putins"),
    ],
)
def test_forms_are_the_singular_and_the_plural(one: str, many: str) -> None:
    assert many in forms(one)
    assert one in forms(many)


@pytest.mark.parametrize("word", ["us", "gas", "is", "crisis", "congress", "status"])
def test_forms_of_a_word_have_the_word_itself(word: str) -> None:
    assert word in forms(word)


@pytest.mark.parametrize(("word", "other"), [("us", "u"), ("gas", "ga"), ("congress", "congres"), ("status", "statu")])
def test_forms_cut_off_no_letter_that_is_no_plural(word: str, other: str) -> None:
    assert other not in forms(word)


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("recognised", "recognized"),
        ("organisations", "organizations"),
        ("analyse", "analyze"),
        ("neighbours", "neighbors"),
        ("labour", "labor"),
        ("honourable", "honorable"),
        ("centre", "center"),
        ("theatres", "theaters"),
        ("defence", "defense"),
    ],
)
def test_in_one_spelling_levels_british_and_american(british: str, american: str) -> None:
    assert in_one_spelling(british) == in_one_spelling(american)


@pytest.mark.parametrize(
    ("one", "other"), [("four", "for"), ("hour", "hor"), ("tour", "tor"), ("rise", "rize"), ("size", "sise")]
)
def test_in_one_spelling_leaves_short_words_apart(one: str, other: str) -> None:
    assert in_one_spelling(one) != in_one_spelling(other)


@pytest.mark.parametrize("word", ["nine", "sixteenth", "fiftieth", "may", "sunday", "millions", "half", "dozens"])
def test_names_number_or_date_knows_numbers_months_and_days(word: str) -> None:
    assert names_number_or_date(word)


@pytest.mark.parametrize("word", ["law", "year", "day", "mayor", "secondary", "tent", "onewards"])
def test_names_number_or_date_knows_what_is_neither(word: str) -> None:
    assert not names_number_or_date(word)
