"""What lies on the desk, in river order."""

from collections.abc import Mapping

from django.contrib.admin import ModelAdmin
from django.db.models import Model

from quiz.admin.attempts import AttemptPages
from quiz.admin.concerns import ConcernPages
from quiz.admin.people import UserPages
from quiz.admin.questions import QuestionPages
from quiz.admin.quizzes import EditionPages, QuizPages
from quiz.admin.sources import DocumentPages
from quiz.attempts.models import Attempt, Concern
from quiz.desk import desk
from quiz.people.models import User
from quiz.questions.models import Question
from quiz.quizzes.models import Edition, Quiz
from quiz.sources.models import Document

ON_THE_DESK: Mapping[type[Model], type[ModelAdmin]] = {  # type: ignore[type-arg]  # generic only in its stubs
    Document: DocumentPages,
    Question: QuestionPages,
    Quiz: QuizPages,
    Edition: EditionPages,
    Attempt: AttemptPages,
    Concern: ConcernPages,
    User: UserPages,
}


def lay() -> None:
    """Register everything with the desk; the app does so once, when it is ready."""
    for model, pages in ON_THE_DESK.items():
        desk.register(model, pages)
