"""What can be asked about a learner's own results.

`taken` comes first: it says in what a learner has taken part, and carries the editions that the others read from. How
often the database is asked never depends on how many attempts there are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db.models import Count, F, FloatField, Q, QuerySet, Value, Window
from django.db.models.functions import Cast, Coalesce, NullIf, RowNumber

from quiz.attempts.models import Attempt
from quiz.attempts.queries import Score, owned_by
from quiz.attempts.sheet import chosen_items
from quiz.people.learner import Learner
from quiz.quizzes.edition import Published
from quiz.quizzes.queries import editions
from quiz.reports.knowledge import Knowledge, Outcome, known
from quiz.sources.queries import DocumentView, with_sentences
from quiz.text.searching import finds

WAITING = 5
"""So many unfinished attempts are offered to be continued, the latest."""

RECENT = 30
"""So many finished attempts show how results change over time, the latest."""

LOOKBACK = 40
"""From so many finished attempts, the latest, one tells what a learner knows."""

PER_PAGE = 20


@dataclass(frozen=True)
class Taken:
    """An edition that the learner has attempted: how often in all, and how often whole and to the end."""

    quiz: int
    edition: Published
    is_live: bool  # whether its quiz can be started now
    attempts: int
    finished: int


Shelf = Mapping[int, Taken]
"""What a learner has attempted, by the numbers of the editions."""


@dataclass(frozen=True)
class Try:
    """One attempt; `score` is what it has earned so far, and of `total` questions it has answered `answered`."""

    id: UUID
    edition: Published
    is_live: bool
    is_repeat: bool
    is_finished: bool
    score: Score
    answered: int
    total: int
    started_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True)
class Standing:
    """How it stands with a quiz: its finished whole attempts, the best of them and the latest."""

    best: Try
    latest: Try
    attempts: int


@dataclass(frozen=True)
class Record:
    """A learner's finished whole attempts: quiz by quiz, the one finished last first, and as they went on, the last
    `RECENT` of them, the oldest first."""

    standings: list[Standing]
    progress: list[Try]


@dataclass(frozen=True)
class Page:
    """Some of the attempts, newest first; pages are counted from 1."""

    tries: list[Try]
    number: int
    pages: int
    total: int


@dataclass(frozen=True)
class Learnt:
    """What a learner knows of a document, by its sentences' anchors."""

    document: DocumentView
    states: Mapping[int, Knowledge]


def taken(learner: Learner, query: str = "") -> dict[int, Taken]:
    """What the learner has attempted, of that the quizzes that `query` finds by their titles and those of their
    documents, in any language; one query, and one for editions not read before."""
    if not learner.is_known:
        return {}
    whole = Q(state=Attempt.State.FINISHED, is_repeat=False)
    rows = list(
        Attempt.objects.filter(owned_by(learner))
        .values_list("edition_id", "edition__digest", "edition__quiz_id", "edition__quiz__current_edition_id")
        .annotate(attempts=Count("pk"), finished=Count("pk", filter=whole))
        .order_by("edition_id")
    )
    read = editions({row[0]: row[1] for row in rows})
    found = {row[2] for row in rows if finds(query, _words(read[row[0]]))}
    return {
        number: Taken(quiz, read[number], current is not None, attempts, finished)
        for number, _, quiz, current, attempts, finished in rows
        if quiz in found
    }


def record(learner: Learner, shelf: Shelf) -> Record:
    """The learner's finished attempts at whole quizzes; one query.

    Attempts are compared by their share of the points; of equal ones the later is called the best.
    """
    share = Coalesce(Cast("score", FloatField()) / NullIf(F("worth"), 0), Value(0.0))
    latest = (F("finished_at").desc(), F("pk").desc())
    rows = (
        _of(learner, shelf)
        .filter(state=Attempt.State.FINISHED, is_repeat=False)
        .annotate(
            recency=Window(RowNumber(), order_by=latest),
            recency_in_quiz=Window(RowNumber(), partition_by="edition__quiz_id", order_by=latest),
            rank_in_quiz=Window(RowNumber(), partition_by="edition__quiz_id", order_by=(share.desc(), *latest)),
        )
        .filter(Q(recency__lte=RECENT) | Q(recency_in_quiz=1) | Q(rank_in_quiz=1))
        .order_by("recency")
    )
    found = [(row, _try(row, shelf), shelf[row.edition_id].quiz) for row in rows]
    best = {quiz: tried for row, tried, quiz in found if row.rank_in_quiz == 1}
    return Record(
        standings=[
            Standing(best[quiz], tried, sum(one.finished for one in shelf.values() if one.quiz == quiz))
            for row, tried, quiz in found
            if row.recency_in_quiz == 1
        ],
        progress=[tried for row, tried, _ in reversed(found) if row.recency <= RECENT],
    )


