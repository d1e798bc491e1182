"""Compiling a quiz into an edition, and reading an edition.

An edition is one JSON value that needs nothing else: titles, items with all their languages and proofs, and of every
document the sentences that are cited, each with its neighbours.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from quiz.questions.draft import Item
from quiz.questions.frozen import freeze, thaw
from quiz.quizzes.draft import Feedback
from quiz.text.languages import Text

SCHEMA = 1

Content = dict[str, Any]


@dataclass(frozen=True)
class Line:
    """A sentence as an edition keeps it; `position` is its place in the document."""

    anchor: int
    position: int
    paragraph: int
    text: Text


@dataclass(frozen=True)
class Passage:
    """What an edition keeps of a document; `lines` in reading order."""

    slug: str
    title: Text
    source_url: str
    publisher: str
    original_language: str
    content_note: Text
    lines: tuple[Line, ...]

    def around(self, anchors: Iterable[int]) -> list[Line]:
        """The lines of `anchors` with the line before and after each, in reading order."""
        places = {line.position for line in self.lines if line.anchor in set(anchors)}
        near = {place + step for place in places for step in (-1, 0, 1)}
        return [line for line in self.lines if line.position in near]


@dataclass(frozen=True)
class Published:
    """An edition as a value."""

    slug: str
    title: Text
    description: Text
    languages: tuple[str, ...]
    documents: Mapping[str, Passage]
    items: tuple[Item, ...]
    feedback: Feedback = Feedback.AT_ONCE
    draw: int = 0

    @property
    def is_open_to_change(self) -> bool:
        """Whether an answer can be changed until the attempt is finished, because nothing is said about it before."""
        return self.feedback is Feedback.AT_END

    @property
    def length(self) -> int:
        """How many items an attempt asks."""
        return self.draw or len(self.items)

    @cached_property
    def by_id(self) -> Mapping[int, Item]:
        return {item.id: item for item in self.items}

    def passage(self, item: Item) -> Passage:
        return self.documents[item.document]


def compile_edition(
    *,
    slug: str,
    title: Text,
    description: Text,
    languages: Sequence[str],
    items: Sequence[Item],
    documents: Sequence[Passage],
    feedback: Feedback = Feedback.AT_ONCE,
    draw: int = 0,
) -> Content:
    """Return the edition's content. `documents` come with all their lines; those that no proof needs are left out.

    Rules that are as they always were are left out too, so that a quiz without others compiles to what it did before.
    """
    rules: dict[str, Any] = {"feedback": feedback.value} if feedback is not Feedback.AT_ONCE else {}
    rules |= {"draw": draw} if draw else {}
    return {
        "schema": SCHEMA,
        "quiz": {"slug": slug, "title": dict(title), "description": dict(description)},
        "languages": list(languages),
        "documents": [_freeze_passage(document, items) for document in documents],
        "items": [freeze(item) for item in items],
        **({"rules": rules} if rules else {}),
    }


def read_edition(content: Content) -> Published:
    """Return what `compile_edition` compiled."""
    rules = content.get("rules", {})
    passages = [_thaw_passage(document) for document in content["documents"]]
    return Published(
        slug=content["quiz"]["slug"],
        title=content["quiz"]["title"],
        description=content["quiz"]["description"],
        languages=tuple(content["languages"]),
        documents={passage.slug: passage for passage in passages},
        items=tuple(thaw(item) for item in content["items"]),
        feedback=Feedback(rules.get("feedback", Feedback.AT_ONCE)),
        draw=rules.get("draw", 0),
    )


def digest(content: Content) -> str:
    """SHA-256 of the content as canonical JSON, in hexadecimal."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _freeze_passage(passage: Passage, items: Sequence[Item]) -> dict[str, Any]:
    cited = set().union(*(item.cited() for item in items if item.document == passage.slug))
    return {
        "slug": passage.slug,
        "title": dict(passage.title),
        "source_url": passage.source_url,
        "publisher": passage.publisher,
        "original_language": passage.original_language,
        "content_note": dict(passage.content_note),
        "lines": [
            {
                "anchor": line.anchor,
                "position": line.position,
                "paragraph": line.paragraph,
                "text": dict(line.text),
            }
            for line in passage.around(cited)
        ],
    }


def _thaw_passage(frozen: dict[str, Any]) -> Passage:
    return Passage(**{**frozen, "lines": tuple(Line(**line) for line in frozen["lines"])})
