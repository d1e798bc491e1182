"""A question as it is asked: rows with opaque identities, nothing that hints at the key."""

from dataclasses import dataclass
from uuid import uuid4

from django.urls import reverse

from quiz.attempts.sheet import Sheet
from quiz.pages import wording
from quiz.pages.frame import in_language, language, other_languages
from quiz.questions.draft import Item
from quiz.questions.kinds.contract import FIELD, Problem, Raw
from quiz.questions.kinds.table import KINDS
from quiz.text.languages import NAMES, letter


@dataclass(frozen=True)
class AskedRow:
    """One row to choose from; `is_true` only in true/false questions, whose words are the page's."""

    identity: str
    letter: str
    text: str
    is_true: bool
    is_chosen: bool


@dataclass(frozen=True)
class Progress:
    """Where one is in the attempt: `ticks` has one of done, here, open for each question."""

    place: int
    total: int
    ticks: list[str]
    quiz_title: str
    quiz_url: str


@dataclass(frozen=True)
class Asked:
    """The region of the page that asks."""

    kind: str
    prompt: str
    help: str
    rows: list[AskedRow]
    client_key: str
    problem: str
    action: str
    switches: list[dict[str, str]]
    skip_url: str


def progress(sheet: Sheet, place: int) -> Progress:
    ticks = ["done" if item.id in sheet.answers else "open" for item in sheet.items]
    if 1 <= place <= len(ticks):
        ticks[place - 1] = "here"
    return Progress(
        place=place,
        total=len(sheet.items),
        ticks=ticks,
        quiz_title=sheet.edition.title.get(language(), ""),
        quiz_url=reverse("quiz", args=[sheet.edition.slug]),
    )


def asked(sheet: Sheet, place: int, item: Item, *, raw: Raw | None = None, problem: Problem | None = None) -> Asked:
    """The question at `place`; `raw` is an unsaved choice to show again, `problem` what was wrong with it."""
    sent = (raw or {}).get(FIELD, ())
    rows = KINDS[item.question.kind].prepare(item, sheet.seed).rows
    action = place_url(sheet, place)
    following = sheet.next_open(place)
    return Asked(
        kind=item.question.kind,
        prompt=item.question.prompt[language()],
        help=str(wording.KIND_HELP[item.question.kind]),
        rows=[
            AskedRow(
                row.identity,
                letter(index, language()),
                row.text.get(language(), ""),
                bool(row.value),
                row.identity in sent,
            )
            for index, row in enumerate(rows)
        ],
        client_key=str(uuid4()),
        problem=str(wording.PROBLEMS[problem]) if problem else "",
        action=action,
        switches=[
            {"code": code, "name": NAMES[code], "url": in_language(code, action)}
            for code in other_languages()
            if code in sheet.edition.languages
        ],
        skip_url=place_url(sheet, following) if following not in (None, place) else "",
    )


def place_url(sheet: Sheet, place: int | None) -> str:
    """The address of the question at `place`; without one, of the first that is open."""
    return reverse("attempt", args=[sheet.id]) + (f"?q={place}" if place else "")
