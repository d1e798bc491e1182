"""The web manifest: what a browser needs to keep the site among a device's apps."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.templatetags.static import static
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from quiz.pages.frame import PAPERS, language

_HOUR = 60 * 60
ICONS = (("icon-192.png", 192, "any"), ("icon-512.png", 512, "any"), ("icon-maskable.png", 512, "maskable"))
"""File, width and height in pixels, purpose. A maskable one leaves a margin that a device may cut to its own shape."""


@cache_control(max_age=_HOUR)
@vary_on_headers("Accept-Language", "Cookie")
@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """In the reader's language, as her cookie or her browser names it. The app starts where every reader does: at the
    address that leads to her language."""
    said = {
        "id": "/",
        "name": _("Dzherelo: every answer has a source"),
        "short_name": _("Dzherelo"),
        "description": _(
            "Read a document, answer the questions and see the sentence that proves each answer. "
            "In Ukrainian and English."
        ),
        "lang": language(),
        "dir": "ltr",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",  # every page has its own way back; pulling down reloads
        "background_color": PAPERS["light"],
        "theme_color": PAPERS["light"],
        "categories": ["education"],
        "icons": [_icon(*icon) for icon in ICONS],
    }
    return JsonResponse(said, content_type="application/manifest+json", json_dumps_params={"ensure_ascii": False})


def _icon(name: str, side: int, purpose: str) -> dict[str, str]:
    return {"src": static(f"quiz/{name}"), "sizes": f"{side}x{side}", "type": "image/png", "purpose": purpose}
