import pytest

from quiz.text.morphology import forms, is_known, lemmas, names_number_or_date


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("правом", "право"),
        ("депортацією", "депортація"),
        ("об'єднаних", "об'єднаний"),
        ("визнаних", "визнаний"),
        ("києві", "київ"),
        ("вересні", "вересень"),
        ("путіна", "путін"),
    ],
)
def test_lemmas_have_the_dictionary_form(word: str, lemma: str) -> None:
    assert lemma in lemmas(word)


def test_lemmas_of_a_word_with_several_readings_are_all_given() -> None:
    assert {"київ", "кий"} <= lemmas("києві")


def test_lemmas_of_an_unknown_word_are_guessed() -> None:
    assert "гутерріш" in lemmas("гутеррішем")


@pytest.mark.parametrize(
    ("word", "all_of_them"),
    [
        (
            "право",
            {"право", "права", "праву", "правом", "праві", "прав", "правам", "правами", "правах"},
        ),
        ("росія", {"росія", "росії", "росію", "росією", "росіє"}),
        ("оон", {"оон"}),
    ],
)
def test_forms_are_every_case_and_number(word: str, all_of_them: set[str]) -> None:
    assert forms(word) == all_of_them


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("права", "правами"),
        ("дітей", "діти"),
        ("діти", "дітьми"),
        ("людина", "люди"),
        ("визнаний", "визнаними"),
        ("об'єднані", "об'єднаних"),
        ("гутерріш", "гутеррішем"),
        ("псевдореферендум", "псевдореферендумів"),
    ],
)
def test_forms_have_this_one(word: str, form: str) -> None:
    assert form in forms(word)


@pytest.mark.parametrize(
    ("word", "other"),
    [("вибори", "вибір"), ("суми", "сума"), ("законний", "незаконний"), ("росія", "росіянин"), ("право", "правда")],
)
def test_forms_are_of_no_other_word(word: str, other: str) -> None:
    assert other not in forms(word)


@pytest.mark.parametrize("word", ["право", "праву", "об'єднаних", "компанія", "кампанія", "маріуполь"])
def test_is_known_finds_words_in_any_form(word: str) -> None:
    assert is_known(word)


@pytest.mark.parametrize("word", ["депротація", "выборы", "международный", "обєднаних", "гутерріш", "zxc", "украіна"])
def test_is_known_finds_no_misspelling_and_nothing_foreign(word: str) -> None:
    assert not is_known(word)


@pytest.mark.parametrize(
    "word",
    [
        *("п'ять", "п'ятьма", "двоє", "двісті", "сорок", "сотні", "тисяч", "мільйонів", "перша", "шістнадцятого"),
        *("вересні", "січень", "середу", "неділю"),
    ],
)
def test_names_number_or_date_in_any_form(word: str) -> None:
    assert names_number_or_date(word)


@pytest.mark.parametrize("word", ["право", "держав", "року", "день", "століття", "середній", "оон", "багато"])
def test_names_number_or_date_knows_what_is_neither(word: str) -> None:
    assert not names_number_or_date(word)
