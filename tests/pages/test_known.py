"""After an attempt the reader shows which sentences it showed to be known."""

import re
from uuid import uuid4

import pytest
from django.test import Client

from quiz.attempts.sheet import Sheet
from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests.make import answer, answer_all, make_attempt, make_document, make_quiz, number_draft, question_draft
from tests.pages.steps import text, without_tokens

READER = "/uk/documents/river/"


@pytest.fixture
def sheet(quiz: Quiz, user: User) -> Sheet:
    """Olena's finished attempt: the first question right (sentence 1), of the second one of three parts (sentences 1, 3
    and 4), the third wrong (sentence 4). Nobody asked about sentence 2."""
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    first, second, third = sheet.items
    answer(sheet, first, *[option.id for option in first.options if option.correct])
    answer(sheet, second, second.options[0].id)
    answer(sheet, third, 1)
    return sheet


def signs(response: object) -> list[str]:
    """What is said of each sentence beside its number, in the order of the text."""
    body = text(response)
    return re.findall(r'<a class="num" href="#s-\d+" aria-label="([^"]+)"', body)


def nameless(response: object) -> str:
    """The page without the attempt that its addresses name, and without what is new in it every time."""
    return re.sub("[0-9a-f-]{36}", "", without_tokens(response))


def test_each_sentence_says_beside_its_number_whether_it_is_known(student: Client, sheet: Sheet) -> None:
    page = student.get(f"{READER}?known={sheet.id}")

    assert signs(page) == ["Речення 1: частково", "Речення 2: не питали", "Речення 3: частково", "Речення 4: частково"]
    assert text(page).count('<svg class="level"') == 4 + 2  # four sentences, and two states in the legend


def test_sentence_of_which_every_question_was_right_is_known(db: None, student: Client, user: User) -> None:
    sheet = make_attempt(make_quiz(question_draft(), number_draft()), Learner(user_id=user.pk))
    answer_all(sheet)

    page = student.get(f"/en/documents/river/?known={sheet.id}")

    assert signs(page) == ["Sentence 1: known", "Sentence 2: known", "Sentence 3: not asked", "Sentence 4: not asked"]
    assert "The questions asked about 2 of 4 sentences. You knew 2 of those." in text(page)


def test_question_without_an_answer_is_not_known_yet(db: None, student: Client, user: User) -> None:
    sheet = make_attempt(make_quiz(question_draft()), Learner(user_id=user.pk))
    student.post(f"/en/attempts/{sheet.id}/finish/")

    assert signs(student.get(f"/en/documents/river/?known={sheet.id}"))[0] == "Sentence 1: not yet"


def test_result_leads_to_what_one_knew(student: Client, sheet: Sheet) -> None:
    page = text(student.get(f"/uk/attempts/{sheet.id}/result/"))

    assert f'<a href="{READER}?known={sheet.id}">Показати на тексті, що я знаю</a>' in page


def test_views_of_the_text_keep_what_one_knew_and_it_can_be_hidden(student: Client, sheet: Sheet) -> None:
    page = student.get(f"{READER}?text=en&known={sheet.id}").content.decode()

    ways = re.findall(r'<a href="([^"]*)" data-keeps-place', page)
    known = f"known={sheet.id}"
    assert ways == ["?text=en", f"?{known}", f"?text=uk&amp;{known}", f"?text=en&amp;{known}"]
    assert signs(student.get(f"{READER}?text=en")) == [f"Речення {n}" for n in range(1, 5)]


def test_stranger_sees_the_text_as_if_there_were_no_attempt(student: Client, stranger: Client, sheet: Sheet) -> None:
    asked, made_up = (stranger.get(f"{READER}?known={attempt}") for attempt in (sheet.id, uuid4()))

    assert signs(asked) == [f"Речення {n}" for n in range(1, 5)]
    assert nameless(asked) == nameless(made_up)


@pytest.mark.parametrize("named", ["", "7", "no-such-attempt", "\0", "00000000-0000-4000-8000-00000000000"])
def test_what_names_no_attempt_shows_the_text(quiz: Quiz, student: Client, named: str) -> None:
    page = student.get(READER, {"known": named})

    assert (page.status_code, signs(page)) == (200, [f"Речення {n}" for n in range(1, 5)])


def test_unfinished_attempt_says_nothing_yet(quiz: Quiz, student: Client, user: User) -> None:
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    answer(sheet, sheet.items[0], sheet.items[0].options[0].id)

    assert signs(student.get(f"{READER}?known={sheet.id}"))[0] == "Речення 1"


def test_attempt_says_nothing_about_another_document(student: Client, sheet: Sheet) -> None:
    make_document(slug="lake")

    assert signs(student.get(f"/uk/documents/lake/?known={sheet.id}"))[0] == "Речення 1"


def test_what_one_knew_is_kept_in_no_cache(student: Client, stranger: Client, sheet: Sheet) -> None:
    kept = [client.get(f"{READER}?known={sheet.id}")["Cache-Control"] for client in (student, stranger)]

    assert kept == ["no-store", "no-store"]
    assert "Cache-Control" not in student.get(READER)
