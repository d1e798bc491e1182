"""A document on its way in, whoever read it."""

from dataclasses import dataclass, field

from quiz.text.languages import Text


@dataclass(frozen=True)
class SentenceDraft:
    """One aligned unit: `anchor` is its lasting number, `paragraph` counts from 1."""

    anchor: int
    paragraph: int
    text: Text
    note: Text = field(default_factory=dict)


@dataclass(frozen=True)
class DocumentDraft:
    """A document with its sentences in reading order. The title is a sentence too: anchor 0, made on saving."""

    slug: str
    title: Text
    sentences: tuple[SentenceDraft, ...]
    original_language: str
    source_url: str = ""
    publisher: str = ""
    content_note: Text = field(default_factory=dict)
