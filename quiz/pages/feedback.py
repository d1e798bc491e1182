"""A question after the answer: the verdict, why each option is right or wrong, the proof."""

from dataclasses import dataclass
from fractions import Fraction

from django.utils.translation import gettext as _

from quiz.attempts.marking import to_points
from quiz.attempts.sheet import Sheet
from quiz.pages import wording
from quiz.pages.answered import Answered, AnsweredRow, prompt, rows, solved
from quiz.pages.frame import language
from quiz.pages.proof import Proof, proof
from quiz.questions.draft import Item
from quiz.questions.kinds.contract import Marked
from quiz.questions.kinds.table import KINDS


@dataclass(frozen=True)
class Feedback:
    """The region of the page that answers back."""

    kind: str
    prompt: str
    verdict: str
    verdict_word: str
    points: str
    rows: list[AnsweredRow]
    explanation: str
    proof: Proof


def verdict_of(marked: Marked) -> str:
    """right, part or wrong; what got no answer is none."""
    return "right" if marked.points == 1 else "part" if marked.points else "wrong"


def verdict_word(verdict: str) -> str:
    return {"right": _("Right"), "part": _("Partly right"), "wrong": _("Wrong"), "none": _("No answer")}[verdict]


def feedback(sheet: Sheet, item: Item) -> Feedback:
    """What is said about the answer to `item`, or about there being none."""
    written = sheet.answers.get(item.id)
    marked = KINDS[item.question.kind].grade(item, written.given) if written else None
    verdict = verdict_of(marked) if marked else "none"
    earned = to_points(marked.points if marked else Fraction(0), of=item.question.points)
    return Feedback(
        kind=item.question.kind,
        prompt=prompt(item),
        verdict=verdict,
        verdict_word=verdict_word(verdict),
        points=wording.points_of(earned, item.question.points),
        rows=rows(Answered(sheet, item, written.given, marked)) if written and marked else solved(sheet, item),
        explanation=item.question.explanation.get(language(), ""),
        proof=proof(sheet.edition, item, language()),
    )
