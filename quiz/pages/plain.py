"""The small pages: about, privacy, and the choice of a colour scheme."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from quiz.pages.frame import SCHEMES, page

_YEAR = 60 * 60 * 24 * 365


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    return page(request, "pages/about.html", {})


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return page(request, "pages/privacy.html", {})


@require_POST
def scheme(request: HttpRequest) -> HttpResponse:
    """Keep the chosen scheme in a cookie and return to the page that it was chosen on."""
    back = request.POST.get("back", "")
    safe = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    response = redirect(back if safe else "library")
    chosen = request.POST.get("scheme", "")
    if chosen in SCHEMES:
        response.set_cookie("scheme", chosen, max_age=_YEAR, httponly=True, samesite="Lax")
    return response