def unfinished(learner: Learner, shelf: Shelf) -> list[Try]:
    """The latest attempts that wait to be continued, `WAITING` of them at most; one query."""
    rows = _of(learner, shelf).filter(state=Attempt.State.OPEN).order_by("-started_at", "-pk")
    return [_try(row, shelf) for row in rows[:WAITING]]


def attempts_of(learner: Learner, shelf: Shelf, page: int = 1) -> Page:
    """All attempts, finished or not, repetitions too; one query. For a page that is not there, the nearest that is."""
    total = sum(one.attempts for one in shelf.values())
    pages = max(1, -(-total // PER_PAGE))
    number = min(max(page, 1), pages)
    rows = _of(learner, shelf).order_by("-started_at", "-pk")[(number - 1) * PER_PAGE : number * PER_PAGE]
    return Page([_try(row, shelf) for row in rows], number, pages, total)


def knowledge(learner: Learner, shelf: Shelf) -> list[Learnt]:
    """What the learner knows of each document, the one asked about last first; two queries.

    It shows in the latest `LOOKBACK` finished attempts, repetitions too: of several answers to a question the last one
    tells, and a question left without an answer is one not known.
    """
    finished = _of(learner, shelf).filter(state=Attempt.State.FINISHED).order_by("-finished_at", "-pk")
    rows = (
        Attempt.objects.filter(pk__in=finished.values("pk")[:LOOKBACK])
        .order_by("-finished_at", "-pk")
        .values_list("pk", "edition_id", "items", "marks__item", "marks__points")
    )
    asked: dict[UUID, tuple[Published, list[int] | None]] = {}
    earned: dict[tuple[UUID, int], Decimal] = {}
    for attempt, edition, items, marked, points in rows:
        asked.setdefault(attempt, (shelf[edition].edition, items))
        if marked is not None:
            earned[attempt, marked] = points
    outcomes = _outcomes(asked, earned)
    found = {view.slug: view for view in with_sentences(list(outcomes))} if outcomes else {}
    return [
        Learnt(found[slug], known((line.anchor for line in found[slug].sentences), last.values()))
        for slug, last in outcomes.items()
        if slug in found
    ]


def _outcomes(
    asked: Mapping[UUID, tuple[Published, list[int] | None]], earned: Mapping[tuple[UUID, int], Decimal]
) -> dict[str, dict[int, Outcome]]:
    """For each document its questions with how they went last, from attempts in the order of the newest first."""
    outcomes: dict[str, dict[int, Outcome]] = {}
    for attempt, (edition, items) in asked.items():
        for item in chosen_items(edition, items):
            sentences = frozenset(proof.sentence for proof in item.proofs)
            points = earned.get((attempt, item.id), Decimal(0))
            outcome = Outcome(sentences, points, item.question.points)
            outcomes.setdefault(item.document, {}).setdefault(item.id, outcome)
    return outcomes


def _of(learner: Learner, shelf: Shelf) -> QuerySet[Attempt]:
    """The learner's attempts at what is on the shelf. (One begun a moment after the shelf was read is left out.)"""
    if not shelf:
        return Attempt.objects.none()
    unread = ("seed", "flagged", "learner", "guest")
    return Attempt.objects.filter(owned_by(learner), edition__in=list(shelf)).defer(*unread)


def _try(row: Attempt, shelf: Shelf) -> Try:
    edition = shelf[row.edition_id].edition
    return Try(
        id=row.pk,
        edition=edition,
        is_live=shelf[row.edition_id].is_live,
        is_repeat=row.is_repeat,
        is_finished=row.state == Attempt.State.FINISHED,
        score=Score(row.score, row.worth),
        answered=row.answered,
        total=len(chosen_items(edition, row.items)),
        started_at=row.started_at,
        finished_at=row.finished_at,
    )


def _words(edition: Published) -> str:
    """What an edition is looked for by."""
    titles = [edition.title, *(document.title for document in edition.documents.values())]
    return " ".join(words for title in titles for words in title.values())
