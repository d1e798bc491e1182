"""The small pages: about, privacy, and the choice of a colour scheme."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_POST, require_safe

from quiz.pages.frame import SCHEMES, page, way_back

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
    response = HttpResponseRedirect(way_back(request, request.POST.get("back", "")))
    chosen = request.POST.get("scheme", "")
    secure = settings.SESSION_COOKIE_SECURE
    if chosen in SCHEMES:
        response.set_cookie("scheme", chosen, max_age=_YEAR, httponly=True, samesite="Lax", secure=secure)
    return response
