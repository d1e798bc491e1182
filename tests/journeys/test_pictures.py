"""Pictures of the pages, to be looked at: var/pictures/<page>-<language>-<width>-<scheme>.png."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.conf import settings

from tests.journeys.gallery import every_page
from tests.journeys.site import Site
from tests.journeys.variety import LOOKS, in_both_languages

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

SHOWN = {
    "library", "quiz", "question-single", "question-multiple", "question-true_false", "question-problem",
    "feedback-right", "feedback-part", "feedback-wrong", "result", "reader", "reader-one", "sign-up", "no-such-page",
    "library-found", "concern", "concern-problem", "scores", "scores-empty",
}  # fmt: skip


@in_both_languages
def test_pictures_are_taken(arrive: Arrive, site: Site, language: str) -> None:
    album = settings.VAR / "pictures"
    visitor = arrive(language, reduced_motion="reduce")
    taken = set()
    for name in every_page(visitor, site):
        for look in LOOKS if name in SHOWN else ():
            visitor.take(look)
            visitor.page.screenshot(path=album / f"{name}-{language}-{look}.png", full_page=True)
            taken.add(name)

    assert taken == SHOWN
