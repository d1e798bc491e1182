"""What can be asked about the bank."""

from collections.abc import Iterator

from django.db.models import QuerySet

from quiz.questions.checks.ground import Ground
from quiz.questions.checks.table import findings
from quiz.questions.draft import Item, OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.questions.findings import Finding
from quiz.questions.models import Option, Question
from quiz.sources.models import Document
from quiz.sources.queries import texts
from quiz.text.languages import LANGUAGES, in_languages


def whole(questions: QuerySet[Question]) -> QuerySet[Question]:
    """`questions` with everything that belongs to them; four queries however many there are."""
    return questions.select_related("document").prefetch_related("options__proofs__sentence")


def as_draft(row: Question) -> QuestionDraft:
    """The question of this row as a value."""
    return QuestionDraft(
        name=row.name,
        kind=row.kind,
        prompt=in_languages(row, "prompt"),
        explanation=in_languages(row, "explanation"),
        points=row.points,
        exactly=row.exactly,
        window=tuple(row.window),
        options=tuple(_option(option) for option in row.options.all()),
    )


def as_item(row: Question) -> Item:
    """The question of this row as an edition keeps it."""
    return Item(id=row.pk, document=row.document.slug, question=as_draft(row))


def ground(document: Document, languages: tuple[str, ...] = LANGUAGES) -> Ground:
    """What the checks look at for questions on `document`; one query."""
    return Ground(sentences=texts(document.sentences.all()), languages=languages)


def audit() -> Iterator[tuple[Question, list[Finding]]]:
    """Every question of the bank with what the checks say of it now."""
    grounds: dict[int, Ground] = {}
    for row in whole(Question.objects.all()):
        if row.document_id not in grounds:
            grounds[row.document_id] = ground(row.document)
        yield row, list(findings(as_draft(row), grounds[row.document_id]))


def _option(row: Option) -> OptionDraft:
    return OptionDraft(
        id=row.pk,
        role=Role(row.role),
        text=in_languages(row, "text"),
        correct=row.correct,
        not_stated=row.not_stated,
        feedback=in_languages(row, "feedback"),
        place=row.place,
        pair=row.pair,
        value=row.value,
        tolerance=row.tolerance,
        unit=in_languages(row, "unit"),
        variants=in_languages(row, "variants"),
        proofs=tuple(
            ProofDraft(proof.sentence.anchor, Stance(proof.stance), in_languages(proof, "quotation"))
            for proof in sorted(row.proofs.all(), key=lambda proof: proof.sentence.anchor)
        ),
    )
