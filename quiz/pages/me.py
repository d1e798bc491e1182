"""My scores: what waits to be continued, what one knows, how the quizzes went, every attempt."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from quiz.attempts.queries import Score
from quiz.pages import drawing, wording
from quiz.pages.frame import in_language, language, page
from quiz.pages.learners import learner_of
from quiz.pages.proof import Reference
from quiz.pages.reader import reader_url
from quiz.pages.search import query_of
from quiz.people.learner import Learner
from quiz.quizzes.edition import Published
from quiz.reports.grades import table
from quiz.reports.knowledge import Knowledge, counts
from quiz.reports.queries import Learnt, Shelf, Standing, Try, attempts_of, knowledge, record, taken, unfinished


@dataclass(frozen=True)
class Line:
    """An attempt in a list. A quiz that does not speak the page's language has title and page in one that it does."""

    title: str
    language: str
    url: str
    at: datetime
    date: str
    moment: str
    score: str
    percent: str
    answered: int
    total: int
    is_finished: bool
    is_repeat: bool


@dataclass(frozen=True)
class QuizLine:
    """A quiz with its best and its latest result; `missed` is the attempt whose missed questions can be tried again."""

    slug: str
    best: Line
    latest: Line
    mark: str
    attempts: int
    missed: str
    is_live: bool


@dataclass(frozen=True)
class StateLine:
    """A state of knowledge and the sentences that are in it."""

    code: str
    words: str
    references: list[Reference]


@dataclass(frozen=True)
class TextLine:
    """A document: what is known of it in words and as a drawing."""

    title: str
    url: str
    words: str
    columns: list[drawing.Column]
    ends: tuple[int, int]
    states: list[StateLine]


@cache_control(no_store=True)
@require_safe
def me(request: HttpRequest) -> HttpResponse:
    learner, query = learner_of(request), query_of(request)
    shelf = taken(learner, query)
    results = record(learner, shelf)
    listed = attempts_of(learner, shelf, _page_asked_for(request))
    data = {
        "is_guest": learner.user_id is None,
        "query": query,
        "is_searchable": len({one.quiz for one in shelf.values()}) > 1 or bool(query),
        "is_empty": not shelf,
        "quizzes": [_quiz(standing) for standing in results.standings],
        "listed": listed,
        "lines": [_line(one) for one in listed.tries],
        "newer": listed.number - 1,
        "older": listed.number + 1 if listed.number < listed.pages else 0,
        "marks": table_of_marks(),
        "is_table_open": "marks" in request.GET,
    }
    return page(request, "pages/me.html", data | ({} if query else _whole(learner, shelf, results.progress)))


def _whole(learner: Learner, shelf: Shelf, progress: list[Try]) -> dict[str, object]:
    """What stands on the page when nothing is searched for."""
    return {
        "waiting": [_line(one) for one in unfinished(learner, shelf)],
        "texts": [_text(one) for one in knowledge(learner, shelf)],
        "progress": [_line(one) for one in progress],
        "progress_words": _progress_words([one.score for one in progress]),
        "top": wording.percent(100),
        "columns": list(drawing.chart([one.score.percent for one in progress])),
    }


def _page_asked_for(request: HttpRequest) -> int:
    named = request.GET.get("page", "")
    return int(named) if named.isdecimal() and len(named) < 6 else 1


def _spoken(edition: Published) -> str:
    return language() if language() in edition.languages else edition.languages[0]


def _line(one: Try) -> Line:
    spoken, at = _spoken(one.edition), one.finished_at or one.started_at
    return Line(
        title=one.edition.title.get(spoken, one.edition.slug),
        language=spoken,
        url=in_language(spoken, reverse("result" if one.is_finished else "attempt", args=[one.id])),
        at=at,
        date=wording.date(at),
        moment=wording.moment(at),
        score=wording.points_of(one.score.points, one.score.of),
        percent=wording.percent(one.score.percent),
        answered=one.answered,
        total=one.total,
        is_finished=one.is_finished,
        is_repeat=one.is_repeat,
    )


def _quiz(standing: Standing) -> QuizLine:
    best, latest = standing.best.score, standing.latest
    has_missed = latest.score.points < latest.score.of
    return QuizLine(
        slug=latest.edition.slug,
        best=_line(standing.best),
        latest=_line(latest),
        mark=wording.school_mark(best.points, best.of),
        attempts=standing.attempts,
        missed=str(latest.id) if has_missed and latest.is_live else "",
        is_live=latest.is_live,
    )


def _text(learnt: Learnt) -> TextLine:
    document, states = learnt.document, learnt.states
    words = ngettext(
        "You know %(known)s of %(total)s sentence.", "You know %(known)s of %(total)s sentences.", len(states)
    ) % {"known": counts(states)[Knowledge.KNOWN], "total": len(states)}
    return TextLine(
        title=document.title.get(language(), document.slug),
        url=reader_url(document.slug),
        words=words,
        columns=drawing.strip(document.sentences, states, language()),
        ends=(document.sentences[0].anchor, document.sentences[-1].anchor),
        states=[_state(learnt, state) for state in Knowledge],
    )


def _state(learnt: Learnt, state: Knowledge) -> StateLine:
    slug = learnt.document.slug
    references = [Reference(anchor, reader_url(slug, anchor)) for anchor, own in learnt.states.items() if own is state]
    return StateLine(state.value, str(wording.KNOWLEDGE[state]), references)


def _progress_words(scores: list[Score]) -> str:
    """How the results went, in words; empty for fewer than two, which show no way."""
    percents = [score.percent for score in scores]
    if len(percents) < 2:
        return ""
    return _("Attempts shown: %(count)s. The first: %(first)s, the latest: %(latest)s, the best: %(best)s.") % {
        "count": len(percents),
        "first": wording.percent(percents[0]),
        "latest": wording.percent(percents[-1]),
        "best": wording.percent(max(percents)),
    }


def table_of_marks() -> list[dict[str, object]]:
    """The table of the twelve-point scale, the highest mark first."""
    return [
        {
            "mark": row.mark,
            "since": wording.exact_percent(row.since),
            "below": wording.exact_percent(row.below) if row.below else "",
            "level": wording.LEVELS[row.level],
        }
        for row in reversed(table())
    ]
