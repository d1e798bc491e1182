"""Short text: a word or a few, typed. Given is the text as it was typed, with single spaces.

Each accepted option has a text, shown as the right answer, and may have variants: other answers that are right, one per
line. What is typed is compared with those of every language, so that the language of the page never changes a mark.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.kinds.contract import TYPED, Example, Given, Marked, Problem, Raw, Shown, Verdict
from quiz.text.gist import gist
from quiz.text.languages import LANGUAGES
from quiz.text.likeness import Slip, likeness
from quiz.text.tidying import tidy

LONGEST = 100
"""Characters. More is not a short text."""


class Met(NamedTuple):
    """The accepted text that an answer says, its language, and what must be forgiven for that."""

    text: str
    language: str
    slips: frozenset[Slip]


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    if not draft.options:
        yield Finding(Code.KEY_MISSING)
    for index, option in enumerate(draft.options):
        if option.role is not Role.ACCEPTED or not option.correct:
            yield Finding(Code.WRONG_ROLE, Place(option=index))
        if not any(option.text.values()):
            yield Finding(Code.KEY_MISSING, Place(option=index))
        for said, language in _accepted(option):
            if not gist(said, language):
                yield Finding(Code.KEY_MISSING, Place(option=index, language=language), detail=said)
            if len(said) > LONGEST:
                yield Finding(Code.ANSWER_TOO_LONG, Place(option=index, language=language), detail=said)


def prepare(item: Item, seed: str) -> Shown:
    return Shown(rows=())


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    typed = tidy((raw.get(TYPED) or [""])[0])
    if not any(character.isalnum() for character in typed):
        return Problem.NOTHING_TYPED
    return Problem.TOO_LONG if len(typed) > LONGEST else typed


def grade(item: Item, given: Given) -> Marked:
    """Right where one accepted answer is met; the remarks say what was forgiven for it, as little as possible."""
    hits = {option.id: found.slips for option in item.options if (found := met(option, str(given)))}
    best = min(hits, key=lambda value: len(hits[value]), default=None)
    words = {option.id: Verdict.RIGHT_CHOSEN if option.id == best else Verdict.RIGHT_MISSED for option in item.options}
    return Marked(Fraction(best is not None), words, () if best is None else tuple(sorted(hits[best])))


def met(option: OptionDraft, typed: str) -> Met | None:
    """How `typed` says this accepted answer, in whatever language or variant, with the least to forgive; or None."""
    compared = ((text, language, likeness(typed, text, language)) for text, language in _accepted(option))
    found = [Met(text, language, slips) for text, language, slips in compared if slips is not None]
    return min(found, key=lambda one: len(one.slips), default=None)


def solution(item: Item) -> Given:
    return tidy(next(text for text in item.options[0].text.values() if text))


def examples() -> Sequence[Example]:
    law = OptionDraft(
        id=1,
        role=Role.ACCEPTED,
        correct=True,
        text={"uk": "міжнародне право", "en": "international law"},
        variants={"uk": "право народів", "en": "law of nations"},
    )
    month = OptionDraft(id=1, role=Role.ACCEPTED, correct=True, text={"uk": "12 жовтня", "en": "October 12"})
    item = Item(1, "document", QuestionDraft("name", "short_text", {"uk": "?", "en": "?"}, (law,)))
    date = Item(1, "document", QuestionDraft("name", "short_text", {"uk": "?", "en": "?"}, (month,)))
    return (
        Example("right", item, _typing("міжнародне право"), Fraction(1)),
        Example("right, in the other language", item, _typing("International law"), Fraction(1)),
        Example("right, in another case, with punctuation", item, _typing("«Міжнародним правом»."), Fraction(1)),
        Example("right, a variant", item, _typing("the law of nations"), Fraction(1)),
        Example("right, with a typo", item, _typing("міжнарондим правом"), Fraction(1)),
        Example("right, tied to the question", item, _typing("за міжнародним правом"), Fraction(1)),
        Example("right, with Latin look-alikes", item, _typing("мiжнapoдне право"), Fraction(1)),
        Example("wrong", item, _typing("українське право"), Fraction(0)),
        Example("only a part", item, _typing("право"), Fraction(0)),
        Example("right date", date, _typing("12 ЖОВТНЯ"), Fraction(1)),
        Example("a typo in a date", date, _typing("12 жовтнья"), Fraction(0)),
        Example("another number", date, _typing("13 жовтня"), Fraction(0)),
        Example("nothing", item, lambda shown: {}, Problem.NOTHING_TYPED),
        Example("only punctuation", item, _typing("…"), Problem.NOTHING_TYPED),
        Example("an essay", item, _typing("право " * 20), Problem.TOO_LONG),
    )


def _accepted(option: OptionDraft) -> Iterator[tuple[str, str]]:
    """What is accepted for this option, each with its language: first its texts, then their variants."""
    for text in (option.text, option.variants):
        for language in LANGUAGES:
            yield from ((line, language) for line in text.get(language, "").splitlines() if line.strip())


def _typing(text: str) -> Callable[[Shown], Raw]:
    return lambda shown: {TYPED: [text]}
