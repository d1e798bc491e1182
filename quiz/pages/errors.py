"""The error pages, in our look, without touching what may be broken."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language_from_path, override
from django.utils.translation import gettext as _

from quiz.pages.frame import page
from quiz.text.languages import LANGUAGES


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return page(request, "pages/404.html", {}, status=404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return page(request, "pages/403.html", {}, status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return page(request, "pages/csrf.html", {}, status=403)


def too_many(request: HttpRequest) -> HttpResponse:
    return page(request, "pages/429.html", {}, status=429)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Something was sent that is no request of ours. Only words: reading the request again may fail again."""
    with override(get_language_from_path(request.path_info) or LANGUAGES[0]):
        words = _("This request could not be understood. Nothing has been counted.")
    return HttpResponse(words, content_type="text/plain; charset=utf-8", status=400)


def broken(request: HttpRequest) -> HttpResponse:
    """Something failed that should not. No template, no database, no session: only words."""
    with override(get_language_from_path(request.path_info) or LANGUAGES[0]):
        words = _("Something went wrong on our side. Your saved answers are safe. Please try again in a minute.")
    return HttpResponse(words, content_type="text/plain; charset=utf-8", status=500)
