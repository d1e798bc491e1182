"""Searching the library: in either language, in whatever form a word is typed, the same on either engine."""

import re

import pytest
from django.test import Client

from quiz.questions.models import Question
from quiz.questions.services import admit, approve
from quiz.quizzes.draft import QuizDraft
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import publish, save_quiz
from tests.make import NOW, both, make_document, make_quiz, question_draft
from tests.pages.steps import text

EVERYTHING = (["mint", "river"], ["tea", "by-the-river", "second-look"])
RIVER = (["river"], ["by-the-river", "second-look"])
SECOND = (["river"], ["second-look"])
MINT = (["mint"], ["tea"])
NOTHING: tuple[list[str], list[str]] = ([], [])


@pytest.fixture
def shelf(db: None) -> None:
    """A text on mint with one quiz, and one on a river with two."""
    make_quiz(question_draft())
    make_quiz(
        question_draft(),
        slug="second-look",
        title=both("Другий погляд", "Second look"),
        description=both("Про пристань і довжину.", "On the pier and the length."),
    )
    mint = make_document(
        slug="mint",
        title=both("Подільська м’ята", "Mint of Podillia’s villages"),
        publisher="Herbs Quarterly",
        content_note=both("Пахне.", "It smells."),
    )
    admit([question_draft()], mint)
    approve(Question.objects.filter(document=mint))
    title = both("Чаювання", "Tea time")
    quiz, _ = save_quiz(QuizDraft(slug="tea", document="mint", title=title, questions=("where-to",)))
    publish(quiz, now=NOW)


def found(client: Client, query: str, language: str = "uk") -> tuple[list[str], list[str]]:
    """The documents and the quizzes that a search shows, by their slugs."""
    page = client.get(f"/{language}/", {"s": query}).content.decode()
    documents, quizzes = (
        re.findall(rf'href="/{language}/{what}/([\w-]+)/"', page) for what in ("documents", "quizzes")
    )
    return documents, quizzes


@pytest.mark.parametrize("language", ["uk", "en"])
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", EVERYTHING),
        ("  ", EVERYTHING),
        ("річкою", RIVER),
        ("RIVER", RIVER),
        ("gazette", RIVER),
        ("другого погляду", SECOND),
        ("looks", SECOND),
        ("пристанню", SECOND),
        ("річка погляд", SECOND),  # of the document, and of its quiz
        ("м'яти", MINT),
        ("М’ЯТОЮ", MINT),
        ("мята", MINT),
        ("пoдiльськoї", MINT),  # with Latin o and i
        ("village", MINT),
        ("quarter", MINT),
        ("чаю", MINT),
        ("пахне", MINT),
        ("м'ята погляд", NOTHING),
        ("озеро", NOTHING),
        ("the lake", NOTHING),
    ],
)
def test_search_finds_documents_and_quizzes(
    shelf: None, guest: Client, language: str, query: str, expected: tuple[list[str], list[str]]
) -> None:
    assert found(guest, query, language) == expected


def test_search_needs_no_script_and_keeps_what_was_typed(shelf: None, guest: Client) -> None:
    page = text(guest.get("/uk/", {"s": "річкою"}))

    assert '<form class="entry entry__find" role="search"><label class="side" for="s">Пошук документів і тестів' in page
    assert 'name="s" value="річкою"' in page
    assert "<h1>Знайдено за запитом «річкою»</h1>" in page
    assert '<a href="?">Показати все</a>' in page


@pytest.mark.parametrize(
    ("language", "words"),
    [("uk", "За запитом «озеро» нічого не знайдено"), ("en", "Nothing found for “озеро”")],
)
def test_search_without_result_says_so_and_leads_back(shelf: None, guest: Client, language: str, words: str) -> None:
    page = text(guest.get(f"/{language}/", {"s": "озеро"}))

    assert f"<h1>{words}</h1>" in page
    assert 'name="s" value="озеро"' in page
    assert '<a href="?">' in page


def test_other_language_keeps_the_search(shelf: None, guest: Client) -> None:
    assert 'href="/en/?s=tea" lang="en"' in text(guest.get("/uk/", {"s": "tea"}))


def test_query_is_cut_after_a_hundred_characters(shelf: None, guest: Client) -> None:
    page = text(guest.get("/uk/", {"s": "річка " + "я" * 1000}))

    assert f'value="річка {"я" * 94}"' in page


@pytest.mark.parametrize("query", ['"><script>alert(1)</script>', "{{ user }}", "%(query)s %s", "\0", "\ud800"])
def test_query_is_text_whatever_is_in_it(shelf: None, guest: Client, query: str) -> None:
    response = guest.get("/uk/", {"s": query.encode("utf-8", "surrogatepass")})

    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode()


def test_one_quiz_alone_needs_no_search(quiz: Quiz, guest: Client) -> None:
    assert 'role="search"' not in text(guest.get("/uk/"))
    assert 'role="search"' in text(guest.get("/uk/?s=річка"))


def test_empty_library_says_so_whatever_is_sought(db: None, guest: Client) -> None:
    assert "The library is empty" in text(guest.get("/en/?s=river"))


def test_result_shows_no_opening_and_nothing_to_continue(shelf: None, guest: Client) -> None:
    guest.post("/uk/quizzes/tea/")

    pages = [text(guest.get(address)) for address in ("/uk/", "/uk/?s=чай")]

    assert [('id="resume"' in page, "is-drawn" in page) for page in pages] == [(True, True), (False, False)]
