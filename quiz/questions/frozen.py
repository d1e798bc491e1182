"""Questions as JSON and back: the form in which an edition keeps them for ever."""

from typing import Any

from quiz.questions.draft import Item, OptionDraft, ProofDraft, QuestionDraft, Role, Stance


def freeze(item: Item) -> dict[str, Any]:
    """Return `item` as plain JSON values."""
    question = item.question
    return {
        "id": item.id,
        "document": item.document,
        "name": question.name,
        "kind": question.kind,
        "points": question.points,
        "prompt": dict(question.prompt),
        "explanation": dict(question.explanation),
        "options": [_freeze_option(option) for option in question.options],
    }


def thaw(frozen: dict[str, Any]) -> Item:
    """Return the item that `freeze` froze."""
    question = QuestionDraft(
        name=frozen["name"],
        kind=frozen["kind"],
        points=frozen["points"],
        prompt=frozen["prompt"],
        explanation=frozen["explanation"],
        options=tuple(_thaw_option(option) for option in frozen["options"]),
    )
    return Item(id=frozen["id"], document=frozen["document"], question=question)


def _freeze_option(option: OptionDraft) -> dict[str, Any]:
    return {
        "id": option.id,
        "role": option.role.value,
        "text": dict(option.text),
        "correct": option.correct,
        "not_stated": option.not_stated,
        "feedback": dict(option.feedback),
        "proofs": [
            {"sentence": proof.sentence, "stance": proof.stance.value, "quotation": dict(proof.quotation)}
            for proof in option.proofs
        ],
    }


def _thaw_option(frozen: dict[str, Any]) -> OptionDraft:
    return OptionDraft(
        id=frozen["id"],
        role=Role(frozen["role"]),
        text=frozen["text"],
        correct=frozen["correct"],
        not_stated=frozen["not_stated"],
        feedback=frozen["feedback"],
        proofs=tuple(
            ProofDraft(proof["sentence"], Stance(proof["stance"]), proof["quotation"]) for proof in frozen["proofs"]
        ),
    )
