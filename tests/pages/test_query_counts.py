"""How often the pages ask the database, literally; the same with one item, with three, and with every kind.

Every test begins with no edition in memory, so the first request of each pair pays one query more than a warm server.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.draft import Feedback
from quiz.quizzes.models import Quiz
from tests.make import (
    answer_all,
    draft_of_each_kind,
    form,
    make_attempt,
    make_quiz,
    mistaken,
    multiple_draft,
    question_draft,
    statement_draft,
)
from tests.pages.steps import identities, key_of, send

ONE = (question_draft(),)
THREE = (question_draft(), multiple_draft(), statement_draft())
EACH_KIND = tuple(reversed(draft_of_each_kind()))
"""Evidence, which shows most, comes first."""


def count(ask: Callable[[], Any]) -> int:
    """How many statements; the bounds of a transaction, which Django logs too, are not questions."""
    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = ask()
    assert response.status_code in (200, 302)
    return sum(query["sql"].split()[0] not in ("BEGIN", "COMMIT") for query in captured.captured_queries)


@pytest.mark.parametrize("drafts", [ONE, THREE, EACH_KIND], ids=["one", "three", "each kind"])
def test_question_page_asks_twice_and_once_more_for_a_new_edition(
    db: None, student: Client, user: User, drafts: tuple[Any, ...]
) -> None:
    sheet = make_attempt(make_quiz(*drafts), Learner(user_id=user.pk))
    _forget()

    assert [count(lambda: student.get(f"/uk/attempts/{sheet.id}/")) for _ in range(2)] == [3, 2]


@pytest.mark.parametrize("drafts", [ONE, THREE, EACH_KIND], ids=["one", "three", "each kind"])
def test_answer_asks_five_times_and_once_more_for_a_new_edition(
    transactional_db: None, drafts: tuple[Any, ...]
) -> None:
    """User, sheet, the count that locks and finishes, answer, mark."""
    from tests import cast

    student, user = Client(), cast.olena()
    student.force_login(user)
    sheet = make_attempt(make_quiz(*drafts), Learner(user_id=user.pk))
    address = f"/uk/attempts/{sheet.id}/?q=1"
    page = student.get(address)

    assert count(lambda: send(student, address, identities(page)[0], key=key_of(page))) == 5


@pytest.mark.parametrize("drafts", [ONE, THREE, EACH_KIND], ids=["one", "three", "each kind"])
def test_feedback_asks_as_the_question_does(db: None, student: Client, user: User, drafts: tuple[Any, ...]) -> None:
    sheet = make_attempt(make_quiz(*drafts), Learner(user_id=user.pk))
    answer_all(sheet)

    assert count(lambda: student.get(f"/uk/attempts/{sheet.id}/?q=1")) == 2


@pytest.mark.parametrize("drafts", [ONE, THREE, EACH_KIND], ids=["one", "three", "each kind"])
def test_result_asks_four_times(db: None, student: Client, user: User, drafts: tuple[Any, ...]) -> None:
    """User, sheet, marks, whether the quiz can be started again."""
    sheet = make_attempt(make_quiz(*drafts), Learner(user_id=user.pk))
    answer_all(sheet)

    assert count(lambda: student.get(f"/uk/attempts/{sheet.id}/result/")) == 4


@pytest.mark.parametrize("drafts", [ONE, THREE, EACH_KIND], ids=["one", "three", "each kind"])
def test_report_about_a_question_asks_five_times(transactional_db: None, drafts: tuple[Any, ...]) -> None:
    """User and sheet for the form; to store, also the lock, what was said within the hour, and the new row."""
    from tests import cast

    student, user = Client(), cast.olena()
    student.force_login(user)
    sheet = make_attempt(make_quiz(*drafts), Learner(user_id=user.pk))
    answer_all(sheet)
    address = f"/uk/attempts/{sheet.id}/concern/?q=1"

    assert count(lambda: student.get(address)) == 2
    sent = [{"reason": "key", "words": words} for words in "abc"]
    assert [count(partial(student.post, address, data)) for data in sent] == [5, 5, 5]


@pytest.mark.parametrize("quizzes", [1, 3])
def test_library_asks_four_times_and_once_more_for_new_editions(
    db: None, student: Client, user: User, quizzes: int
) -> None:
    """User, quizzes, documents, the unfinished attempt; the sentences are counted by the database."""
    _shelf(quizzes)
    _forget()

    assert [count(lambda: student.get("/uk/")) for _ in range(2)] == [5, 4]
    assert [count(partial(student.get, f"/uk/?s={query}")) for query in ("річкою", "озеро")] == [4, 4]


@pytest.mark.parametrize("quizzes", [1, 3])
def test_reader_asks_four_times_and_once_more_for_new_editions(db: None, student: Client, quizzes: int) -> None:
    """User, document, sentences, its quizzes."""
    _shelf(quizzes)
    _forget()

    assert [count(lambda: student.get("/uk/documents/river/")) for _ in range(2)] == [5, 4]


@pytest.mark.parametrize("drafts", [ONE, THREE, EACH_KIND], ids=["one", "three", "each kind"])
def test_reader_that_shows_what_one_knew_asks_six_times(
    db: None, student: Client, user: User, drafts: tuple[Any, ...]
) -> None:
    """User, document, sentences, the attempt with its answers, its marks, the quizzes."""
    sheet = make_attempt(make_quiz(*drafts), Learner(user_id=user.pk))
    answer_all(sheet)

    assert count(lambda: student.get(f"/uk/documents/river/?known={sheet.id}")) == 6


@pytest.mark.parametrize("drafts", [ONE, THREE, EACH_KIND], ids=["one", "three", "each kind"])
def test_sheet_for_paper_asks_twice_and_once_more_for_a_new_edition(
    db: None, student: Client, drafts: tuple[Any, ...]
) -> None:
    """User and quiz."""
    make_quiz(*drafts)
    _forget()

    assert [count(lambda: student.get("/uk/quizzes/by-the-river/print/")) for _ in range(2)] == [3, 2]


@pytest.mark.parametrize("quizzes", [1, 3])
def test_quiz_page_asks_four_times(db: None, student: Client, quizzes: int) -> None:
    """User, quiz, the unfinished attempt, what was tried."""
    _shelf(quizzes)
    student.get("/uk/")

    assert count(lambda: student.get("/uk/quizzes/quiz-1/")) == 4


@pytest.mark.parametrize("drafts", [ONE, THREE, EACH_KIND], ids=["one", "three", "each kind"])
def test_attempt_with_feedback_at_the_end_asks_as_often_whatever_is_in_it(
    transactional_db: None, drafts: tuple[Any, ...]
) -> None:
    """User and sheet on each page. A new answer locks, counts those before, writes, and counts; a changed one need not
    count. Flagging locks, writes, reads the sheet again. The end locks, reads answers, writes marks and score."""
    from tests import cast

    student, user = Client(), cast.olena()
    student.force_login(user)
    sheet = make_attempt(make_quiz(*drafts, feedback=Feedback.AT_END), Learner(user_id=user.pk))
    attempt, item = f"/uk/attempts/{sheet.id}/", sheet.items[0]
    wrong, right = (
        form(item, given, sheet.seed) for given in (mistaken(item), KINDS[item.question.kind].solution(item))
    )

    asked = {
        "question": count(lambda: student.get(f"{attempt}?q=1")),
        "answer": count(lambda: student.post(f"{attempt}?q=1", wrong)),
        "answered question": count(lambda: student.get(f"{attempt}?q=1")),
        "change": count(lambda: student.post(f"{attempt}?q=1", right)),
        "flag": count(lambda: student.post(f"{attempt}?q=1", {"flag": "on"})),
        "before the end": count(lambda: student.get(f"{attempt}finish/")),
        "end": count(lambda: student.post(f"{attempt}finish/")),
        "proof": count(lambda: student.get(f"{attempt}?q=1")),
    }

    assert asked == {
        "question": 2,
        "answer": 6,
        "answered question": 2,
        "change": 5,
        "flag": 5,
        "before the end": 2,
        "end": 6,
        "proof": 2,
    }


def _shelf(quizzes: int) -> list[Quiz]:
    return [make_quiz(*THREE, slug=f"quiz-{number}") for number in range(1, quizzes + 1)]


def _forget() -> None:
    from quiz.quizzes import queries

    queries._read.clear()
