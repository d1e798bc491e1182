"""Comfort: how a reader wants every page. Its colours, the size of its text and the space in it, kept in cookies."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as lazy

_YEAR = 60 * 60 * 24 * 365


@dataclass(frozen=True)
class Choice:
    """What can be chosen: values with their words. The first is what nobody chose, and needs no mark on the page."""

    label: Promise
    words: dict[str, Promise]


CHOICES: dict[str, Choice] = {
    "scheme": Choice(
        lazy("Colours:"), {"system": lazy("Same as device"), "light": lazy("Light"), "dark": lazy("Dark")}
    ),
    "size": Choice(lazy("Text size:"), {"normal": lazy("Normal"), "large": lazy("Large"), "larger": lazy("Larger")}),
    "spacing": Choice(lazy("Spacing:"), {"usual": lazy("Usual"), "wide": lazy("Wide")}),
}
"""By the names of their cookies, form fields and data attributes of the root element."""


@dataclass(frozen=True)
class Chosen:
    """A choice as one reader made it."""

    name: str
    label: Promise
    words: dict[str, Promise]
    value: str

    @property
    def is_made(self) -> bool:
        return self.value != next(iter(self.words))


def comforts(request: HttpRequest) -> list[Chosen]:
    """What the reader's cookies say; where they say nothing of ours, the first value."""
    kept = _valid(request.COOKIES)
    return [
        Chosen(name, choice.label, choice.words, kept.get(name, next(iter(choice.words))))
        for name, choice in CHOICES.items()
    ]


def choose(request: HttpRequest) -> dict[str, str]:
    """What the form that was sent chooses; a page that answers this very request is drawn so already."""
    chosen = _valid(request.POST)
    request.COOKIES.update(chosen)
    return chosen


def remember(response: HttpResponse, chosen: dict[str, str]) -> HttpResponse:
    """Let this browser keep what was chosen, for a year."""
    for name, value in chosen.items():
        secure = settings.SESSION_COOKIE_SECURE
        response.set_cookie(name, value, max_age=_YEAR, httponly=True, samesite="Lax", secure=secure)
    return response


def _valid(said: Mapping[str, str]) -> dict[str, str]:
    return {name: said[name] for name, choice in CHOICES.items() if said.get(name) in choice.words}
