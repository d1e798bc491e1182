"""The library and the reader."""

import re

import pytest
from django.test import Client

from quiz.quizzes.models import Quiz
from quiz.sources.draft import SentenceDraft
from tests.make import SENTENCES, both, make_document, make_quiz
from tests.pages.steps import text


def test_library_lists_documents_with_their_quizzes(quiz: Quiz, guest: Client) -> None:
    page = text(guest.get("/uk/"))

    assert "The Gazette<br>4 речення, 2 мови" in page
    assert (
        '<span class="contents__name">Біля річки</span><span class="contents__facts">Тест, 3 запитання</span>' in page
    )


def test_empty_library_says_what_will_stand_here(db: None, guest: Client) -> None:
    assert "The library is empty" in text(guest.get("/en/"))


def test_quiz_by_link_is_not_in_the_library_but_open(quiz: Quiz, guest: Client) -> None:
    quiz.visibility = Quiz.Visibility.LINK
    quiz.save()

    assert "Біля річки" not in text(guest.get("/uk/"))
    assert guest.get("/uk/quizzes/by-the-river/").status_code == 200


def test_reader_shows_both_languages_with_anchors(quiz: Quiz, guest: Client) -> None:
    page = guest.get("/uk/documents/river/").content.decode()

    assert [f'id="s-{n}"' in page for n in range(1, 5)] == [True] * 4
    assert page.count('lang="en"><span>') == 4
    assert page.count("pair--para") == 2


@pytest.mark.parametrize(("view", "other"), [("uk", "en"), ("en", "uk")])
def test_reader_shows_one_language_on_request(quiz: Quiz, guest: Client, view: str, other: str) -> None:
    page = guest.get(f"/uk/documents/river/?text={view}").content.decode()

    assert page.count(f'lang="{view}"><span>') == 4
    assert page.count(f'lang="{other}"><span>') == 0
    assert re.findall(r'<a href="([^"]*)"[^>]* aria-current="true"', page) == [f"?text={view}"]


def test_reader_shows_the_editors_note_in_the_pages_language(db: None, guest: Client) -> None:
    noted = SentenceDraft(1, 1, SENTENCES[0], note=both("Так у джерелі.", "Thus in the source."))
    make_document(sentences=(noted,))

    assert "Примітка редактора: Так у джерелі." in text(guest.get("/uk/documents/river/"))
    assert "Editor’s note: Thus in the source." in text(guest.get("/en/documents/river/"))


def test_sentence_without_a_language_says_so_and_does_not_fall_back(db: None, guest: Client) -> None:
    make_document(sentences=(SentenceDraft(1, 1, {"en": "Only in English."}),))

    page = text(guest.get("/uk/documents/river/?text=uk"))

    assert "Цього речення ще не перекладено." in page
    assert "Only in English." not in page


def test_reader_leads_to_the_quizzes_on_its_document(quiz: Quiz, guest: Client) -> None:
    assert (
        '<a href="/uk/quizzes/by-the-river/"><span class="contents__name">Біля річки</span></a>'
        in guest.get("/uk/documents/river/").content.decode()
    )


def test_quiz_on_the_document_that_lacks_the_pages_language_is_named_in_its_own(db: None, guest: Client) -> None:
    make_quiz(languages=("en",))

    page = guest.get("/uk/documents/river/").content.decode()

    assert '<span class="contents__name" lang="en">By the river</span>' in page


def test_reader_ends_with_the_address_of_its_source_for_paper(quiz: Quiz, guest: Client) -> None:
    page = text(guest.get("/en/documents/river/"))

    assert '<p class="colophon">The text: The Gazette. <span class="address">https://example.org/river/</span>' in page


def test_text_of_a_document_is_data_never_markup(db: None, guest: Client) -> None:
    hostile = '<script>alert("x")</script> & <b>so on</b>.'
    make_document(sentences=(SentenceDraft(1, 1, both(hostile)),))

    page = guest.get("/uk/documents/river/").content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
