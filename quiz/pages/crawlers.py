"""What search engines are told: where not to go, and which pages there are."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from quiz.pages.frame import in_language
from quiz.pages.sharing import Address, address
from quiz.quizzes.queries import public_quizzes
from quiz.sources.queries import documents
from quiz.text.languages import LANGUAGES

_HOUR = 60 * 60
PRIVATE = ("accounts/", "attempts/", "me/")
"""What is nobody else's business, under every language."""


@cache_control(public=True, max_age=_HOUR)
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """For all alike; what is not forbidden is allowed."""
    home = reverse("library")
    shut = [reverse("admin:index"), *(in_language(code, home) + place for code in LANGUAGES for place in PRIVATE)]
    lines = ["User-agent: *", *(f"Disallow: {place}" for place in shut)]
    sitemap = f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}"
    return HttpResponse("\n".join([*lines, "", sitemap, ""]), content_type="text/plain; charset=utf-8")


@cache_control(public=True, max_age=_HOUR)
@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every page that may be found, in every language that it exists in. Which they are does not depend on who asks."""
    return render(request, "pages/sitemap.xml", {"places": list(_places(request))}, content_type="application/xml")


def _places(request: HttpRequest) -> Iterator[Address]:
    quizzes = public_quizzes()
    for name in ("library", "about", "privacy"):
        yield address(request, name)
    for document in documents({slug for quiz in quizzes for slug in quiz.edition.documents}):
        yield address(request, "reader", document.slug, languages=document.languages)
    for quiz in quizzes:
        yield address(request, "quiz", quiz.slug, languages=quiz.edition.languages)
