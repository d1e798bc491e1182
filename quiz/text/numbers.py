"""Numbers and dates as the two languages write them."""

import re
from decimal import Decimal
from enum import StrEnum

from quiz.text.folding import fold

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\d{1,3}(?: \d{3})+|\d+")
_SPACED = re.compile(r"[-+]?(?:\d{1,3}(?: \d{3}){1,4}|\d{1,15})(?:[.,]\d{1,10}){0,5}")
_THOUSAND_OR_FRACTION = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}")
_PLAIN = {
    "uk": re.compile(r"[-+]?\d+(?:[.,]\d+)?"),
    "en": re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"),
}
_MONTHS = {
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),
    "en": "january february march april may june july august september october november december".split(),
}
_DATE = {
    "uk": re.compile(r"(?:(\d{1,2}) )?([а-яіїєґ]+) (\d{4})(?: року| р\.)?"),
    "en": re.compile(r"([a-z]+)(?: (\d{1,2}),)? (\d{4})"),
}


class Unreadable(StrEnum):
    """Why a text is not a number."""

    NOT_A_NUMBER = "not-a-number"
    AMBIGUOUS = "ambiguous"


def read_number(text: str, language: str) -> Decimal | Unreadable:
    """Return the number that `text` writes in `language`.

    Ukrainian has a decimal comma and parts thousands by a space; a point passes for a comma, but where exactly three
    digits follow a single mark (1,000 or 1.000) it may be the English way to write a thousand: AMBIGUOUS. English has
    a decimal point and parts thousands by commas or spaces. At most 15 digits before the mark and 10 after it.
    """
    written = fold(text).replace("\u2212", "-")
    if not _SPACED.fullmatch(written):
        return Unreadable.NOT_A_NUMBER
    plain = written.replace(" ", "")
    if language == "uk" and _THOUSAND_OR_FRACTION.fullmatch(plain):
        return Unreadable.AMBIGUOUS
    if not _PLAIN[language].fullmatch(plain):
        return Unreadable.NOT_A_NUMBER
    return Decimal(plain.replace(",", "." if language == "uk" else ""))


def plain(number: Decimal) -> str:
    """The one way to keep a number as a text: no exponent, no idle zeros, no minus before a zero."""
    return f"{(number + 0).normalize():f}"


def digits(text: str) -> list[str]:
    """Every run of digits in `text`, sorted: what two languages of one sentence must have in common."""
    return sorted(_DIGITS.findall(text))


def sort_key(text: str, language: str) -> tuple[int, ...] | None:
    """Return what orders `text` among numbers or dates, or None where it is neither.

    A whole number gives (n,), a date (year, month, day) with 0 for a part that it leaves out. Both tuples compare among
    their own kind only.
    """
    folded = fold(text)
    if _NUMBER.fullmatch(folded):
        return (int(folded.replace(" ", "")),)
    if not (match := _DATE[language].fullmatch(folded)):
        return None
    day, month, year = match.groups() if language == "uk" else (match[2], match[1], match[3])
    if month not in _MONTHS[language]:
        return None
    return (int(year), _MONTHS[language].index(month) + 1, int(day or 0))
