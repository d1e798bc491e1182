"""What a fair teacher accepts as the same answer, and what not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.likeness import Slip, likeness

AS_IT_IS = frozenset[Slip]()
TYPO, LOOK_ALIKE = frozenset({Slip.TYPO}), frozenset({Slip.LOOK_ALIKE})

UKRAINIAN = [
    ("міжнародне право", "Міжнародне Право", AS_IT_IS),
    ("міжнародне право", "«міжнародне право».", AS_IT_IS),
    ("міжнародне право", "  міжнародне\u00a0право ", AS_IT_IS),
    ("міжнародне право", "міжнародного права", AS_IT_IS),
    ("міжнародне право", "за міжнародним правом", AS_IT_IS),
    ("міжнародне право", "це міжнародне право", AS_IT_IS),
    ("міжнародно визнані кордони", "у її міжнародно визнаних кордонах", AS_IT_IS),
    ("міжнародне право", "міжнаро\u0301дне пра\u0301во", AS_IT_IS),
    ("міжнародне право", "право міжнародне", AS_IT_IS),
    ("міжнародне право", "мiжнapoднe пpaвo", LOOK_ALIKE),
    ("міжнародне право", "міжнарондим правом", TYPO),
    ("міжнародне право", "мiжнарондим правом", TYPO | LOOK_ALIKE),
    ("міжнародне право", "міжнародный право", TYPO),
    ("депортація", "депортацією", AS_IT_IS),
    ("депортація", "про депортацію", AS_IT_IS),
    ("депортація", "депортаціі", TYPO),
    ("депортація", "дипортація", TYPO),
    ("депортація", "ДEПOPTAЦIЯ", LOOK_ALIKE),
    ("самопроголошення Путіна", "самопроголошенням Путіна", AS_IT_IS),
    ("самопроголошення Путіна", "Путіна самопроголошення", AS_IT_IS),
    ("самопроголошення", "само-проголошення", AS_IT_IS),
    ("самопроголошення", "само проголошенням", AS_IT_IS),
    ("міжнародно визнані", "Міжнародно-визнаних", AS_IT_IS),
    ("міжнародно визнані", "міжнародновизнаними", AS_IT_IS),
    ("міжнародно визнані", "в міжнародно визнаних", AS_IT_IS),
    ("міжнародно визнані кордони", "міжнародновизнаних кордонів", AS_IT_IS),
    ("псевдореферендум", "псевдо-референдуми", AS_IT_IS),
    ("Об’єднані Нації", "об'єднаних націй", AS_IT_IS),
    ("Об’єднані Нації", "об\u02bcєднаним націям", AS_IT_IS),
    ("Об’єднані Нації", 'об"єднані нації', AS_IT_IS),
    ("Об’єднані Нації", "обєднані нації", TYPO),
    ("Об’єднані Нації", "обьєднані нації", TYPO),
    ("ООН", "оон", AS_IT_IS),
    ("ООН", "О.О.Н.", AS_IT_IS),
    ("ООН", "OOH", LOOK_ALIKE),
    ("США", "CШA", LOOK_ALIKE),
    ("СРСР", "CPCP", LOOK_ALIKE),
    ("вересень", "у вересні", AS_IT_IS),
    ("вересень", "y вересні", AS_IT_IS),
    ("вересень", "в вересні", AS_IT_IS),
    ("у вересні", "вересень", AS_IT_IS),
    ("12 жовтня", "12 ЖОВТНЯ", AS_IT_IS),
    ("12 жовтня", "12-го жовтня", AS_IT_IS),
    ("12 жовтня", "жовтня 12", AS_IT_IS),
    ("12 жовтня", "12 жoвтня", LOOK_ALIKE),
    ("12 жовтня 2022", "12 жовтня 2022 року", AS_IT_IS),
    ("12 жовтня 2022 р.", "12 жовтня 2022", AS_IT_IS),
    ("10 000 осіб", "10000 осіб", AS_IT_IS),
    ("56 держав", "56 держави", AS_IT_IS),
    ("56 держав", "56 дрежав", TYPO),
    ("XX століття", "ХХ столітті", LOOK_ALIKE),
    ("Київ", "у Києві", AS_IT_IS),
    ("Київ", "Киів", TYPO),
    ("ґрунт", "грунт", TYPO),
    ("сім’я", "сімя", TYPO),
    ("діти", "дітей", AS_IT_IS),
    ("вибори", "на виборах", AS_IT_IS),
    ("США та Канада", "США і Канада", AS_IT_IS),
    ("США та Канада", "США й Канаду", AS_IT_IS),
    ("на південь", "південь", AS_IT_IS),
    ("південь", "на південь", AS_IT_IS),
    ("Путін", "путіним", AS_IT_IS),
    ("Володимир Путін", "Путін Володимир", AS_IT_IS),
    ("Антоніу Гутерріш", "Антоніу Гутерріша", AS_IT_IS),
    ("Telegram", "telegram", AS_IT_IS),
    ("HIMARS", "НIМАRS", LOOK_ALIKE),
    ("Україна", "Украйна", TYPO),
]

ENGLISH = [
    ("international law", "International Law", AS_IT_IS),
    ("international law", "the international law.", AS_IT_IS),
    ("international law", "“international law”", AS_IT_IS),
    ("international law", "international laws", AS_IT_IS),
    ("international law", "by international law", AS_IT_IS),
    ("international law", "under international law", AS_IT_IS),
    ("international law", "It’s international law", AS_IT_IS),
    ("recognised borders", "within its recognized borders", AS_IT_IS),
    ("international law", "internatoinal law", TYPO),
    ("international law", "intеrnаtіonаl lаw", LOOK_ALIKE),
    ("international law", "intеrnatoinal law", TYPO | LOOK_ALIKE),
    ("self-proclamation", "self proclamation", AS_IT_IS),
    ("self-proclamation", "selfproclamation", AS_IT_IS),
    ("self-proclamation", "self\u2011proclamation", AS_IT_IS),
    ("self-proclamation", "self-proclamaton", TYPO),
    ("Putin’s self-proclamation", "Putin's self proclamation", AS_IT_IS),
    ("Putin’s self-proclamation", "putins selfproclamation", AS_IT_IS),
    ("internationally recognised", "Internationally-recognised", AS_IT_IS),
    ("internationally recognised", "internationally recognized", AS_IT_IS),
    ("internationally recognised", "internationaly recognized", TYPO),
    ("self-defence", "self defense", AS_IT_IS),
    ("September", "in September", AS_IT_IS),
    ("in September", "september", AS_IT_IS),
    ("October 12", "12 October", AS_IT_IS),
    ("October 12", "12th of October", AS_IT_IS),
    ("October 12", "on October 12th", AS_IT_IS),
    ("October 12, 2022", "October 12 2022", AS_IT_IS),
    ("10,000 people", "10 000 people", AS_IT_IS),
    ("56 countries", "56 countreis", TYPO),
    ("56 countries", "56 country", AS_IT_IS),
    ("the Gambia", "Gambia", AS_IT_IS),
    ("Gambia", "in the Gambia", AS_IT_IS),
    ("U.S.", "the US", AS_IT_IS),
    ("UN", "U.N.", AS_IT_IS),
    ("USA", "USА", LOOK_ALIKE),
    ("deportation", "of deportation", AS_IT_IS),
    ("deportation", "deportations", AS_IT_IS),
    ("deportation", "diportation", TYPO),
    ("São Tomé", "Sao Tome", AS_IT_IS),
    ("law of nations", "the law of the nations", AS_IT_IS),
    ("R&D", "r and d", AS_IT_IS),
    ("the year 2022", "2022", AS_IT_IS),
]

ACCEPTED = [(*row, "uk") for row in UKRAINIAN] + [(*row, "en") for row in ENGLISH]

UKRAINIAN_REFUSED = [
    ("міжнародне право", "право"),
    ("міжнародне право", "міжнародне"),
    ("міжнародне право", "українське право"),
    ("міжнародне право", "міжнародне публічне право"),
    ("міжнародне право", "це не міжнародне право"),
    ("міжнародне право", "міжнарондим павом"),
    ("міжнародне право", "міжарондим правом"),
    ("міжнародне право", "міжнародне прово"),
    ("міжнародне право", "международное право"),
    ("міжнародне право", "international law"),
    ("міжнародне право", "міжнародне правило"),
    ("визнані міжнародно кордони", "кордони визнані міжнародно"),
    ("кампанія", "компанія"),
    ("Україна", "країна"),
    ("легальний", "нелегальний"),
    ("визнали", "не визнали"),
    ("не визнали", "визнали"),
    ("моральний", "аморальний"),
    ("вибори", "вибір"),
    ("вибори", "выборы"),
    ("Крим", "Крым"),
    ("Росія", "Россия"),
    ("росіяни", "Росія"),
    ("до Росії", "з Росії"),
    ("без бою", "бій"),
    ("проти", "за"),
    ("ООН", "ОБСЄ"),
    ("ООН", "ОНО"),
    ("США", "ША"),
    ("вересень", "жовтень"),
    ("вересень", "вересннь"),
    ("вересень", "до вересня"),
    ("вересень", "9"),
    ("12 жовтня", "12 жовтнья"),
    ("12 жовтня", "13 жовтня"),
    ("12 жовтня", "12 листопада"),
    ("12 жовтня", "21 жовтня"),
    ("12 жовтня", "12.10"),
    ("12 жовтня 2022", "12 жовтня 2021"),
    ("1990", "1990-ті"),
    ("15", "1,5"),
    ("15", "1 5"),
    ("-5 °C", "5 °C"),
    ("10 000", "10,000"),
    ("56 держав", "65 держав"),
    ("56 держав", "5б держав"),
    ("шістнадцять", "шіснадцять"),
    ("шістнадцятий", "шістнадцятиий"),
    ("п’ять", "пять"),
    ("тисяча двісті", "двісті тисяч"),
    ("п’ята", "п’ять"),
    ("XXVIII з’їзд", "XXVII з’їзд"),
    ("XX століття", "XXI століття"),
    ("неділя", "недідя"),
    ("держава", "держава в"),
    ("держава", "державність"),
    ("право", "прово"),
    ("право", "справа"),
]

ENGLISH_REFUSED = [
    ("international law", "law"),
    ("international law", "national law"),
    ("international law", "international criminal law"),
    ("international law", "law international"),
    ("international law", "international low"),
    ("international law", "it is not international law"),
    ("international law", "internatoinal lwa"),
    ("international law", "intrenatoinal law"),
    ("international law", "міжнародне право"),
    ("legal", "illegal"),
    ("moral", "amoral"),
    ("legitimate", "illegitimate"),
    ("against", "for"),
    ("to Russia", "from Russia"),
    ("without Russia", "Russia"),
    ("Russia", "Russian"),
    ("Gambia", "Zambia"),
    ("September", "October"),
    ("September", "Septembre"),
    ("September", "until September"),
    ("September", "9"),
    ("October 12", "October 13"),
    ("October 12", "October 21"),
    ("October 12", "Octber 12"),
    ("October 12, 2022", "October 12"),
    ("15", "1.5"),
    ("15", "1,5"),
    ("56", "5-6"),
    ("10,000", "1,000"),
    ("10,000", "10.000"),
    ("millions", "million"),
    ("sixteen", "sixten"),
    ("sixteen", "sixteenth"),
    ("fourteenth", "fourtenth"),
    ("Wednesday", "Wensday"),
    ("1990", "1990s"),
    ("hepatitis A", "hepatitis"),
    ("hepatitis A", "hepatitis B"),
    ("law", "low"),
    ("sham", "shame"),
    ("UN", "EU"),
    ("Ukraine", "Ukrainian"),
]

REFUSED = [(*row, "uk") for row in UKRAINIAN_REFUSED] + [(*row, "en") for row in ENGLISH_REFUSED]


@pytest.mark.parametrize(("accepted", "typed", "slips", "language"), ACCEPTED)
def test_likeness_accepts_and_says_what_was_forgiven(
    accepted: str, typed: str, slips: frozenset[Slip], language: str
) -> None:
    assert likeness(typed, accepted, language) == slips


@pytest.mark.parametrize(("accepted", "typed", "language"), REFUSED)
def test_likeness_refuses_what_is_another_answer(accepted: str, typed: str, language: str) -> None:
    assert likeness(typed, accepted, language) is None


ANSWERS = [(accepted, language) for accepted, _, _, language in ACCEPTED] + [(row[0], row[2]) for row in REFUSED]


@pytest.mark.parametrize(("accepted", "language"), sorted(set(ANSWERS)))
def test_likeness_accepts_every_answer_as_it_is_written(accepted: str, language: str) -> None:
    assert likeness(accepted, accepted, language) == AS_IT_IS
    assert likeness(f" {accepted.upper()}!", accepted, language) == AS_IT_IS


@given(st.text(max_size=30), st.sampled_from(sorted(set(ANSWERS))))
def test_likeness_answers_whatever_is_typed(typed: str, answer: tuple[str, str]) -> None:
    accepted, language = answer

    assert likeness(typed, accepted, language) in (None, AS_IT_IS, TYPO, LOOK_ALIKE, TYPO | LOOK_ALIKE)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from(["uk", "en"]))
def test_likeness_never_takes_one_number_for_another(one: int, other: int, language: str) -> None:
    of = {"uk": "держав", "en": "countries"}[language]

    assert (likeness(f"{one} {of}", f"{other} {of}", language) is not None) is (one == other)


@pytest.mark.parametrize(("typed", "accepted"), [("", "право"), ("…", "право"), ("право", "…"), ("…", "…")])
def test_likeness_of_nothing_is_none(typed: str, accepted: str) -> None:
    assert likeness(typed, accepted, "uk") is None
