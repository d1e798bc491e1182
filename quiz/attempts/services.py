"""What can be done in an attempt."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Case, F, Q, QuerySet, Value, When

from quiz.attempts.marking import points, worth
from quiz.attempts.models import Answer, Attempt, Concern, Mark
from quiz.attempts.queries import owned_by
from quiz.attempts.sheet import Sheet, chosen_items
from quiz.people.learner import Learner
from quiz.questions.draft import Item
from quiz.questions.kinds.contract import Given, Problem, Raw
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.queries import LiveQuiz
from quiz.quizzes.selection import drawn
from quiz.text.tidying import tidy

MOST_CONCERNS, WITHIN = 10, timedelta(hours=1)
"""As many concerns of one learner are heard within this time."""

AT_ONCE = timedelta(minutes=1)
"""The same concern within this time is the same click."""

LONGEST_CONCERN = 500


class Outcome(StrEnum):
    """What became of a submission that is a well-formed answer."""

    STORED = "stored"
    REPEATED = "repeated"  # the same request once more: the answer is there, nothing new
    TOO_LATE = "too-late"  # the question has another answer, or the attempt is finished: nothing stored


class Heard(StrEnum):
    """What became of a student's word that something is wrong with a question."""

    STORED = "stored"
    REPEATED = "repeated"  # the same a moment ago: it is there, nothing new
    TOO_EARLY = "too-early"  # the student may not see yet what is right
    WORDLESS = "wordless"  # without words, "something else" says nothing
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"


@dataclass(frozen=True)
class Submission:
    """What one form sent about one item; `client_key` is the page's own number for this submission."""

    item: Item
    raw: Raw
    language: str
    client_key: UUID


def start(learner: Learner, quiz: LiveQuiz, *, seed: str, now: datetime, missed: Sequence[int] | None = None) -> UUID:
    """Begin an attempt at a quiz, or repeat these `missed` items of it, and return its identifier.

    A second click begins nothing new: an attempt at the same that has no answer yet is handed out again. (Of two clicks
    at the very same moment each may begin one; the empty one does no harm.)
    `learner` must be known; `seed` is 128 secret random bits, in hexadecimal.
    """
    edition, is_repeat = quiz.edition, missed is not None
    waiting = Attempt.objects.filter(
        owned_by(learner), edition=quiz.edition_id, state=Attempt.State.OPEN, answered=0, is_repeat=is_repeat
    )
    for begun, asked in waiting.order_by("-started_at").values_list("pk", "items"):
        if not is_repeat or asked == list(missed or ()):
            return begun
    chosen = list(missed) if missed is not None else drawn(edition.items, edition.draw, seed) if edition.draw else None
    attempt = Attempt.objects.create(
        edition_id=quiz.edition_id,
        learner_id=learner.user_id,
        guest=None if learner.user_id is not None else learner.guest,
        seed=seed,
        items=chosen,
        is_repeat=is_repeat,
        worth=worth(chosen_items(edition, chosen)),
        started_at=now,
    )
    return attempt.pk


def submit_answer(sheet: Sheet, submission: Submission, *, now: datetime) -> Outcome | Problem:
    """Store the answer, exactly once, and its mark; the last answer finishes the attempt.

    Where feedback comes at the end, a later answer replaces an earlier one, and marks are made when the attempt is
    finished, which it is by `finish` alone.
    Returns STORED only after the commit. A Problem says why what was sent is no answer; nothing is stored then.
    """
    item = submission.item
    given = KINDS[item.question.kind].parse(submission.raw, item, sheet.seed, submission.language)
    if sheet.is_open_to_change and isinstance(given, Problem):
        return given
    if sheet.is_open_to_change:
        return _replace(sheet, submission, given, now)
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


@transaction.atomic
def finish(sheet: Sheet, *, now: datetime) -> bool:
    """End an attempt with what is answered so far; return whether it was this call that ended it."""
    if not _open(sheet.id).update(state=Attempt.State.FINISHED, finished_at=now):
        return False
    if sheet.edition.is_open_to_change:
        _mark_all(sheet, now)
    return True


def flag(sheet: Sheet, item: int, *, is_flagged: bool) -> bool:
    """Remember whether the student wants to look at this item again; False where the attempt is finished."""
    with transaction.atomic():
        row = _open(sheet.id).select_for_update().only("flagged").first()
        if row is None:
            return False
        row.flagged = sorted({*row.flagged, item} if is_flagged else {*row.flagged} - {item})
        row.save(update_fields=["flagged"])
    return True


