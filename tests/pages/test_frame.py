"""What holds on every page: headers, colour scheme, languages, errors."""

from typing import Any

import pytest
from django.test import Client, RequestFactory

from quiz.pages.errors import broken
from quiz.quizzes.models import Quiz
from tests.pages.steps import text


def test_policy_allows_nothing_from_elsewhere_and_nothing_inline(db: None, guest: Client) -> None:
    policy = guest.get("/uk/")["Content-Security-Policy"]

    assert set(policy.split("; ")) == {
        "default-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
    }


@pytest.mark.parametrize("address", ["", "quizzes/by-the-river/", "documents/river/", "me/", "about/", "privacy/"])
def test_pages_hold_no_inline_style_or_script(quiz: Quiz, guest: Client, address: str) -> None:
    page = guest.get(f"/uk/{address}").content.decode()

    assert [trace for trace in (" style=", "<style", "<script>", " onclick=", "javascript:") if trace in page] == []


@pytest.mark.parametrize(
    "back",
    [
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/\\\\elsewhere.example",
        "javascript:alert(1)",
        "foo",
        "attempt",
        "",
    ],
)
def test_scheme_never_leads_elsewhere(db: None, guest: Client, back: str) -> None:
    assert guest.post("/uk/comfort/", {"scheme": "dark", "back": back})["Location"] == "/uk/#comfort"


def test_unknown_scheme_is_the_devices(db: None, guest: Client) -> None:
    guest.cookies["scheme"] = '"><script>'

    assert '<html lang="uk">' in guest.get("/uk/").content.decode()


@pytest.mark.parametrize(("here", "there"), [("/uk/about/", "/en/about/"), ("/uk/nowhere/", "/en/nowhere/")])
def test_other_language_is_one_step_away(db: None, guest: Client, here: str, there: str) -> None:
    assert f'href="{there}" lang="en" hreflang="en">English</a>' in guest.get(here).content.decode()


@pytest.mark.parametrize(
    ("language", "words"), [("uk", "У нас сталася помилка."), ("en", "Something went wrong on our side.")]
)
def test_broken_page_needs_nothing_and_speaks_the_language(language: str, words: str) -> None:
    response = broken(RequestFactory().get(f"/{language}/"))

    assert response.status_code == 500
    assert words in response.content.decode()


@pytest.mark.parametrize(("language", "words"), [("uk", "не вдалося зрозуміти"), ("en", "could not be understood")])
def test_request_that_is_none_is_answered_in_words(db: None, guest: Client, language: str, words: str) -> None:
    response = guest.post(
        f"/{language}/comfort/", b"--x\r\nnonsense", content_type="multipart/form-data; boundary=" + "x" * 500
    )

    assert response.status_code == 400
    assert words in response.content.decode()


def test_too_many_at_once_is_said_in_our_words(db: None, guest: Client, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    data = {"login": "nobody", "password": "nothing-at-all"}

    pages = [guest.post("/uk/accounts/login/", data) for _ in range(2)]

    assert [page.status_code for page in pages] == [200, 429]
    assert "Забагато запитів поспіль" in text(pages[1])


def test_form_that_cannot_be_trusted_explains_what_to_do(db: None) -> None:
    client = Client(enforce_csrf_checks=True)

    response = client.post("/uk/comfort/", {"scheme": "dark"})

    assert response.status_code == 403
    assert "оновіть сторінку" in text(response)
