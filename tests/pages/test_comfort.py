"""Comfort: colours, size of the text and spacing are chosen once and hold on every page, a question too."""

import re
from typing import Any

import pytest
from django.test import Client

from quiz.attempts.models import Answer
from quiz.pages.comfort import CHOICES
from quiz.quizzes.models import Quiz
from tests.pages.steps import begin, identities, send

pytestmark = pytest.mark.django_db

EVERY_VALUE = [(name, value) for name, choice in CHOICES.items() for value in choice.words]


def root(page: Any) -> str:
    """The root element's tag."""
    return str(page.content.decode().splitlines()[1])


def pressed(page: Any) -> list[tuple[str, str]]:
    """The choices that the page shows as made."""
    return re.findall(r'<button name="(\w+)" value="(\w+)" aria-pressed="true"', page.content.decode())


@pytest.mark.parametrize(("name", "value"), EVERY_VALUE)
def test_choice_is_remembered_and_leads_back_to_its_place(guest: Client, name: str, value: str) -> None:
    answered = guest.post("/uk/comfort/", {name: value, "back": "/uk/about/"})
    page = guest.get("/uk/privacy/")

    assert answered["Location"] == "/uk/about/#comfort"
    assert (name, value) in pressed(page)
    assert (f'data-{name}="{value}"' in root(page)) is (value != next(iter(CHOICES[name].words)))


def test_choices_hold_together(guest: Client) -> None:
    for name, value in (("scheme", "dark"), ("size", "larger"), ("spacing", "wide")):
        guest.post("/uk/comfort/", {name: value})

    assert root(guest.get("/en/")) == '<html lang="en" data-scheme="dark" data-size="larger" data-spacing="wide">'


def test_nobody_is_given_a_cookie_for_what_she_did_not_choose(guest: Client) -> None:
    guest.post("/uk/comfort/", {"size": "large"})

    assert set(guest.cookies) == {"size"}


def test_what_is_no_choice_of_ours_changes_nothing(guest: Client) -> None:
    guest.post("/uk/comfort/", {"size": "enormous", "spacing": "", "colour": "red"})

    assert root(guest.get("/uk/")) == '<html lang="uk">'
    assert "size" not in guest.cookies


def test_every_page_has_the_choices_once(quiz: Quiz, guest: Client) -> None:
    question = guest.get(f"{(attempt := begin(guest))}?q=1")
    send(guest, f"{attempt}?q=1", identities(question)[0])
    pages = [guest.get(address) for address in ("/uk/", "/uk/documents/river/", f"{attempt}?q=1")]

    assert [pressed(page) for page in (*pages, question)] == [
        [("scheme", "system"), ("size", "normal"), ("spacing", "usual")]
    ] * 4


def test_choice_on_a_question_keeps_the_unsaved_answer_and_stores_nothing(quiz: Quiz, guest: Client) -> None:
    address = f"{begin(guest)}?q=1"
    identity = identities(guest.get(address))[1]

    page = send(guest, address, identity, size="larger")

    assert root(page) == '<html lang="uk" data-size="larger">'
    assert re.findall(r'value="(\w+)" checked', page.content.decode()) == [identity]
    assert Answer.objects.count() == 0
    assert root(guest.get(address)) == '<html lang="uk" data-size="larger">'


def test_choice_that_arrives_after_the_answer_shows_what_was_answered(quiz: Quiz, guest: Client) -> None:
    address = f"{begin(guest)}?q=1"
    identity = identities(guest.get(address))[1]
    send(guest, address, identity)

    page = send(guest, address, identity, size="larger")

    assert 'class="verdict' in page.content.decode()
    assert Answer.objects.count() == 1
