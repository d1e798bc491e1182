"""Reading typed values out of what a file holds; whatever is not as expected is said with its place."""

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from quiz.text.languages import LANGUAGES, Text

NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")


class FormatError(Exception):
    """The file is not in the native format; says where, and what was expected there."""

    def __init__(self, place: str, expected: str) -> None:
        super().__init__(f"{place}: {expected}")
        self.place, self.expected = place, expected


def text(value: object, place: str) -> Text:
    found = mapping(value, place)
    only(found, place, " ".join(LANGUAGES))
    return {language: string(text, f"{place}: {language}") for language, text in found.items() if text}


def mapping(value: object, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        fail(place, "keys with values")
    return value


def mappings(value: object, place: str) -> list[dict[str, Any]]:
    return [mapping(entry, f"{place} {number}") for number, entry in enumerate(listed(value, place), 1)]


def listed(value: object, place: str) -> list[Any]:
    if not isinstance(value, list):
        fail(place, "a list (lines that begin with a dash)")
    return value


def string(value: object, place: str) -> str:
    if not isinstance(value, str):
        fail(place, "a text (in quotation marks, if it looks like a number)")
    return value


def lines(value: object, place: str) -> str:
    """A list of texts, one per line."""
    return "\n".join(string(entry, f"{place} {number}") for number, entry in enumerate(listed(value, place), 1))


def name_of(value: object, place: str) -> str:
    if not NAME.fullmatch(string(value, place)):
        fail(place, "a name of Latin letters, digits and hyphens, 100 at most")
    return str(value)


def whole_number(value: object, place: str, least: int = 0, most: int = 1_000_000) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        fail(place, f"a whole number, {least} to {most}")
    return value


def each_once(found: Sequence[object], place: str, what: str) -> None:
    if double := next((value for value in found if found.count(value) > 1), None):
        fail(place, f"each {what} once, but {double!r} stands twice")


def flag(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        fail(place, "true or false")
    return value


def one_of(value: object, allowed: Collection[str], place: str) -> str:
    if value not in allowed:
        fail(place, f"one of {', '.join(allowed)}")
    return str(value)


def only(found: Mapping[str, Any], place: str, known: str) -> None:
    if strange := [str(key) for key in found if key not in known.split()]:
        fail(place, f"only the keys {', '.join(known.split())}, not {', '.join(strange)}")


def fail(place: str, expected: str) -> NoReturn:
    raise FormatError(place, expected)


def decimal(value: object, place: str, *, least: int | None = None) -> Decimal:
    """A number as a whole number or, with decimals, as a text. SQLite keeps 15 digits, the bank 10 of them decimals."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        fail(place, "a number (in quotation marks, if it has decimals)")
    try:
        found = Decimal(value)
    except InvalidOperation:
        fail(place, 'a number, written like 56 or "0.5"')
    if not found.is_finite() or found.copy_abs() >= 10**15 or found != round(found, 10) or _significant(found) > 15:
        fail(place, "a number of at most 15 digits, 10 of them decimals")
    if least is not None and found < least:
        fail(place, f"{least} or more")
    return found


def _significant(number: Decimal) -> int:
    return len(number.normalize().as_tuple().digits)
