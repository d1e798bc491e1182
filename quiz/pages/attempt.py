"""An attempt: one question at a time, its answer, its proof; and the end."""

from uuid import UUID, uuid4

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods

from quiz.attempts import services
from quiz.attempts.queries import sheet as find_sheet
from quiz.attempts.services import Outcome, Submission, submit_answer
from quiz.attempts.sheet import Sheet
from quiz.pages.comfort import CHOICES, choose, remember
from quiz.pages.feedback import feedback
from quiz.pages.frame import language, page
from quiz.pages.learners import learner_of
from quiz.pages.navigator import place_url, stops
from quiz.pages.question import asked, progress
from quiz.questions.draft import Item
from quiz.questions.kinds.contract import Problem, Raw

OWN_FIELDS = {"csrfmiddlewaretoken", "client_key", "language", "flag", "go", *CHOICES}
"""What a form sends besides the answer."""

MOST_FIELDS, LONGEST_VALUE = 100, 200
"""What is kept of a form: no question has more fields, no answer is longer."""

NOTHING = {Problem.NOTHING_CHOSEN, Problem.NOTHING_TYPED}


def own_sheet(request: HttpRequest, attempt: UUID) -> Sheet:
    """The sheet of the reader's own attempt; anybody else's does not exist, nor does it in a language it lacks."""
    found = find_sheet(attempt, learner_of(request))
    if found is None or language() not in found.edition.languages:
        raise Http404
    return found


@cache_control(no_store=True)
@require_http_methods(["GET", "HEAD", "POST"])
def attempt(request: HttpRequest, attempt: UUID) -> HttpResponse:
    sheet = own_sheet(request, attempt)
    place = _place(request.GET.get("q", ""))
    item = sheet.at(place)
    if item is None:  # every question has an address of its own, so that the back button finds it again
        following = None if sheet.is_finished else sheet.next_open()
        ended = "result" if sheet.is_finished else "finish"
        return redirect(place_url(sheet, following)) if following else redirect(ended, sheet.id)
    if request.method == "POST":
        return _post(request, sheet, place, item)
    return _show(request, sheet, place, item)


@cache_control(no_store=True)
@require_http_methods(["GET", "HEAD", "POST"])
def finish(request: HttpRequest, attempt: UUID) -> HttpResponse:
    """Ending before the last question: asks once, then ends exactly once, however often it is sent."""
    sheet = own_sheet(request, attempt)
    if request.method == "POST":
        services.finish(sheet, now=timezone.now())
        return redirect("result", sheet.id)
    if sheet.is_finished:
        return redirect("result", sheet.id)
    around = stops(sheet)
    data = {
        "sheet": sheet,
        "open": [stop for stop in around if not stop.is_answered],
        "flagged": [stop for stop in around if stop.is_flagged],
        "back": place_url(sheet, sheet.next_open() or len(around)),
    }
    return page(request, "pages/finish.html", data)


def _show(request: HttpRequest, sheet: Sheet, place: int, item: Item) -> HttpResponse:
    if sheet.is_finished or (item.id in sheet.answers and not sheet.is_open_to_change):
        return _feedback(request, sheet, place, item)
    return _question(request, sheet, place, item)


def _post(request: HttpRequest, sheet: Sheet, place: int, item: Item) -> HttpResponse:
    if sheet.is_finished and (sheet.edition.is_open_to_change or item.id not in sheet.answers):
        return redirect("result", sheet.id)
    raw = _raw(request)
    is_open = sheet.is_open_to_change or item.id not in sheet.answers
    chosen = choose(request) if is_open else {}
    if is_open and (chosen or "language" in request.POST):  # the same question otherwise; nothing is stored
        return remember(_question(request, sheet, place, item, raw=raw), chosen)
    if sheet.is_open_to_change:
        return _post_changeable(request, sheet, place, item, raw)
    submission = Submission(item=item, raw=raw, language=language(), client_key=_client_key(request))
    outcome = submit_answer(sheet, submission, now=timezone.now())
    if isinstance(outcome, Problem):
        return _question(request, sheet, place, item, raw=raw, problem=outcome)
    if outcome is Outcome.TOO_LATE:
        return _too_late(request, own_sheet(request, sheet.id), place, item)
    return redirect(place_url(sheet, place))


def _post_changeable(request: HttpRequest, sheet: Sheet, place: int, item: Item, raw: Raw) -> HttpResponse:
    """Where feedback comes at the end: flag the question, or store the answer and go on, or to where the form says."""
    if "flag" in request.POST:
        if not services.flag(sheet, item.id, is_flagged=request.POST["flag"] == "on"):
            return redirect("result", sheet.id)
        return _question(request, own_sheet(request, sheet.id), place, item, raw=raw)
    submission = Submission(item=item, raw=raw, language=language(), client_key=_client_key(request))
    outcome = submit_answer(sheet, submission, now=timezone.now())
    goal = _place(request.POST.get("go", ""))
    if isinstance(outcome, Problem) and not (goal and outcome in NOTHING):
        return _question(request, sheet, place, item, raw=raw, problem=outcome)
    if outcome is Outcome.TOO_LATE:
        return redirect("result", sheet.id)
    following = goal if sheet.at(goal) else sheet.next_open(place)
    is_last = following in (None, place) and not goal  # the sheet is from before this answer
    return redirect("finish", sheet.id) if is_last else redirect(place_url(sheet, following))


def _too_late(request: HttpRequest, now: Sheet, place: int, item: Item) -> HttpResponse:
    """Another answer was first, perhaps a moment ago: the page as it stands now."""
    if now.is_finished or item.id not in now.answers:
        return redirect("result", now.id) if now.is_finished else redirect(place_url(now, place))
    return _feedback(request, now, place, item, kept=True)


def _question(
    request: HttpRequest,
    sheet: Sheet,
    place: int,
    item: Item,
    *,
    raw: Raw | None = None,
    problem: Problem | None = None,
) -> HttpResponse:
    data = {"asked": asked(sheet, place, item, raw=raw, problem=problem), "progress": progress(sheet, place)}
    return page(request, "pages/question.html", data | {"attempt": sheet.id})


def _feedback(request: HttpRequest, sheet: Sheet, place: int, item: Item, *, kept: bool = False) -> HttpResponse:
    following = sheet.next_open(place)
    ahead = (
        reverse("result", args=[sheet.id]) if sheet.is_finished or following is None else place_url(sheet, following)
    )
    data = {
        "feedback": feedback(sheet, item),
        "progress": progress(sheet, place),
        "ahead": ahead,
        "is_end": sheet.is_finished or following is None,
        "attempt": sheet.id,
        "kept": kept,
    }
    return page(request, "pages/feedback.html", data)


def _place(named: str) -> int:
    """The place that an address or a button names; 0 where it names none."""
    return int(named) if named.isdecimal() and len(named) < 6 else 0


def _raw(request: HttpRequest) -> Raw:
    """The answer as the form sent it: no more than any form of ours sends, and nothing that a database refuses."""
    fields = [(name, values) for name, values in request.POST.lists() if name not in OWN_FIELDS]
    return {
        name[:LONGEST_VALUE].replace("\0", ""): [
            value[:LONGEST_VALUE].replace("\0", "") for value in values[:MOST_FIELDS]
        ]
        for name, values in fields[:MOST_FIELDS]
    }


def _client_key(request: HttpRequest) -> UUID:
    """The page's number for this submission; a form without a proper one gets a fresh one."""
    try:
        return UUID(request.POST.get("client_key", ""))
    except ValueError:
        return uuid4()
