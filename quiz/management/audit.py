"""The audit behind `check_bank`: every question, every edition, every mark, against the invariants."""

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.attempts.queries import audit as audit_attempts
from quiz.management.content import in_words
from quiz.questions.findings import Level
from quiz.questions.queries import audit as audit_questions
from quiz.quizzes.queries import audit as audit_editions


@dataclass
class Totals:
    """How much was looked at, and how much fell short."""

    questions: int = 0
    editions: int = 0
    items: int = 0
    attempts: int = 0
    answers: int = 0
    faults: int = 0

    def __str__(self) -> str:
        return (
            f"{self.questions} questions, {self.editions} editions with {self.items} items, "
            f"{self.attempts} attempts with {self.answers} answers: {self.faults} faults"
        )


def audit(totals: Totals) -> Iterator[str]:
    """Look at everything; yield each fault in words and count as it goes."""
    for fault in _faults(totals):
        totals.faults += 1
        yield fault


def _faults(totals: Totals) -> Iterator[str]:
    for question, findings in audit_questions():
        totals.questions += 1
        for finding in findings:
            if finding.level is Level.BLOCK:
                yield f"question {question.name}: {in_words(finding)}"
    for audited in audit_editions():
        totals.editions += 1
        totals.items += audited.items
        if not audited.is_intact:
            yield f"edition {audited.edition}: its content is not what was published"
        for finding in audited.findings:
            if finding.level is Level.BLOCK:
                yield f"edition {audited.edition}: {in_words(finding)}"
    for attempt, answers, is_right in audit_attempts():
        totals.attempts += 1
        totals.answers += answers
        if not is_right:
            yield f"attempt {attempt}: its marks are not what its answers earn"
