"""The cast: who appears in the tests, always under the same names."""

from uuid import UUID

from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.people.services import create_user

PASSWORD = "a-word-and-a-proof"

GUEST = Learner(guest=UUID("00000000-0000-4000-8000-000000000001"))
STRANGER = Learner(guest=UUID("00000000-0000-4000-8000-000000000002"))
"""Two guests: the one whose attempt it is, and somebody else."""


def olena() -> User:
    """A student."""
    return create_user("olena", PASSWORD)


def taras() -> User:
    """Another student."""
    return create_user("taras", PASSWORD)


def nadiia() -> User:
    """A teacher."""
    return create_user("nadiia", PASSWORD, teacher=True)
