"""Loading files into the bank, through the same services and the same gate as everything else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from quiz.exchange.formats.native import FormatError, Parsed, read
from quiz.questions.draft import QuestionDraft
from quiz.questions.models import Question
from quiz.questions.services import Report as GateReport
from quiz.questions.services import admit, approve
from quiz.quizzes.draft import QuizDraft
from quiz.quizzes.services import CannotPublishError, Hindrance, publish, save_quiz
from quiz.sources.draft import DocumentDraft
from quiz.sources.models import Document
from quiz.sources.services import save_document


@dataclass
class Loaded:
    """What loading did: `rows` of documents written, the gate's report per document, quizzes, and new editions.

    `left_alone` are the quizzes that cannot be published because somebody took back the approval of a question.
    """

    rows: int = 0
    gates: dict[str, GateReport] = field(default_factory=dict)
    quizzes_changed: list[str] = field(default_factory=list)
    published: list[str] = field(default_factory=list)
    left_alone: list[str] = field(default_factory=list)

    @property
    def refused(self) -> int:
        return sum(len(gate.refused) for gate in self.gates.values())

    @property
    def is_nothing(self) -> bool:
        """Whether everything was already as the files say."""
        gates = self.gates.values()
        return not (
            self.rows
            or self.quizzes_changed
            or self.published
            or self.left_alone
            or any(gate.new or gate.changed or gate.refused for gate in gates)
        )


@transaction.atomic
def load(files: Mapping[str, bytes], *, now: datetime) -> Loaded:
    """Bring documents, banks and quizzes to what the reviewed `files`, by their names, say; the rest stays as it is.

    A second run with the same files changes nothing. Questions that pass the gate are approved: shipped files are
    reviewed before they ship. A quiz is published when it is new or when its content changed; one that a teacher
    withdrew stays withdrawn. If the gate refuses a question, no quiz is touched: see `refused`.
    Raises FormatError, Document.DoesNotExist, Question.DoesNotExist, CannotPublishError, ProtectedError (a sentence is
    gone on which a proof stands); then nothing is written.
    """
    parsed = [_read(name, data) for name, data in files.items()]
    loaded = Loaded()
    for draft in parsed:
        if isinstance(draft, DocumentDraft):
            loaded.rows += save_document(draft)[1]
    for slug, drafts in _banks(parsed).items():
        loaded.gates[slug] = _load_bank(slug, drafts)
    if not loaded.refused:
        for draft in parsed:
            if isinstance(draft, QuizDraft):
                _load_quiz(draft, loaded, now)
    return loaded


def _read(name: str, data: bytes) -> Parsed:
    try:
        return read(data)
    except FormatError as error:
        raise FormatError(f"{name}, {error.place}", error.expected) from error


def _banks(parsed: Iterable[Parsed]) -> dict[str, list[QuestionDraft]]:
    """All questions by the slug of their document; they may stand in several files, each name once."""
    banks: dict[str, list[QuestionDraft]] = {}
    for found in parsed:
        if isinstance(found, tuple):
            banks.setdefault(found[0], []).extend(found[1])
    for slug, drafts in banks.items():
        names = [draft.name for draft in drafts]
        if double := next((name for name in names if names.count(name) > 1), None):
            raise FormatError(slug, f"each name once, but {double!r} stands in two files")
    return banks


def _load_bank(slug: str, drafts: list[QuestionDraft]) -> GateReport:
    document = Document.objects.get(slug=slug)
    report = admit(drafts, document)
    approve(Question.objects.filter(document=document, name__in=[*report.new, *report.changed]))
    return report


def _load_quiz(draft: QuizDraft, loaded: Loaded, now: datetime) -> None:
    quiz, changed = save_quiz(draft)
    if changed:
        loaded.quizzes_changed.append(quiz.slug)
    before = quiz.current_edition_id
    if before is None and quiz.editions.exists():
        return  # withdrawn by a person
    try:
        edition = publish(quiz, now=now)
    except CannotPublishError as error:
        if any(obstacle.hindrance is not Hindrance.NOT_APPROVED for obstacle in error.obstacles):
            raise
        loaded.left_alone.append(quiz.slug)
        return
    if edition.pk != before:
        loaded.published.append(quiz.slug)
