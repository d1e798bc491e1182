"""How often the desk asks the database, literally; the same with one row and with three.

Every request asks three times before its page: who is it, and twice whether she teaches.
"""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.people.services import create_user
from quiz.questions.models import Question
from quiz.quizzes.models import Edition, Quiz
from quiz.sources.models import Document
from tests.cast import PASSWORD
from tests.make import (
    answer_all,
    make_attempt,
    make_concern,
    make_document,
    make_quiz,
    multiple_draft,
    open_sheet,
    question_draft,
    statement_draft,
)

DRAFTS = (question_draft(), multiple_draft(), statement_draft())
LISTS = {"document": 5, "question": 6, "quiz": 5, "edition": 6, "attempt": 6, "concern": 6}
"""The question list also asks for the documents; editions, attempts and concerns for the quizzes to choose among.
Concerns also ask for the editions that this process has not read, all at once."""


def count(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    assert response.status_code == 200
    return len(captured)


def fill(rows: int) -> list[Quiz]:
    """So many documents, questions, quizzes, editions, attempts, students, concerns."""
    for number in range(1, rows):
        make_document(slug=f"brook-{number}")
    quizzes = [make_quiz(*DRAFTS[:rows], slug=f"quiz-{number}") for number in range(rows)]
    for number, quiz in enumerate(quizzes):
        student = create_user(f"student-{number}", PASSWORD)
        answer_all(sheet := make_attempt(quiz, learner := Learner(user_id=student.pk)))
        make_concern(open_sheet(sheet.id, learner))
    return quizzes


@pytest.mark.parametrize("rows", [1, 3])
def test_lists_ask_as_often_for_three_rows_as_for_one(teacher: Client, rows: int) -> None:
    fill(rows)

    assert {model: count(teacher, f"/admin/quiz/{model}/") for model in LISTS} == LISTS


@pytest.mark.parametrize("rows", [1, 3])
def test_search_asks_once_more(teacher: Client, rows: int) -> None:
    fill(rows)

    assert count(teacher, "/admin/quiz/question/?q=дніпро") == LISTS["question"] + 1


@pytest.mark.parametrize("rows", [1, 3])
def test_list_of_accounts_asks_four_times(administrator: Client, rows: int) -> None:
    fill(rows)

    assert count(administrator, "/admin/quiz/user/") == 3


@pytest.mark.parametrize("rows", [1, 3])
def test_desk_asks_once_for_each_shelf(teacher: Client, rows: int) -> None:
    fill(rows)

    assert count(teacher, "/admin/") == 3 + len(LISTS)


@pytest.mark.parametrize("rows", [1, 3])
def test_pages_ask_as_often_for_three_questions_as_for_one(teacher: Client, rows: int) -> None:
    """A quiz asks most: it is checked as if it were to be published now."""
    quiz = fill(rows)[0]
    attempt = User.objects.get(username="student-0").attempts.get()
    pages = {
        "document": Document.objects.get(slug="river").pk,
        "question": Question.objects.get(name="where-to").pk,
        "quiz": quiz.pk,
        "edition": Edition.objects.get(quiz=quiz).pk,
        "attempt": attempt.pk,
        "concern": attempt.concerns.get().pk,
    }

    asked = {model: count(teacher, f"/admin/quiz/{model}/{number}/change/") for model, number in pages.items()}

    assert asked == {"document": 5, "question": 9, "quiz": 11, "edition": 4, "attempt": 6, "concern": 4}
