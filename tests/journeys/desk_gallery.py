"""Every page of the teacher's desk: its front page, each list, the first thing in each list, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator

from tests.journeys.key import SLUG
from tests.journeys.site import Site
from tests.journeys.visitor import Visitor

SHELVES = ("document", "question", "quiz", "edition", "attempt", "concern")
"""What lies on a teacher's desk."""


def every_desk_page(visitor: Visitor, site: Site) -> Iterator[str]:
    """Bring the visitor's page to one page of the desk after the other, in her language; name each."""
    sign_in(visitor, site, "teacher")
    _leave_an_attempt_with_a_report(visitor)
    _speak(visitor)
    yield "desk"
    for shelf in SHELVES:
        visitor.page.goto(f"{visitor.site}/admin/quiz/{shelf}/")
        yield f"desk-{shelf}-list"
        visitor.page.goto(f"{visitor.site}/admin/quiz/{shelf}/?q=nothing-is-called-so")
        yield f"desk-{shelf}-nothing"
        visitor.page.goto(f"{visitor.site}/admin/quiz/{shelf}/")
        first = visitor.page.locator("#result_list a[href*='/change/']").first
        visitor.page.goto(f"{visitor.site}{first.get_attribute('href')}")
        yield f"desk-{shelf}"
    visitor.page.goto(f"{visitor.site}/admin/quiz/quiz/999999/")
    yield "desk-missing"
    visitor.page.goto(f"{visitor.site}/admin/quiz/user/")
    yield "desk-refused"


def sign_in(visitor: Visitor, site: Site, username: str) -> None:
    visitor.open("accounts/login/")
    visitor.fill(login=username, password=site.password_of(username))
    visitor.expect(".masthead__nav a[href*=logout]").to_be_visible()


def _leave_an_attempt_with_a_report(visitor: Visitor) -> None:
    visitor.begin(SLUG)
    visitor.page.locator(".option__input").first.check(force=True)
    visitor.check()
    visitor.expect(".verdict").to_be_visible()
    visitor.page.locator("a[href*=concern]").click()
    visitor.page.locator("[name=reason]").first.check(force=True)
    visitor.page.locator("main form .button").click()
    visitor.expect(".notice").to_be_visible()


def _speak(visitor: Visitor) -> None:
    """The desk speaks the language of the account: choose the visitor's."""
    visitor.page.goto(f"{visitor.site}/admin/")
    switch = visitor.page.locator(f".masthead__nav button[lang={visitor.language}]")
    if switch.count():
        switch.click()
    visitor.expect("html").to_have_attribute("lang", visitor.language)
    visitor.page.goto(f"{visitor.site}/admin/")
