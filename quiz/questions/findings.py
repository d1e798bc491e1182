"""What a check may find, as codes; the words for them stand with the faces."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How grave a finding is: `block` keeps a question out of every edition."""

    BLOCK = "block"
    WARN = "warn"
    INFORM = "inform"


class Code(StrEnum):
    """Everything that can be wrong with a question."""

    UNKNOWN_KIND = "unknown-kind"
    TEXT_MISSING = "text-missing"
    TOO_FEW_OPTIONS = "too-few-options"
    KEY_MISSING = "key-missing"
    KEY_DOUBLE = "key-double"
    WRONG_ROLE = "wrong-role"
    SAME_OPTIONS = "same-options"
    PROOF_MISSING = "proof-missing"
    PROOF_SUPERFLUOUS = "proof-superfluous"
    SENTENCE_UNKNOWN = "sentence-unknown"
    STANCE_WRONG = "stance-wrong"
    QUOTATION_MISSING = "quotation-missing"
    QUOTATION_NOT_FOUND = "quotation-not-found"
    QUOTATION_SAYS_NOTHING = "quotation-says-nothing"
    ANSWER_NOT_QUOTED = "answer-not-quoted"
    ANSWER_TOO_LONG = "answer-too-long"
    STATED_AFTER_ALL = "stated-after-all"
    EXACTLY_WRONG = "exactly-wrong"
    GAP_NOT_ONE = "gap-not-one"
    SPARE_MISSING = "spare-missing"
    WINDOW_WRONG = "window-wrong"
    WINDOW_ORDER = "window-order"
    DIGITS_DIFFER = "digits-differ"


@dataclass(frozen=True)
class Place:
    """Where in a question: the whole of it, or its `option` (from 0), and in which language."""

    option: int | None = None
    sentence: int | None = None
    language: str = ""


@dataclass(frozen=True)
class Finding:
    """One thing that a check found."""

    code: Code
    place: Place = Place()
    level: Level = Level.BLOCK
    detail: str = ""
