"""Whether two short texts say the same: a typed answer and one that is accepted."""

from enum import StrEnum
from typing import NamedTuple

from quiz.text import morphology
from quiz.text.spelling import in_alphabet, is_one_typo
from quiz.text.words import words

LONG = 6
"""In words of fewer letters a typo is too often another word."""

_ARTICLES = {"a", "an", "the"}
_ENGLISH_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first "
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth january february march april may june "
    "july august september october november december monday tuesday wednesday thursday friday saturday sunday"
)
_ENGLISH_EXACT = frozenset(_ENGLISH_NUMBERS.split())


class Slip(StrEnum):
    """What was forgiven in a typed answer."""

    TYPO = "typo"
    LOOK_ALIKE = "look-alike"


class _Word(NamedTuple):
    """A word as it was typed, and with the look-alikes from the other alphabet replaced."""

    typed: str
    mended: str


def likeness(typed: str, accepted: str, language: str) -> frozenset[Slip] | None:
    """What must be forgiven for `typed` to say the same as `accepted`, a text in `language`; None where it does not.

    Case, punctuation, spaces, apostrophes, hyphens and English articles never matter. In Ukrainian each word may stand
    in any of its forms. Look-alike letters are forgiven, and one typo in one word of six letters or more, unless it
    makes another Ukrainian word, or the accepted text has a number or a date in it: those must be right.
    """
    mine = [_Word(word, in_alphabet(word, language)) for word in _tokens(typed, language)]
    theirs = _tokens(accepted, language)
    mended = [word.mended for word in mine]
    slips = frozenset({Slip.LOOK_ALIKE} if any(word.typed != word.mended for word in mine) else ())
    if "".join(mended) == "".join(theirs):  # written together or apart
        return slips
    if len(mine) != len(theirs):
        return None
    other = [(one, right) for one, right in zip(mended, theirs, strict=True) if not _is_form(one, right, language)]
    if not other:
        return slips
    if len(other) > 1 or any(_must_be_right(right, language) for right in theirs):
        return None
    return slips | {Slip.TYPO} if _is_typo(*other[0], language) else None


def _tokens(text: str, language: str) -> list[str]:
    """The words of `text`, folded; the parts of a hyphenated one are words, articles are none unless they are all."""
    found = words(text.replace("-", " ").replace("\u2011", " "))
    return found if language != "en" else [word for word in found if word not in _ARTICLES] or found


def _is_form(word: str, accepted: str, language: str) -> bool:
    return word == accepted or (language == "uk" and not _has_digit(accepted) and word in morphology.forms(accepted))


def _is_typo(word: str, accepted: str, language: str) -> bool:
    if len(accepted) < LONG or _has_digit(word):
        return False
    if language != "uk":
        return word[0] == accepted[0] and is_one_typo(word, accepted)
    return not morphology.is_known(word) and any(is_one_typo(word, form) for form in morphology.forms(accepted))


def _must_be_right(word: str, language: str) -> bool:
    if _has_digit(word):
        return True
    return morphology.names_number_or_date(word) if language == "uk" else word in _ENGLISH_EXACT


def _has_digit(word: str) -> bool:
    return any(character.isdigit() for character in word)
