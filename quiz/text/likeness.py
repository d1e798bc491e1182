"""Whether two short texts say the same: a typed answer and one that is accepted."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from quiz.text import english, morphology
from quiz.text.gist import gist, has_digit
from quiz.text.spelling import in_alphabet, in_plain_letters, is_one_typo

LONG = 6
"""In words of fewer letters a typo is too often another word."""

_ROMAN = re.compile("[ivxlcdm]+")
_WHEN_OR_WHERE = {"uk": {"в", "у", "на"}, "en": {"in", "on", "at", "during"}}
_WHATEVER = {
    "uk": _WHEN_OR_WHERE["uk"] | {"до", "з", "від", "про", "для", "за", "по", "при", "як"},
    "en": _WHEN_OR_WHERE["en"] | {"to", "from", "about", "for", "by", "with", "under", "within", "as"},
}
"""Prepositions that only tie an answer to its question. Before a number or a date the others say something:
"until September", "over 50"."""


class Slip(StrEnum):
    """What was forgiven in a typed answer."""

    TYPO = "typo"
    LOOK_ALIKE = "look-alike"


class _Accepted(NamedTuple):
    """A word of an accepted text with all its forms; exact: a number, part of a date, where no typo is forgiven."""

    word: str
    forms: frozenset[str]
    is_exact: bool


def likeness(typed: str, accepted: str, language: str) -> frozenset[Slip] | None:
    """What must be forgiven for `typed` to say the same as `accepted`, a text in `language`; None where it does not.

    What `gist` levels never matters, nor does a preposition at the beginning that only one of them has, nor whether
    words are written together. Words may stand in any case and number; two may change places if they are Ukrainian, or
    one of them is in digits. Look-alike letters are forgiven, and one typo in one word: in a word of six letters or
    more if it makes no other word that we know, in a shorter one if only ґ, ї, є or an apostrophe is missing. In
    numbers and dates no typo is forgiven.
    """
    mine = gist(typed, language)
    theirs = [_accepted(word, language) for word in gist(accepted, language)]
    if not mine or not theirs:
        return None
    one, other = _joined(mine), _joined([right.word for right in theirs])
    if one == other:
        return frozenset()
    if in_alphabet(one, language) == in_alphabet(other, language):
        return frozenset({Slip.LOOK_ALIKE})
    found = [_compared(words, rights, language) for words, rights in _readings(mine, theirs, language)]
    return min((slips for slips in found if slips is not None), key=len, default=None)


def _accepted(word: str, language: str) -> _Accepted:
    if has_digit(word) or _is_roman(word, language):
        return _Accepted(word, frozenset({word}), is_exact=True)
    if language == "uk":
        return _Accepted(word, morphology.forms(word), morphology.names_number_or_date(word))
    is_exact = english.names_number_or_date(word)
    return _Accepted(word, frozenset({word}) if is_exact else english.forms(word), is_exact)


def _is_roman(word: str, language: str) -> bool:
    """Whether `word` is a Roman numeral, in whatever letters; "сім" and "сміх" are words."""
    is_numeral = _ROMAN.fullmatch(in_alphabet(word, "en")) is not None
    return is_numeral and not (language == "uk" and morphology.is_known(word))


def _joined(words: Sequence[str]) -> str:
    """`words` written together; not numbers, which would make another number."""
    return re.sub(r"(?<!\d) | (?!\d)", "", " ".join(words))


def _readings(mine: list[str], theirs: list[_Accepted], language: str) -> Iterator[tuple[list[str], list[_Accepted]]]:
    """The ways in which the words typed can stand for those accepted, one for one."""
    idle = (_WHEN_OR_WHERE if any(right.is_exact for right in theirs) else _WHATEVER)[language]
    is_mine = len(mine) > 1 and in_alphabet(mine[0], language) in idle
    is_theirs = len(theirs) > 1 and theirs[0].word in idle
    if is_mine != is_theirs:
        mine, theirs = mine[is_mine:], theirs[is_theirs:]
    if len(mine) == len(theirs):
        yield mine, theirs
        if len(mine) == 2 and _may_swap(theirs, language):
            yield mine[::-1], theirs
    elif len(mine) == len(theirs) + 1:
        for place, (one, other) in enumerate(pairwise(mine)):
            together = [*mine[:place], _joined([one, other]), *mine[place + 2 :]]
            yield together, [*theirs[:place], theirs[place]._replace(is_exact=True), *theirs[place + 1 :]]
    elif len(mine) == len(theirs) - 1:
        for place, (first, last) in enumerate(pairwise(theirs)):
            yield mine, [*theirs[:place], _together(first, last), *theirs[place + 2 :]]


def _may_swap(pair: Sequence[_Accepted], language: str) -> bool:
    """ "12 October", "October 12"; in Ukrainian the order of words is free, but not that of numerals."""
    in_digits = sum(has_digit(right.word) for right in pair)
    return in_digits == 1 or (language == "uk" and not any(right.is_exact for right in pair))


def _together(first: _Accepted, last: _Accepted) -> _Accepted:
    forms = frozenset(_joined([first.word, form]) for form in last.forms)
    return _Accepted(_joined([first.word, last.word]), forms, is_exact=True)


def _compared(mine: list[str], theirs: list[_Accepted], language: str) -> frozenset[Slip] | None:
    slips: list[Slip] = []
    for word, right in zip(mine, theirs, strict=True):
        found = _slips(word, right, language)
        if found is None:
            return None
        slips += found
    return frozenset(slips) if slips.count(Slip.TYPO) < 2 else None


def _slips(word: str, right: _Accepted, language: str) -> frozenset[Slip] | None:
    """What must be forgiven for `word` to be a form of the `right` one."""
    mended, likes = in_alphabet(word, language), {in_alphabet(form, language) for form in right.forms}
    if word in right.forms:
        return frozenset()
    if mended in likes:
        return frozenset({Slip.LOOK_ALIKE})
    if right.is_exact or has_digit(word):
        return None
    if _is_typo(word, right.forms, language):
        return frozenset({Slip.TYPO})
    return frozenset({Slip.TYPO, Slip.LOOK_ALIKE}) if _is_typo(mended, likes, language) else None


def _is_typo(word: str, forms: Iterable[str], language: str) -> bool:
    if language == "en":  # another beginning or ending makes another word: "amoral", "Russian"
        if any(form[0] != word[0] or word.startswith(form) for form in forms):
            return False
        return any(len(form) >= LONG and is_one_typo(word, form) for form in forms)
    if in_plain_letters(word) in map(in_plain_letters, forms):
        return True
    return not morphology.is_known(word) and any(len(form) >= LONG and is_one_typo(word, form) for form in forms)
