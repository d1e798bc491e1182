"""The bank at the desk: every question in all its languages, with its proofs and what the checks say now."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet, prefetch_related_objects
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from quiz.admin import wording
from quiz.admin.reading import Reading, Sieve
from quiz.admin.sources import Voice, said, voices
from quiz.pages.frame import language
from quiz.pages.wording import KINDS, measured
from quiz.questions.checks.ground import Ground
from quiz.questions.checks.table import findings
from quiz.questions.draft import OptionDraft, ProofDraft, QuestionDraft
from quiz.questions.findings import Finding, Level
from quiz.questions.models import Question
from quiz.questions.queries import as_draft, ground
from quiz.quizzes.models import Quiz
from quiz.sources.models import Document
from quiz.text.languages import LANGUAGES, NAMES, Text
from quiz.text.quotation import Run, runs


@dataclass(frozen=True)
class Remark:
    """A finding in words, and where it lies within what it stands under."""

    words: str
    where: str
    blocks: bool


@dataclass(frozen=True)
class Quoted:
    """The words of one sentence that prove or refute an option."""

    anchor: int
    voices: list[Voice]


@dataclass(frozen=True)
class OptionRow:
    """An option with everything that is known of it. What stands alone has no letter."""

    letter: str
    name: str
    verdict: str
    is_key: bool
    voices: list[Voice]
    variants: list[Voice]
    feedback: list[Voice]
    quotations: list[Quoted]
    remarks: list[Remark]


@dataclass(frozen=True)
class Beside:
    """A sentence of the document beside the question, what proves marked in it."""

    anchor: int
    runs: list[Run]
    is_cited: bool


def option_rows(draft: QuestionDraft, found: Iterable[Finding] = ()) -> list[OptionRow]:
    """The options of a question, from the bank or from an edition, each with the findings that concern it."""
    by_option: dict[int | None, list[Finding]] = {}
    for finding in found:
        by_option.setdefault(finding.place.option, []).append(finding)
    return [_option_row(option, index, by_option.get(index, [])) for index, option in enumerate(draft.options)]


class KindSieve(Sieve):
    title, parameter_name, column = _("Kind"), "kind", "kind"
    words = KINDS


class StateSieve(Sieve):
    title, parameter_name, column = _("State"), "state", "state"
    words = wording.QUESTION_STATES


class DocumentSieve(Sieve):
    title, parameter_name, column = _("Document"), "document", "document__slug"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(row.slug, str(row)) for row in Document.objects.all()]


class QuestionPages(Reading):
    list_display = ("prompt_shown", "kind_words", "state_words", "document_shown")
    list_filter = (DocumentSieve, KindSieve, StateSieve)
    search_fields = (
        *("name", "prompt_uk", "prompt_en", "options__text_uk", "options__text_en"),
        *("options__variants_uk", "options__variants_en"),
    )
    detail_template = "admin/question.html"

    def rows(self, rows: QuerySet[Any]) -> Any:
        return rows.select_related("document")

    @admin.display(description=_("Question"), ordering="prompt")
    def prompt_shown(self, row: Question) -> str:
        return str(row)

    @admin.display(description=_("Kind"), ordering="kind")
    def kind_words(self, row: Question) -> str:
        return str(KINDS[row.kind])

    @admin.display(description=_("State"), ordering="state")
    def state_words(self, row: Question) -> str:
        return str(wording.QUESTION_STATES[row.state])

    @admin.display(description=_("Document"), ordering="document__title")
    def document_shown(self, row: Question) -> str:
        return str(row.document)

    def detail(self, request: HttpRequest, row: Question) -> HttpResponse:
        prefetch_related_objects([row], "options__proofs__sentence")
        draft, basis = as_draft(row), ground(row.document)
        found = list(findings(draft, basis))
        tongue = request.GET.get("text", "")
        tongue = tongue if tongue in LANGUAGES else language()
        data = {
            "title": _("Question %(number)s") % {"number": row.pk},
            "kind": KINDS[row.kind],
            "state": wording.QUESTION_STATES[row.state],
            "verdict": _verdict(found),
            "document": str(row.document),
            "prompt": voices(draft.prompt),
            "rule": wording.rule_words(draft),
            "explanation": said(draft.explanation),
            "remarks": [_remark(finding) for finding in found if finding.place.option is None],
            "options": option_rows(draft, found),
            "quizzes": Quiz.objects.filter(items__question=row),
            "beside": list(_beside(draft, basis, tongue)),
            "tongue": tongue,
            "tongue_choices": NAMES.items(),
        }
        return self.page(request, row, data)


def _verdict(found: list[Finding]) -> str:
    """What the checks say, in a line."""
    if not found:
        return str(_("The checks find nothing wrong."))
    return ngettext("The checks find %(count)s fault.", "The checks find %(count)s faults.", len(found)) % {
        "count": len(found)
    }


def _remark(finding: Finding) -> Remark:
    return Remark(
        words=wording.finding_words(finding),
        where=wording.place_words(finding.place, with_option=False),
        blocks=finding.level is Level.BLOCK,
    )


def _option_row(option: OptionDraft, index: int, found: list[Finding]) -> OptionRow:
    return OptionRow(
        letter=wording.option_mark(option, index),
        name=wording.option_name(option, index),
        verdict=wording.option_verdict(option),
        is_key=option.correct,
        voices=said(option.text if option.value is None else _measures(option)),
        variants=said({code: "; ".join(lines.splitlines()) for code, lines in option.variants.items()}),
        feedback=said(option.feedback),
        quotations=[Quoted(proof.sentence, voices(proof.quotation)) for proof in option.proofs],
        remarks=[_remark(finding) for finding in found],
    )


def _measures(option: OptionDraft) -> Text:
    """An accepted number as each language writes it."""
    return {code: measured(option, code) for code in LANGUAGES}


def _beside(draft: QuestionDraft, basis: Ground, tongue: str) -> Iterable[Beside]:
    proofs: dict[int, list[ProofDraft]] = {}
    for option in draft.options:
        for proof in option.proofs:
            proofs.setdefault(proof.sentence, []).append(proof)
    for anchor, text in basis.sentences.items():
        quotations = [proof.quotation.get(tongue, "") for proof in proofs.get(anchor, ())]
        yield Beside(anchor, runs(text.get(tongue, ""), quotations), anchor in proofs)
