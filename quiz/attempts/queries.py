"""What can be asked about attempts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.db.models import Q

from quiz.attempts.marking import percent, points
from quiz.attempts.models import Answer, Attempt, Mark
from quiz.attempts.sheet import Sheet, Written, chosen_items
from quiz.people.learner import Learner
from quiz.quizzes.edition import Published
from quiz.quizzes.queries import edition


@dataclass(frozen=True)
class Score:
    """Points earned, of how many."""

    points: Decimal
    of: int

    @property
    def percent(self) -> int:
        return percent(self.points, self.of)


@dataclass(frozen=True)
class Unfinished:
    """An attempt that waits to be continued: `answered` of `total` questions have an answer."""

    id: UUID
    edition: Published
    answered: int
    total: int


@dataclass(frozen=True)
class Tried:
    """What a learner has done with a quiz so far: finished attempts at all of it, and the best of them."""

    attempts: int
    best: Score | None


def owned_by(learner: Learner) -> Q:
    """The attempts that are this learner's own."""
    return Q(learner=learner.user_id) if learner.user_id is not None else Q(guest=learner.guest)


def sheet(attempt: UUID, learner: Learner) -> Sheet | None:
    """The learner's own attempt, None if there is no such; one query, and one for an edition not read before."""
    if not learner.is_known:
        return None
    rows = list(
        Attempt.objects.filter(owned_by(learner), pk=attempt)
        .values_list(
            "seed",
            "state",
            "items",
            "flagged",
            "is_repeat",
            "edition_id",
            "edition__digest",
            "answers__item",
            "answers__given",
            "answers__language",
            "answers__client_key",
            "answers__raw",
        )
        .order_by("answers__sequence")  # of several answers to an item the latest counts
    )
    if not rows:
        return None
    seed, state, items, flagged, is_repeat, edition_id, known = rows[0][:7]
    published = edition(edition_id, known)
    return Sheet(
        id=attempt,
        seed=seed,
        is_finished=state == Attempt.State.FINISHED,
        edition=published,
        items=chosen_items(published, items),
        answers={row[7]: Written(*row[8:]) for row in rows if row[7] is not None},
        flagged=frozenset(flagged),
        is_repeat=is_repeat,
    )


def marks(attempt: UUID) -> dict[int, Score]:
    """The marks of an attempt by item; one query."""
    rows = Mark.objects.filter(attempt=attempt).values_list("item", "points", "of")
    return {item: Score(earned, of) for item, earned, of in rows}


def unfinished(learner: Learner, *, quiz: str = "") -> Unfinished | None:
    """The attempt that the learner left open last, of all or of the quiz with this slug."""
    if not learner.is_known:
        return None
    rows = Attempt.objects.filter(owned_by(learner), state=Attempt.State.OPEN).order_by("-started_at")
    if quiz:
        rows = rows.filter(edition__quiz__slug=quiz)
    found = rows.values_list("id", "edition_id", "edition__digest", "items", "answered").first()
    if found is None:
        return None
    number, edition_id, known, items, answered = found
    published = edition(edition_id, known)
    return Unfinished(number, published, answered, len(chosen_items(published, items)))


def tried(learner: Learner, quiz: int) -> Tried:
    """What the learner has done with the quiz of this number; one query."""
    if not learner.is_known:
        return Tried(0, None)
    whole = Attempt.objects.filter(owned_by(learner), edition__quiz=quiz, state=Attempt.State.FINISHED, is_repeat=False)
    scores = [Score(earned, of) for earned, of in whole.order_by("pk").values_list("score", "worth")]
    return Tried(len(scores), max(scores, key=lambda score: score.points / score.of, default=None))


def audit() -> Iterator[tuple[UUID, int, bool]]:
    """Every attempt, its number of answers, and whether its marks and its score equal their recomputation from them."""
    for row in (
        Attempt.objects.select_related("edition")
        .defer("edition__content")
        .prefetch_related("answers", "marks")
        .iterator(chunk_size=200)
    ):
        answers = row.answers.all()
        stored = {mark.item: (mark.points, mark.of) for mark in row.marks.all()}
        is_sum = row.score == sum((earned for earned, _ in stored.values()), Decimal(0))
        is_counted = row.answered == len({answer.item for answer in answers})
        yield row.pk, len(answers), is_counted and is_sum and stored == _earned(row, answers)


def _earned(row: Attempt, answers: Iterable[Answer]) -> dict[int, tuple[Decimal, int]] | None:
    """The points of each item and what it is worth, recomputed; None where the edition is too damaged for that."""
    try:
        published = edition(row.edition_id, row.edition.digest)
        if published.is_open_to_change and row.state == Attempt.State.OPEN:
            return {}
        asked = {answer.item: published.by_id[answer.item] for answer in answers}
        return {
            answer.item: (points(asked[answer.item], answer.given), asked[answer.item].question.points)
            for answer in sorted(answers, key=lambda answer: answer.sequence)  # the latest to an item counts
        }
    except (LookupError, TypeError, ValueError, ArithmeticError):
        return None
