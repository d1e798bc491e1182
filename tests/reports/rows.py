"""Attempts as rows, without anybody answering: what reports read, made quickly and in any number."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from quiz.attempts.models import Attempt, Mark
from quiz.people.learner import Learner
from quiz.quizzes.edition import read_edition
from quiz.quizzes.models import Quiz
from tests.cast import GUEST
from tests.make import NOW, SEED, edition_of


def make_try(quiz: Quiz, score: str = "0", *, minute: int = 0, **overrides: Any) -> Attempt:
    """A finished attempt that began `minute` minutes after NOW and took half of one."""
    attempt = row(quiz, score, minute=minute, **overrides)
    attempt.save()
    return attempt


def make_tries(quiz: Quiz, count: int, learner: Learner = GUEST) -> None:
    """So many finished attempts, a minute each; the last and every third before it have full marks, the others none."""
    items = read_edition(edition_of(quiz).content).items
    worth = sum(item.question.points for item in items)
    rows = [
        row(quiz, str(worth if (count - n) % 3 == 1 else 0), minute=n, learner=learner, worth=worth)
        for n in range(count)
    ]
    Attempt.objects.bulk_create(rows)
    Mark.objects.bulk_create(
        Mark(
            attempt=attempt,
            item=item.id,
            points=item.question.points if attempt.score else 0,
            of=item.question.points,
            at=NOW,
        )
        for attempt in rows
        for item in items
    )


def row(quiz: Quiz, score: str, *, minute: int, learner: Learner = GUEST, **overrides: Any) -> Attempt:
    begun = NOW + timedelta(minutes=minute)
    values: dict[str, Any] = {
        "edition": edition_of(quiz),
        "learner_id": learner.user_id,
        "guest": learner.guest,
        "seed": SEED,
        "worth": 3,
        "score": Decimal(score),
        "started_at": begun,
        "state": Attempt.State.FINISHED,
        "finished_at": begun + timedelta(seconds=30),
    }
    return Attempt(**values | overrides)


OPEN: dict[str, Any] = {"state": Attempt.State.OPEN, "finished_at": None}
"""What makes an attempt an unfinished one."""
