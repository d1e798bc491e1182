"""Every address of the desk, and what becomes of whoever asks for it."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, reverse

from quiz.attempts.models import Attempt, Concern
from quiz.desk import desk
from quiz.people.models import User
from quiz.questions.models import Question
from quiz.quizzes.models import Edition, Quiz
from quiz.sources.models import Document
from tests.make import answer_all, make_attempt, make_concern, open_sheet

READ = ("document", "question", "quiz", "edition", "attempt", "concern")

TEACHER: dict[str, int] = {
    "index": 200,
    "login": 200,
    "logout": 200,
    "password_change": 200,
    "password_change_done": 200,
    "language": 405,
    "autocomplete": 403,
    "jsi18n": 200,
    "view_on_site": 404,
    "app_list": 200,
    "quiz_quiz_publish": 200,
    "quiz_quiz_withdraw": 200,
    **{f"quiz_{model}_changelist": 200 for model in READ},
    **{f"quiz_{model}_change": 200 for model in READ},
    **{f"quiz_{model}_history": 200 for model in READ},
    **{f"quiz_{model}_add": 403 for model in READ},
    **{f"quiz_{model}_delete": 403 for model in READ},
    "quiz_user_changelist": 403,
    "quiz_user_add": 403,
    "quiz_user_change": 403,
    "quiz_user_history": 403,
    "quiz_user_delete": 403,
    "auth_user_password_change": 403,
}
"""What a teacher gets, by the address's name, at the end of all redirects."""

ADMINISTRATOR: dict[str, int] = TEACHER | {
    "quiz_user_changelist": 200,
    "quiz_user_add": 200,
    "quiz_user_change": 200,
    "quiz_user_history": 200,
    "auth_user_password_change": 200,
}


def names() -> set[str]:
    """The names of all addresses of the desk."""
    return {pattern.name for pattern in _patterns() if pattern.name}


def addresses(quiz: Quiz) -> dict[str, str]:
    """Every address by its name, filled with rows that exist."""
    rows = _rows(quiz)
    return {
        pattern.name: reverse(f"admin:{pattern.name}", kwargs=_arguments(pattern, rows))
        for pattern in _patterns()
        if pattern.name
    }


def _rows(quiz: Quiz) -> dict[str, Any]:
    answer_all(sheet := make_attempt(quiz))
    make_concern(open_sheet(sheet.id))
    models = (Document, Question, Quiz, Edition, Attempt, Concern, User)
    return {model.__name__.lower(): model._default_manager.order_by("pk").first() for model in models}


def _arguments(pattern: URLPattern, rows: dict[str, Any]) -> dict[str, Any]:
    model = next((model for model in rows if f"_{model}_" in (pattern.name or "")), "document")
    known = {"content_type_id": "1", "app_label": "quiz"}
    return {name: known.get(name, rows[model].pk) for name in pattern.pattern.regex.groupindex}


def _patterns() -> Iterator[URLPattern]:
    waiting: list[URLPattern | URLResolver] = list(desk.urls[0])
    for pattern in waiting:
        if isinstance(pattern, URLResolver):
            waiting.extend(pattern.url_patterns)
        else:
            yield pattern
