"""The catalogues are complete against the code, and Ukrainian is Ukrainian."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from babel.messages import Message

from quiz.management.catalogues import marked, read

SAME: dict[str, str] = {}
"""Messages that read alike in both languages, each with its reason."""

PLURALS = {"uk": 4, "en": 2}
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
_NOT_UKRAINIAN = re.compile(r"[ыэъёЫЭЪЁ]")
_MIXED = re.compile(r"[А-Яа-яЇїІіЄєҐґ][A-Za-z]|[A-Za-z][А-Яа-яЇїІіЄєҐґ]")


def messages(language: str) -> list[Message]:
    return [message for message in read(language) if message.id]


def key(message: Message) -> tuple[str | None, Any]:
    return (message.context, message.id)


def texts(said: Any) -> list[str]:
    """A message's id or string as a list: several where it has a plural."""
    return [said] if isinstance(said, str) else list(said or [])


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """Every translated form with the English it must agree with."""
    for message in messages(language):
        english = texts(message.id)
        for form in texts(message.string):
            yield english[-1], form


@pytest.mark.parametrize("language", PLURALS)
def test_catalogue_has_every_marked_string_and_no_other(language: str) -> None:
    in_code = {key(message) for message in marked() if message.id}

    assert {key(message) for message in messages(language)} == in_code


@pytest.mark.parametrize("language", PLURALS)
def test_every_message_is_translated_in_all_its_forms(language: str) -> None:
    def is_whole(message: Message) -> bool:
        forms = texts(message.string)
        return all(forms) and len(forms) == (PLURALS[language] if message.pluralizable else 1)

    assert [message.id for message in messages(language) if not is_whole(message) or message.fuzzy] == []


def test_english_says_what_the_code_says() -> None:
    assert [message.id for message in messages("en") if texts(message.string) != texts(message.id)] == []


def test_ukrainian_differs_from_english_unless_listed() -> None:
    alike = {english for english, form in pairs("uk") if english == form}

    assert alike == set(SAME)


def test_placeholders_are_equal() -> None:
    def holes(text: str) -> list[str]:
        return sorted(_PLACEHOLDER.findall(text))

    assert [(english, form) for english, form in pairs("uk") if holes(english) != holes(form)] == []


def test_ukrainian_is_written_in_ukrainian_letters() -> None:
    strange = [form for _, form in pairs("uk") if _NOT_UKRAINIAN.search(form) or _MIXED.search(form)]

    assert strange == []


def test_apostrophes_and_quotation_marks_are_ours() -> None:
    """One apostrophe throughout (U+2019), «…» around quotations; an HTML attribute keeps its own marks."""
    forms = [re.sub(r"<[^>]+>", "", form) for _, form in pairs("uk")]

    assert [form for form in forms if re.search("['\"ʼ`“”]", form)] == []
