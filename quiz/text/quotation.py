"""Finding a quotation in a sentence, to the byte, and cutting the sentence where it is marked."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """Where a quotation stands: characters `start` up to, not including, `end`."""

    start: int
    end: int


class Run(NamedTuple):
    """A stretch of a sentence, marked or not."""

    text: str
    marked: bool


def find(quotation: str, sentence: str) -> Span | None:
    """Return where `quotation` occurs in `sentence` verbatim and as whole words, first occurrence; None if nowhere."""
    start = sentence.find(quotation) if quotation.strip() else -1
    while start >= 0:
        end = start + len(quotation)
        if not _inside_word(sentence, start) and not _inside_word(sentence, end):
            return Span(start, end)
        start = sentence.find(quotation, start + 1)
    return None


def runs(sentence: str, quotations: Iterable[str]) -> list[Run]:
    """Cut `sentence` into marked and unmarked runs; overlapping quotations flow into one mark."""
    spans = sorted(span for quotation in quotations if (span := find(quotation, sentence)))
    cut: list[Run] = []
    place = 0
    for start, end in spans:
        if end <= place:
            continue
        if start > place:
            cut.append(Run(sentence[place:start], marked=False))
        if cut and cut[-1].marked:
            cut[-1] = Run(cut[-1].text + sentence[max(start, place) : end], marked=True)
        else:
            cut.append(Run(sentence[max(start, place) : end], marked=True))
        place = end
    if place < len(sentence):
        cut.append(Run(sentence[place:], marked=False))
    return cut


def _inside_word(sentence: str, place: int) -> bool:
    """Whether a cut at `place` would tear a word: the characters on both its sides belong to one."""
    if place <= 0 or place >= len(sentence):
        return False
    return _of_word(sentence, place - 1) and _of_word(sentence, place)


def _of_word(sentence: str, index: int) -> bool:
    """Whether the character belongs to a word: a letter with its accents, a digit, an apostrophe or hyphen between."""
    if sentence[index].isalnum() or unicodedata.combining(sentence[index]):
        return True
    between = 0 < index < len(sentence) - 1 and sentence[index - 1].isalnum() and sentence[index + 1].isalnum()
    return between and sentence[index] in "'\u2019\u02bc-\u2011"


def excerpt(sentence: str, quotations: Iterable[str], reach: int = 48) -> list[Run]:
    """Like `runs`, with what lies further than about `reach` characters from a mark cut away, at words, to "…"."""
    cut = runs(sentence, quotations)
    return [
        run
        if run.marked
        else Run(_near(run.text, reach, keep_start=index > 0, keep_end=index < len(cut) - 1), marked=False)
        for index, run in enumerate(cut)
    ]


def _near(text: str, reach: int, *, keep_start: bool, keep_end: bool) -> str:
    """Shorten an unmarked run to its ends that touch a mark."""
    if len(text) <= reach * (keep_start + keep_end) + 16:
        return text
    start = text[:reach].rpartition(" ")[0].rstrip(" ,;:—–") if keep_start else ""
    end = text[-reach:].partition(" ")[2] if keep_end else ""
    return f"{start}… {end}" if start and end else f"{start}…{end}"
