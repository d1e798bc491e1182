"""axe-core finds nothing on any page, in either language, in light and dark, on a phone and on a desktop; and a picture
of each is taken, to be looked at: var/pictures/<state>-<language>-<width>-<scheme>.png."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.conf import settings

from tests.journeys.desk_gallery import every_desk_page
from tests.journeys.gallery import every_page
from tests.journeys.site import Site
from tests.journeys.states import ALL_STATES
from tests.journeys.variety import LOOKS, Look, in_both_languages
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

ALBUM = settings.VAR / "pictures"

RULES = {
    "resultTypes": ["violations", "incomplete"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}


def _violations(visitor: Visitor, name: str, look: Look) -> list[str]:
    """What axe objects to on the page as it stands, or cannot decide, except for the contrast upon a gradient, which
    is how our mark is drawn."""
    from axe_playwright_python.sync_playwright import Axe

    visitor.take(look)
    answer = Axe().run(visitor.page, options=RULES).response
    doubts = [rule for rule in answer["incomplete"] if rule["id"] != "color-contrast"]
    return [
        f"{name}, {look}: {rule['id']}: {node['html'][:160]}"
        for rule in answer["violations"] + doubts
        for node in rule["nodes"]
    ]


@in_both_languages
def test_axe_finds_nothing_on_any_page(arrive: Arrive, site: Site, language: str) -> None:
    # The policy forbids scripts that are not ours, and so axe: this profile does not keep to it.
    visitor = arrive(language, bypass_csp=True, reduced_motion="reduce")
    found, seen = [], set()
    for name in every_page(visitor, site):
        seen.add(name)
        for look in LOOKS:
            found += _violations(visitor, name, look)
            visitor.page.screenshot(path=ALBUM / f"{name}-{language}-{look}.png", full_page=True)

    assert found == []
    assert seen == ALL_STATES


@in_both_languages
def test_axe_finds_nothing_on_the_desk(arrive: Arrive, site: Site, language: str) -> None:
    visitor = arrive(language, bypass_csp=True, reduced_motion="reduce")
    found = [
        violation
        for name in every_desk_page(visitor, site)
        for look in LOOKS
        for violation in _violations(visitor, name, look)
    ]

    assert found == []
