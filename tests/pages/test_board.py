"""The address of a quiz as it is given out: on its page, on the board, as a code."""

import re
from typing import Any
from xml.etree import ElementTree

import pytest
import segno
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from quiz.quizzes.models import Quiz
from quiz.quizzes.services import withdraw
from tests.make import make_quiz
from tests.pages.steps import QUIZ, text

SITE = "http://testserver"
SVG = "{http://www.w3.org/2000/svg}"


def modules(response: Any) -> list[list[int]]:
    """The code as the picture shows it: rows of dark (1) and light (0) modules."""
    drawing = ElementTree.fromstring(response.content)
    side = int(drawing.attrib["viewBox"].split()[2])
    rows = [[0] * side for _ in range(side)]
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", drawing.findall(f"{SVG}path")[1].attrib["d"]):
        rows[int(y)][int(x) : int(x) + int(length)] = [1] * int(length)
    return rows


def code_of(address: str) -> list[list[int]]:
    """The code that says this address, with its quiet zone."""
    return [list(row) for row in segno.make_qr(address, error="m").matrix_iter(border=4)]


@pytest.mark.parametrize("language", ["uk", "en"])
def test_quiz_page_gives_its_address(quiz: Quiz, guest: Client, language: str) -> None:
    here = f"/{language}/quizzes/by-the-river/"
    page = text(guest.get(here))

    assert re.findall(r'<input class="input share__address"[^>]*>', page) == [
        f'<input class="input share__address" id="address" value="{SITE}{here}" readonly>'
    ]
    assert f'<a href="{here}board/">' in page
    assert f'<img src="{here}qr.svg"' in page


@pytest.mark.parametrize("language", ["uk", "en"])
def test_code_says_the_address_in_the_language_of_the_page(quiz: Quiz, guest: Client, language: str) -> None:
    response = guest.get(f"/{language}/quizzes/by-the-river/qr.svg")

    assert response["Content-Type"] == "image/svg+xml"
    assert modules(response) == code_of(f"{SITE}/{language}/quizzes/by-the-river/")


def test_code_is_black_on_white_and_may_be_kept(quiz: Quiz, guest: Client) -> None:
    response: Any = guest.get(f"{QUIZ}qr.svg")
    drawing = ElementTree.fromstring(response.content)
    side = drawing.attrib["viewBox"].split()[2]

    assert drawing.findtext(f"{SVG}title") == "Біля річки"
    assert drawing.findall(f"{SVG}path")[0].attrib == {"fill": "#fff", "d": f"M0 0h{side}v{side}H0z"}
    assert "fill" not in drawing.findall(f"{SVG}path")[1].attrib
    assert response["Cache-Control"] == "public, max-age=3600"
    assert response.cookies == {}


def test_board_shows_title_address_and_code(quiz: Quiz, guest: Client) -> None:
    page = text(guest.get(f"{QUIZ}board/"))

    assert '<h1 class="board__title" lang="uk">Біля річки</h1><p class="lead">3 запитання</p>' in page
    steps = "".join(f"<span>{step}/</span>" for step in ("testserver", "uk", "quizzes", "by-the-river"))
    assert f'<a href="{SITE}{QUIZ}">{steps}</a>' in page
    assert f'<img src="{QUIZ}qr.svg"' in page
    assert [trace for trace in (" style=", "<style", "<script>") if trace in page] == []


def test_quiz_that_lacks_the_language_is_given_out_in_one_that_it_has(db: None, guest: Client) -> None:
    make_quiz(languages=("uk",))

    assert f'value="{SITE}{QUIZ}" readonly' in text(guest.get("/en/quizzes/by-the-river/"))
    assert 'lang="uk">Біля річки</h1>' in text(guest.get("/en/quizzes/by-the-river/board/"))
    assert modules(guest.get("/en/quizzes/by-the-river/qr.svg")) == code_of(f"{SITE}{QUIZ}")


def test_quiz_by_link_is_given_out_too(quiz: Quiz, guest: Client) -> None:
    quiz.visibility = Quiz.Visibility.LINK
    quiz.save()

    assert "share__address" in text(guest.get(QUIZ))
    assert [guest.get(f"{QUIZ}{part}").status_code for part in ("board/", "qr.svg")] == [200, 200]


def test_withdrawn_quiz_is_not_given_out(quiz: Quiz, guest: Client) -> None:
    withdraw(quiz)

    assert [guest.get(f"{QUIZ}{part}").status_code for part in ("", "board/", "qr.svg")] == [404, 404, 404]


def test_code_says_the_address_that_was_asked_for_behind_a_proxy_too(quiz: Quiz, guest: Client, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["quiz.school.example"]
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

    response = guest.get(f"{QUIZ}qr.svg", headers={"host": "quiz.school.example", "x-forwarded-proto": "https"})

    assert modules(response) == code_of(f"https://quiz.school.example{QUIZ}")


@pytest.mark.parametrize("part", ["board/", "qr.svg"])
def test_board_and_code_ask_once_and_once_more_for_a_new_edition(quiz: Quiz, guest: Client, part: str) -> None:
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as captured:
            guest.get(f"{QUIZ}{part}")
        counts.append(len(captured))

    assert counts == [2, 1]
