"""The desk speaks the language of the account."""

import re
from html import unescape

import pytest
from django.test import Client

from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests.admin.doors import READ
from tests.make import answer_all, make_attempt, make_concern, open_sheet
from tests.pages.steps import text

TITLES = {"uk": "Стіл учителя", "en": "The teacher’s desk"}


@pytest.mark.parametrize("language", TITLES)
def test_desk_speaks_the_language_of_the_account(teacher: Client, language: str) -> None:
    User.objects.update(language=language)

    page = text(teacher.get("/admin/"))

    assert f'<html lang="{language}">' in page
    assert f"<h1>{TITLES[language]}</h1>" in page


@pytest.mark.parametrize("model", [*READ, "user"])
def test_lists_are_headed_in_the_language_of_the_account(quiz: Quiz, administrator: Client, model: str) -> None:
    answer_all(sheet := make_attempt(quiz))
    make_concern(open_sheet(sheet.id))

    page = text(administrator.get(f"/admin/quiz/{model}/"))

    headings = re.findall(r'<div class="text">(?:<a[^>]*>|<span>)([^<]+)', page)
    assert len(headings) > 3
    assert [heading for heading in headings if re.search("[A-Za-z]", unescape(heading))] == []


@pytest.mark.parametrize("browser", ["en", "de,en;q=0.5"])
def test_language_of_the_browser_does_not_matter(teacher: Client, browser: str) -> None:
    page = teacher.get("/admin/", headers={"accept-language": browser})

    assert f"<h1>{TITLES['uk']}</h1>" in page.content.decode()


def test_another_language_is_kept_in_the_account(quiz: Quiz, teacher: Client) -> None:
    back = f"/admin/quiz/quiz/{quiz.pk}/change/"

    response = teacher.post("/admin/language/", {"language": "en", "back": back})

    assert (response["Location"], User.objects.get(username="nadiia").language) == (back, "en")
    assert "<h1>By the river</h1>" in teacher.get(back).content.decode()


def test_language_that_we_do_not_speak_changes_nothing(teacher: Client) -> None:
    response = teacher.post("/admin/language/", {"language": "xx", "back": "https://example.org/"})

    assert (response["Location"], User.objects.get(username="nadiia").language) == ("/admin/", "uk")


def test_one_persons_language_is_not_the_next_ones(teacher: Client, anonymous: Client) -> None:
    User.objects.update(language="en")
    teacher.get("/admin/")

    assert '<html lang="uk"' in anonymous.get("/uk/").content.decode()
