"""The result: the score, every question with its answer and its source, what to read again."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from quiz.attempts.marking import percent, worth
from quiz.attempts.queries import marks
from quiz.attempts.sheet import Sheet
from quiz.pages import wording
from quiz.pages.answered import prompt, said
from quiz.pages.attempt import own_sheet
from quiz.pages.feedback import verdict_of, verdict_word
from quiz.pages.frame import language, page
from quiz.pages.proof import Reference, references
from quiz.questions.draft import Item
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.edition import Passage
from quiz.quizzes.queries import live_quiz
from quiz.text.quotation import Run, excerpt


@dataclass(frozen=True)
class Passed:
    """One question of the result. `right` is empty where the answer was right."""

    place: int
    prompt: str
    verdict: str
    verdict_word: str
    given: str
    right: str
    quotations: list[list[Run]]
    references: list[Reference]


@cache_control(no_store=True)
@require_safe
def result(request: HttpRequest, attempt: UUID) -> HttpResponse:
    sheet = own_sheet(request, attempt)
    if not sheet.is_finished:
        return redirect("attempt", sheet.id)
    score = sum((mark.points for mark in marks(sheet.id).values()), Decimal(0))
    of = worth(sheet.items)
    passed = [_passed(sheet, place, item) for place, item in enumerate(sheet.items, 1)]
    data = {
        "sheet": sheet,
        "title": sheet.edition.title.get(language(), ""),
        "publishers": ", ".join(sorted({passage.publisher for passage in sheet.edition.documents.values()})),
        "score": wording.number(score),
        "out_of": wording.out_of(of),
        "score_words": wording.points_of(score, of),
        "percent": wording.percent(percent(score, of)),
        "mark": "" if sheet.is_repeat else wording.school_mark(score, of),  # practice gets none
        "passed": passed,
        "again": _to_read_again(passed),
        "missed": any(item.verdict != "right" for item in passed),
        "is_live": live_quiz(sheet.edition.slug) is not None,
        "texts": [_text(sheet, passage) for passage in sheet.edition.documents.values()],
    }
    return page(request, "pages/result.html", data)


def _text(sheet: Sheet, passage: Passage) -> dict[str, str]:
    """A document of the quiz, and the reader's address that shows what this attempt knew of it."""
    return {
        "title": passage.title.get(language(), ""),
        "publisher": passage.publisher,
        "source_url": passage.source_url,
        "known_url": f"{reverse('reader', args=[passage.slug])}?known={sheet.id}",
    }


def _to_read_again(passed: list[Passed]) -> list[Reference]:
    found = {reference for item in passed if item.verdict != "right" for reference in item.references}
    return sorted(found, key=lambda reference: reference.anchor)


def _passed(sheet: Sheet, place: int, item: Item) -> Passed:
    kind = KINDS[item.question.kind]
    written = sheet.answers.get(item.id)
    verdict = verdict_of(kind.grade(item, written.given)) if written else "none"
    passage = sheet.edition.passage(item)
    lines = {line.anchor: line.text.get(language(), "") for line in passage.lines}
    return Passed(
        place=place,
        prompt=prompt(item),
        verdict=verdict,
        verdict_word=verdict_word(verdict) if written else _("No answer"),
        given=said(item, written.given, language()) if written else "",
        right=said(item, kind.solution(item), language()) if verdict != "right" else "",
        quotations=[
            excerpt(lines[anchor], [p.quotation.get(language(), "") for p in item.proofs if p.sentence == anchor])
            for anchor in sorted({proof.sentence for proof in item.proofs})
        ],
        references=references(passage, item.proofs),
    )
