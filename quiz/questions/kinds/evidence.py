"""Evidence: point to the sentence that says so. The rows are the sentences of the question's window, in reading order.

Each accepted option has one proof; its sentence is a right answer. Given is the anchor of the sentence.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from quiz.questions.draft import Item, OptionDraft, ProofDraft, QuestionDraft, Role, Stance
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
    ids,
    verdicts,
)

FEWEST, MOST = 3, 40
"""How many sentences a window may have."""


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    right = {proof.sentence for option in draft.options for proof in option.proofs}
    if not right:
        yield Finding(Code.KEY_MISSING)
    for index, option in enumerate(draft.options):
        if option.role is not Role.ACCEPTED or not option.correct:
            yield Finding(Code.WRONG_ROLE, Place(option=index))
    if not FEWEST <= len(set(draft.window)) == len(draft.window) <= MOST or not right < set(draft.window):
        yield Finding(Code.WINDOW_WRONG)


def prepare(item: Item, seed: str) -> Shown:
    """The texts of the sentences stand in the edition, not in the question: the rows carry their anchors only."""
    return Shown(tuple(Row(identity(seed, item.id, anchor), anchor, {}) for anchor in item.question.window))


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    given = chosen(raw, prepare(item, seed))
    return Problem.ONE_ONLY if not isinstance(given, Problem) and len(given) > 1 else given


def grade(item: Item, given: Given) -> Marked:
    right, mine = _right(item), set(ids(given))
    return Marked(Fraction(bool(mine) and mine <= right), verdicts(item.question.window, right=right, given=given))


def solution(item: Item) -> list[int]:
    return [min(_right(item))]


def examples() -> Sequence[Example]:
    proofs = [(ProofDraft(anchor, Stance.SUPPORTS, {"uk": "…", "en": "…"}),) for anchor in (2, 3)]
    options = tuple(
        OptionDraft(id=n, role=Role.ACCEPTED, correct=True, proofs=proof) for n, proof in enumerate(proofs, 1)
    )
    question = QuestionDraft("name", "evidence", {"uk": "?", "en": "?"}, options, window=(1, 2, 3, 4))
    item = Item(1, "document", question)
    return (
        Example("right", item, choosing(2), Fraction(1)),
        Example("the other right one", item, choosing(3), Fraction(1)),
        Example("wrong", item, choosing(4), Fraction(0)),
        Example("nothing", item, lambda shown: {}, Problem.NOTHING_CHOSEN),
        Example("two at once", item, choosing(2, 3), Problem.ONE_ONLY),
        Example("made up", item, lambda shown: {FIELD: ["2"]}, Problem.NOT_AN_OPTION),
    )


def _right(item: Item) -> set[int]:
    return {proof.sentence for option in item.options for proof in option.proofs}
