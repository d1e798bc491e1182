"""What can be asked about documents."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db.models import Count, Q

from quiz.sources.models import Document, Sentence
from quiz.text.languages import Text, in_languages


@dataclass(frozen=True)
class SentenceView:
    """A sentence as other rooms read it."""

    anchor: int
    paragraph: int
    is_title: bool
    text: Text
    note: Text


@dataclass(frozen=True)
class DocumentView:
    """A document as other rooms read it; `sentences` in reading order, the title left out."""

    slug: str
    title: Text
    content_note: Text
    source_url: str
    publisher: str
    original_language: str
    sentence_count: int
    sentences: tuple[SentenceView, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it exists in: those of its title."""
        return tuple(self.title)


def document(slug: str) -> DocumentView | None:
    """One document with all its sentences; two queries."""
    row = Document.objects.filter(slug=slug).first()
    if row is None:
        return None
    sentences = tuple(view for view in map(sentence_view, row.sentences.all()) if not view.is_title)
    return _document_view(row, sentences=sentences, count=len(sentences))


def documents(slugs: Collection[str]) -> list[DocumentView]:
    """The documents of these slugs without their sentences, in the order of their slugs; one query."""
    body = Count("sentences", filter=Q(sentences__role=Sentence.Role.BODY))
    rows = Document.objects.filter(slug__in=slugs).annotate(sentence_count=body)
    return [_document_view(row, sentences=(), count=row.sentence_count) for row in rows]


def with_sentences(slugs: Collection[str]) -> list[DocumentView]:
    """The documents of these slugs with all their sentences, in the order of their slugs; one query."""
    rows = (
        Sentence.objects.filter(document__slug__in=slugs, role=Sentence.Role.BODY)
        .select_related("document")
        .order_by("document__slug", "position")
    )
    found: dict[Document, list[SentenceView]] = {}
    for row in rows:
        found.setdefault(row.document, []).append(sentence_view(row))
    return [
        _document_view(document, sentences=tuple(sentences), count=len(sentences))
        for document, sentences in found.items()
    ]


def texts(rows: Iterable[Sentence]) -> dict[int, Text]:
    """Sentences by their anchors."""
    return {row.anchor: in_languages(row, "text") for row in rows}


def sentence_view(row: Sentence) -> SentenceView:
    return SentenceView(
        anchor=row.anchor,
        paragraph=row.paragraph,
        is_title=row.role == Sentence.Role.TITLE,
        text=in_languages(row, "text"),
        note=in_languages(row, "note"),
    )


def _document_view(row: Document, *, sentences: tuple[SentenceView, ...], count: int) -> DocumentView:
    return DocumentView(
        slug=row.slug,
        title=in_languages(row, "title"),
        content_note=in_languages(row, "content_note"),
        source_url=row.source_url,
        publisher=row.publisher,
        original_language=row.original_language,
        sentence_count=count,
        sentences=sentences,
    )
