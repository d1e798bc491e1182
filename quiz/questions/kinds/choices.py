"""What single and multiple choice have in common: options of the role `choice`, shown in a keyless order."""

from collections.abc import Iterator

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.kinds.contract import Given, Row, Shown, Verdict, identity, shuffled, verdicts
from quiz.text.languages import LANGUAGES
from quiz.text.numbers import sort_key

FEWEST = 3
"""Fewer options than this are a coin toss."""


def problems(draft: QuestionDraft) -> Iterator[Finding]:
    if len(draft.options) < FEWEST:
        yield Finding(Code.TOO_FEW_OPTIONS)
    for index, option in enumerate(draft.options):
        if option.role is not Role.CHOICE:
            yield Finding(Code.WRONG_ROLE, Place(option=index))


def prepare(item: Item, seed: str) -> Shown:
    """Numbers and dates stand in their own order; anything else is shuffled by the seed."""
    by_id = {option.id: option for option in item.options}
    order = _ascending(item.options) or shuffled(by_id, seed, item.id)
    return Shown(tuple(Row(identity(seed, item.id, value), value, by_id[value].text) for value in order))


def judge(item: Item, given: Given) -> dict[int, Verdict]:
    return verdicts((option.id for option in item.options), right=solution(item), given=given)


def solution(item: Item) -> list[int]:
    return sorted(option.id for option in item.options if option.correct)


def _ascending(options: tuple[OptionDraft, ...]) -> list[int]:
    """The ids of options that all are numbers, or all are dates, in ascending order; empty where they are not."""
    for language in LANGUAGES:
        keys = [(sort_key(option.text.get(language, ""), language), option.id) for option in options]
        found = [(key, value) for key, value in keys if key is not None]
        if len(found) == len(keys) and len({len(key) for key, _ in found}) == 1:
            return [value for _, value in sorted(found)]
    return []
