"""A quiz on its way in."""

from dataclasses import dataclass, field
from enum import StrEnum

from quiz.text.languages import LANGUAGES, Text


class Feedback(StrEnum):
    """When a student learns what was right."""

    AT_ONCE = "at-once"  # after each answer, which is final then
    AT_END = "at-end"  # after the whole attempt; until then every answer can be changed


@dataclass(frozen=True)
class QuizDraft:
    """A quiz that asks the questions of these `names`, all on the document `document`, in this order.

    With `draw`, each attempt gets that many of them, drawn at random; 0 means all.
    """

    slug: str
    document: str
    title: Text
    questions: tuple[str, ...]
    description: Text = field(default_factory=dict)
    languages: tuple[str, ...] = LANGUAGES
    feedback: Feedback = Feedback.AT_ONCE
    draw: int = 0
