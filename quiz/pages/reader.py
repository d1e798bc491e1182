"""The reader: a document, one language or both side by side, each sentence with its lasting number; after an attempt
also which sentences one knew."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from quiz.pages.frame import language, other_languages, page
from quiz.pages.known import Known, StateLine, known_in
from quiz.pages.sharing import Sharing, sharing
from quiz.quizzes.queries import LiveQuiz, quizzes_on
from quiz.sources.queries import DocumentView, document
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
    sign: StateLine | None


@dataclass(frozen=True)
class View:
    """One way of reading the text: in one language, or in both."""

    code: str
    name: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Exercise:
    """A quiz on the text; one that does not speak the page's language has its title in one that it does."""

    slug: str
    title: str
    language: str


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
    known = known_in(request, found)
    data = {
        "document": found,
        "titles": [Voice(code, found.title.get(code, "")) for code in shown],
        "pairs": _pairs(found, shown, known),
        "view": view,
        "views": _views(view, known),
        "known": known,
        "without": _address(view),
        "note": found.content_note.get(language(), ""),
        "exercises": [_exercise(quiz) for quiz in quizzes_on(slug)],
        "language": language(),
    }
    response = page(request, "pages/reader.html", data | {"sharing": _sharing(request, found, bool(data["exercises"]))})
    if "known" in request.GET:  # whose attempt it is, or that it is not the reader's own, is nobody else's business
        patch_cache_control(response, no_store=True)
    return response


def _address(view: str, known: Known | None = None) -> str:
    """The address of this page in another view, as what follows its path."""
    return "?" + urlencode(({"text": view} if view != BOTH else {}) | ({"known": str(known.attempt)} if known else {}))


def _views(current: str, known: Known | None) -> list[View]:
    names = {BOTH: _("Side by side"), **NAMES}
    return [View(code, name, _address(code, known), code == current) for code, name in names.items()]


def _exercise(quiz: LiveQuiz) -> Exercise:
    spoken = language() if language() in quiz.edition.languages else quiz.edition.languages[0]
    return Exercise(quiz.slug, quiz.edition.title.get(spoken, quiz.slug), spoken)


def _sharing(request: HttpRequest, found: DocumentView, is_public: bool) -> Sharing:
    """A document speaks for itself, by how it begins. One without a public quiz does not stand in the library, and so
    is not listed."""
    return sharing(
        request,
        "reader",
        found.slug,
        title=found.title.get(language(), found.slug),
        description=" ".join(sentence.text.get(language(), "") for sentence in found.sentences),
        languages=found.languages,
        kind="article",
        is_public=is_public,
    )


def _pairs(found: DocumentView, shown: list[str], known: Known | None) -> list[Pair]:
    before = [0, *(sentence.paragraph for sentence in found.sentences)]
    return [
        Pair(
            anchor=sentence.anchor,
            begins_paragraph=sentence.paragraph != last,
            voices=[Voice(code, sentence.text.get(code, "")) for code in shown],
            note=sentence.note.get(language(), ""),
            sign=known.signs[sentence.anchor] if known else None,
        )
        for sentence, last in zip(found.sentences, before, strict=False)
    ]
