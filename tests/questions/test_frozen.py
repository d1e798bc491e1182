import json

import pytest
from hypothesis import given

from quiz.questions.draft import Item, QuestionDraft
from quiz.questions.frozen import freeze, thaw
from tests.make import both, make_item, multiple_draft, question_draft, statement_draft
from tests.questions.drawn import ANY_ITEM


def through_json(item: Item) -> Item:
    return thaw(json.loads(json.dumps(freeze(item))))


@pytest.mark.parametrize(
    "draft",
    [question_draft(points=3, explanation=both("Бо тече.", "It flows.")), multiple_draft(), statement_draft()],
    ids=["single", "multiple", "true_false"],
)
def test_thaw_gives_back_what_was_frozen(draft: QuestionDraft) -> None:
    item = make_item(draft, number=5)

    thawed = through_json(item)

    assert thawed == item
    assert [option.id for option in thawed.options] == [option.id for option in item.options]  # ids are not compared


@given(ANY_ITEM)
def test_freeze_of_what_was_thawed_is_the_same(item: Item) -> None:
    assert freeze(through_json(item)) == freeze(item)
