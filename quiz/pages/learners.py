"""Who is asking: the signed-in user, or the guest whom a signed cookie of this browser names."""

from uuid import UUID, uuid4

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from quiz.people.learner import Learner

COOKIE = "guest"
_YEAR = 60 * 60 * 24 * 365


def learner_of(request: HttpRequest) -> Learner:
    """The learner behind a request; a visitor who never began anything is not known."""
    return Learner(user_id=request.user.pk) if request.user.is_authenticated else Learner(guest=guest_of(request))


def guest_of(request: HttpRequest) -> UUID | None:
    """The guest whom this browser's cookie names."""
    signed = request.get_signed_cookie(COOKIE, default="", salt=COOKIE)
    return UUID(signed) if signed else None


def made_known(learner: Learner) -> Learner:
    """The same learner, as a new guest if nobody knows her yet."""
    return learner if learner.is_known else Learner(guest=uuid4())


def remember(response: HttpResponse, learner: Learner) -> None:
    """Let this browser come back as the same guest, for a year. The cookie holds a random number and nothing else."""
    if learner.guest is not None:
        response.set_signed_cookie(
            COOKIE,
            str(learner.guest),
            salt=COOKIE,
            max_age=_YEAR,
            httponly=True,
            samesite="Lax",
            secure=settings.SESSION_COOKIE_SECURE,
        )
