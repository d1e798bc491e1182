"""My scores: finding an attempt, page by page or by a word."""

import re

import pytest
from django.test import Client

from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests.make import both, make_quiz, question_draft, statement_draft
from tests.pages.scores import ME, listed, section
from tests.pages.steps import text
from tests.reports.rows import make_tries, make_try

# ── the list in pages ──


@pytest.mark.parametrize(
    ("asked", "number", "shown"),
    [
        ("", 1, 20),
        ("1", 1, 20),
        ("3", 3, 5),
        ("999", 3, 5),
        ("0", 1, 20),
        ("-1", 1, 20),
        ("abc", 1, 20),
        ("9" * 50, 1, 20),
        ("²", 1, 20),
    ],
)
def test_pages_beyond_the_list_are_the_nearest(
    quiz: Quiz, student: Client, user: User, asked: str, number: int, shown: int
) -> None:
    make_tries(quiz, 45, Learner(user_id=user.pk))

    page = student.get(ME, {"page": asked})

    assert f"Page {number} of 3" in text(page)
    assert page.content.decode().count('class="tries__name"') == shown
    assert [rel in page.content.decode() for rel in ('rel="prev"', 'rel="next"')] == [number > 1, number < 3]


def test_pages_follow_each_other_and_keep_the_search(quiz: Quiz, student: Client, user: User) -> None:
    make_tries(quiz, 45, Learner(user_id=user.pk))
    seen: list[str] = []
    address: str | None = f"{ME}?s=river"
    while address:
        seen += listed(student, address)
        found = re.search(r'href="([^"]+)#attempts" rel="next"', student.get(address).content.decode())
        address = ME + found[1].replace("&amp;", "&") if found else None

    assert len(seen) == len(set(seen)) == 45


# ── search ──


def search(client: Client, query: str) -> str:
    return text(client.get(ME, {"s": query}))


@pytest.mark.parametrize(
    ("query", "quizzes"),
    [
        ("lake", ["By the lake"]),
        ("ОЗЕРА", ["By the lake"]),
        ("by the", ["By the brook", "By the lake"]),
        ("river", ["By the brook", "By the lake"]),
    ],
)
def test_search_finds_by_titles_in_either_language(
    db: None, student: Client, user: User, query: str, quizzes: list[str]
) -> None:
    learner = Learner(user_id=user.pk)
    make_try(make_quiz(question_draft(), slug="lake", title=both("Біля озера", "By the lake")), learner=learner)
    make_try(
        make_quiz(statement_draft(), slug="brook", title=both("Біля струмка", "By the brook")),
        "1",
        minute=1,
        learner=learner,
    )

    page = search(student, query)

    assert [name for name in ("By the brook", "By the lake") if name in section(page, "quizzes")] == quizzes
    assert page.count('class="tries__name"') == len(quizzes)
    assert f'name="s" value="{query}"' in page
    assert [section(page, name) for name in ("know", "progress", "resume", "rules")] == [""] * 4


def test_search_that_finds_nothing_says_so_and_keeps_the_query(quiz: Quiz, student: Client, user: User) -> None:
    make_try(quiz, learner=Learner(user_id=user.pk))

    page = search(student, 'sea "& <b>')

    assert "Nothing found for" in page
    assert 'value="sea &quot;&amp; &lt;b&gt;"' in page
    assert "None of the quizzes that you have taken" in page
    assert "<b>" not in page


def test_search_field_waits_until_there_is_something_to_search(quiz: Quiz, student: Client, user: User) -> None:
    learner = Learner(user_id=user.pk)
    make_try(quiz, learner=learner)
    assert 'role="search"' not in text(student.get(ME))

    make_try(make_quiz(question_draft(), slug="lake"), learner=learner)

    assert 'role="search"' in text(student.get(ME))
