"""A quiz on the board: its address in large letters and its QR code, to scan from the wall or to print."""

from collections.abc import Iterator
from itertools import groupby

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from quiz.pages import wording
from quiz.pages.frame import page
from quiz.pages.sharing import Address, address
from quiz.quizzes.queries import LiveQuiz, live_quiz

_HOUR = 60 * 60
QUIET = 4
"""The modules left light around a code, as the standard asks."""


@require_safe
def board(request: HttpRequest, slug: str) -> HttpResponse:
    found, where = _found(request, slug)
    data = {
        "title": found.edition.title.get(where.language, slug),
        "language": where.language,
        "slug": slug,
        "address": where.url,
        "steps": [f"{step}/" for step in where.url.split("/")[2:-1]],  # as one types it; a line ends only between them
        "questions": wording.asked_of(found.edition.length, len(found.edition.items)),
    }
    return page(request, "pages/board.html", data)


@cache_control(public=True, max_age=_HOUR)
@require_safe
def qr(request: HttpRequest, slug: str) -> HttpResponse:
    """The code alone, black on white in every scheme: many cameras cannot read it the other way round."""
    found, where = _found(request, slug)
    code = segno.make_qr(where.url, error="m")
    data = {
        "title": found.edition.title.get(where.language, slug),
        "side": code.symbol_size(border=QUIET)[0],
        "outline": "".join(_outline(code)),
    }
    return render(request, "pages/qr.svg", data, content_type="image/svg+xml")


def _found(request: HttpRequest, slug: str) -> tuple[LiveQuiz, Address]:
    """The quiz and where it stands; one that is withdrawn has no address to give out."""
    found = live_quiz(slug)
    if found is None:
        raise Http404
    return found, address(request, "quiz", slug, languages=found.edition.languages)


def _outline(code: segno.QRCode) -> Iterator[str]:
    """The dark modules as an SVG path, run by run."""
    for y, row in enumerate(code.matrix_iter(border=QUIET)):
        x = 0
        for is_dark, run in groupby(row):
            length = len(list(run))
            if is_dark:
                yield f"M{x} {y}h{length}v1h-{length}z"
            x += length
