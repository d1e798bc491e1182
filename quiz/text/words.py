"""Words of a text, and whether a text speaks of a thing at all."""

import re
from collections.abc import Iterable
from itertools import takewhile

from quiz.text.folding import fold

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_EMPTY = {
    "uk": frozenset(
        "а або але без був була були було в від він вона вони воно всі да для до ж з за зі із й його її їх і к коли ли "
        "лише на над не ні о об один одна одне от перед під після по при про та так також те ти то той у це цей ці ця "
        "через чи що щоб щодо як який яка яке які".split()
    ),
    "en": frozenset(
        "a an and are as at be been by for from had has have he her his if in into is it its no not of on or she so "
        "that the their them they this to was were what when where which who with would".split()
    ),
}


def words(text: str) -> list[str]:
    """The words of `text`, folded, in order; numbers count as words."""
    return _WORD.findall(fold(text))


def content_words(text: str, language: str) -> list[str]:
    """The words that carry meaning: `words` without those that only join or point."""
    return [word for word in words(text) if word not in _EMPTY[language]]


def speaks_of(option: str, sentences: Iterable[str], language: str) -> bool:
    """Whether every content word of `option` occurs somewhere in `sentences`, endings aside.

    An option that is called *not stated in the source* must bring at least one word that the source does not have.
    Endings are told by length alone: a rough likeness, which misses words whose root changes (Київ, Києва).
    """
    known: dict[str, set[str]] = {}
    for word in {word for sentence in sentences for word in words(sentence)}:
        known.setdefault(word[:_ROOT], set()).add(word)
    return all(
        any(_alike(word, other) for other in known.get(word[:_ROOT], ())) for word in content_words(option, language)
    )


_ROOT, _ENDING = 3, 3
"""Two words are alike when they begin alike: in three letters at least, and in all but three of the longer one."""


def _alike(one: str, other: str) -> bool:
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return shared >= max(len(one), len(other)) - _ENDING
