"""The reader: a document, one language or both side by side, each sentence with its lasting number."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from quiz.pages.frame import language, other_languages, page
from quiz.quizzes.queries import quizzes_on
from quiz.sources.queries import DocumentView, SentenceView, document
from quiz.text.languages import LANGUAGES, NAMES

BOTH = "both"


@dataclass(frozen=True)
class Voice:
    """A sentence in one language; empty where the document lacks it."""

    language: str
    text: str


@dataclass(frozen=True)
class Pair:
    """A line of the reader: one sentence in the languages that are shown."""

    anchor: int
    begins_paragraph: bool
    voices: list[Voice]
    note: str


def reader_url(slug: str, anchor: int | None = None) -> str:
    """The address of a document in the reader, or of one of its sentences."""
    return reverse("reader", args=[slug]) + (f"#s-{anchor}" if anchor is not None else "")


@require_safe
def reader(request: HttpRequest, slug: str) -> HttpResponse:
    found = document(slug)
    if found is None:
        raise Http404
    view = request.GET.get("text", BOTH)
    view = view if view in LANGUAGES else BOTH
    shown = [language(), *other_languages()] if view == BOTH else [view]
    data = {
        "document": found,
        "titles": [Voice(code, found.title.get(code, "")) for code in shown],
        "pairs": _pairs(found, shown),
        "view": view,
        "views": [{"code": code, "name": NAMES[code]} for code in LANGUAGES],
        "note": found.content_note.get(language(), ""),
        "exercises": [
            {"slug": quiz.slug, "title": quiz.edition.title.get(language(), quiz.slug)} for quiz in quizzes_on(slug)
        ],
        "language": language(),
    }
    return page(request, "pages/reader.html", data)


def _pairs(found: DocumentView, shown: list[str]) -> list[Pair]:
    before = [0, *(sentence.paragraph for sentence in found.sentences)]
    return [
        _pair(sentence, shown, begins_paragraph=sentence.paragraph != last)
        for sentence, last in zip(found.sentences, before, strict=False)
    ]


def _pair(sentence: SentenceView, shown: list[str], *, begins_paragraph: bool) -> Pair:
    return Pair(
        anchor=sentence.anchor,
        begins_paragraph=begins_paragraph,
        voices=[Voice(code, sentence.text.get(code, "")) for code in shown],
        note=sentence.note.get(language(), ""),
    )
