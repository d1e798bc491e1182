"""What can be done with quizzes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db import transaction

from quiz.questions.checks.table import findings
from quiz.questions.findings import Finding, Level
from quiz.questions.models import Question
from quiz.questions.queries import as_draft, as_item, ground, whole
from quiz.quizzes.draft import Feedback, QuizDraft
from quiz.quizzes.edition import Content, Line, Passage, compile_edition, digest
from quiz.quizzes.models import Edition, Item, Quiz
from quiz.sources.models import Document
from quiz.text.languages import as_columns, in_languages, missing


class Hindrance(StrEnum):
    """What can stand in the way of an edition."""

    NO_QUESTION = "no-question"
    TITLE_MISSING = "title-missing"
    NOT_APPROVED = "not-approved"
    FLAWED = "flawed"
    DRAWS_TOO_MANY = "draws-too-many"


@dataclass(frozen=True)
class Obstacle:
    """One thing that stands in the way; `question` is its name, `finding` says what is wrong with it."""

    hindrance: Hindrance
    question: str = ""
    finding: Finding | None = None


class CannotPublishError(Exception):
    """Carries everything that stands in the way."""

    def __init__(self, obstacles: list[Obstacle]) -> None:
        super().__init__(", ".join(f"{obstacle.hindrance} {obstacle.question}".strip() for obstacle in obstacles))
        self.obstacles = obstacles


@transaction.atomic
def save_quiz(draft: QuizDraft) -> tuple[Quiz, bool]:
    """Bring the quiz of this slug to what `draft` says; return it and whether anything changed.

    Raises Question.DoesNotExist if the document's bank lacks one of the questions.
    """
    quiz = Quiz.objects.filter(slug=draft.slug).first() or Quiz(slug=draft.slug)
    bank = {row.name: row for row in Question.objects.filter(document__slug=draft.document, name__in=draft.questions)}
    if absent := [name for name in draft.questions if name not in bank]:
        raise Question.DoesNotExist(", ".join(absent))
    columns: dict[str, object] = {**as_columns("title", draft.title), **as_columns("description", draft.description)}
    columns |= {"languages": list(draft.languages), "feedback": draft.feedback, "draw": draft.draw}
    names = [item.question.name for item in quiz.items.select_related("question")] if quiz.pk else []
    same = all(getattr(quiz, key) == value for key, value in columns.items())
    if quiz.pk and same and names == list(draft.questions):
        return quiz, False
    for name, value in columns.items():
        setattr(quiz, name, value)
    quiz.save()
    quiz.items.all().delete()
    Item.objects.bulk_create(
        Item(quiz=quiz, question=bank[name], position=position) for position, name in enumerate(draft.questions, 1)
    )
    return quiz, True


def obstacles(quiz: Quiz) -> list[Obstacle]:
    """Everything that stands in the way of publishing `quiz`; empty where nothing does."""
    return list(_obstacles(quiz, _questions(quiz)))


@transaction.atomic
def publish(quiz: Quiz, *, now: datetime) -> Edition:
    """Freeze the quiz into its next edition and make that the current one.

    If the latest edition says exactly the same, it becomes current again and no new one is made.
    Raises CannotPublishError with everything that stands in the way.
    """
    quiz = Quiz.objects.select_for_update().get(pk=quiz.pk)  # two who publish at once get one edition each, in order
    questions = _questions(quiz)
    if found := list(_obstacles(quiz, questions)):
        raise CannotPublishError(found)
    content = _compile(quiz, questions)
    latest = quiz.editions.order_by("number").last()
    if latest is None or latest.digest != digest(content):
        number = latest.number + 1 if latest else 1
        latest = Edition.objects.create(
            quiz=quiz, number=number, content=content, digest=digest(content), published_at=now
        )
    quiz.current_edition = latest
    quiz.save(update_fields=["current_edition"])
    return latest


def withdraw(quiz: Quiz) -> None:
    """Let nobody start this quiz any more; attempts under way can be finished."""
    quiz.current_edition = None
    quiz.save(update_fields=["current_edition"])


def _questions(quiz: Quiz) -> list[Question]:
    return list(whole(Question.objects.filter(items__quiz=quiz).order_by("items__position")))


def _obstacles(quiz: Quiz, questions: list[Question]) -> Iterator[Obstacle]:
    if not questions:
        yield Obstacle(Hindrance.NO_QUESTION)
    if missing(in_languages(quiz, "title"), quiz.languages):
        yield Obstacle(Hindrance.TITLE_MISSING)
    if quiz.draw > len(questions):
        yield Obstacle(Hindrance.DRAWS_TOO_MANY)
    documents = {row.document_id: row.document for row in questions}
    grounds = {number: ground(document, tuple(quiz.languages)) for number, document in documents.items()}
    for row in questions:
        if row.state != Question.State.APPROVED:
            yield Obstacle(Hindrance.NOT_APPROVED, row.name)
        for finding in findings(as_draft(row), grounds[row.document_id]):
            if finding.level is Level.BLOCK:
                yield Obstacle(Hindrance.FLAWED, row.name, finding)


def _compile(quiz: Quiz, questions: list[Question]) -> Content:
    documents = {row.document_id: row.document for row in questions}
    return compile_edition(
        slug=quiz.slug,
        title=in_languages(quiz, "title"),
        description=in_languages(quiz, "description"),
        languages=quiz.languages,
        items=[as_item(row) for row in questions],
        documents=[_passage(document) for document in documents.values()],
        feedback=Feedback(quiz.feedback),
        draw=quiz.draw,
    )


def _passage(document: Document) -> Passage:
    return Passage(
        slug=document.slug,
        title=in_languages(document, "title"),
        source_url=document.source_url,
        publisher=document.publisher,
        original_language=document.original_language,
        content_note=in_languages(document, "content_note"),
        lines=tuple(
            Line(row.anchor, row.position, row.paragraph, in_languages(row, "text")) for row in document.sentences.all()
        ),
    )
