"""Quizzes and editions at the desk. A quiz is published and withdrawn here, through the services and their checks."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import Count, F, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from quiz.admin import wording
from quiz.admin.questions import option_rows
from quiz.admin.reading import Reading, Sieve
from quiz.admin.sources import said, voices
from quiz.pages.wording import KINDS, asked_of
from quiz.quizzes.models import Edition, Quiz
from quiz.quizzes.queries import edition
from quiz.quizzes.services import CannotPublishError, Obstacle, obstacles, publish, withdraw
from quiz.text.languages import in_languages


class VisibilitySieve(Sieve):
    title, parameter_name, column = _("Access"), "visibility", "visibility"
    words = wording.VISIBILITIES


class QuizSieve(Sieve):
    """For rows that belong to a quiz, directly or through an edition."""

    title, parameter_name = _("Quiz"), "quiz"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(row.slug, str(row)) for row in Quiz.objects.all()]


class QuizOfEditionSieve(QuizSieve):
    column = "quiz__slug"


class QuizPages(Reading):
    list_display = ("title_shown", "question_count", "feedback_words", "current", "visibility_words", "languages_words")
    list_filter = (VisibilitySieve,)
    search_fields = ("slug", "title_uk", "title_en")
    detail_template = "admin/quiz.html"

    def rows(self, rows: QuerySet[Any]) -> Any:
        return rows.annotate(question_count=Count("items"), current_number=F("current_edition__number"))

    def get_urls(self) -> list[Any]:
        def acting(view: Any) -> Any:
            """A form's target; whoever comes by a link, say after switching the language, is led to the quiz."""

            def posted(request: HttpRequest, number: int) -> HttpResponse:
                is_form = request.method == "POST"
                return view(request, number) if is_form else redirect("admin:quiz_quiz_change", number)

            return self.admin_site.admin_view(posted)

        return [
            path("<int:number>/publish/", acting(self.publish), name="quiz_quiz_publish"),
            path("<int:number>/withdraw/", acting(self.withdraw), name="quiz_quiz_withdraw"),
            *super().get_urls(),
        ]

    @admin.display(description=_("Title"), ordering="title")
    def title_shown(self, row: Quiz) -> str:
        return str(row)

    @admin.display(description=_("Questions"), ordering="question_count")
    def question_count(self, row: Any) -> str:
        return wording.count_words(row.draw, row.question_count)

    @admin.display(description=_("Feedback"), ordering="feedback")
    def feedback_words(self, row: Quiz) -> str:
        return str(wording.FEEDBACKS[row.feedback])

    @admin.display(description=_("Current edition"), ordering="current_number")
    def current(self, row: Any) -> str:
        return str(row.current_number or _("not published"))

    @admin.display(description=_("Access"), ordering="visibility")
    def visibility_words(self, row: Quiz) -> str:
        return str(wording.VISIBILITIES[row.visibility])

    @admin.display(description=_("Languages"))
    def languages_words(self, row: Quiz) -> str:
        return wording.languages_words(row.languages)

    def publish(self, request: HttpRequest, number: int) -> HttpResponse:
        quiz = get_object_or_404(self.get_queryset(request), pk=number)
        before = quiz.current_edition_id
        try:
            published = publish(quiz, now=timezone.now())
        except CannotPublishError as error:
            return self.detail(request, quiz, refused=error.obstacles)
        if published.pk == before:
            words = _("Nothing has changed since edition %(number)s; it stays the current one.")
        else:
            words = _("Published. Edition %(number)s is the current one.")
        messages.success(request, words % {"number": published.number})
        return redirect("admin:quiz_quiz_change", number)

    def withdraw(self, request: HttpRequest, number: int) -> HttpResponse:
        withdraw(get_object_or_404(Quiz, pk=number))
        messages.success(request, _("Withdrawn. Nobody can start it now; attempts under way can be finished."))
        return redirect("admin:quiz_quiz_change", number)

    def detail(self, request: HttpRequest, row: Any, refused: list[Obstacle] | None = None) -> HttpResponse:
        """The page of a quiz. With `refused`: what just kept it from being published, in place of what would."""
        found = obstacles(row) if refused is None else refused
        data = {
            "titles": voices(in_languages(row, "title")),
            "descriptions": said(in_languages(row, "description")),
            "languages": wording.languages_words(row.languages),
            "visibility": wording.VISIBILITIES[row.visibility],
            "feedback": wording.FEEDBACKS[row.feedback],
            "asked": asked_of(row.draw or row.question_count, row.question_count),
            "items": [
                {
                    "position": item.position,
                    "number": item.question_id,
                    "prompt": str(item.question),
                    "kind": KINDS[item.question.kind],
                    "state": wording.QUESTION_STATES[item.question.state],
                }
                for item in row.items.select_related("question")
            ],
            "editions": row.editions.defer("content").annotate(attempt_count=Count("attempts")).order_by("-number"),
            "obstacles": [wording.obstacle_words(obstacle) for obstacle in found],
            "was_refused": refused is not None,
            "site_page": reverse("quiz", args=[row.slug]),
        }
        return self.page(request, row, data, status=200 if refused is None else 409)


class EditionPages(Reading):
    list_display = ("quiz_shown", "number_shown", "published_at_shown", "state_words", "attempt_count")
    list_filter = (QuizOfEditionSieve,)
    ordering = ("quiz", "-number")
    detail_template = "admin/edition.html"

    def rows(self, rows: QuerySet[Any]) -> Any:
        return rows.select_related("quiz").defer("content").annotate(attempt_count=Count("attempts"))

    @admin.display(description=_("Quiz"), ordering="quiz__title")
    def quiz_shown(self, row: Edition) -> str:
        return str(row.quiz)

    @admin.display(description=_("Edition"), ordering="number")
    def number_shown(self, row: Edition) -> int:
        return row.number

    @admin.display(description=_("Published"), ordering="published_at")
    def published_at_shown(self, row: Edition) -> Any:
        return row.published_at

    @admin.display(description=_("State"))
    def state_words(self, row: Edition) -> str:
        return str(_("current") if row.quiz.current_edition_id == row.pk else _("earlier"))

    @admin.display(description=_("Attempts"), ordering="attempt_count")
    def attempt_count(self, row: Any) -> int:
        return int(row.attempt_count)

    def detail(self, request: HttpRequest, row: Any) -> HttpResponse:
        published = edition(row.pk, row.digest)
        data = {
            "title": _("Edition %(number)s") % {"number": row.number},
            "titles": voices(published.title),
            "languages": wording.languages_words(published.languages),
            "feedback": wording.FEEDBACKS[published.feedback],
            "asked": asked_of(published.length, len(published.items)),
            "attempts": row.attempt_count,
            "items": [
                {
                    "kind": KINDS[item.question.kind],
                    "prompt": voices(item.question.prompt),
                    "rule": wording.rule_words(item.question),
                    "options": option_rows(item.question),
                }
                for item in published.items
            ],
        }
        return self.page(request, row, data)
