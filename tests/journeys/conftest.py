"""A real Chromium visits the real server.

playwright is imported only inside fixtures: the README's command collects this folder without having it installed.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.journeys.site import Site, running_site
from tests.journeys.visitor import Visitor, context_options, visitor_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

Arrive = Callable[..., Visitor]
"""`arrive(language, width=…, scripts=…)`: a new person with a new browser profile."""

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
MOMENT = 15_000
"""Milliseconds that anything on a page may take."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The served app. After all journeys its data are sound, and nothing broke on the way."""
    with running_site(tmp_path_factory.mktemp("site")) as running:
        yield running
        checked = running.manage("check_bank")
        assert checked.returncode == 0, checked.stdout + checked.stderr
        assert "Traceback" not in running.said(), running.said()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    from playwright.sync_api import expect, sync_playwright

    program = shutil.which("chromium")
    assert program, "The journeys need Chromium on the PATH: apt-get install chromium"
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # playwright's event loop stays; tests after it use the database
    expect.set_options(timeout=MOMENT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS, timeout=60_000)
        yield browser
        browser.close()


@pytest.fixture
def arrive(site: Site, chromium: Browser) -> Iterator[Arrive]:
    contexts: list[BrowserContext] = []

    def arrive(language: str = "uk", *, width: int = 360, scripts: bool = True, **more: Any) -> Visitor:
        context = chromium.new_context(**context_options(language=language, width=width, scripts=scripts, **more))
        context.set_default_timeout(MOMENT)
        contexts.append(context)
        return visitor_in(context, site.address, language)

    yield arrive
    for context in contexts:
        context.close()
