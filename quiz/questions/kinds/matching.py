"""Matching: to each left side belongs one right side, and at least one is to spare. Each pair earns its share.

A form sends one field per left side, named like it, with the name of the right side chosen. Given is the id of the
right side for each left side, in the order of the left sides' ids.
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
    left = [option.pair for option in draft.options if option.role is Role.LEFT]
    right = [option.pair for option in draft.options if option.role is Role.RIGHT]
    for index, option in enumerate(draft.options):
        if option.role not in (Role.LEFT, Role.RIGHT) or option.correct is not bool(option.pair):
            yield Finding(Code.WRONG_ROLE, Place(option=index))
    if len(left) < FEWEST:
        yield Finding(Code.TOO_FEW_OPTIONS)
    if sorted(left) != list(range(1, len(left) + 1)) or sorted(pair for pair in right if pair) != sorted(left):
        yield Finding(Code.KEY_MISSING)
    if 0 not in right:
        yield Finding(Code.SPARE_MISSING)


def prepare(item: Item, seed: str) -> Shown:
    return Shown(rows=_rows(item, seed, Role.LEFT), keys=_rows(item, seed, Role.RIGHT))


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    shown = prepare(item, seed)
    matched = each(raw, shown, {row.identity: row.value for row in shown.keys})
    return matched if isinstance(matched, Problem) else [matched[value] for value in sorted(matched)]


def grade(item: Item, given: Given) -> Marked:
    left = sorted(option.id for option in item.options if option.role is Role.LEFT)
    hits = {value: mine == key for value, mine, key in zip(left, given, solution(item), strict=True)}
    words = {True: Verdict.RIGHT_CHOSEN, False: Verdict.WRONG_CHOSEN}
    return Marked(Fraction(sum(hits.values()), len(hits)), {value: words[hit] for value, hit in hits.items()})


def solution(item: Item) -> list[int]:
    right = {option.pair: option.id for option in item.options if option.role is Role.RIGHT}
    left = [option for option in item.options if option.role is Role.LEFT]
    return [right[option.pair] for option in sorted(left, key=lambda option: option.id)]


def examples() -> Sequence[Example]:
    left = [_side(n, Role.LEFT, n, str(n)) for n in (1, 2, 3)]
    right = [_side(n + 10, Role.RIGHT, n % 4, letter) for n, letter in enumerate("АБВГ", 1)]
    item = Item(1, "document", QuestionDraft("name", "matching", {"uk": "?", "en": "?"}, (*left, *right)))

    def matching(*keys: int) -> Callable[[Shown], Raw]:
        def send(shown: Shown) -> Raw:
            names = {row.value: row.identity for row in shown.keys}
            return {row.identity: [names[keys[row.value - 1]]] for row in shown.rows}

        return send

    return (
        Example("right", item, matching(11, 12, 13), Fraction(1)),
        Example("one pair of three", item, matching(11, 13, 14), Fraction(1, 3)),
        Example("all wrong", item, matching(12, 13, 11), Fraction(0)),
        Example("nothing", item, lambda shown: {}, Problem.NOTHING_CHOSEN),
        Example(
            "one left out",
            item,
            lambda shown: {shown.rows[0].identity: [shown.keys[0].identity]},
            Problem.NOT_ALL_PLACED,
        ),
        Example("one used twice", item, matching(11, 11, 12), Problem.PLACED_TWICE),
        Example("made up", item, lambda shown: {row.identity: ["x"] for row in shown.rows}, Problem.NOT_AN_OPTION),
    )


def _rows(item: Item, seed: str, role: Role) -> tuple[Row, ...]:
    by_id = {option.id: option for option in item.options if option.role is role}
    order = shuffled(by_id, seed, item.id)
    return tuple(Row(identity(seed, item.id, value), value, by_id[value].text) for value in order)


def _side(number: int, role: Role, pair: int, text: str) -> OptionDraft:
    return OptionDraft(id=number, role=role, pair=pair, text={"uk": text, "en": text}, correct=pair > 0)
