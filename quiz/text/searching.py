"""Whether a text has what somebody looks for, however it is spelt or inflected there."""

import re
from functools import lru_cache
from typing import NamedTuple

from quiz.text.languages import LANGUAGES
from quiz.text.morphology import lemmas
from quiz.text.spelling import in_alphabet
from quiz.text.words import content_words, words

LONGEST = 100
"""As many characters of what was typed are looked for; a page cuts off the rest."""

_CYRILLIC = re.compile("[а-яёєіїґ]")
_LATIN = re.compile("[a-zï]")
_ENDINGS = ((re.compile(r"'s$"), ""), (re.compile(r"ies$"), "y"), (re.compile(r"(ch|sh|ss|x|z)es$"), r"\1"))
_PLURAL = re.compile(r"(?<=[^su])s$")


class _Looked(NamedTuple):
    """What a text is searched by: the beginnings of its words, and their dictionary forms."""

    words: tuple[str, ...]
    roots: frozenset[str]


def finds(query: str, text: str) -> bool:
    """Whether every word of `query` is in `text`, whatever the order; a query without words finds everything.

    A word is in a text where a word of the text begins with it or, in Ukrainian, has a dictionary form in common with
    it; in English a plural -s or 's does not matter. Case, apostrophes (left out, too), spaces, hyphens and look-alike
    letters of the other alphabet never matter, nor do words that only join ("і", "the") unless there are no others.
    """
    there = _looked(text)
    return all(_is_in(word, there) for word in _sought(query))


def _is_in(word: str, there: _Looked) -> bool:
    beginning = _bare(word)
    return any(other.startswith(beginning) for other in there.words) or not there.roots.isdisjoint(_roots(word))


def _sought(query: str) -> list[str]:
    """The words to look for."""
    parts = _parts(query)
    telling = [word for word in parts if all(content_words(word, language) for language in LANGUAGES)]
    return [_mended(word) for word in telling or parts]


@lru_cache(maxsize=1024)
def _looked(text: str) -> _Looked:
    """Remembered, since a shelf is searched again and again, and never changes for a query."""
    found = [_mended(word) for word in _parts(text)]
    return _Looked(tuple(_bare(word) for word in found), frozenset[str]().union(*map(_roots, found)))


def _parts(text: str) -> list[str]:
    """The words of `text`, folded; the parts of a hyphenated one are words."""
    return words(text.replace("-", " ").replace("\u2011", " "))


def _mended(word: str) -> str:
    """A word of mixed letters in the one alphabet that it can be written in; any other as it is."""
    if not _is_mixed(word):
        return word
    return next((mended for code in LANGUAGES if not _is_mixed(mended := in_alphabet(word, code))), word)


def _is_mixed(word: str) -> bool:
    return bool(_CYRILLIC.search(word) and _LATIN.search(word))


def _roots(word: str) -> frozenset[str]:
    """What all forms of a word have in common."""
    if _CYRILLIC.search(word):
        return frozenset(map(_bare, lemmas(word)))
    return frozenset({_singular(word)})


def _singular(word: str) -> str:
    for ending, instead in _ENDINGS:
        if ending.search(word):
            return ending.sub(instead, word)
    return _PLURAL.sub("", word)


def _bare(word: str) -> str:
    """Without apostrophes, which many leave out."""
    return word.replace("'", "")
