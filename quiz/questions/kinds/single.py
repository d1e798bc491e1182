"""Single choice: one option is right."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from quiz.questions.draft import Item, OptionDraft, QuestionDraft
from quiz.questions.findings import Code, Finding
from quiz.questions.kinds import choices
from quiz.questions.kinds.contract import FIELD, Example, Given, Marked, Problem, Raw, choosing, chosen

prepare = choices.prepare
solution = choices.solution


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    yield from choices.problems(draft)
    keys = sum(option.correct for option in draft.options)
    if keys != 1:
        yield Finding(Code.KEY_DOUBLE if keys else Code.KEY_MISSING)


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    given = chosen(raw, prepare(item, seed))
    return Problem.ONE_ONLY if not isinstance(given, Problem) and len(given) > 1 else given


def grade(item: Item, given: Given) -> Marked:
    return Marked(Fraction(given == solution(item)), choices.judge(item, given))


def examples() -> Sequence[Example]:
    options = tuple(OptionDraft(id=n, text={"uk": t, "en": t}, correct=n == 1) for n, t in enumerate("АБВГ", 1))
    item = Item(1, "document", QuestionDraft("name", "single", {"uk": "?", "en": "?"}, options))
    return (
        Example("right", item, choosing(1), Fraction(1)),
        Example("wrong", item, choosing(2), Fraction(0)),
        Example("nothing", item, lambda shown: {}, Problem.NOTHING_CHOSEN),
        Example("two at once", item, choosing(1, 2), Problem.ONE_ONLY),
        Example("made up", item, lambda shown: {FIELD: ["1"]}, Problem.NOT_AN_OPTION),
    )
