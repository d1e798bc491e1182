from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from quiz.attempts.models import Attempt
from quiz.attempts.queries import Score
from quiz.people.learner import Learner
from quiz.quizzes import queries as quiz_queries
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import publish
from quiz.reports.knowledge import Knowledge
from quiz.reports.queries import (
    PER_PAGE,
    RECENT,
    WAITING,
    Shelf,
    attempts_of,
    knowledge,
    record,
    taken,
    unfinished,
)
from tests.cast import GUEST, STRANGER, olena, taras
from tests.make import (
    NOW,
    both,
    make_attempt,
    make_quiz,
)
from tests.reports.rows import OPEN, make_tries, make_try

pytestmark = pytest.mark.django_db


def scores(learner: Learner = GUEST) -> list[tuple[str, Score, Score, int]]:
    """Each quiz with its best and latest score, and how often it was finished."""
    return [
        (one.latest.edition.slug, one.best.score, one.latest.score, one.attempts)
        for one in record(learner, taken(learner)).standings
    ]


def all_of(learner: Learner, shelf: Shelf) -> list[list[Any]]:
    """Everything that can be listed."""
    found = record(learner, shelf)
    tries = attempts_of(learner, shelf).tries
    return [found.standings, found.progress, unfinished(learner, shelf), tries, knowledge(learner, shelf)]


def retitle(quiz: Quiz) -> None:
    """Give the quiz another title, in a new edition."""
    Quiz.objects.filter(pk=quiz.pk).update(title_en="Another title")
    publish(Quiz.objects.get(), now=NOW)
    quiz.refresh_from_db()


# ── what was taken ──


def test_taken_counts_attempts_and_whole_finished_ones_by_edition() -> None:
    quiz = make_quiz()
    make_try(quiz)
    make_try(quiz, **OPEN)
    make_try(quiz, is_repeat=True)
    first, *_ = taken(GUEST)
    retitle(quiz)
    make_try(quiz)

    found = taken(GUEST)

    assert [(one.attempts, one.finished, one.is_live, one.quiz) for one in found.values()] == [
        (3, 1, True, quiz.pk),
        (1, 1, True, quiz.pk),
    ]
    assert [one.edition.title["en"] for one in found.values()] == ["By the river", "Another title"]
    assert first == min(found)


def test_taken_says_where_a_quiz_was_withdrawn() -> None:
    quiz = make_quiz()
    make_try(quiz)
    Quiz.objects.update(current_edition=None)

    assert [one.is_live for one in taken(GUEST).values()] == [False]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["brook", "lake"]),
        ("озера", ["lake"]),
        ("LAKE", ["lake"]),
        ("річку", ["brook", "lake"]),  # the document of both
        ("about a brook", ["brook"]),  # a word of the document, a word of the quiz
        ("море", []),
    ],
)
def test_taken_is_searched_by_titles_of_quizzes_and_documents_in_any_language(query: str, found: list[str]) -> None:
    make_try(make_quiz(slug="brook", title=both("Біля струмка", "By the brook")))
    make_try(make_quiz(slug="lake", title=both("Біля озера", "By the lake")))

    assert [one.edition.slug for one in taken(GUEST, query).values()] == found


def test_search_by_an_old_title_finds_the_whole_quiz() -> None:
    quiz = make_quiz()
    make_try(quiz, "1")
    retitle(quiz)
    make_try(quiz, "2", minute=1)

    assert [len(taken(GUEST, query)) for query in ("by the river", "another")] == [2, 2]


