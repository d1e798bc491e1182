"""Numbers and dates as the two languages write them."""

import re

from quiz.text.folding import fold

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\d{1,3}(?: \d{3})+|\d+")
_MONTHS = {
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),
    "en": "january february march april may june july august september october november december".split(),
}
_DATE = {
    "uk": re.compile(r"(?:(\d{1,2}) )?([а-яіїєґ]+) (\d{4})(?: року| р\.)?"),
    "en": re.compile(r"([a-z]+)(?: (\d{1,2}),)? (\d{4})"),
}


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
