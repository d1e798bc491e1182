"""Documents at the desk: the list, and the text with its numbers, all languages side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from quiz.admin.reading import Reading
from quiz.pages.reader import reader_url
from quiz.questions.models import Question
from quiz.sources.models import Document, Sentence
from quiz.text.languages import LANGUAGES, NAMES, Text, in_languages


@dataclass(frozen=True)
class Voice:
    """A text in one language; empty where it is missing there."""

    language: str
    name: str
    text: str


@dataclass(frozen=True)
class Line:
    """A sentence of a document as the desk shows it."""

    anchor: int
    begins_paragraph: bool
    voices: list[Voice]
    notes: list[Voice]


def voices(text: Text) -> list[Voice]:
    """A text in every language, side by side."""
    return [Voice(code, NAMES[code], text.get(code, "")) for code in LANGUAGES]


def said(text: Text) -> list[Voice]:
    """Like `voices`, but nothing at all where the text may be, and is, left out."""
    return voices(text) if text else []


class DocumentPages(Reading):
    list_display = ("title_shown", "publisher_shown", "original", "sentence_count", "question_count")
    search_fields = ("slug", "title_uk", "title_en", "publisher")
    detail_template = "admin/document.html"

    def rows(self, rows: QuerySet[Any]) -> Any:
        questions = Question.objects.filter(document=OuterRef("pk")).order_by().values("document")
        return rows.annotate(
            sentence_count=Count("sentences", filter=Q(sentences__role=Sentence.Role.BODY)),
            question_count=Coalesce(Subquery(questions.annotate(found=Count("pk")).values("found")), 0),
        )

    @admin.display(description=_("Title"), ordering="title")
    def title_shown(self, row: Document) -> str:
        return str(row)

    @admin.display(description=_("Publisher"), ordering="publisher")
    def publisher_shown(self, row: Document) -> str:
        return row.publisher

    @admin.display(description=_("Original"), ordering="original_language")
    def original(self, row: Document) -> str:
        return NAMES[row.original_language]

    @admin.display(description=_("Sentences"), ordering="sentence_count")
    def sentence_count(self, row: Any) -> int:
        return int(row.sentence_count)

    @admin.display(description=_("Questions"), ordering="question_count")
    def question_count(self, row: Any) -> int:
        return int(row.question_count)

    def detail(self, request: HttpRequest, row: Any) -> HttpResponse:
        data = {
            "titles": voices(in_languages(row, "title")),
            "notes": said(in_languages(row, "content_note")),
            "original_language": NAMES[row.original_language],
            "lines": list(_lines(row.sentences.all())),
            "reader": reader_url(row.slug),
            "questions": row.question_count,
        }
        return self.page(request, row, data)


def _lines(sentences: Iterable[Sentence]) -> Iterable[Line]:
    last = 0
    for row in sentences:
        yield Line(
            anchor=row.anchor,
            begins_paragraph=row.paragraph != last,
            voices=voices(in_languages(row, "text")),
            notes=said(in_languages(row, "note")),
        )
        last = row.paragraph
