import json
from dataclasses import replace
from typing import Any

import pytest

from quiz.quizzes.draft import Feedback
from quiz.quizzes.edition import Line, Passage, compile_edition, digest, read_edition
from tests.make import SENTENCES, both, make_item, multiple_draft, question_draft, statement_draft

TITLE, DESCRIPTION = both("Біля річки", "By the river"), both("Три запитання.", "Three questions.")
LINES = (
    Line(0, 0, 0, both("Про річку", "About a river")),
    *(Line(anchor, anchor, 1 if anchor < 3 else 2, text) for anchor, text in enumerate(SENTENCES, 1)),
)
RIVER = Passage(
    slug="river",
    title=both("Про річку", "About a river"),
    source_url="https://example.org/river/",
    publisher="The Gazette",
    original_language="en",
    content_note=both("Обережно: вода.", "Mind the water."),
    lines=LINES,
)
ITEMS = (
    make_item(question_draft(points=2), number=1),
    make_item(multiple_draft(), number=2),
    make_item(statement_draft(), number=3),
)
CONTENT = compile_edition(
    slug="by-the-river",
    title=TITLE,
    description=DESCRIPTION,
    languages=("uk", "en"),
    items=ITEMS,
    documents=(RIVER,),
)


def test_edition_reads_as_it_was_compiled() -> None:
    published = read_edition(json.loads(json.dumps(CONTENT)))

    assert (published.slug, published.title, published.description) == ("by-the-river", TITLE, DESCRIPTION)
    assert (published.languages, published.items, published.documents) == (("uk", "en"), ITEMS, {"river": RIVER})


def test_edition_compiled_from_what_was_read_is_the_same() -> None:
    published = read_edition(CONTENT)

    again = compile_edition(
        slug=published.slug,
        title=published.title,
        description=published.description,
        languages=published.languages,
        items=published.items,
        documents=list(published.documents.values()),
    )

    assert again == CONTENT


RULED = [
    ({}, {}, 3),
    ({"feedback": Feedback.AT_ONCE, "draw": 0}, {}, 3),
    ({"feedback": Feedback.AT_END}, {"feedback": "at-end"}, 3),
    ({"draw": 2}, {"draw": 2}, 2),
    ({"feedback": Feedback.AT_END, "draw": 1}, {"feedback": "at-end", "draw": 1}, 1),
]
"""Rules that are given, what the content says of them, and how many items an attempt asks."""


@pytest.mark.parametrize(("given", "said", "length"), RULED)
def test_edition_keeps_only_rules_that_are_not_as_they_always_were(
    given: dict[str, Any], said: dict[str, Any], length: int
) -> None:
    """So a quiz without rules of its own keeps its digest from before there were any."""
    content = compile_edition(
        slug="by-the-river",
        title=TITLE,
        description=DESCRIPTION,
        languages=("uk", "en"),
        items=ITEMS,
        documents=(RIVER,),
        **given,
    )

    published = read_edition(json.loads(json.dumps(content)))
    assert content.get("rules", {}) == said
    assert (digest(content) == digest(CONTENT)) is (said == {})
    assert {"feedback": published.feedback, "draw": published.draw} == {
        "feedback": Feedback.AT_ONCE,
        "draw": 0,
        **given,
    }
    assert published.length == length


def test_edition_without_rules_has_no_word_about_them() -> None:
    assert sorted(CONTENT) == ["documents", "items", "languages", "quiz", "schema"]


@pytest.mark.parametrize(("feedback", "is_open"), [(Feedback.AT_ONCE, False), (Feedback.AT_END, True)])
def test_edition_is_open_to_change_where_nothing_is_said_before_the_end(feedback: Feedback, is_open: bool) -> None:
    assert replace(read_edition(CONTENT), feedback=feedback).is_open_to_change is is_open


def test_edition_finds_items_by_number_and_their_passages() -> None:
    published = read_edition(CONTENT)

    assert published.by_id == {1: ITEMS[0], 2: ITEMS[1], 3: ITEMS[2]}
    assert published.passage(published.items[0]) == RIVER


def test_edition_keeps_only_the_lines_that_are_cited_and_their_neighbours() -> None:
    content = compile_edition(
        slug="pier", title=TITLE, description={}, languages=("uk",), items=ITEMS[2:], documents=(RIVER,)
    )

    assert [line.anchor for line in read_edition(content).documents["river"].lines] == [3, 4]


def test_digest_is_the_sha256_of_canonical_json() -> None:
    # printf '{"a":"ї","b":[1,null]}' | sha256sum
    assert digest({"b": [1, None], "a": "ї"}) == "dd2f6fbf4246d987ed4a92d6ae0b224745a344d2a03821e2164a9769ff153f0c"


def test_digest_does_not_depend_on_the_order_of_keys() -> None:
    turned = json.loads(json.dumps(CONTENT), object_pairs_hook=lambda pairs: dict(reversed(pairs)))

    assert list(turned) != list(CONTENT)
    assert digest(turned) == digest(CONTENT)


def test_digest_depends_on_every_word() -> None:
    changed = {**CONTENT, "quiz": {**CONTENT["quiz"], "slug": "by-the-brook"}}

    assert digest(changed) != digest(CONTENT)


def test_around_gives_a_line_with_its_neighbours() -> None:
    assert RIVER.around([2]) == list(LINES[1:4])


def test_around_stops_at_the_ends_of_the_document() -> None:
    assert RIVER.around([0]) == list(LINES[:2])
    assert RIVER.around([4]) == list(LINES[3:])


def test_around_gives_each_line_once_in_reading_order() -> None:
    assert RIVER.around([4, 3, 1]) == list(LINES)


def test_around_follows_places_where_anchors_are_out_of_order() -> None:
    moved = Passage(**{**vars(RIVER), "lines": (LINES[0], Line(9, 1, 1, both("Нове.", "New.")), Line(1, 2, 1, {}))})

    assert [line.anchor for line in moved.around([1])] == [9, 1]


def test_around_nothing_is_nothing() -> None:
    assert RIVER.around([]) == []
