"""A blank quiz for paper: every question with room to answer it, in one language, and nothing of what is right.

Rows stand in an order that a public seed decides, so a sheet printed twice is the same; the key is printed nowhere.
"""

import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from quiz.attempts.marking import worth
from quiz.pages import wording
from quiz.pages.frame import in_language, language, other_languages, page
from quiz.questions.draft import Item, Role
from quiz.questions.kinds.contract import Row, Shown
from quiz.questions.kinds.gap import Gapped, cut
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.edition import Passage, Published
from quiz.quizzes.queries import live_quiz
from quiz.quizzes.selection import drawn
from quiz.text.languages import NAMES, letter

SEED = re.compile(r"[0-9a-z]{1,12}")


@dataclass(frozen=True)
class PaperRow:
    """Something to choose, to number or to match; `is_true` is for true and false, whose words are the page's."""

    letter: str
    text: str
    is_true: bool


@dataclass(frozen=True)
class PaperQuestion:
    """A question and how it is answered: `way` is one of choose, tick, write, order, match and point."""

    place: int
    way: str
    prompt: Gapped
    has_gap: bool
    is_statement: bool
    help: str
    points: str
    rows: list[PaperRow]
    keys: list[PaperRow]
    unit: str
    sentences: str


@dataclass(frozen=True)
class PaperLine:
    """A sentence of a text in which evidence is looked for."""

    anchor: int
    text: str
    begins_paragraph: bool
    skips: bool


@dataclass(frozen=True)
class PaperText:
    """What is printed of a document, once, however many questions point into it."""

    title: str
    publisher: str
    source_url: str
    lines: list[PaperLine]


@require_safe
def paper(request: HttpRequest, slug: str) -> HttpResponse:
    """What a quiz draws it draws anew, and then keeps in the address: the same sheet can be printed again."""
    found = live_quiz(slug)
    if found is None or language() not in found.edition.languages:
        raise Http404
    edition, seed = found.edition, request.GET.get("seed", "")
    if not SEED.fullmatch(seed):
        seed = ""
    if edition.draw and not seed:
        return redirect(reverse("print", args=[slug]) + f"?seed={secrets.token_hex(3)}")
    items = _items(edition, seed)
    data = {
        "slug": slug,
        "title": edition.title.get(language(), ""),
        "questions": [_question(place, item, seed) for place, item in enumerate(items, 1)],
        "length": wording.questions(len(items)),
        "out_of": wording.out_of(worth(items)),
        "texts": [text for passage in edition.documents.values() if (text := _text(passage, items)).lines],
        "address": request.build_absolute_uri(),
        "is_drawn": bool(edition.draw),
        "switches": [
            {"code": code, "name": NAMES[code], "url": in_language(code, request.get_full_path())}
            for code in other_languages()
            if code in edition.languages
        ],
    }
    return page(request, "pages/paper.html", data)


def _items(edition: Published, seed: str) -> list[Item]:
    if not edition.draw:
        return list(edition.items)
    return [edition.by_id[number] for number in drawn(edition.items, edition.draw, seed)]


def _question(place: int, item: Item, seed: str) -> PaperQuestion:
    question = item.question
    shown = KINDS[question.kind].prepare(item, f"paper:{seed}")
    return PaperQuestion(
        place=place,
        way=_way(item, shown),
        prompt=cut(question.prompt[language()], kind=question.kind),
        has_gap=question.kind == "gap",
        is_statement=question.options[0].role is Role.STATEMENT,
        help=wording.paper_help(question),
        points=wording.points(question.points),
        rows=_rows(shown.rows),
        keys=_rows(shown.keys),
        unit=question.options[0].unit.get(language(), ""),
        sentences=ranges(question.window),
    )


def _way(item: Item, shown: Shown) -> str:
    """How a question is answered with a pen, told from what it shows rather than from its kind."""
    if item.question.window:
        return "point"
    if not shown.rows:
        return "write"
    if shown.keys:
        return "match"
    if item.options[0].role is Role.STEP:
        return "order"
    return "tick" if item.question.kind == "multiple" else "choose"


def _rows(rows: Iterable[Row]) -> list[PaperRow]:
    return [
        PaperRow(letter(index, language()), row.text.get(language(), ""), bool(row.value))
        for index, row in enumerate(rows)
    ]


def ranges(numbers: Sequence[int]) -> str:
    """Numbers with those that follow each other drawn together: "1–4, 7"."""
    runs = [list(run) for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])]
    ends = [(run[0][1], run[-1][1]) for run in runs]
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in ends)


def _text(passage: Passage, items: list[Item]) -> PaperText:
    """The sentences among which the questions on this document let one choose."""
    wanted = {anchor for item in items if item.document == passage.slug for anchor in item.question.window}
    lines = [line for line in passage.lines if line.anchor in wanted]
    return PaperText(
        title=passage.title.get(language(), ""),
        publisher=passage.publisher,
        source_url=passage.source_url,
        lines=[
            PaperLine(
                anchor=line.anchor,
                text=line.text.get(language(), ""),
                begins_paragraph=before is not None and line.paragraph != before.paragraph,
                skips=before is not None and line.position > before.position + 1,
            )
            for before, line in zip([None, *lines], lines, strict=False)
        ],
    )
