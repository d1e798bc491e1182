"""What a learner knows of a text, sentence by sentence, from how its questions went last."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Knowledge(StrEnum):
    """How well a sentence is known, best first."""

    KNOWN = "known"  # every question about it earned full points when it was asked last
    PARTLY = "partly"  # something was earned, but not everything
    NOT_YET = "not-yet"  # nothing was earned
    UNASKED = "unasked"


@dataclass(frozen=True)
class Outcome:
    """What a question earned when it was asked last, and the `sentences` that decide it, by their anchors."""

    sentences: frozenset[int]
    points: Decimal
    of: int


def known(sentences: Iterable[int], outcomes: Iterable[Outcome]) -> dict[int, Knowledge]:
    """The state of each of `sentences`, in their order; `outcomes` has one for every question that was asked.

    A question that two sentences decide speaks for both. One about other sentences says nothing here.
    """
    asked: dict[int, list[Outcome]] = {anchor: [] for anchor in sentences}
    for outcome in outcomes:
        for anchor in outcome.sentences & asked.keys():
            asked[anchor].append(outcome)
    return {anchor: _state(about) for anchor, about in asked.items()}


def counts(states: Mapping[int, Knowledge]) -> dict[Knowledge, int]:
    """How many sentences are in each state, all four of them named."""
    found = Counter(states.values())
    return {state: found[state] for state in Knowledge}


def _state(about: list[Outcome]) -> Knowledge:
    if not about:
        return Knowledge.UNASKED
    if all(outcome.points >= outcome.of for outcome in about):
        return Knowledge.KNOWN
    return Knowledge.PARTLY if any(outcome.points > 0 for outcome in about) else Knowledge.NOT_YET