def raise_concern(
    sheet: Sheet, item: Item, *, reason: Concern.Reason, words: str, language: str, now: datetime
) -> Heard:
    """Keep what a student finds wrong with an item of the attempt. Nothing is stored unless the outcome says so.

    The limit holds for all attempts of the learner together; clicks at the very same moment in several of them may
    pass it by a few.
    """
    if not sheet.is_settled(item):
        return Heard.TOO_EARLY
    said = tidy(words)
    if reason is Concern.Reason.OTHER and not said:
        return Heard.WORDLESS
    if len(said) > LONGEST_CONCERN:
        return Heard.TOO_LONG
    new = Concern(attempt_id=sheet.id, item=item.id, reason=reason, words=said, language=language, raised_at=now)
    with transaction.atomic():
        recent = _recent_concerns(sheet.id, since=now - WITHIN)
        if any(_says_the_same(old, new) for old in recent):
            return Heard.REPEATED
        if len(recent) >= MOST_CONCERNS:
            return Heard.TOO_MANY
        new.save(force_insert=True)
    return Heard.STORED


def _recent_concerns(attempt: UUID, *, since: datetime) -> list[Concern]:
    """What the learner of this attempt has found wrong in any of hers; locks the attempt against another click."""
    row = Attempt.objects.select_for_update().only("learner_id", "guest").get(pk=attempt)
    hers = Attempt.objects.filter(owned_by(Learner(row.learner_id, row.guest)))
    return list(Concern.objects.filter(attempt__in=hers, raised_at__gt=since))


def _says_the_same(old: Concern, new: Concern) -> bool:
    def said(row: Concern) -> tuple[UUID, int, str, str]:
        return row.attempt_id, row.item, row.reason, row.words

    return said(old) == said(new) and old.raised_at > new.raised_at - AT_ONCE


@transaction.atomic
def _store(sheet: Sheet, submission: Submission, given: Given, now: datetime) -> bool:
    """Write the answer with its mark; False, and nothing written, where the attempt is finished already."""
    item = submission.item
    earned = points(item, given)
    if not _count_answer(sheet, earned, now):
        return False
    _write(sheet, submission, given, now)
    Mark.objects.create(attempt_id=sheet.id, item=item.id, points=earned, of=item.question.points, at=now)
    return True


def _replace(sheet: Sheet, submission: Submission, given: Given, now: datetime) -> Outcome:
    """Write the answer after those that the item has already; the latest is the one that counts."""
    if (written := sheet.answers.get(submission.item.id)) and written.given == given:
        return Outcome.REPEATED
    try:
        with transaction.atomic():
            if not _open(sheet.id).update(answered=F("answered")):  # locks the attempt against others
                return Outcome.TOO_LATE
            before = Answer.objects.filter(attempt=sheet.id, item=submission.item.id).count()
            _write(sheet, submission, given, now, sequence=before + 1)
            if not before:
                _open(sheet.id).update(answered=F("answered") + 1)
    except IntegrityError:  # the same request once more
        return Outcome.REPEATED
    return Outcome.STORED


def _write(sheet: Sheet, submission: Submission, given: Given, now: datetime, sequence: int = 1) -> None:
    Answer.objects.create(
        attempt_id=sheet.id,
        item=submission.item.id,
        sequence=sequence,
        given=given,
        raw={name: list(values) for name, values in submission.raw.items()},
        language=submission.language,
        client_key=submission.client_key,
        answered_at=now,
    )


def _mark_all(sheet: Sheet, now: datetime) -> None:
    """Write the marks for the latest answers and their sum; the attempt is locked and finished."""
    asked = {item.id: item for item in sheet.items}
    rows = Answer.objects.filter(attempt=sheet.id).order_by("sequence").values_list("item", "given")
    earned = {item: points(asked[item], given) for item, given in rows}
    Mark.objects.bulk_create(
        Mark(attempt_id=sheet.id, item=item, points=share, of=asked[item].question.points, at=now)
        for item, share in earned.items()
    )
    Attempt.objects.filter(pk=sheet.id).update(score=sum(earned.values(), Decimal(0)))


def _count_answer(sheet: Sheet, earned: Decimal, now: datetime) -> int:
    """Count one more answer and, with the last one, finish: one statement that also locks the attempt against others.

    Returns 0 where the attempt is finished already.
    """
    is_last = When(Q(answered__gte=len(sheet.items) - 1), then=Value(Attempt.State.FINISHED))
    at_last = When(Q(answered__gte=len(sheet.items) - 1), then=Value(now))
    return _open(sheet.id).update(
        answered=F("answered") + 1,
        score=F("score") + earned,
        state=Case(is_last, default=F("state")),
        finished_at=Case(at_last, default=F("finished_at")),
    )


def _open(attempt: UUID) -> QuerySet[Attempt]:
    return Attempt.objects.filter(pk=attempt, state=Attempt.State.OPEN)
