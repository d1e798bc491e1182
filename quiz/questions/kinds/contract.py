"""The contract of a question kind: `problems → prepare → parse → grade`, with examples of itself.

`Shown`, `Given` and `Marked` are language-neutral: a page in any language is made from them.
"""

import hashlib
import hmac
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Protocol

from quiz.questions.draft import Item, QuestionDraft
from quiz.questions.findings import Finding
from quiz.text.languages import LANGUAGES, Text
from quiz.text.likeness import Slip

Raw = Mapping[str, Sequence[str]]
"""What a form sent: field name → values."""

Given = list[int] | str
"""What was answered, canonical, as JSON, the same in every language. Each kind says which it is: the ids of the options
chosen, sorted; [1] or [0] for true or false; the ids of steps in the order given; for matching the id of the right side
given to each left side, in the order of the left sides' ids; the anchor of a sentence; a number as a decimal string;
a text as it was typed."""


class Problem(StrEnum):
    """Why what a form sent is not an answer. It costs nothing: the student mends it."""

    NOTHING_CHOSEN = "nothing-chosen"
    NOT_AN_OPTION = "not-an-option"
    ONE_ONLY = "one-only"
    WRONG_COUNT = "wrong-count"
    NOTHING_TYPED = "nothing-typed"
    NOT_A_NUMBER = "not-a-number"
    AMBIGUOUS_NUMBER = "ambiguous-number"
    NOT_ALL_PLACED = "not-all-placed"
    PLACED_TWICE = "placed-twice"
    TOO_LONG = "too-long"


class Verdict(StrEnum):
    """What became of one row of a question."""

    RIGHT_CHOSEN = "right-chosen"
    RIGHT_MISSED = "right-missed"
    WRONG_CHOSEN = "wrong-chosen"
    WRONG_LEFT = "wrong-left"


@dataclass(frozen=True)
class Row:
    """One row to choose from. `identity` is all that a page may say of it before the answer; `text` may be empty
    where the face has its own words (true, false)."""

    identity: str
    value: int
    text: Text


@dataclass(frozen=True)
class Shown:
    """What a student is shown, in the order in which she sees it; `keys` are the right sides of a matching question."""

    rows: tuple[Row, ...]
    keys: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Marked:
    """The outcome: `points` between 0 and 1, a verdict for the value of every row, and what was forgiven."""

    points: Fraction
    verdicts: Mapping[int, Verdict]
    remarks: tuple[Slip, ...] = ()


@dataclass(frozen=True)
class Example:
    """A kind's example of itself: an item, what a form sends once it is shown, and what comes of it in `languages`."""

    name: str
    item: Item
    send: Callable[[Shown], Raw]
    outcome: Fraction | Problem
    languages: tuple[str, ...] = LANGUAGES


class Kind(Protocol):
    """A module of this package."""

    def problems(self, draft: QuestionDraft) -> Iterable[Finding]:
        """What keeps `draft` from being a question of this kind."""

    def prepare(self, item: Item, seed: str) -> Shown:
        """What is shown in the attempt with this secret `seed`: always the same, and nothing that hints at the key."""

    def parse(self, raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
        """What was given by a form in `language`, or why it is no answer."""

    def grade(self, item: Item, given: Given) -> Marked:
        """The mark for `given`."""

    def solution(self, item: Item) -> Given:
        """The answer that earns full points."""

    def examples(self) -> Sequence[Example]:
        """Right, wrong, partly right where there is such a thing, malformed."""


FIELD = "choice"
"""The form field of the kinds in which one chooses among rows."""

TYPED = "typed"
"""The form field of the kinds in which one types."""


def identity(seed: str, item: int, value: int) -> str:
    """The opaque name of a row in one attempt: an HMAC under the attempt's seed, which never leaves the server."""
    return hmac.new(seed.encode(), f"{item}:{value}".encode(), hashlib.sha256).hexdigest()[:16]


def shuffled(values: Iterable[int], seed: str, item: int) -> list[int]:
    """`values` in an order that only the seed decides, not the order in which they came."""
    return sorted(values, key=lambda value: hashlib.sha256(f"{seed}:{item}:{value}:order".encode()).digest())


def chosen(raw: Raw, shown: Shown) -> list[int] | Problem:
    """The values of the rows whose identities a form sent, sorted, each once."""
    sent = set(raw.get(FIELD, ()))
    if not sent:
        return Problem.NOTHING_CHOSEN
    values = {row.identity: row.value for row in shown.rows}
    if not sent <= values.keys():
        return Problem.NOT_AN_OPTION
    return sorted(values[identity] for identity in sent)


def each(raw: Raw, shown: Shown, values: Mapping[str, int]) -> dict[int, int] | Problem:
    """For kinds with one select per row: what was chosen for each row, as `values` says what a sent text stands for.

    A field is named like its row. Every row needs a choice, and no choice may be made twice.
    """
    sent = {row.value: (raw.get(row.identity) or [""])[0] for row in shown.rows}
    if not any(sent.values()):
        return Problem.NOTHING_CHOSEN
    if not all(sent.values()):
        return Problem.NOT_ALL_PLACED
    if not set(sent.values()) <= values.keys():
        return Problem.NOT_AN_OPTION
    return Problem.PLACED_TWICE if len(set(sent.values())) < len(sent) else {row: values[s] for row, s in sent.items()}


def choosing(*values: int) -> Callable[[Shown], Raw]:
    """For examples: the form of a student who chooses the rows with these values."""
    return lambda shown: {FIELD: [row.identity for row in shown.rows if row.value in values]}


def ids(given: Given) -> list[int]:
    """The numbers of options or sentences in `given`, for the kinds whose answers are such."""
    return given if isinstance(given, list) else [int(given)]


def verdicts(rows: Iterable[int], *, right: Iterable[int], given: Given) -> dict[int, Verdict]:
    """The verdict for every row, from what is right and what was chosen."""
    right, mine = set(right), set(ids(given))
    words = {
        (True, True): Verdict.RIGHT_CHOSEN,
        (True, False): Verdict.RIGHT_MISSED,
        (False, True): Verdict.WRONG_CHOSEN,
        (False, False): Verdict.WRONG_LEFT,
    }
    return {value: words[value in right, value in mine] for value in rows}
