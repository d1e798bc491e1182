"""What can be done in an attempt."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Case, F, Q, QuerySet, Value, When

from quiz.attempts.marking import points
from quiz.attempts.models import Answer, Attempt, Mark
from quiz.attempts.queries import owned_by
from quiz.attempts.sheet import Sheet
from quiz.people.learner import Learner
from quiz.questions.draft import Item
from quiz.questions.kinds.contract import Given, Problem, Raw
from quiz.questions.kinds.table import KINDS


class Outcome(StrEnum):
    """What became of a submission that is a well-formed answer."""

    STORED = "stored"
    REPEATED = "repeated"  # the same request once more: the answer is there, nothing new
    TOO_LATE = "too-late"  # the question has another answer, or the attempt is finished: nothing stored


@dataclass(frozen=True)
class Submission:
    """What one form sent about one item; `client_key` is the page's own number for this submission."""

    item: Item
    raw: Raw
    language: str
    client_key: UUID


def start(learner: Learner, edition: int, *, seed: str, now: datetime, items: Sequence[int] | None = None) -> UUID:
    """Begin an attempt at an edition, or at these `items` of it, and return its identifier.

    A second click begins nothing new: an attempt at the same that has no answer yet is handed out again. (Of two clicks
    at the very same moment each may begin one; the empty one does no harm.)
    `learner` must be known; `seed` is 128 secret random bits, in hexadecimal.
    """
    chosen = None if items is None else list(items)
    waiting = Attempt.objects.filter(owned_by(learner), edition=edition, state=Attempt.State.OPEN, answered=0)
    for begun, asked in waiting.order_by("-started_at").values_list("pk", "items"):
        if asked == chosen:
            return begun
    attempt = Attempt.objects.create(
        edition_id=edition,
        learner_id=learner.user_id,
        guest=None if learner.user_id is not None else learner.guest,
        seed=seed,
        items=chosen,
        started_at=now,
    )
    return attempt.pk


def submit_answer(sheet: Sheet, submission: Submission, *, now: datetime) -> Outcome | Problem:
    """Store the answer and its mark, exactly once; the last answer finishes the attempt.

    Returns STORED only after the commit. A Problem says why what was sent is no answer; nothing is stored then.
    """
    item = submission.item
    given = KINDS[item.question.kind].parse(submission.raw, item, sheet.seed, submission.language)
    if written := sheet.answers.get(item.id):
        is_same = (written.client_key, written.given) == (submission.client_key, given)
        return Outcome.REPEATED if is_same else Outcome.TOO_LATE
    if isinstance(given, Problem):
        return given
    with suppress(IntegrityError):  # a request at the same time was first
        if _store(sheet, submission, given, now):
            return Outcome.STORED
    stored = Answer.objects.filter(attempt=sheet.id, item=item.id).values_list("client_key", "given").first()
    return Outcome.REPEATED if stored == (submission.client_key, given) else Outcome.TOO_LATE


def claim(guest: UUID, user: int) -> int:
    """Hand over what a guest did to the user who signs in on the same browser; return how many attempts."""
    return Attempt.objects.filter(guest=guest).update(learner=user, guest=None)


def finish(attempt: UUID, *, now: datetime) -> bool:
    """End an attempt with what is answered so far; return whether it was this call that ended it."""
    return bool(_open(attempt).update(state=Attempt.State.FINISHED, finished_at=now))


@transaction.atomic
def _store(sheet: Sheet, submission: Submission, given: Given, now: datetime) -> bool:
    """Write the answer with its mark; False, and nothing written, where the attempt is finished already."""
    if not _count_answer(sheet, now):
        return False
    item = submission.item
    Answer.objects.create(
        attempt_id=sheet.id,
        item=item.id,
        given=given,
        raw={name: list(values) for name, values in submission.raw.items()},
        language=submission.language,
        client_key=submission.client_key,
        answered_at=now,
    )
    Mark.objects.create(attempt_id=sheet.id, item=item.id, points=points(item, given), of=item.question.points, at=now)
    return True


def _count_answer(sheet: Sheet, now: datetime) -> int:
    """Count one more answer and, with the last one, finish: one statement that also locks the attempt against others.

    Returns 0 where the attempt is finished already.
    """
    is_last = When(Q(answered__gte=len(sheet.items) - 1), then=Value(Attempt.State.FINISHED))
    at_last = When(Q(answered__gte=len(sheet.items) - 1), then=Value(now))
    return _open(sheet.id).update(
        answered=F("answered") + 1,
        state=Case(is_last, default=F("state")),
        finished_at=Case(at_last, default=F("finished_at")),
    )


def _open(attempt: UUID) -> QuerySet[Attempt]:
    return Attempt.objects.filter(pk=attempt, state=Attempt.State.OPEN)
