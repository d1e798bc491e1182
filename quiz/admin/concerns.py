"""What students find wrong with questions, at the desk: who, where, what, and the answer that was given."""

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db.models import OuterRef, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from quiz.admin.quizzes import QuizSieve
from quiz.admin.reading import Reading, Sieve
from quiz.attempts.models import Answer, Concern
from quiz.pages.answered import said
from quiz.pages.wording import CONCERNS
from quiz.questions.draft import Item
from quiz.questions.kinds.contract import Given
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.edition import Published
from quiz.quizzes.queries import edition, editions
from quiz.text.languages import NAMES

_SHOWN = 160
"""Characters of a student's words that the list shows; the page of the report shows all."""


class QuizOfConcernSieve(QuizSieve):
    column = "attempt__edition__quiz__slug"


class ReasonSieve(Sieve):
    title, parameter_name, column = _("Reason"), "reason", "reason"
    words = CONCERNS


class _List(ChangeList):
    """A list that reads the editions of all its rows at once."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        editions({row.attempt.edition_id: row.attempt.edition.digest for row in self.result_list})


class ConcernPages(Reading):
    list_display = ("question_shown", "reason_words", "words_shown", "given_shown", "who", "quiz", "raised")
    list_filter = (QuizOfConcernSieve, ReasonSieve)
    search_fields = (
        "words",
        "attempt__learner__username",
        "attempt__edition__quiz__title_uk",
        "attempt__edition__quiz__title_en",
    )
    ordering = ("-raised_at", "-pk")
    detail_template = "admin/concern.html"

    def rows(self, rows: QuerySet[Any]) -> Any:
        answers = Answer.objects.filter(attempt=OuterRef("attempt"), item=OuterRef("item")).order_by("-sequence")
        rows = rows.select_related("attempt__learner", "attempt__edition__quiz").defer("attempt__edition__content")
        return rows.annotate(given=Subquery(answers.values("given")[:1]))  # the latest answer is the one that counts

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return _List

    @admin.display(description=_("Question"))
    def question_shown(self, row: Any) -> SafeString | str:
        return _spoken(_item(row).question.prompt.get(row.language, ""), row.language)

    @admin.display(description=_("Reason"), ordering="reason")
    def reason_words(self, row: Concern) -> str:
        return str(CONCERNS[row.reason])

    @admin.display(description=_("What was said"))
    def words_shown(self, row: Concern) -> SafeString | str:
        begin = row.words[:_SHOWN].rsplit(" ", 1)[0]
        return _spoken(row.words if len(row.words) <= _SHOWN else f"{begin}…", row.language)

    @admin.display(description=_("Answer"))
    def given_shown(self, row: Any) -> SafeString | str:
        return _spoken(_said(row, row.given), row.language) if row.given is not None else gettext("No answer")

    @admin.display(description=_("Who"), ordering="attempt__learner__username")
    def who(self, row: Concern) -> str:
        return row.attempt.learner.username if row.attempt.learner else gettext("guest")

    @admin.display(description=_("Quiz"), ordering="attempt__edition__quiz__title")
    def quiz(self, row: Concern) -> str:
        return str(row.attempt.edition.quiz)

    @admin.display(description=_("When"), ordering="raised_at")
    def raised(self, row: Concern) -> datetime:
        return row.raised_at

    def detail(self, request: HttpRequest, row: Any) -> HttpResponse:
        question, tongue = _item(row).question, row.language
        data = {
            "title": self.reason_words(row),
            "who": self.who(row),
            "tongue": tongue,
            "language": NAMES[tongue],
            "prompt": question.prompt.get(tongue, ""),
            "given": _said(row, row.given) if row.given is not None else "",
            "right": _said(row, KINDS[question.kind].solution(_item(row))),
            "quiz_title": _edition(row).title.get(tongue, ""),
        }
        return self.page(request, row, data)


def _edition(row: Any) -> Published:
    return edition(row.attempt.edition_id, row.attempt.edition.digest)


def _item(row: Any) -> Item:
    return _edition(row).by_id[row.item]


def _said(row: Any, given: Given) -> str:
    """An answer to the question in words, all of them in the language of the student."""
    with override(row.language):
        return said(_item(row), given, row.language)


def _spoken(text: str, tongue: str) -> SafeString | str:
    """Text in the language in which the student took the quiz; it stays text, whatever is in it."""
    return format_html('<span lang="{}">{}</span>', tongue, text) if text else "—"
