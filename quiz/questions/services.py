"""What can be done with the bank. Everything enters it through `admit`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db import transaction

from quiz.questions.checks.table import findings
from quiz.questions.draft import OptionDraft, QuestionDraft, in_order
from quiz.questions.findings import Finding, Level
from quiz.questions.models import Option, Proof, Question
from quiz.questions.queries import as_draft, ground, whole
from quiz.sources.models import Document, Sentence
from quiz.text.languages import as_columns


@dataclass
class Report:
    """What the gate did with each draft, by name."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: dict[str, list[Finding]] = field(default_factory=dict)


@transaction.atomic
def admit(drafts: Iterable[QuestionDraft], document: Document) -> Report:
    """The one gate: write the drafts that nothing blocks into the bank of `document`, in review; report on all.

    A question is known by its name. One that already says exactly this is not touched; one that changed goes back to
    review.
    """
    report = Report()
    basis = ground(document)
    sentences = {row.anchor: row for row in document.sentences.all()}
    kept = {row.name: row for row in whole(Question.objects.filter(document=document))}
    for draft in map(in_order, drafts):
        blocks = [finding for finding in findings(draft, basis) if finding.level is Level.BLOCK]
        row = kept.get(draft.name)
        if blocks:
            report.refused[draft.name] = blocks
        elif row is not None and as_draft(row) == draft:
            report.unchanged.append(draft.name)
        else:
            _write(row or Question(document=document, name=draft.name), draft, sentences)
            (report.changed if row else report.new).append(draft.name)
    return report


def approve(questions: Iterable[Question]) -> int:
    """A person's yes: the questions may be published. Returns how many were not approved before."""
    waiting = [row.pk for row in questions if row.state != Question.State.APPROVED]
    return Question.objects.filter(pk__in=waiting).update(state=Question.State.APPROVED)


def _write(row: Question, draft: QuestionDraft, sentences: Mapping[int, Sentence]) -> None:
    row.kind, row.points, row.state = draft.kind, draft.points, Question.State.IN_REVIEW
    row.exactly, row.window = draft.exactly, list(draft.window)
    _assign(row, as_columns("prompt", draft.prompt) | as_columns("explanation", draft.explanation))
    row.save()
    kept = {option.position: option for option in row.options.all()}
    for position, option in enumerate(draft.options, 1):
        _write_option(kept.get(position) or Option(question=row, position=position), option, sentences)
    row.options.filter(position__gt=len(draft.options)).delete()


def _write_option(row: Option, draft: OptionDraft, sentences: Mapping[int, Sentence]) -> None:
    row.role, row.correct, row.not_stated = draft.role, draft.correct, draft.not_stated
    row.place, row.pair, row.value, row.tolerance = draft.place, draft.pair, draft.value, draft.tolerance
    words = {"text": draft.text, "feedback": draft.feedback, "unit": draft.unit, "variants": draft.variants}
    _assign(row, {name: said for field, text in words.items() for name, said in as_columns(field, text).items()})
    row.save()
    row.proofs.all().delete()
    for proof in draft.proofs:
        columns = as_columns("quotation", proof.quotation)
        Proof.objects.create(option=row, sentence=sentences[proof.sentence], stance=proof.stance, **columns)


def _assign(row: Question | Option, columns: Mapping[str, str]) -> None:
    for name, value in columns.items():
        setattr(row, name, value)
