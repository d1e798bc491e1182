"""No-break spaces for rendering. Every rule replaces one character by one, so positions in a text stay."""

import re

_NBSP = "\u00a0"
_BEFORE_DASH = re.compile(r" (?=[—–] )")
_NUMBER_UNIT = re.compile(r"(?<=\d) (?=[%\w])|(?<=№) (?=\d)")
_SHORT_WORD = {
    # One- and two-letter words that must not hang at the end of a Ukrainian line. Before a very long word they may:
    # in large text on a narrow screen the two would not fit a line, and the long one would be cut in two.
    "uk": re.compile(
        r"(?<![^\s«„“(])(?:[авзійоуєя]|до|за|зі|із|на|не|ні|по|та|це|що|ще|її|їх)( )(?!\w{14})", re.IGNORECASE
    ),
    "en": re.compile(r"(?<![^\s“(])(?:a|i)( )(?!\w{14})", re.IGNORECASE),
}


_QUOTES = {"uk": "«{}»", "en": "“{}”"}


def quoted(text: str, language: str) -> str:
    """Return `text` in the quotation marks of its language."""
    return _QUOTES[language].format(text)


def typeset(text: str, language: str) -> str:
    """Return `text` with no-break spaces where a line must not end: same length, only plain spaces replaced.

    Before a dash, between a number and what it counts, and after short words (in Ukrainian prepositions,
    conjunctions and particles; in English the article and "I").
    """
    text = _NUMBER_UNIT.sub(_NBSP, _BEFORE_DASH.sub(_NBSP, text))
    characters = list(text)
    for match in _SHORT_WORD[language].finditer(text.replace(_NBSP, " ")):
        characters[match.start(1)] = _NBSP
    return "".join(characters)
