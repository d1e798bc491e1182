"""The rules of a quiz at the desk, in words: when feedback comes, how many questions an attempt gets."""

import re
from typing import Any

import pytest
from django.test import Client

from quiz.people.models import User
from quiz.quizzes.draft import Feedback
from quiz.quizzes.models import Edition, Quiz
from tests.make import make_quiz
from tests.pages.steps import text

RULES = [
    ({}, "Після кожної відповіді", "3", "3 запитання"),
    ({"feedback": Feedback.AT_END}, "Наприкінці", "3", "3 запитання"),
    ({"draw": 2}, "Після кожної відповіді", "2 із 3", "2 із 3 запитань, щоразу нова добірка"),
    ({"feedback": Feedback.AT_END, "draw": 3}, "Наприкінці", "3 із 3", "3 запитання"),
]
"""The rules of a quiz of three questions; when feedback comes; how many questions, in the list and on the page."""


@pytest.mark.parametrize(("rules", "feedback", "count", "asked"), RULES)
def test_list_of_quizzes_says_the_rules(
    teacher: Client, rules: dict[str, Any], feedback: str, count: str, asked: str
) -> None:
    make_quiz(**rules)

    page = text(teacher.get("/admin/quiz/quiz/"))

    assert re.findall(r'field-(?:question_count|feedback_words)">([^<]*)', page) == [count, feedback]


@pytest.mark.parametrize(("rules", "feedback", "count", "asked"), RULES)
def test_quiz_and_its_edition_say_the_rules(
    teacher: Client, rules: dict[str, Any], feedback: str, count: str, asked: str
) -> None:
    quiz = make_quiz(**rules)
    addresses = [f"/admin/quiz/quiz/{quiz.pk}/change/", f"/admin/quiz/edition/{Edition.objects.get().pk}/change/"]

    pages = [text(teacher.get(address)) for address in addresses]

    said = f"<dt>Перевірка</dt><dd>{feedback}</dd></div><div><dt>У спробі</dt><dd>{asked}</dd>"
    assert [said in page for page in pages] == [True, True]


def test_rules_are_said_in_the_language_of_the_account(teacher: Client) -> None:
    User.objects.update(language="en")
    quiz = make_quiz(feedback=Feedback.AT_END, draw=2)

    page = text(teacher.get(f"/admin/quiz/quiz/{quiz.pk}/change/"))

    assert "<dd>At the end</dd>" in page
    assert "<dd>2 of 3 questions, drawn anew for each attempt</dd>" in page


def test_edition_keeps_the_rules_that_it_was_published_with(teacher: Client) -> None:
    make_quiz(feedback=Feedback.AT_END, draw=2)
    Quiz.objects.update(feedback=Feedback.AT_ONCE, draw=0)

    page = text(teacher.get(f"/admin/quiz/edition/{Edition.objects.get().pk}/change/"))

    assert "<dd>Наприкінці</dd>" in page
    assert "<dd>2 із 3 запитань, щоразу нова добірка</dd>" in page


def test_quiz_that_draws_too_many_says_so(teacher: Client) -> None:
    quiz = make_quiz()
    Quiz.objects.update(draw=9)

    page = text(teacher.get(f"/admin/quiz/quiz/{quiz.pk}/change/"))

    assert "На спробу припадає більше запитань, ніж є в тесті." in page
