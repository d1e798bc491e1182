"""Multiple choice: two or more options are right; what one knows counts, guessing everything does not."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from quiz.questions.draft import Item, OptionDraft, QuestionDraft
from quiz.questions.findings import Code, Finding
from quiz.questions.kinds import choices
from quiz.questions.kinds.contract import FIELD, Example, Given, Marked, Problem, Raw, choosing, chosen, ids

prepare = choices.prepare
solution = choices.solution


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    yield from choices.problems(draft)
    keys = sum(option.correct for option in draft.options)
    if keys < 2 or keys == len(draft.options):
        yield Finding(Code.KEY_MISSING)
    if draft.exactly not in (0, keys):
        yield Finding(Code.EXACTLY_WRONG)


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    given = chosen(raw, prepare(item, seed))
    exactly = item.question.exactly
    return Problem.WRONG_COUNT if exactly and not isinstance(given, Problem) and len(given) != exactly else given


def grade(item: Item, given: Given) -> Marked:
    """Each right option chosen earns its share, each wrong one takes a share away; never below nothing.

    Where the question says how many to choose, a wrong choice has cost a right one already and takes nothing more.
    """
    right, mine = set(solution(item)), set(ids(given))
    hits, misses = len(right & mine), 0 if item.question.exactly else len(mine - right)
    return Marked(max(Fraction(hits - misses, len(right)), Fraction(0)), choices.judge(item, given))


def examples() -> Sequence[Example]:
    options = tuple(OptionDraft(id=n, text={"uk": t, "en": t}, correct=n <= 3) for n, t in enumerate("АБВГД", 1))
    item = Item(1, "document", QuestionDraft("name", "multiple", {"uk": "?", "en": "?"}, options))
    exact = replace(item, question=replace(item.question, exactly=3))
    return (
        Example("exactly three, right", exact, choosing(1, 2, 3), Fraction(1)),
        Example("exactly three, one of them wrong", exact, choosing(1, 2, 4), Fraction(2, 3)),
        Example("exactly three, but two chosen", exact, choosing(1, 2), Problem.WRONG_COUNT),
        Example("right", item, choosing(1, 2, 3), Fraction(1)),
        Example("wrong", item, choosing(4, 5), Fraction(0)),
        Example("one of three", item, choosing(2), Fraction(1, 3)),
        Example("two right, one wrong", item, choosing(1, 2, 4), Fraction(1, 3)),
        Example("everything", item, choosing(1, 2, 3, 4, 5), Fraction(1, 3)),
        Example("nothing", item, lambda shown: {}, Problem.NOTHING_CHOSEN),
        Example("made up", item, lambda shown: {FIELD: ["x" * 16]}, Problem.NOT_AN_OPTION),
    )
