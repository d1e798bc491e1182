"""The small pages: about, privacy; and where the footer's choices go."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from quiz.pages.comfort import choose, remember
from quiz.pages.frame import page, way_back
from quiz.pages.sharing import sharing


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    description = _(
        "Where the texts of Dzherelo come from, how its questions are made, "
        "and why every answer leads back to a sentence."
    )
    return page(
        request,
        "pages/about.html",
        {"sharing": sharing(request, "about", title=_("About Dzherelo"), description=description)},
    )


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    description = _("What Dzherelo stores about you and what it does not, who sees it, and what its cookies are for.")
    return page(
        request,
        "pages/privacy.html",
        {"sharing": sharing(request, "privacy", title=_("Privacy"), description=description)},
    )


@require_POST
def comfort(request: HttpRequest) -> HttpResponse:
    """Keep what was chosen and return to the page, and to the place in it, where it was chosen."""
    back = way_back(request, request.POST.get("back", ""))
    return remember(HttpResponseRedirect(f"{back}#comfort"), choose(request))
