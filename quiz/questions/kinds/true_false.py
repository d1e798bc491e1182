"""True or false: the prompt makes a claim; its one option of the role `statement` says whether it is true.

The rows are the same in every question, so they are never shuffled: true (1), then false (0).
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.kinds.contract import (
    FIELD,
    Example,
    Given,
    Marked,
    Problem,
    Raw,
    Row,
    Shown,
    choosing,
    chosen,
    identity,
    verdicts,
)

TRUE, FALSE = 1, 0


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    if len(draft.options) != 1:
        yield Finding(Code.KEY_DOUBLE if draft.options else Code.KEY_MISSING)
    for index, option in enumerate(draft.options):
        if option.role is not Role.STATEMENT:
            yield Finding(Code.WRONG_ROLE, Place(option=index))


def prepare(item: Item, seed: str) -> Shown:
    return Shown(tuple(Row(identity(seed, item.id, value), value, {}) for value in (TRUE, FALSE)))


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    given = chosen(raw, prepare(item, seed))
    return Problem.ONE_ONLY if not isinstance(given, Problem) and len(given) > 1 else given


def grade(item: Item, given: Given) -> Marked:
    right = solution(item)
    return Marked(Fraction(given == right), verdicts((TRUE, FALSE), right=right, given=given))


def solution(item: Item) -> list[int]:
    return [int(item.options[0].correct)]


def examples() -> Sequence[Example]:
    statement = OptionDraft(id=7, role=Role.STATEMENT, correct=False)
    item = Item(1, "document", QuestionDraft("name", "true_false", {"uk": "…", "en": "…"}, (statement,)))
    return (
        Example("right", item, choosing(FALSE), Fraction(1)),
        Example("wrong", item, choosing(TRUE), Fraction(0)),
        Example("nothing", item, lambda shown: {}, Problem.NOTHING_CHOSEN),
        Example("both", item, choosing(TRUE, FALSE), Problem.ONE_ONLY),
        Example("made up", item, lambda shown: {FIELD: ["true"]}, Problem.NOT_AN_OPTION),
    )
