"""What the first question costs on a slow line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.journeys.key import SLUG
from tests.journeys.variety import in_both_languages
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

MOST_BYTES = 50 * 1024
MOST_REQUESTS = 6


def _begin_elsewhere(visitor: Visitor) -> str:
    """Start the quiz past the browser's cache, which stays empty; return where the first question is."""
    request = visitor.page.context.request
    quiz = f"{visitor.site}/{visitor.language}/quizzes/{SLUG}/"
    request.get(quiz)
    token = next(cookie["value"] for cookie in visitor.page.context.cookies() if cookie["name"] == "csrftoken")
    begun = request.post(quiz, form={"csrfmiddlewaretoken": token}, max_redirects=0)
    return f"{visitor.site}{begun.headers['location']}"


@in_both_languages
def test_first_question_is_light(arrive: Arrive, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    visitor = arrive(language)
    address = _begin_elsewhere(visitor)
    wire = visitor.page.context.new_cdp_session(visitor.page)
    finished: list[dict[str, Any]] = []
    loaded: list[float] = []
    wire.on("Network.loadingFinished", lambda event: finished.append(event))
    wire.on("Page.loadEventFired", lambda event: loaded.append(event["timestamp"]))
    wire.send("Network.enable")
    wire.send("Page.enable")
    visitor.page.goto(address)
    visitor.expect("h1.question__text").to_be_visible()

    arrived = [event["encodedDataLength"] for event in finished if event["timestamp"] <= loaded[0]]
    with capsys.disabled():
        print(f"\n  first question ({language}): {sum(arrived):.0f} bytes in {len(arrived)} requests until load")
    assert sum(arrived) <= MOST_BYTES
    assert len(arrived) <= MOST_REQUESTS
