"""What search engines are told."""

from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from quiz.quizzes import queries
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import withdraw
from tests.make import make_quiz
from tests.pages.heads import head

SITE = "http://testserver"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def listed(client: Client) -> dict[str, dict[str, str]]:
    """Every address of the sitemap, with its versions by language."""
    tree = ElementTree.fromstring(client.get("/sitemap.xml").content)
    return {
        entry.findtext("s:loc", "", NAMES): {link.attrib["hreflang"]: link.attrib["href"] for link in links}
        for entry in tree.findall("s:url", NAMES)
        if (links := entry.findall("x:link", NAMES))
    }


def test_robots_are_told_what_is_private_and_where_the_map_is(db: None, guest: Client) -> None:
    response = guest.get("/robots.txt")

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /uk/accounts/",
        "Disallow: /uk/attempts/",
        "Disallow: /uk/me/",
        "Disallow: /en/accounts/",
        "Disallow: /en/attempts/",
        "Disallow: /en/me/",
        "",
        f"Sitemap: {SITE}/sitemap.xml",
    ]


def test_sitemap_has_every_public_page_in_each_of_its_languages(db: None, guest: Client) -> None:
    make_quiz()
    make_quiz(slug="only-ukrainian", languages=("uk",))

    pages = ("", "about/", "privacy/", "documents/river/", "quizzes/by-the-river/")
    in_both = [f"{SITE}/{language}/{page}" for page in pages for language in ("uk", "en")]
    assert list(listed(guest)) == [*in_both, f"{SITE}/uk/quizzes/only-ukrainian/"]


@pytest.mark.parametrize("language", ["uk", "en"])
def test_sitemap_is_the_same_whoever_asks(quiz: Quiz, guest: Client, language: str) -> None:
    asked = guest.get("/sitemap.xml", headers={"accept-language": language})

    assert asked.content == guest.get("/sitemap.xml").content
    assert asked["Content-Type"] == "application/xml"


def test_pages_say_of_themselves_what_the_sitemap_says(db: None, guest: Client) -> None:
    make_quiz()
    make_quiz(slug="only-ukrainian", languages=("uk",))

    for address, versions in listed(guest).items():
        found = head(guest.get(address))
        assert (found.links["canonical"], found.versions) == ([address], versions)
        assert "robots" not in found.said


def test_quizzes_by_link_and_withdrawn_ones_are_not_in_the_sitemap(db: None, guest: Client) -> None:
    by_link, withdrawn = make_quiz(slug="by-link"), make_quiz(slug="withdrawn")
    by_link.visibility = Quiz.Visibility.LINK
    by_link.save()
    withdraw(withdrawn)

    assert [address for address in listed(guest) if "quizzes" in address or "documents" in address] == []


@pytest.mark.parametrize("quizzes", [1, 3])
def test_sitemap_asks_twice_and_once_more_for_new_editions(db: None, guest: Client, quizzes: int) -> None:
    """Quizzes, documents."""
    for number in range(quizzes):
        make_quiz(slug=f"quiz-{number}")
    queries._read.clear()

    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as captured:
            guest.get("/sitemap.xml")
        counts.append(len(captured))
    assert counts == [3, 2]


@pytest.mark.parametrize("address", ["/robots.txt", "/sitemap.xml"])
def test_what_crawlers_ask_again_and_again_may_be_kept(db: None, guest: Client, address: str) -> None:
    response: Any = guest.get(address)

    assert response["Cache-Control"] == "public, max-age=3600"
    assert response.cookies == {}
