"""A question as a value: on its way into the bank, inside an edition, under a check."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from quiz.text.languages import Text


class Stance(StrEnum):
    """What a sentence does to the answer it is linked to."""

    SUPPORTS = "supports"
    REFUTES = "refutes"


class Role(StrEnum):
    """What part an option plays in its question."""

    CHOICE = "choice"  # one of the answers to choose from
    STATEMENT = "statement"  # the claim of a true/false question: its words are the prompt, `correct` says if so
    ACCEPTED = "accepted"  # a number or text that is accepted when typed, or a sentence accepted as evidence
    STEP = "step"  # something to be put in order
    LEFT = "left"  # something to be matched …
    RIGHT = "right"  # … with this; the spare one belongs to nothing


@dataclass(frozen=True)
class ProofDraft:
    """A link to a sentence, by its anchor, with the words that prove, verbatim, in each language."""

    sentence: int
    stance: Stance
    quotation: Text


@dataclass(frozen=True)
class OptionDraft:
    """One answer. `id` is its number in the bank once it has one; a draft equals another whatever their ids.

    A step has its `place` in the order, from 1; a left and its right side have the same `pair`, from 1, a spare has 0;
    an accepted number has a `value`, give or take `tolerance`, in `unit`; an accepted text has `variants`, a line each.
    """

    correct: bool
    text: Text = field(default_factory=dict)
    role: Role = Role.CHOICE
    not_stated: bool = False
    feedback: Text = field(default_factory=dict)
    proofs: tuple[ProofDraft, ...] = ()
    place: int = 0
    pair: int = 0
    value: Decimal | None = None
    tolerance: Decimal = Decimal(0)
    unit: Text = field(default_factory=dict)
    variants: Text = field(default_factory=dict)
    id: int = field(default=0, compare=False)


@dataclass(frozen=True)
class QuestionDraft:
    """A question with everything that belongs to it; `name` is unique within its document.

    `exactly` says how many options to choose, 0 leaves that to the student; `window` has the anchors of the sentences
    among which evidence is looked for.
    """

    name: str
    kind: str
    prompt: Text
    options: tuple[OptionDraft, ...]
    explanation: Text = field(default_factory=dict)
    points: int = 1
    exactly: int = 0
    window: tuple[int, ...] = ()


def in_order(draft: QuestionDraft) -> QuestionDraft:
    """The same question as the bank gives it back: empty texts left out, proofs in the order of their sentences."""
    options = tuple(
        replace(
            option,
            text=_said(option.text),
            feedback=_said(option.feedback),
            unit=_said(option.unit),
            variants=_said(option.variants),
            proofs=tuple(sorted(option.proofs, key=lambda proof: proof.sentence)),
        )
        for option in draft.options
    )
    return replace(draft, prompt=_said(draft.prompt), explanation=_said(draft.explanation), options=options)


def _said(text: Text) -> Text:
    return {language: words for language, words in text.items() if words}


@dataclass(frozen=True)
class Item:
    """A question inside an edition: the value with its number and the slug of its document."""

    id: int
    document: str
    question: QuestionDraft

    @property
    def options(self) -> tuple[OptionDraft, ...]:
        return self.question.options

    @property
    def deciding(self) -> tuple[OptionDraft, ...]:
        """The options that settle the question: the right ones, or the statement, true or not."""
        return tuple(option for option in self.options if option.correct) or self.options[:1]

    @property
    def proofs(self) -> tuple[ProofDraft, ...]:
        """The proofs of the options that settle the question."""
        return tuple(proof for option in self.deciding for proof in option.proofs)

    def cited(self) -> set[int]:
        """The anchors of all sentences that any option cites or the question shows."""
        return {proof.sentence for option in self.options for proof in option.proofs} | set(self.question.window)
