import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.gist import gist
from quiz.text.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("«Міжнародне право».", ["міжнародне", "право"]),
        ("Міжнародно-визнаних", ["міжнародно", "визнаних"]),
        ("об’єднання", ["об'єднання"]),
        ("об\u02bcєднання", ["об'єднання"]),
        ('об"єднання', ["об'єднання"]),
        ("об*єднання", ["об'єднання"]),
        ("'право'", ["право"]),
        ("міжнаро\u0301дне", ["міжнародне"]),
        ("Украі\u0308на", ["україна"]),
        ("О.О.Н.", ["оон"]),
        ("Т. Г. Шевченко", ["т", "г", "шевченко"]),
        ("США й Канада", ["сша", "і", "канада"]),
        ("США та Канада", ["сша", "і", "канада"]),
        ("США & Канада", ["сша", "і", "канада"]),
        ("у вересні", ["в", "вересні"]),
        ("із зіркою", ["з", "зіркою"]),
        ("10 000 осіб", ["10000", "осіб"]),
        ("10\u00a0000", ["10000"]),
        ("12 2022", ["12", "2022"]),
        ("1,5", ["1.5"]),
        ("1.5", ["1.5"]),
        ("5, 6", ["5", "6"]),
        ("−5 °C", ["-5", "c"]),
        ("ковід-19", ["ковід", "19"]),
        ("1939-1945", ["1939", "1945"]),
        ("1939–1945", ["1939", "1945"]),
        ("12-го жовтня", ["12", "жовтня"]),
        ("56-ти держав", ["56", "держав"]),
        ("1990-ті", ["1990", "ті"]),
        ("5-та", ["5"]),
        ("2022 року", ["2022"]),
        ("2022 р.", ["2022"]),
        ("2022р.", ["2022"]),
        ("2014–2022 рр.", ["2014", "2022"]),
        ("у 2022 році вперше", ["в", "2022", "вперше"]),
        ("100 років", ["100", "років"]),
        ("68/262", ["68", "262"]),
        ("це міжнародне право", ["міжнародне", "право"]),
        ("її визнані кордони", ["визнані", "кордони"]),
        ("його", ["його"]),
        ("…", []),
    ],
)
def test_gist_of_ukrainian_is_the_words_that_count(text: str, words: list[str]) -> None:
    assert gist(text, "uk") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The “international” law!", ["international", "law"]),
        ("self-proclamation", ["self", "proclamation"]),
        ("Putin’s", ["putins"]),
        ("a", ["a"]),
        ("The Hepatitis A", ["hepatitis", "a"]),
        ("law of the nations", ["law", "nations"]),
        ("recognised", ["recognized"]),
        ("São Tomé", ["sao", "tome"]),
        ("U.S.A.", ["usa"]),
        ("R&D", ["r", "and", "d"]),
        ("10,000 people", ["10000", "people"]),
        ("10 000", ["10000"]),
        ("1.5", ["1.5"]),
        ("1,5", ["1", "5"]),
        ("the 12th of October", ["12", "october"]),
        ("1st", ["1"]),
        ("1990s", ["1990s"]),
        ("in the year 2022", ["in", "2022"]),
        ("a year", ["year"]),
        ("It is international law", ["international", "law"]),
        ("It’s law.", ["law"]),
        ("they were recognised", ["recognized"]),
        ("it is", ["it", "is"]),
        ("within its borders", ["within", "borders"]),
        ("its", ["its"]),
        ("12 10", ["12", "10"]),
    ],
)
def test_gist_of_english_is_the_words_that_count(text: str, words: list[str]) -> None:
    assert gist(text, "en") == words


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_gist_is_never_empty_where_there_is_a_letter_or_a_digit(text: str, language: str) -> None:
    assert gist(f"{text} ї", language) != []
    assert gist(f"7{text}", language) != []
