"""Every address × role × method. An address without a row fails here."""

from uuid import UUID

import pytest
from django.test import Client
from django.urls import URLPattern, reverse

from quiz.pages import accounts
from quiz.pages.urls import urlpatterns
from quiz.quizzes.models import Quiz
from quiz.urls import urlpatterns as outside
from tests.pages.steps import begin

LANGUAGES = ("uk", "en")

# name of the address: (whose page it is, GET, POST) as (owner, guest stranger, signed-in stranger)
ROWS: dict[str, tuple[tuple[int, int, int], tuple[int, int, int]]] = {
    "library": ((200, 200, 200), (405, 405, 405)),
    "reader": ((200, 200, 200), (405, 405, 405)),
    "quiz": ((200, 200, 200), (302, 302, 302)),
    "print": ((200, 200, 200), (405, 405, 405)),
    "board": ((200, 200, 200), (405, 405, 405)),
    "qr": ((200, 200, 200), (405, 405, 405)),
    "attempt": ((302, 404, 404), (302, 404, 404)),
    "finish": ((200, 404, 404), (302, 404, 404)),
    "result": ((302, 404, 404), (405, 405, 405)),
    "concern": ((302, 404, 404), (302, 404, 404)),
    "me": ((200, 200, 200), (405, 405, 405)),
    "account_login": ((200, 200, 302), (200, 200, 302)),
    "account_logout": ((302, 302, 200), (302, 302, 302)),
    "account_signup": ((200, 200, 302), (200, 200, 302)),
    "account_inactive": ((200, 200, 200), (405, 405, 405)),
    "account_change_password": ((302, 302, 200), (302, 302, 200)),
    "about": ((200, 200, 200), (405, 405, 405)),
    "privacy": ((200, 200, 200), (405, 405, 405)),
    "comfort": ((405, 405, 405), (302, 302, 302)),
    "manifest": ((200, 200, 200), (405, 405, 405)),
    "robots": ((200, 200, 200), (405, 405, 405)),
    "sitemap": ((200, 200, 200), (405, 405, 405)),
}


def names() -> list[str]:
    """The names of all addresses, under a language and outside; allauth's stand in a list of their own."""
    ours = [entry.name or "" for entry in (*urlpatterns, *outside) if isinstance(entry, URLPattern)]
    return ours + [entry.name or "" for entry in accounts.urlpatterns]


def test_table_has_a_row_for_every_address() -> None:
    assert sorted(ROWS) == sorted(names())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ROWS)
def test_address_answers_each_role_as_the_table_says(
    name: str, language: str, quiz: Quiz, guest: Client, stranger: Client, student: Client
) -> None:
    attempt = UUID(begin(guest).split("/")[3])
    arguments: dict[str, list[object]] = {
        "reader": ["river"],
        "quiz": [quiz.slug],
        "print": [quiz.slug],
        "board": [quiz.slug],
        "qr": [quiz.slug],
        "attempt": [attempt],
        "finish": [attempt],
        "result": [attempt],
        "concern": [attempt],
    }
    address = reverse(name, args=arguments.get(name, [])).replace("/uk/", f"/{language}/")

    for method, expected in zip(("get", "post"), ROWS[name], strict=True):
        answered = tuple(getattr(client, method)(address).status_code for client in (guest, stranger, student))
        assert answered == expected, method


@pytest.mark.parametrize(("asked_for", "language"), [("uk,en;q=0.5", "uk"), ("en-GB,en", "en"), ("de", "uk")])
def test_root_goes_to_the_readers_language(guest: Client, db: None, asked_for: str, language: str) -> None:
    assert guest.get("/", headers={"accept-language": asked_for})["Location"] == f"/{language}/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_unknown_addresses_give_our_404(guest: Client, db: None, language: str) -> None:
    for address in ("nowhere/", "quizzes/none/", "documents/none/", f"attempts/{UUID(int=7)}/", "attempts/7/"):
        response = guest.get(f"/{language}/{address}")
        assert response.status_code == 404
        assert "lost__line" in response.content.decode()
