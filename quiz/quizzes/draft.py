"""A quiz on its way in."""

from dataclasses import dataclass, field

from quiz.text.languages import LANGUAGES, Text


@dataclass(frozen=True)
class QuizDraft:
    """A quiz that asks the questions of these `names`, all on the document `document`, in this order."""

    slug: str
    document: str
    title: Text
    questions: tuple[str, ...]
    description: Text = field(default_factory=dict)
    languages: tuple[str, ...] = LANGUAGES
