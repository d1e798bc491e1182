"""What can be done about documents."""

from typing import Any

from django.db import transaction

from quiz.sources.draft import DocumentDraft, SentenceDraft
from quiz.sources.models import TITLE_ANCHOR, Document, Sentence
from quiz.text.languages import as_columns


@transaction.atomic
def save_document(draft: DocumentDraft) -> tuple[Document, int]:
    """Bring the document of this slug to what `draft` says; return it and how many rows were written.

    Anchors are kept: a sentence is known by its number. One that the draft no longer has is removed, unless a proof
    stands on it (ProtectedError).
    """
    document = Document.objects.filter(slug=draft.slug).first() or Document(slug=draft.slug)
    written = _write(
        document,
        as_columns("title", draft.title)
        | as_columns("content_note", draft.content_note)
        | {
            "source_url": draft.source_url,
            "publisher": draft.publisher,
            "original_language": draft.original_language,
        },
    )
    return document, written + _save_sentences(document, draft)


def _save_sentences(document: Document, draft: DocumentDraft) -> int:
    title = SentenceDraft(anchor=TITLE_ANCHOR, paragraph=0, text=draft.title)
    kept = {row.anchor: row for row in document.sentences.all()}
    written = 0
    for position, sentence in enumerate((title, *draft.sentences)):
        row = kept.pop(sentence.anchor, None) or Sentence(document=document, anchor=sentence.anchor)
        written += _write(
            row,
            as_columns("text", sentence.text)
            | as_columns("note", sentence.note)
            | {
                "position": position,
                "paragraph": sentence.paragraph,
                "role": Sentence.Role.TITLE if sentence is title else Sentence.Role.BODY,
            },
        )
    for row in kept.values():
        row.delete()
    return written + len(kept)


def _write(row: Document | Sentence, values: dict[str, Any]) -> int:
    """Save `row` if any of `values` is news to it; return the number of rows written, 0 or 1."""
    news = {name: value for name, value in values.items() if row.pk is None or getattr(row, name) != value}
    if not news:
        return 0
    for name, value in news.items():
        setattr(row, name, value)
    row.save()
    return 1
