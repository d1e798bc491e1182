"""The languages that documents, questions and pages are written in. A third one is a line here and a migration."""

from collections.abc import Iterable, Mapping

Text = Mapping[str, str]
"""One text in several languages: language code → string. A language that is absent or empty is missing."""

LANGUAGES = ("uk", "en")
NAMES = {"uk": "Українська", "en": "English"}

_ALPHABETS = {"uk": "АБВГДЕЖИКЛМНОПРСТУФХЦШ", "en": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def in_languages(row: object, field: str) -> dict[str, str]:
    """Collect a translated model field, `text_uk` and `text_en` for `text`, as one `Text`; empty ones are left out."""
    found = {language: getattr(row, f"{field}_{language}") or "" for language in LANGUAGES}
    return {language: text for language, text in found.items() if text}


def as_columns(field: str, text: Text) -> dict[str, str]:
    """The reverse of `in_languages`: `text` as the columns of a translated model field, missing languages empty."""
    return {f"{field}_{language}": text.get(language, "") for language in LANGUAGES}


def missing(text: Text, languages: Iterable[str]) -> list[str]:
    """The languages of `languages` in which `text` says nothing."""
    return [language for language in languages if not text.get(language, "").strip()]


def letter(index: int, language: str) -> str:
    """The label of the option at `index`, from 0: А Б В Г Д in Ukrainian (as in its exams), A B C D in English."""
    alphabet = _ALPHABETS[language]
    return alphabet[index] if index < len(alphabet) else str(index + 1)
