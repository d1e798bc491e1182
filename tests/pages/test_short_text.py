"""A short answer after it is given: what was typed, what was forgiven, what else it is called."""

import re
from dataclasses import replace

import pytest
from django.test import Client

from quiz.attempts.models import Answer, Mark
from tests.make import both, short_text_draft
from tests.pages.steps import text
from tests.pages.test_kinds import answers_of, asking, kept, send

pytestmark = pytest.mark.django_db

TYPO = {
    "uk": "Зараховано з опискою. Правильно пишеться так: {}.",
    "en": "Accepted with a typo. This is how it is written: {}.",
}
LOOK_ALIKE = {
    "uk": "Зараховано, хоча деякі літери — з іншої абетки й лише схожі на потрібні.",
    "en": "Accepted, although some letters are from another alphabet and only look alike.",
}
IN_OTHER_WORDS = {"uk": "Інакше кажучи: «південь».", "en": "In other words: “south”."}


def after(client: Client, typed: str, language: str = "uk", **overrides: object) -> str:
    """The page after this was typed."""
    address, _, _ = asking(client, short_text_draft(**overrides), language)
    return text(send(client, address, {"typed": [typed]}))


def said(page: str) -> list[str]:
    """What is said under the rows, references left out."""
    rows = re.findall(r'<p class="answer__why">(.*?)</p>', page)
    return [re.sub(r"<a .*?</a>,?", "", row).strip() for row in rows]


@pytest.mark.parametrize(
    ("language", "typed", "remarks"),
    [
        ("uk", "південь", []),
        ("uk", "на Півдні!", []),
        ("uk", "підвень", [TYPO["uk"].format("«південь»")]),
        ("uk", "пiвдeнь", [LOOK_ALIKE["uk"]]),
        ("uk", "південний напрямок", [IN_OTHER_WORDS["uk"]]),
        ("uk", "підвенним напрямком", [TYPO["uk"].format("«південний напрямок»"), IN_OTHER_WORDS["uk"]]),
        ("uk", "south", [IN_OTHER_WORDS["uk"]]),
        ("en", "the South.", []),
        ("en", "southwrads", [TYPO["en"].format("“southwards”"), IN_OTHER_WORDS["en"]]),
        ("en", "sоuth", [LOOK_ALIKE["en"]]),
        ("en", "southwards", [IN_OTHER_WORDS["en"]]),
        ("en", "південь", [IN_OTHER_WORDS["en"]]),
    ],
)
def test_right_answer_stands_as_typed_with_what_was_forgiven(
    guest: Client, language: str, typed: str, remarks: list[str]
) -> None:
    page = after(guest, typed, language)

    word = {"uk": "Ваша відповідь правильна", "en": "Your answer is right"}[language]
    assert answers_of(page) == [("right", typed, word)]
    assert said(page) == [" ".join(remarks)]
    assert Mark.objects.get().points == 1


@pytest.mark.parametrize(
    ("language", "typed", "right"),
    [
        ("uk", "північ", "південь"),
        ("en", "north", "south"),
        ("en", "північ", "south"),
        ("uk", "південь і північ", "південь"),
    ],
)
def test_wrong_answer_stands_beside_the_right_one(guest: Client, language: str, typed: str, right: str) -> None:
    page = after(guest, typed, language)

    words = {
        "uk": ("Ваша відповідь неправильна", "Правильна відповідь"),
        "en": ("Your answer is wrong", "The right answer"),
    }
    wrong_word, right_word = words[language]
    assert answers_of(page) == [("wrong", typed, wrong_word), ("right", right, right_word)]
    assert said(page) == [""]


@pytest.mark.parametrize("typed", ["південь", "північ"])
def test_feedback_is_said_of_the_right_answer(guest: Client, typed: str) -> None:
    (accepted,) = short_text_draft().options

    page = after(guest, typed, options=(replace(accepted, feedback=both("До моря.", "To the sea.")),))

    assert said(page) == ["До моря."]


@pytest.mark.parametrize(
    ("language", "typed", "marked"),
    [("uk", "south", ' lang="en"'), ("en", "південь", ' lang="uk"'), ("uk", "південь", ""), ("uk", "північ", "")],
)
def test_answer_in_the_other_language_is_marked_as_such(guest: Client, language: str, typed: str, marked: str) -> None:
    page = after(guest, typed, language)

    assert re.findall(r'<p class="answer__text"([^>]*)>', page)[0] == marked


def test_what_was_typed_is_kept_as_it_was_and_shown_as_text(guest: Client) -> None:
    page = after(guest, "  <b>південь</b>\n& край ")

    assert Answer.objects.get().given == "<b>південь</b> & край"
    assert "&lt;b&gt;південь&lt;/b&gt; &amp; край" in page


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Спершу запишіть відповідь."),
        ("…", "Спершу запишіть відповідь."),
        ("на південь " * 10, "Відповідь задовга"),
    ],
)
def test_what_is_no_short_answer_is_explained_kept_and_costs_nothing(guest: Client, typed: str, words: str) -> None:
    address, _, _ = asking(guest, short_text_draft())

    page = send(guest, address, {"typed": [typed]})

    assert words in text(page)
    assert kept(page) == ([typed] if typed else [])
    assert Answer.objects.count() == 0


def test_field_is_wide_enough_for_words_and_lets_the_browser_guess_nothing(guest: Client) -> None:
    address, _, _ = asking(guest, short_text_draft())

    page = text(guest.get(address))

    assert re.findall(r'<label class="typed typed--text">.*?<input ([^>]*)>', page) == [
        'class="input typed__input" name="typed" value="" autocomplete="off" autocapitalize="off" spellcheck="false"'
        ' maxlength="100"'
    ]
    assert "півд" not in page
