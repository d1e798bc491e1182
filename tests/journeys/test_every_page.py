"""What holds on every page: it fits the narrowest screen, asks nobody else for anything, and gives no complaint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.gallery import every_page
from tests.journeys.site import Site
from tests.journeys.variety import in_both_languages

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

NARROWEST = 320
"""Pixels: a small telephone, or any screen magnified four times."""
NOT_FOUND = "Failed to load resource: the server responded with a status of 404 (Not Found)"


@in_both_languages
def test_every_page_fits_the_screen_and_keeps_to_the_site(arrive: Arrive, site: Site, language: str) -> None:
    visitor = arrive(language, width=NARROWEST)
    widths = {
        name: visitor.page.evaluate("document.scrollingElement.scrollWidth") for name in every_page(visitor, site)
    }

    assert {name: width for name, width in widths.items() if width > NARROWEST} == {}
    assert visitor.origins == {visitor.site}
    assert visitor.complaints == [NOT_FOUND]  # of the one page that is not there
