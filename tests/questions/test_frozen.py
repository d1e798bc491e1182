import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from quiz.questions.draft import Item, QuestionDraft
from quiz.questions.frozen import freeze, thaw
from tests.make import (
    both,
    draft_of_each_kind,
    make_item,
    multiple_draft,
    number_draft,
    question_draft,
    right,
    short_text_draft,
)
from tests.questions.drawn import ANY_ITEM


def through_json(item: Item) -> Item:
    return thaw(json.loads(json.dumps(freeze(item))))


OF_OLD: dict[str, Any] = {
    "id": 1,
    "document": "river",
    "name": "where-to",
    "kind": "single",
    "points": 1,
    "prompt": both("Куди тече Дніпро?", "Where does the Dnipro flow?"),
    "explanation": {},
    "options": [
        {
            "id": 10,
            "role": "choice",
            "text": both("Південь", "South"),
            "correct": True,
            "not_stated": False,
            "feedback": {},
            "proofs": [{"sentence": 1, "stance": "supports", "quotation": both("на південь", "south")}],
        }
    ],
}
"""An item as the first editions froze it: single, multiple and true or false have not changed since."""


@pytest.mark.parametrize(
    "draft",
    [
        question_draft(name="explained", points=3, explanation=both("Бо тече.", "It flows.")),
        multiple_draft(name="exact", exactly=3),
        *draft_of_each_kind(),
    ],
    ids=lambda draft: draft.name,
)
def test_thaw_gives_back_what_was_frozen(draft: QuestionDraft) -> None:
    item = make_item(draft, number=5)

    thawed = through_json(item)

    assert thawed == item
    assert [option.id for option in thawed.options] == [option.id for option in item.options]  # ids are not compared


@given(ANY_ITEM)
def test_freeze_of_what_was_thawed_is_the_same(item: Item) -> None:
    assert freeze(through_json(item)) == freeze(item)


def test_thaw_reads_an_item_that_was_frozen_before_there_were_numbers_and_places() -> None:
    assert thaw(OF_OLD) == make_item(question_draft(options=(right(),)))


def test_freeze_leaves_what_was_frozen_of_old_as_it_was() -> None:
    """So a question that has not changed never makes a new edition."""
    assert freeze(thaw(OF_OLD)) == OF_OLD


def test_freeze_keeps_the_variants_of_each_language() -> None:
    (accepted,) = short_text_draft().options
    item = make_item(short_text_draft(options=(replace(accepted, variants={"uk": "вниз\nдодолу"}),)))

    frozen = freeze(item)["options"][0]

    assert frozen["variants"] == {"uk": "вниз\nдодолу"}
    assert through_json(item) == item


def test_freeze_leaves_out_variants_where_there_are_none() -> None:
    """So what was frozen before there were variants freezes to the same value still."""
    assert sorted(freeze(make_item(number_draft()))["options"][0]) == [
        *("correct", "feedback", "id", "not_stated", "proofs", "role", "text", "tolerance", "unit", "value")
    ]


def test_freeze_writes_a_number_in_one_way_only() -> None:
    (accepted,) = number_draft().options
    texts = ["10000", "1E+4", "10000.0000000000"]

    frozen = [freeze(make_item(number_draft(options=(replace(accepted, value=Decimal(text)),)))) for text in texts]

    assert [item["options"][0]["value"] for item in frozen] == ["10000"] * 3


def test_thaw_gives_back_the_number_nothing() -> None:
    (accepted,) = number_draft().options
    item = make_item(number_draft(options=(replace(accepted, value=Decimal(0), tolerance=Decimal(0)),)))

    assert through_json(item) == item
