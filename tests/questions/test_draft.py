import pytest

from quiz.questions.draft import QuestionDraft, Stance
from tests.make import draft_of_each_kind, evidence_draft, make_item, matching_draft, multiple_draft, statement_draft


@pytest.mark.parametrize(
    ("draft", "sentences"),
    [
        (multiple_draft(), [1, 3, 4]),
        (matching_draft(), [1, 3, 4]),  # the left sides; the right ones prove nothing
        (evidence_draft(), [3]),  # not the whole window
        (statement_draft(is_true=True), [4]),
    ],
    ids=lambda value: value.kind if isinstance(value, QuestionDraft) else "",
)
def test_proofs_are_those_of_the_right_options(draft: QuestionDraft, sentences: list[int]) -> None:
    assert [proof.sentence for proof in make_item(draft).proofs] == sentences


def test_proof_of_a_false_statement_refutes_it() -> None:
    item = make_item(statement_draft())

    assert [(proof.sentence, proof.stance) for proof in item.proofs] == [(4, Stance.REFUTES)]
    assert item.deciding == item.options


@pytest.mark.parametrize("draft", draft_of_each_kind(), ids=lambda draft: draft.kind)
def test_question_of_every_kind_is_settled_by_a_proof(draft: QuestionDraft) -> None:
    item = make_item(draft)

    assert len(item.proofs) > 0
    assert {proof.sentence for proof in item.proofs} <= item.cited()
