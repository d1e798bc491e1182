"""Something is wrong with this question: one short form, for everybody who has seen what is called right."""

from dataclasses import dataclass
from uuid import UUID

from allauth.core.ratelimit import consume
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods

from quiz.attempts.models import Concern
from quiz.attempts.services import LONGEST_CONCERN, Heard, raise_concern
from quiz.attempts.sheet import Sheet
from quiz.pages import wording
from quiz.pages.answered import prompt
from quiz.pages.attempt import own_sheet
from quiz.pages.frame import in_language, language, other_languages, page
from quiz.pages.navigator import place_url
from quiz.pages.question import progress
from quiz.questions.draft import Item
from quiz.text.languages import NAMES

REFUSALS: dict[Heard, Promise] = {
    Heard.WORDLESS: lazy("Please say in a few words what is wrong. Nothing has been sent yet."),
    Heard.TOO_LONG: lazy("That is too long: a sentence or two is enough. Nothing has been sent yet."),
    Heard.TOO_MANY: lazy(
        "You have sent many reports within an hour; no more can be sent for now. "
        "This one has not been sent: your words still stand here, please send them later."
    ),
}


@dataclass(frozen=True)
class Reason:
    """One thing to choose."""

    value: str
    words: str
    is_chosen: bool


@dataclass(frozen=True)
class Form:
    """The form as it was sent; `problem` says what is wrong with the part `part`: reason, words, or all of it."""

    reason: str = ""
    words: str = ""
    part: str = ""
    problem: str = ""

    @property
    def reasons(self) -> list[Reason]:
        return [Reason(value, str(said), value == self.reason) for value, said in wording.CONCERNS.items()]


@cache_control(no_store=True)
@require_http_methods(["GET", "HEAD", "POST"])
def concern(request: HttpRequest, attempt: UUID) -> HttpResponse:
    sheet = own_sheet(request, attempt)
    named = request.GET.get("q", "")
    place = int(named) if named.isdecimal() and len(named) < 6 else 0
    item = sheet.at(place)
    if item is None or not sheet.is_settled(item):
        return redirect(place_url(sheet, place if item else None))
    if request.method == "POST":
        return _post(request, sheet, place, item)
    return _show(request, sheet, place, item, Form())


def _post(request: HttpRequest, sheet: Sheet, place: int, item: Item) -> HttpResponse:
    reason, words = request.POST.get("reason", ""), request.POST.get("words", "")
    if "language" in request.POST:  # in the other language; nothing is sent
        return _show(request, sheet, place, item, Form(reason, words))
    if reason not in wording.CONCERNS:
        refused = _("Please choose what is wrong. Nothing has been sent yet.")
        return _show(request, sheet, place, item, Form("", words, "reason", refused))
    if not consume(request, action="concern"):
        refused = _(
            "Many reports have come from your network within an hour; no more can be sent for now. "
            "This one has not been sent: your words still stand here, please send them later."
        )
        return _show(request, sheet, place, item, Form(reason, words, "all", refused), status=429)
    heard = raise_concern(
        sheet, item, reason=Concern.Reason(reason), words=words, language=language(), now=timezone.now()
    )
    if heard in REFUSALS:
        part, status = ("all", 429) if heard is Heard.TOO_MANY else ("words", 200)
        return _show(request, sheet, place, item, Form(reason, words, part, str(REFUSALS[heard])), status)
    if heard in (Heard.STORED, Heard.REPEATED):
        messages.success(request, _("Thank you. The teacher will see it."))
    return redirect(_way_back(request, sheet, place))


def _way_back(request: HttpRequest, sheet: Sheet, place: int) -> str:
    """To the proof of the question, or to the result where one came from there."""
    is_from_result = sheet.is_finished and request.GET.get("from") == "result"
    return reverse("result", args=[sheet.id]) if is_from_result else place_url(sheet, place)


def _show(request: HttpRequest, sheet: Sheet, place: int, item: Item, form: Form, status: int = 200) -> HttpResponse:
    here = request.get_full_path()
    data = {
        "form": form,
        "prompt": prompt(item),
        "progress": progress(sheet, place),
        "longest": LONGEST_CONCERN,
        "back": _way_back(request, sheet, place),
        "switches": [
            {"code": code, "name": NAMES[code], "url": in_language(code, here)}
            for code in other_languages()
            if code in sheet.edition.languages
        ],
    }
    return page(request, "pages/concern.html", data, status=status)
