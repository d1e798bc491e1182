"""What stands on every page, and how a page is rendered."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language

from quiz.pages.comfort import comforts
from quiz.text.languages import LANGUAGES, NAMES

PAPERS = {"light": "#fbf9f4", "dark": "#131716"}
"""The paper of each scheme, as the stylesheet has it; browsers colour their own bars with it."""


def page(request: HttpRequest, template: str, data: dict[str, Any], status: int = 200) -> HttpResponse:
    """Render a page of ours. The user is resolved first: our templates never touch the database."""
    _ = request.user.is_authenticated
    return render(request, template, data, status=status)


def language() -> str:
    """The language of the page that is being answered, one of LANGUAGES."""
    code = (get_language() or "").split("-")[0]
    return code if code in LANGUAGES else LANGUAGES[0]


def other_languages() -> list[str]:
    return [code for code in LANGUAGES if code != language()]


def way_back(request: HttpRequest, asked: str, otherwise: str = "library") -> str:
    """The address of ours that a form or link asks to return to; anything else leads to the page named `otherwise`."""
    is_ours = url_has_allowed_host_and_scheme(
        asked, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return asked if is_ours and asked.startswith("/") else reverse(otherwise)


def in_language(code: str, address: str) -> str:
    """The same page of ours in another language: only the first part of an address differs."""
    mine = f"/{language()}/"
    return f"/{code}/{address.removeprefix(mine)}" if address.startswith(mine) else f"/{code}/"


def frame(request: HttpRequest) -> dict[str, Any]:
    """The context processor of all templates: the way to the other languages, and what the reader finds
    comfortable."""
    here = request.get_full_path()
    chosen = comforts(request)
    return {
        "tongues": [{"code": code, "name": NAMES[code], "url": in_language(code, here)} for code in other_languages()],
        "comfort": chosen,
        "scheme": next(choice.value for choice in chosen if choice.name == "scheme"),
        "papers": PAPERS,
        "here": here,
    }
