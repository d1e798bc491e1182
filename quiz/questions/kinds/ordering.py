"""Ordering: steps to be put in order. Each step in its right place earns its share of the point.

A form sends one field per step, named like the step, with its place from 1.
"""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.kinds.contract import (
    Example,
    Given,
    Marked,
    Problem,
    Raw,
    Row,
    Shown,
    Verdict,
    each,
    identity,
    shuffled,
)

FEWEST = 3


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    if len(draft.options) < FEWEST:
        yield Finding(Code.TOO_FEW_OPTIONS)
    for index, option in enumerate(draft.options):
        if option.role is not Role.STEP or not option.correct:
            yield Finding(Code.WRONG_ROLE, Place(option=index))
    if sorted(option.place for option in draft.options) != list(range(1, len(draft.options) + 1)):
        yield Finding(Code.KEY_MISSING)


def prepare(item: Item, seed: str) -> Shown:
    """The steps, shuffled by the seed."""
    by_id = {option.id: option for option in item.options}
    order = shuffled(by_id, seed, item.id)
    return Shown(tuple(Row(identity(seed, item.id, value), value, by_id[value].text) for value in order))


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    shown = prepare(item, seed)
    placed = each(raw, shown, {str(place): place for place in range(1, len(shown.rows) + 1)})
    return placed if isinstance(placed, Problem) else sorted(placed, key=lambda value: placed[value])


def grade(item: Item, given: Given) -> Marked:
    right = solution(item)
    hits = {value: value == mine for value, mine in zip(right, given, strict=True)}
    points = Fraction(sum(hits.values()), len(right))
    words = {True: Verdict.RIGHT_CHOSEN, False: Verdict.WRONG_CHOSEN}
    return Marked(points, {value: words[hit] for value, hit in hits.items()})


def solution(item: Item) -> list[int]:
    return [option.id for option in sorted(item.options, key=lambda option: option.place)]


def examples() -> Sequence[Example]:
    steps = tuple(
        OptionDraft(id=n, role=Role.STEP, place=n, text={"uk": t, "en": t}, correct=True)
        for n, t in enumerate("АБВ", 1)
    )
    item = Item(1, "document", QuestionDraft("name", "ordering", {"uk": "?", "en": "?"}, steps))

    def placing(*places: int) -> Callable[[Shown], Raw]:
        return lambda shown: {row.identity: [str(places[row.value - 1])] for row in shown.rows}

    return (
        Example("right", item, placing(1, 2, 3), Fraction(1)),
        Example("all wrong", item, placing(2, 3, 1), Fraction(0)),
        Example("one in its place", item, placing(1, 3, 2), Fraction(1, 3)),
        Example("nothing", item, lambda shown: {}, Problem.NOTHING_CHOSEN),
        Example("one left out", item, lambda shown: {shown.rows[0].identity: ["1"]}, Problem.NOT_ALL_PLACED),
        Example("two in one place", item, placing(1, 1, 2), Problem.PLACED_TWICE),
        Example("no such place", item, placing(1, 2, 9), Problem.NOT_AN_OPTION),
    )
