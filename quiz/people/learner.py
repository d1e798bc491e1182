"""Whoever takes a quiz: a signed-in user, or a guest known to this browser alone."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Learner:
    """A user or a guest; with neither, a visitor who has not begun anything. Whoever signs in is the user alone: what
    the guest of this browser did is handed over then (`attempts.services.claim`)."""

    user_id: int | None = None
    guest: UUID | None = None

    @property
    def is_known(self) -> bool:
        return self.user_id is not None or self.guest is not None
