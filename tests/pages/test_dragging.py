"""What dragging finds in the page: its script where it is needed, its words, and the rows as they were put so far."""

import re
from typing import Any

import pytest
from django.test import Client

from quiz.questions.draft import QuestionDraft
from quiz.questions.kinds.contract import Raw
from quiz.quizzes.draft import Feedback
from tests.make import draft_of_each_kind, form, make_quiz, mistaken, ordering_draft
from tests.pages.steps import begin
from tests.pages.test_feedback import the_sheet

pytestmark = pytest.mark.django_db

DRAGGED = {"ordering", "matching"}
EACH_KIND = pytest.mark.parametrize("draft", draft_of_each_kind(), ids=lambda draft: draft.kind)


def places(page: Any) -> list[tuple[str, str]]:
    """Each row of an ordering question: its identity, and the place that its select shows."""
    rows = re.findall(r'<select class="select" id="r\d+" name="(\w+)".*?</select>', page.content.decode())
    chosen = re.findall(r"<select .*?</select>", page.content.decode())
    return [(row, "".join(re.findall(r"selected>(\d+)<", text))) for row, text in zip(rows, chosen, strict=True)]


def ordering(client: Client) -> tuple[str, Raw]:
    """Begin a quiz of one question of order with feedback at the end; its address, and an answer in a wrong order."""
    make_quiz(ordering_draft(), feedback=Feedback.AT_END)
    address = f"{begin(client)}?q=1"
    sheet = the_sheet()
    return address, form(sheet.items[0], mistaken(sheet.items[0]), sheet.seed)


@EACH_KIND
def test_script_is_sent_only_where_something_is_dragged(draft: QuestionDraft, guest: Client) -> None:
    make_quiz(draft)
    page = guest.get(f"{begin(guest)}?q=1").content.decode()

    assert (page.count("drag.js"), page.count("data-moved")) == ((1, 1) if draft.kind in DRAGGED else (0, 0))


def test_rows_stand_in_the_order_that_was_given(guest: Client) -> None:
    address, raw = ordering(guest)
    guest.post(address, raw)

    assert places(guest.get(address)) == [
        (name, value[0]) for name, value in sorted(raw.items(), key=lambda row: list(row[1]))
    ]


def test_rows_without_a_place_stay_behind_in_their_own_order(guest: Client) -> None:
    address, _ = ordering(guest)
    before = [name for name, _ in places(guest.get(address))]

    page = guest.post(address, {before[2]: "1", before[0]: "junk"})

    assert places(page) == [(before[2], "1"), (before[0], ""), (before[1], "")]
