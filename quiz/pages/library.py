"""The library: documents as a page of contents, each with its quizzes."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from quiz.attempts.queries import unfinished
from quiz.pages import wording
from quiz.pages.frame import language, page
from quiz.pages.learners import learner_of
from quiz.pages.search import query_of
from quiz.pages.sharing import Sharing, sharing
from quiz.quizzes.queries import LiveQuiz, public_quizzes
from quiz.sources.queries import DocumentView, documents
from quiz.text.searching import finds


@dataclass(frozen=True)
class QuizLine:
    """A quiz in the contents; one that does not speak the page's language has its title in one that it does."""

    slug: str
    title: str
    language: str
    facts: str


@dataclass(frozen=True)
class Entry:
    """A document in the contents."""

    slug: str
    title: str
    publisher: str
    facts: str
    note: str
    quizzes: list[QuizLine]


@require_safe
def library(request: HttpRequest) -> HttpResponse:
    """The whole shelf, or what a search finds on it.

    The search happens here, over what the page loads anyway, so that it folds and inflects alike on every engine. That
    suits the shelf of a school, some hundreds of quizzes; for thousands the shelf itself would have to be cut into
    pages first.
    """
    quizzes, query = public_quizzes(), query_of(request)
    shelf = documents({slug for quiz in quizzes for slug in quiz.edition.documents})
    found = [(document, _found(query, document, quizzes)) for document in shelf]
    data = {
        "entries": [_entry(document, lines) for document, lines in found if lines],
        "query": query,
        "is_searchable": len(quizzes) > 1 or bool(query),
        "is_empty": not quizzes,
        "resume": unfinished(learner_of(request)),
        "language": language(),
        "sharing": None if query else _sharing(request),  # what a search finds is nobody else’s page
    }
    return page(request, "pages/library.html", data)


def _found(query: str, document: DocumentView, quizzes: list[LiveQuiz]) -> list[LiveQuiz]:
    """The quizzes on a document in whose words or in the document's, in any language, everything asked for is; so all
    of them where the document has it all."""
    words = [*document.title.values(), *document.content_note.values(), document.publisher]
    return [
        quiz
        for quiz in quizzes
        if document.slug in quiz.edition.documents and finds(query, " ".join([*words, *_words(quiz)]))
    ]


def _words(quiz: LiveQuiz) -> Iterable[str]:
    return [*quiz.edition.title.values(), *quiz.edition.description.values()]


def _entry(document: DocumentView, quizzes: list[LiveQuiz]) -> Entry:
    return Entry(
        slug=document.slug,
        title=document.title.get(language(), ""),
        publisher=document.publisher,
        facts=f"{wording.sentences(document.sentence_count)}, {wording.languages(len(document.title))}",
        note=document.content_note.get(language(), ""),
        quizzes=[_line(quiz) for quiz in quizzes],
    )


def _line(quiz: LiveQuiz) -> QuizLine:
    spoken = language() if language() in quiz.edition.languages else quiz.edition.languages[0]
    return QuizLine(
        slug=quiz.slug,
        title=quiz.edition.title.get(spoken, quiz.slug),
        language=spoken,
        facts=wording.questions(quiz.edition.length),
    )


def _sharing(request: HttpRequest) -> Sharing:
    description = _(
        "Read a document, answer the questions and see the sentence that proves each answer. In Ukrainian and English."
    )
    return sharing(request, "library", title=_("Every answer has a source"), description=description)
