"""Attempts at the desk: who, which edition, what was answered, how many points."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet, Sum
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.admin.quizzes import QuizSieve
from quiz.admin.reading import Reading, Sieve
from quiz.admin.wording import ATTEMPT_STATES
from quiz.attempts.marking import worth
from quiz.attempts.models import Answer, Attempt, Mark
from quiz.attempts.sheet import chosen_items
from quiz.pages import wording
from quiz.pages.answered import said
from quiz.pages.feedback import verdict_word
from quiz.pages.frame import language
from quiz.questions.draft import Item
from quiz.quizzes.queries import edition
from quiz.text.languages import NAMES


@dataclass(frozen=True)
class AnswerRow:
    """One question of an attempt; without an answer, `verdict` is none and what follows is empty."""

    place: int
    prompt: str
    verdict: str
    verdict_word: str
    given: str = ""
    points: str = ""
    tongue: str = ""
    at: datetime | None = None


class StateSieve(Sieve):
    title, parameter_name, column = _("State"), "state", "state"
    words = ATTEMPT_STATES


class QuizOfAttemptSieve(QuizSieve):
    column = "edition__quiz__slug"


class AttemptPages(Reading):
    list_display = ("who", "quiz", "number", "started", "state_words", "answered_shown", "score_shown")
    list_filter = (QuizOfAttemptSieve, StateSieve)
    search_fields = ("learner__username",)
    ordering = ("-started_at",)
    detail_template = "admin/attempt.html"

    def rows(self, rows: QuerySet[Any]) -> Any:
        rows = rows.select_related("learner", "edition__quiz").defer("edition__content")
        return rows.annotate(earned=Sum("marks__points", default=Decimal(0)))

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """By the beginning of a name; attempts are too many to be folded one by one."""
        return queryset.filter(learner__username__istartswith=search_term) if search_term else queryset, False

    @admin.display(description=_("Who"), ordering="learner__username")
    def who(self, row: Attempt) -> str:
        return row.learner.username if row.learner else gettext("guest")

    @admin.display(description=_("Quiz"), ordering="edition__quiz__title")
    def quiz(self, row: Attempt) -> str:
        return str(row.edition.quiz)

    @admin.display(description=_("Edition"), ordering="edition__number")
    def number(self, row: Attempt) -> int:
        return row.edition.number

    @admin.display(description=_("Started"), ordering="started_at")
    def started(self, row: Attempt) -> datetime:
        return row.started_at

    @admin.display(description=_("State"), ordering="state")
    def state_words(self, row: Attempt) -> str:
        return str(ATTEMPT_STATES[row.state])

    @admin.display(description=_("Answers"), ordering="answered")
    def answered_shown(self, row: Attempt) -> int:
        return row.answered

    @admin.display(description=_("Score"), ordering="earned")
    def score_shown(self, row: Any) -> str:
        return wording.number(row.earned)

    def detail(self, request: HttpRequest, row: Any) -> HttpResponse:
        published = edition(row.edition_id, row.edition.digest)
        items = chosen_items(published, row.items)
        answers = {answer.item: answer for answer in row.answers.order_by("sequence")}
        marks = {mark.item: mark for mark in row.marks.all()}
        tongue = language() if language() in published.languages else published.languages[0]
        data = {
            "title": self.who(row),
            "state": ATTEMPT_STATES[row.state],
            "score": wording.points_of(row.earned, worth(items)),
            "tongue": tongue,
            "quiz_title": published.title.get(tongue, ""),
            "answers": [
                _answer_row(place, item, answers.get(item.id), marks.get(item.id), tongue)
                for place, item in enumerate(items, 1)
            ],
        }
        return self.page(request, row, data)


def _answer_row(place: int, item: Item, answer: Answer | None, mark: Mark | None, tongue: str) -> AnswerRow:
    prompt = item.question.prompt.get(tongue, "")
    if answer is None or mark is None:
        return AnswerRow(place, prompt, "none", gettext("Not marked yet") if answer else gettext("No answer"))
    verdict = "right" if mark.points == mark.of else "part" if mark.points else "wrong"
    return AnswerRow(
        place=place,
        prompt=prompt,
        verdict=verdict,
        verdict_word=verdict_word(verdict),
        given=said(item, answer.given, tongue),
        points=wording.points_of(mark.points, mark.of),
        tongue=NAMES[answer.language],
        at=answer.answered_at,
    )
