"""The library: documents as a page of contents, each with its quizzes."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from quiz.attempts.queries import unfinished
from quiz.pages import wording
from quiz.pages.frame import language, page
from quiz.pages.learners import learner_of
from quiz.quizzes.queries import LiveQuiz, public_quizzes
from quiz.sources.queries import DocumentView, documents


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
    quizzes = public_quizzes()
    shelf = documents({slug for quiz in quizzes for slug in quiz.edition.documents})
    data = {
        "entries": [_entry(document, quizzes) for document in shelf],
        "resume": unfinished(learner_of(request)),
        "language": language(),
    }
    return page(request, "pages/library.html", data)


def _entry(document: DocumentView, quizzes: list[LiveQuiz]) -> Entry:
    return Entry(
        slug=document.slug,
        title=document.title.get(language(), ""),
        publisher=document.publisher,
        facts=f"{wording.sentences(document.sentence_count)}, {wording.languages(len(document.title))}",
        note=document.content_note.get(language(), ""),
        quizzes=[_line(quiz) for quiz in quizzes if document.slug in quiz.edition.documents],
    )


def _line(quiz: LiveQuiz) -> QuizLine:
    spoken = language() if language() in quiz.edition.languages else quiz.edition.languages[0]
    return QuizLine(
        slug=quiz.slug,
        title=quiz.edition.title.get(spoken, quiz.slug),
        language=spoken,
        facts=wording.questions(len(quiz.edition.items)),
    )
