"""What one attempt showed of a text: which of its sentences are known, in words, as a drawing and line by line."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quiz.attempts.queries import marks
from quiz.attempts.queries import sheet as find_sheet
from quiz.attempts.sheet import Sheet
from quiz.pages import drawing, wording
from quiz.pages.frame import language
from quiz.pages.learners import learner_of
from quiz.reports.knowledge import Knowledge, Outcome, counts, known
from quiz.sources.queries import DocumentView


@dataclass(frozen=True)
class StateLine:
    """A state of knowledge and the sentences that are in it."""

    code: str
    words: str
    anchors: list[int]


@dataclass(frozen=True)
class Known:
    """What stands above the text, and the sign of each sentence by its anchor."""

    attempt: UUID
    quiz: str
    words: str
    columns: list[drawing.Column]
    ends: tuple[int, int]
    states: list[StateLine]
    signs: Mapping[int, StateLine]


def known_in(request: HttpRequest, document: DocumentView) -> Known | None:
    """What the attempt that the address names showed of `document`; two queries.

    None where it names no finished attempt of the reader's own at a quiz on this document: then the text is shown as
    to anybody, and nothing says whether there is such an attempt.
    """
    sheet = _own(request)
    if sheet is None or not sheet.is_finished or document.slug not in sheet.edition.documents or not document.sentences:
        return None
    states = known((line.anchor for line in document.sentences), _outcomes(sheet, document.slug))
    lines = {state: _line(state, states) for state in Knowledge}
    return Known(
        attempt=sheet.id,
        quiz=sheet.edition.title.get(language(), ""),
        words=_words(states),
        columns=drawing.strip(document.sentences, states, language()),
        ends=(document.sentences[0].anchor, document.sentences[-1].anchor),
        states=list(lines.values()),
        signs={anchor: lines[state] for anchor, state in states.items()},
    )


def _own(request: HttpRequest) -> Sheet | None:
    try:
        return find_sheet(UUID(request.GET.get("known", "")), learner_of(request))
    except ValueError:
        return None


def _outcomes(sheet: Sheet, document: str) -> list[Outcome]:
    """How the questions of the attempt on `document` went; one without an answer earned nothing."""
    earned = {item: score.points for item, score in marks(sheet.id).items()}
    return [
        Outcome(
            sentences=frozenset(proof.sentence for proof in item.proofs),
            points=earned.get(item.id, Decimal(0)),
            of=item.question.points,
        )
        for item in sheet.items
        if item.document == document
    ]


def _line(state: Knowledge, states: Mapping[int, Knowledge]) -> StateLine:
    own = [anchor for anchor, found in states.items() if found is state]
    return StateLine(state.value, str(wording.KNOWLEDGE[state]), own)


def _words(states: Mapping[int, Knowledge]) -> str:
    """How much of what was asked is known, and how much there is in all."""
    found = counts(states)
    asked = len(states) - found[Knowledge.UNASKED]
    said = ngettext(
        "The questions asked about %(asked)s of %(total)s sentence.",
        "The questions asked about %(asked)s of %(total)s sentences.",
        len(states),
    ) % {"asked": asked, "total": len(states)}
    return said + " " + _("You knew %(known)s of those.") % {"known": found[Knowledge.KNOWN]}
