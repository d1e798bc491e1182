"""Questions as JSON and back: the form in which an edition keeps them for ever.

What only some kinds have is left out where there is nothing: editions from before there were places, pairs, values and
windows read as they always did, and a question that has none of these freezes to the same value as it did then.
"""

from decimal import Decimal
from typing import Any

from quiz.questions.draft import Item, OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.text.numbers import plain


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
        **_present({"exactly": question.exactly, "window": list(question.window)}),
    }


def thaw(frozen: dict[str, Any]) -> Item:
    """Return the item that `freeze` froze."""
    question = QuestionDraft(
        name=frozen["name"],
        kind=frozen["kind"],
        points=frozen["points"],
        prompt=frozen["prompt"],
        explanation=frozen["explanation"],
        exactly=frozen.get("exactly", 0),
        window=tuple(frozen.get("window", ())),
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
        **_present(
            {
                "place": option.place,
                "pair": option.pair,
                "value": None if option.value is None else plain(option.value),
                "tolerance": plain(option.tolerance) if option.tolerance else None,
                "unit": dict(option.unit),
                "variants": dict(option.variants),
            }
        ),
    }


def _present(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}


def _thaw_option(frozen: dict[str, Any]) -> OptionDraft:
    return OptionDraft(
        id=frozen["id"],
        role=Role(frozen["role"]),
        text=frozen["text"],
        correct=frozen["correct"],
        not_stated=frozen["not_stated"],
        feedback=frozen["feedback"],
        place=frozen.get("place", 0),
        pair=frozen.get("pair", 0),
        value=Decimal(frozen["value"]) if "value" in frozen else None,
        tolerance=Decimal(frozen.get("tolerance", "0")),
        unit=frozen.get("unit", {}),
        variants=frozen.get("variants", {}),
        proofs=tuple(
            ProofDraft(proof["sentence"], Stance(proof["stance"]), proof["quotation"]) for proof in frozen["proofs"]
        ),
    )