def test_nobody_sees_what_others_did(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    mine, other = (Learner(user_id=user.pk) for user in (olena(), taras()))
    quiz = make_quiz()
    make_tries(quiz, 1, GUEST)
    make_try(quiz, learner=mine, **OPEN)

    for stranger in (other, STRANGER, Learner()):
        assert taken(stranger) == {}
    theirs = taken(GUEST)
    for stranger in (other, STRANGER):  # even with somebody else's shelf in hand
        assert all_of(stranger, theirs) == [[], [], [], [], []]
    with django_assert_num_queries(0):
        visitor = taken(Learner())
        assert all_of(Learner(), visitor) == [[], [], [], [], []]


# ── how quizzes went ──


@pytest.mark.parametrize(
    ("tries", "best"),
    [
        ([("1", 3), ("2", 3), ("0", 3)], ("2", 3)),  # whole numbers, which must not be divided as such
        ([("2", 3), ("1", 1)], ("1", 1)),  # a share, not a sum
        ([("2.5", 3), ("8.34", 10)], ("8.34", 10)),
        ([("2.51", 3), ("8.35", 10)], ("2.51", 3)),
        ([("0", 0), ("0.33", 3)], ("0.33", 3)),  # nothing of nothing is nothing
        ([("0", 3), ("0", 0)], ("0", 0)),
        ([("1", 3), ("2", 6)], ("2", 6)),  # of equals the later one
    ],
)
def test_best_is_the_highest_share_of_the_points(tries: list[tuple[str, int]], best: tuple[str, int]) -> None:
    quiz = make_quiz()
    for minute, (score, worth) in enumerate(tries):
        make_try(quiz, score, worth=worth, minute=minute)

    latest = Score(Decimal(tries[-1][0]), tries[-1][1])
    assert scores() == [("by-the-river", Score(Decimal(best[0]), best[1]), latest, len(tries))]


def test_repetitions_and_unfinished_attempts_do_not_count() -> None:
    quiz = make_quiz()
    make_try(quiz, "1")
    make_try(quiz, "1", worth=1, is_repeat=True, minute=1)
    make_try(quiz, "3", minute=2, **OPEN)

    assert scores() == [("by-the-river", Score(Decimal(1), 3), Score(Decimal(1), 3), 1)]
    assert [one.score.points for one in record(GUEST, taken(GUEST)).progress] == [1]


def test_quizzes_stand_in_the_order_in_which_they_were_finished_last() -> None:
    one, other = make_quiz(slug="one"), make_quiz(slug="other")
    make_try(one, "3")
    make_try(other, "1", minute=1)
    make_try(one, "2", minute=2)

    assert scores() == [
        ("one", Score(Decimal(3), 3), Score(Decimal(2), 3), 2),
        ("other", Score(Decimal(1), 3), Score(Decimal(1), 3), 1),
    ]


def test_latest_is_the_one_finished_last_not_begun_last() -> None:
    quiz = make_quiz()
    make_try(quiz, "1", finished_at=NOW + timedelta(hours=1))
    make_try(quiz, "2", minute=5)

    assert [latest.points for _, _, latest, _ in scores()] == [1]


def test_quiz_stands_under_its_latest_title_with_attempts_at_all_its_editions() -> None:
    quiz = make_quiz()
    make_try(quiz, "3")
    retitle(quiz)
    make_try(quiz, "1", minute=1)

    (standing,) = record(GUEST, taken(GUEST)).standings

    assert (standing.attempts, standing.latest.edition.title["en"]) == (2, "Another title")
    assert (standing.best.score.points, standing.best.edition.title["en"]) == (Decimal(3), "By the river")


def test_progress_is_the_last_attempts_of_all_quizzes_oldest_first() -> None:
    one, other = make_quiz(slug="one"), make_quiz(slug="other")
    for minute in range(RECENT + 5):
        make_try(one if minute % 2 else other, f"{minute}", worth=100, minute=minute)
    make_try(make_quiz(slug="long-ago"), "3", minute=-9)

    found = record(GUEST, taken(GUEST))

    assert [one.score.points for one in found.progress] == list(range(5, RECENT + 5))
    assert [one.latest.edition.slug for one in found.standings] == ["other", "one", "long-ago"]


# ── lists ──


def test_attempts_come_newest_first_with_what_they_are() -> None:
    quiz = make_quiz()
    two = [item.id for item in make_attempt(quiz, STRANGER).items][:2]
    make_try(quiz, "1.33", minute=1, answered=3)
    make_try(quiz, "1", worth=2, minute=2, answered=2, is_repeat=True, items=two)
    make_try(quiz, minute=3, answered=1, **OPEN)

    page = attempts_of(GUEST, taken(GUEST))

    assert (page.number, page.pages, page.total) == (1, 1, 3)
    assert [(one.is_finished, one.is_repeat, one.answered, one.total, one.score) for one in page.tries] == [
        (False, False, 1, 3, Score(Decimal(0), 3)),
        (True, True, 2, 2, Score(Decimal(1), 2)),
        (True, False, 3, 3, Score(Decimal("1.33"), 3)),
    ]


@pytest.mark.parametrize(
    ("asked", "number", "shown"),
    [(1, 1, 20), (2, 2, 20), (3, 3, 1), (4, 3, 1), (99_999, 3, 1), (0, 1, 20), (-1, 1, 20)],
)
def test_attempts_come_in_pages_and_a_page_beyond_is_the_nearest(asked: int, number: int, shown: int) -> None:
    make_tries(make_quiz(), 2 * PER_PAGE + 1)

    page = attempts_of(GUEST, taken(GUEST), asked)

    assert (page.number, page.pages, page.total, len(page.tries)) == (number, 3, 41, shown)


def test_pages_hold_every_attempt_once() -> None:
    quiz = make_quiz()
    for _ in range(PER_PAGE + 3):
        make_try(quiz)  # all begun at the same moment
    shelf = taken(GUEST)

    listed = [one.id for page in (1, 2) for one in attempts_of(GUEST, shelf, page).tries]

    assert len(listed) == PER_PAGE + 3
    assert set(listed) == set(Attempt.objects.values_list("pk", flat=True))


def test_no_attempts_are_one_empty_page() -> None:
    page = attempts_of(GUEST, {}, 3)

    assert (page.tries, page.number, page.pages, page.total) == ([], 1, 1, 0)


def test_unfinished_are_the_latest_ones() -> None:
    quiz = make_quiz()
    make_try(quiz, minute=99)
    for minute in range(WAITING + 2):
        make_try(quiz, minute=minute, answered=minute % 3, **OPEN)

    found = unfinished(GUEST, taken(GUEST))

    assert [one.started_at for one in found] == [NOW + timedelta(minutes=n) for n in range(WAITING + 1, 1, -1)]
    assert not any(one.is_finished for one in found)


# ── what it costs ──


@pytest.mark.parametrize("attempts", [1, 3, 1000])
def test_queries_are_as_many_for_a_thousand_attempts_as_for_one(
    attempts: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    quiz = make_quiz()
    make_tries(quiz, attempts)
    make_try(quiz, minute=-1, **OPEN)
    quiz_queries._read.clear()

    with django_assert_num_queries(2):
        shelf = taken(GUEST)
    with django_assert_num_queries(1):
        taken(GUEST)
    with django_assert_num_queries(1):
        found = record(GUEST, shelf)
    with django_assert_num_queries(1):
        waiting = unfinished(GUEST, shelf)
    with django_assert_num_queries(1):
        page = attempts_of(GUEST, shelf)
    with django_assert_num_queries(2):
        (learnt,) = knowledge(GUEST, shelf)

    assert [one.attempts for one in found.standings] == [attempts]
    assert (len(waiting), page.total) == (1, attempts + 1)
    assert set(learnt.states.values()) == {
        Knowledge.KNOWN,
        Knowledge.UNASKED,
    }  # the last has all right


@pytest.mark.parametrize("quizzes", [1, 3])
def test_queries_are_as_many_for_three_quizzes_as_for_one(
    quizzes: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(quizzes):
        make_tries(make_quiz(slug=f"quiz-{number}"), 2)
    quiz_queries._read.clear()

    with django_assert_num_queries(6):
        shelf = taken(GUEST)
        found = record(GUEST, shelf)
        attempts_of(GUEST, shelf)
        knowledge(GUEST, shelf)

    assert len(found.standings) == quizzes
