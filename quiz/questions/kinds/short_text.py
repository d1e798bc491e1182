"""Short text: a word or a few, typed. Given is the text as it was typed, with single spaces.

Each accepted option has a text, shown as the right answer, and may have variants: other answers that are right, one per
line. What is typed is compared with those of every language, so that the language of the page never changes a mark.
"""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.kinds.contract import TYPED, Example, Given, Marked, Problem, Raw, Shown, Verdict
from quiz.text.languages import LANGUAGES
from quiz.text.likeness import Slip, likeness

LONGEST = 100
"""Characters. More is not a short text."""


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    if not draft.options:
        yield Finding(Code.KEY_MISSING)
    for index, option in enumerate(draft.options):
        if option.role is not Role.ACCEPTED or not option.correct:
            yield Finding(Code.WRONG_ROLE, Place(option=index))
        if not any(option.text.values()):
            yield Finding(Code.KEY_MISSING, Place(option=index))


def prepare(item: Item, seed: str) -> Shown:
    return Shown(rows=())


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    typed = tidy((raw.get(TYPED) or [""])[0])
    if not any(character.isalnum() for character in typed):
        return Problem.NOTHING_TYPED
    return Problem.TOO_LONG if len(typed) > LONGEST else typed


def grade(item: Item, given: Given) -> Marked:
    """Right where one accepted answer is met; the remarks say what was forgiven for it, as little as possible."""
    met = {option.id: slips for option in item.options if (slips := _met(option, str(given))) is not None}
    best = min(met, key=lambda value: len(met[value]), default=None)
    words = {option.id: Verdict.RIGHT_CHOSEN if option.id == best else Verdict.RIGHT_MISSED for option in item.options}
    return Marked(Fraction(best is not None), words, () if best is None else tuple(sorted(met[best])))


def solution(item: Item) -> Given:
    return next(text for text in item.options[0].text.values() if text)


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


def tidy(text: str) -> str:
    """`text` without what cannot be seen, on one line, with single spaces."""
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())


def _met(option: OptionDraft, typed: str) -> frozenset[Slip] | None:
    """The least that must be forgiven for `typed` to be this answer, in whatever language or variant."""
    said = [
        likeness(typed, accepted, language)
        for language in LANGUAGES
        for accepted in (option.text.get(language, ""), *option.variants.get(language, "").splitlines())
        if accepted.strip()
    ]
    return min((slips for slips in said if slips is not None), key=len, default=None)


def _typing(text: str) -> Callable[[Shown], Raw]:
    return lambda shown: {TYPED: [text]}
