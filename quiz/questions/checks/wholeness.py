"""A question is one object with all its languages: nothing is missing in one, and the numbers agree."""

from collections.abc import Iterator

from quiz.questions.checks.ground import Ground
from quiz.questions.draft import QuestionDraft, Role
from quiz.questions.findings import Code, Finding, Place
from quiz.text.languages import Text, missing
from quiz.text.numbers import digits

WORDLESS = {Role.STATEMENT, Role.ACCEPTED}
"""Options that may be without a text of their own: the prompt is the statement, an accepted number a value, evidence a
sentence."""


def check(draft: QuestionDraft, ground: Ground) -> Iterator[Finding]:
    yield from _whole(draft.prompt, Place(), ground)
    yield from _paired(draft.explanation, Place(), ground)
    for index, option in enumerate(draft.options):
        whole = _paired if option.role in WORDLESS else _whole
        yield from whole(option.text, Place(option=index), ground)
        yield from _paired(option.unit, Place(option=index), ground)
        yield from _paired(option.feedback, Place(option=index), ground)


def _whole(text: Text, place: Place, ground: Ground) -> Iterator[Finding]:
    """A text that must stand in every language."""
    for language in missing(text, ground.languages):
        yield Finding(Code.TEXT_MISSING, Place(place.option, language=language))
    yield from _same_digits(text, place, ground)


def _paired(text: Text, place: Place, ground: Ground) -> Iterator[Finding]:
    """A text that may be left out, but then in every language."""
    if any(text.get(language) for language in ground.languages):
        yield from _whole(text, place, ground)


def _same_digits(text: Text, place: Place, ground: Ground) -> Iterator[Finding]:
    found = {language: digits(text[language]) for language in ground.languages if text.get(language)}
    if any(numbers != next(iter(found.values())) for numbers in found.values()):
        detail = " · ".join(", ".join(numbers) or "—" for numbers in found.values())
        yield Finding(Code.DIGITS_DIFFER, place, detail=detail)
