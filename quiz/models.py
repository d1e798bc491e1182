"""Roll call: every room's models under one app label, with one migration history."""

from quiz.attempts.models import Answer, Attempt, Concern, Mark
from quiz.people.models import User
from quiz.questions.models import Option, Proof, Question
from quiz.quizzes.models import Edition, Item, Quiz
from quiz.sources.models import Document, Sentence

__all__ = [
    "Answer",
    "Attempt",
    "Concern",
    "Document",
    "Edition",
    "Item",
    "Mark",
    "Option",
    "Proof",
    "Question",
    "Quiz",
    "Sentence",
    "User",
]
