"""A question as it is asked: rows with opaque identities, nothing that hints at the key."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import uuid4

from django.urls import reverse

from quiz.attempts.sheet import Sheet
from quiz.pages import wording
from quiz.pages.frame import in_language, language, other_languages
from quiz.pages.navigator import Stop, place_url, stops
from quiz.questions.draft import Item
from quiz.questions.kinds.contract import FIELD, TYPED, Problem, Raw, Row
from quiz.questions.kinds.gap import Gapped, cut
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.edition import Line
from quiz.text.languages import NAMES, letter


@dataclass(frozen=True)
class AskedRow:
    """One row: something to choose, or something to place or match. `chosen` is what an unsaved choice gave it;
    `number` is its sentence's in evidence questions, `is_true` only in true/false ones, whose words are the page's."""

    identity: str
    letter: str
    text: str
    is_true: bool
    is_chosen: bool
    chosen: str
    number: int
    begins_paragraph: bool


@dataclass(frozen=True)
class Progress:
    """Where one is in the attempt: `ticks` has one of done, here, open for each question."""

    place: int
    total: int
    ticks: list[str]
    answered: int
    is_changeable: bool
    quiz_title: str
    quiz_url: str


@dataclass(frozen=True)
class Asked:
    """The region of the page that asks."""

    kind: str
    prompt: Gapped
    has_gap: bool
    help: str
    rows: list[AskedRow]
    keys: list[AskedRow]
    unit: str
    typed: str
    client_key: str
    problem: str
    action: str
    switches: list[dict[str, str]]
    skip_url: str
    is_changeable: bool
    is_flagged: bool
    stops: list[Stop]


def progress(sheet: Sheet, place: int) -> Progress:
    ticks = ["done" if item.id in sheet.answers else "open" for item in sheet.items]
    if 1 <= place <= len(ticks):
        ticks[place - 1] = "here"
    return Progress(
        place=place,
        total=len(sheet.items),
        ticks=ticks,
        answered=len(sheet.answers),
        is_changeable=sheet.is_open_to_change,
        quiz_title=sheet.edition.title.get(language(), ""),
        quiz_url=reverse("quiz", args=[sheet.edition.slug]),
    )


def asked(sheet: Sheet, place: int, item: Item, *, raw: Raw | None = None, problem: Problem | None = None) -> Asked:
    """The question at `place`; `raw` is an unsaved choice to show again, `problem` what was wrong with it.

    An answer that can still be changed is shown as it was given.
    """
    question, sent = item.question, _stored(sheet, item) if raw is None else raw
    shown = KINDS[question.kind].prepare(item, sheet.seed)
    lines = {line.anchor: line for line in sheet.edition.passage(item).lines} if question.kind == "evidence" else {}
    rows = _rows(shown.rows, sent, lines)
    action = place_url(sheet, place)
    following = sheet.next_open(place)
    return Asked(
        kind=question.kind,
        prompt=cut(question.prompt[language()], kind=question.kind),
        has_gap=question.kind == "gap",
        help=wording.kind_help(question),
        rows=_in_order(rows) if question.kind == "ordering" else rows,
        keys=_rows(shown.keys, sent, {}),
        unit=question.options[0].unit.get(language(), ""),
        typed=(sent.get(TYPED) or [""])[0],
        client_key=str(uuid4()),
        problem=str(wording.PROBLEMS[problem]) if problem else "",
        action=action,
        switches=[
            {"code": code, "name": NAMES[code], "url": in_language(code, action)}
            for code in other_languages()
            if code in sheet.edition.languages
        ],
        skip_url=place_url(sheet, following) if following not in (None, place) else "",
        is_changeable=sheet.is_open_to_change,
        is_flagged=item.id in sheet.flagged,
        stops=stops(sheet, place) if sheet.is_open_to_change else [],
    )


def _stored(sheet: Sheet, item: Item) -> Raw:
    """What the form sent when the item was answered; a number as the page's own language writes it."""
    written = sheet.answers.get(item.id)
    if written is None:
        return {}
    return {TYPED: [wording.number(Decimal(str(written.given)))]} if item.question.kind == "number" else written.raw


def _rows(rows: Sequence[Row], sent: Raw, lines: Mapping[int, Line]) -> list[AskedRow]:
    """`rows` as the page shows them; `lines` has the sentences that the rows of an evidence question stand for."""
    paragraphs = [lines[row.value].paragraph if lines else 0 for row in rows]
    return [
        AskedRow(
            identity=row.identity,
            letter=letter(index, language()),
            text=(lines[row.value].text if lines else row.text).get(language(), ""),
            is_true=bool(row.value),
            is_chosen=row.identity in sent.get(FIELD, ()),
            chosen=(sent.get(row.identity) or [""])[0],
            number=row.value if lines else index + 1,
            begins_paragraph=index > 0 and paragraphs[index] != paragraphs[index - 1],
        )
        for index, row in enumerate(rows)
    ]


def _in_order(rows: list[AskedRow]) -> list[AskedRow]:
    """The rows as they were placed so far, then those without a place: who drags them begins where she stopped."""
    return sorted(rows, key=lambda row: int(row.chosen) if row.chosen.isdecimal() else len(rows) + 1)
