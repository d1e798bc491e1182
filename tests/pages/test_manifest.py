"""The web manifest and its icons."""

import struct
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from quiz.pages.frame import PAPERS
from tests.pages.heads import head

STATIC = settings.ROOT / "quiz" / "static" / "quiz"


def manifest(client: Client, **headers: str) -> dict[str, Any]:
    response = client.get("/manifest.webmanifest", headers=headers)
    assert response["Content-Type"] == "application/manifest+json"
    found: dict[str, Any] = response.json()
    return found


def side(name: str) -> tuple[int, int]:
    """Width and height of a picture of ours."""
    width, height = struct.unpack(">II", (STATIC / name).read_bytes()[16:24])
    return width, height


def test_manifest_says_what_the_app_is(db: None, guest: Client) -> None:
    found = manifest(guest, **{"accept-language": "en"})

    assert (found["name"], found["short_name"]) == ("Dzherelo: every answer has a source", "Dzherelo")
    assert (found["id"], found["start_url"], found["scope"], found["display"]) == ("/", "/", "/", "standalone")
    assert (found["background_color"], found["theme_color"]) == (PAPERS["light"], PAPERS["light"])


@pytest.mark.parametrize(("asked_for", "language"), [("uk", "uk"), ("en-GB,en", "en"), ("de", "uk")])
def test_manifest_speaks_the_browsers_language_or_ukrainian(
    db: None, guest: Client, asked_for: str, language: str
) -> None:
    assert manifest(guest, **{"accept-language": asked_for})["lang"] == language


def test_manifest_speaks_the_language_that_the_reader_chose(db: None, guest: Client) -> None:
    guest.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"

    found = manifest(guest, **{"accept-language": "uk"})

    assert (found["lang"], found["short_name"]) == ("en", "Dzherelo")


def test_icons_are_as_large_as_they_are_said_to_be(db: None, guest: Client) -> None:
    icons = manifest(guest)["icons"]

    assert [(icon["purpose"], icon["sizes"]) for icon in icons] == [
        ("any", "192x192"),
        ("any", "512x512"),
        ("maskable", "512x512"),
    ]
    sizes = ["{}x{}".format(*side(icon["src"].removeprefix("/static/quiz/"))) for icon in icons]
    assert sizes == [icon["sizes"] for icon in icons]


def test_pages_lead_to_the_manifest_and_to_the_icon_for_apple(db: None, guest: Client) -> None:
    links = head(guest.get("/uk/")).links

    assert links["manifest"] == ["/manifest.webmanifest"]
    assert links["apple-touch-icon"] == ["/static/quiz/icon-180.png"]
    assert side("icon-180.png") == (180, 180)
