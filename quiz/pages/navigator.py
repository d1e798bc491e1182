"""The way around an attempt: every question with what became of it so far, and nothing of whether it is right."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from quiz.attempts.sheet import Sheet
from quiz.pages.answered import asked_prompt
from quiz.questions.draft import Item


@dataclass(frozen=True)
class Stop:
    """One question of the navigator; `label` says in words what its look says."""

    place: int
    url: str
    prompt: str
    is_here: bool
    is_answered: bool
    is_flagged: bool
    label: str


def stops(sheet: Sheet, here: int = 0) -> list[Stop]:
    """All questions of the attempt in their order; `here` is the place of the page, 0 for none."""
    return [_stop(sheet, place, item, is_here=place == here) for place, item in enumerate(sheet.items, 1)]


def place_url(sheet: Sheet, place: int | None) -> str:
    """The address of the question at `place`; without one, of the first that is open."""
    return reverse("attempt", args=[sheet.id]) + (f"?q={place}" if place else "")


def _stop(sheet: Sheet, place: int, item: Item, *, is_here: bool) -> Stop:
    is_answered, is_flagged = item.id in sheet.answers, item.id in sheet.flagged
    said = [_("Question %(place)s") % {"place": place}, _("answered") if is_answered else _("not answered")]
    return Stop(
        place=place,
        url=place_url(sheet, place),
        prompt=asked_prompt(item),
        is_here=is_here,
        is_answered=is_answered,
        is_flagged=is_flagged,
        label=", ".join([*said, *([_("marked to look at again")] if is_flagged else [])]),
    )
