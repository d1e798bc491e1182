"""The least that a page of this project can do: the measure for the question page and for the answer.

Both pass the whole middleware, resolve `request.user` and render base.html through the house's own `page`. The SELECT
reads the attempt by its primary key, as the question page must. The INSERT is a row of Answer, because no app can store
an answer with less than that: a foreign key that SQLite checks and three indexes. It stands in a transaction of its own
and is a POST with a CSRF token, so both sides pay for the form, the lock and the commit.
"""

from uuid import UUID, uuid4

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from quiz.attempts.models import Answer, Attempt
from quiz.pages.frame import page


@require_safe
def bare_page(request: HttpRequest, attempt: UUID) -> HttpResponse:
    return page(request, "bare.html", {"found": get_object_or_404(Attempt, pk=attempt)})


@require_POST
def bare_insert(request: HttpRequest, attempt: UUID) -> HttpResponse:
    found = get_object_or_404(Attempt, pk=attempt)
    key = uuid4()
    with transaction.atomic():
        Answer.objects.create(
            attempt=found,
            item=key.int >> 80,  # any number not used before
            given=[1],
            raw={"choice": ["0123456789abcdef"]},
            language="uk",
            client_key=key,
            answered_at=timezone.now(),
        )
    return page(request, "bare.html", {"found": found})
