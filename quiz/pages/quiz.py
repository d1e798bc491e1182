"""The page before a quiz: what awaits you, and the beginning of an attempt."""

import secrets
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from quiz.attempts.queries import marks, sheet, tried, unfinished
from quiz.attempts.services import start
from quiz.pages import wording
from quiz.pages.frame import in_language, language, page
from quiz.pages.learners import learner_of, made_known, remember
from quiz.pages.sharing import Sharing, sharing
from quiz.people.learner import Learner
from quiz.quizzes.queries import LiveQuiz, live_quiz
from quiz.text.languages import NAMES


@require_http_methods(["GET", "HEAD", "POST"])
def quiz(request: HttpRequest, slug: str) -> HttpResponse:
    found = live_quiz(slug)
    if found is None:
        raise Http404
    return _begin(request, found) if request.method == "POST" else _show(request, found)


def _show(request: HttpRequest, found: LiveQuiz) -> HttpResponse:
    learner = learner_of(request)
    edition = found.edition
    data = {
        "edition": edition,
        "title": edition.title.get(language(), ""),
        "description": edition.description.get(language(), ""),
        "speaks": language() in edition.languages,
        "lacks": NAMES[language()],
        "titles": edition.title,
        "questions": wording.asked_of(edition.length, len(edition.items)),
        "feedback_at_end": edition.is_open_to_change,
        "documents": [
            {
                "slug": passage.slug,
                "title": passage.title.get(language(), ""),
                "note": passage.content_note.get(language(), ""),
            }
            for passage in edition.documents.values()
        ],
        "resume": unfinished(learner, quiz=found.slug),
        "tried": (record := tried(learner, found.id)),
        "best": record.best and wording.points_of(record.best.points, record.best.of),
        "sharing": _sharing(request, found),
    }
    return page(request, "pages/quiz.html", data)


def _sharing(request: HttpRequest, found: LiveQuiz) -> Sharing:
    """A quiz says what its teacher wrote of it, or else how long it is."""
    edition = found.edition
    length = wording.asked_of(edition.length, len(edition.items))
    promise = _("%(questions)s. Each answer is proved by a sentence of the text.") % {"questions": length}
    return sharing(
        request,
        "quiz",
        found.slug,
        title=edition.title.get(language(), found.slug),
        description=edition.description.get(language(), "") or promise,
        languages=edition.languages,
        is_public=found.is_public,
    )


def _begin(request: HttpRequest, found: LiveQuiz) -> HttpResponse:
    learner = made_known(learner_of(request))
    missed = request.POST.get("missed", "")
    items = _missed(missed, learner, found) if missed else None
    attempt = start(learner, found, seed=secrets.token_hex(16), now=timezone.now(), missed=items)
    first = f"{reverse('attempt', args=[attempt])}?q=1"
    response = redirect(
        first if language() in found.edition.languages else in_language(found.edition.languages[0], first)
    )
    remember(response, learner)
    return response


def _missed(attempt: str, learner: Learner, found: LiveQuiz) -> list[int] | None:
    """The items that earned less than full points in an attempt of the learner's own and are still asked."""
    try:
        before = sheet(UUID(attempt), learner)
    except ValueError:
        before = None
    if before is None:
        raise Http404
    earned = marks(before.id)
    items = [
        item.id
        for item in before.items
        if item.id in found.edition.by_id and (item.id not in earned or earned[item.id].points < earned[item.id].of)
    ]
    return items or None
