"""What a run needs before it starts: a fresh database with the shipped content, users, and requests ready to send."""

import secrets
from collections.abc import Iterator
from itertools import cycle
from urllib.parse import urlencode
from uuid import UUID, uuid4

from django.conf import settings
from django.middleware.csrf import get_token
from django.test import Client, RequestFactory
from django.utils import timezone

from quiz.attempts.models import Answer, Attempt
from quiz.management.demo import prepare
from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.questions.draft import Item
from quiz.questions.kinds.contract import FIELD
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.models import Edition
from quiz.quizzes.queries import edition as published
from tests.benchmarks.work import Request, Visitor, Work
from tests.make import answer, open_sheet

NOTEBOOK = "notebook"
"""The seed of the attempts that the bare pages read and write."""


def visitors(users: int, *, answers: int) -> list[Visitor]:
    """Fill the empty database; return `users` visitors, each with at least this number of answers to give."""
    list(prepare())
    edition = Edition.objects.get()
    return [_visitor(User.objects.create_user(f"visitor-{number}"), edition, answers) for number in range(users)]


def stored() -> dict[Work, int]:
    """How many answers are stored: those of the bare pages, and those of our own."""
    return {
        Work.BARE_INSERT: Answer.objects.filter(attempt__seed=NOTEBOOK).count(),
        Work.ANSWER: Answer.objects.exclude(attempt__seed=NOTEBOOK).count(),
    }


def _visitor(user: User, edition: Edition, answers: int) -> Visitor:
    items = published(edition.pk, edition.digest).items
    single = {place: item for place, item in enumerate(items, 1) if item.question.kind == "single"}
    (notebook,) = _attempts(user, edition, 1, seed=NOTEBOOK)
    fresh = _attempts(user, edition, -(-answers // len(single)))
    cookies, token = _signed_in(user)
    bare = f"/uk/bare/{notebook.pk}/"
    return Visitor(
        cookies,
        {
            Work.BARE_PAGE: cycle([Request(bare)]),
            Work.BARE_INSERT: cycle([Request(f"{bare}insert/", urlencode({"csrfmiddlewaretoken": token}))]),
            Work.QUESTION: cycle([Request(_address(*asked)) for asked in _half_way(user, edition)]),
            Work.ANSWER: iter([_answer(attempt, place, single[place], token) for attempt in fresh for place in single]),
        },
    )


def _attempts(user: User, edition: Edition, count: int, *, seed: str = "") -> list[Attempt]:
    """Attempts made behind the service's back, which would hand out the same untouched one again."""
    now = timezone.now()
    rows = [
        Attempt(edition=edition, learner=user, seed=seed or secrets.token_hex(16), started_at=now) for _ in range(count)
    ]
    return Attempt.objects.bulk_create(rows)


def _half_way(user: User, edition: Edition) -> Iterator[tuple[UUID, int]]:
    """Every question of the quiz as the middle of an attempt asks it: one attempt lacks the first half, one the second.

    Yields the attempt and the place.
    """
    learner = Learner(user_id=user.pk)
    for number, attempt in enumerate(_attempts(user, edition, 2)):
        sheet = open_sheet(attempt.pk, learner)
        middle = len(sheet.items) // 2
        done, left = (slice(middle, None), slice(middle)) if number else (slice(middle), slice(middle, None))
        for item in sheet.items[done]:
            answer(sheet, item, *KINDS[item.question.kind].solution(item))
        yield from ((attempt.pk, place) for place in range(1, len(sheet.items) + 1)[left])


def _answer(attempt: Attempt, place: int, item: Item, token: str) -> Request:
    """Some row of the question, right or wrong; the rows are shuffled, so a fixed place is any of them."""
    rows = KINDS[item.question.kind].prepare(item, attempt.seed).rows
    form = {"csrfmiddlewaretoken": token, "client_key": str(uuid4()), FIELD: rows[place % len(rows)].identity}
    return Request(_address(attempt.pk, place), urlencode(form))


def _address(attempt: UUID, place: int) -> str:
    return f"/uk/attempts/{attempt}/?q={place}"


def _signed_in(user: User) -> tuple[str, str]:
    """The cookie header of a browser in which the user has signed in, and the CSRF token for its forms."""
    browser = Client()
    browser.force_login(user)
    request = RequestFactory().get("/")
    token = get_token(request)
    names = settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME
    values = browser.cookies[names[0]].value, request.META["CSRF_COOKIE"]
    return "; ".join(f"{name}={value}" for name, value in zip(names, values, strict=True)), token
