"""The list of states is whole: no address and no kind of question is left out. Needs no browser."""

from collections.abc import Sequence

from django.urls import URLResolver

from quiz.pages import urls
from tests.journeys.states import STATES, UNSEEN


def _names(patterns: Sequence[object]) -> set[str]:
    found: set[str] = set()
    for pattern in patterns:
        found |= (
            _names(pattern.url_patterns) if isinstance(pattern, URLResolver) else {str(getattr(pattern, "name", ""))}
        )
    return found


def test_every_address_of_a_page_is_in_the_list() -> None:
    assert _names(urls.urlpatterns) == STATES.keys() | UNSEEN.keys()
