"""Every page in every state that a person can meet, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.cast import PASSWORD
from tests.journeys.key import DOCUMENT, SLUG, kinds, place_of
from tests.journeys.site import Site
from tests.journeys.visitor import Visitor

Room = Callable[[Visitor], Iterator[str]]


def every_page(visitor: Visitor, site: Site) -> Iterator[str]:
    """Bring the visitor's page to one state after the other; name each."""
    rooms: tuple[Room, ...] = (_plain_pages, _questions, _feedback, _end, _reader, _guest_book)
    for room in rooms:
        yield from room(visitor)
    yield from _account(visitor, site)


def _plain_pages(visitor: Visitor) -> Iterator[str]:
    for path in ("about", "privacy", "no-such-page"):
        visitor.open(f"{path}/")
        yield path
    visitor.open()
    yield "library"
    visitor.open(f"quizzes/{SLUG}/")
    yield "quiz"


def _questions(visitor: Visitor) -> Iterator[str]:
    visitor.begin()
    for kind in kinds():
        visitor.at(place_of(kind))
        yield f"question-{kind}"
    visitor.check()
    visitor.expect("#problem").to_be_visible()
    yield "question-problem"


def _feedback(visitor: Visitor) -> Iterator[str]:
    for kind, how in (("single", "wrong"), ("multiple", "part"), ("true_false", "right")):
        visitor.at(place_of(kind))
        visitor.answer(how)
        yield f"feedback-{how}"
    visitor.page.locator(".proof__other summary").click()
    yield "feedback-opened"


def _end(visitor: Visitor) -> Iterator[str]:
    attempt = visitor.attempt
    visitor.open()
    yield "library-resume"
    visitor.open(f"quizzes/{SLUG}/")
    yield "quiz-resume"
    visitor.page.goto(f"{attempt}finish/")
    yield "finish"
    visitor.page.locator("main form button").click()
    visitor.expect(".score__figure").to_be_visible()
    yield "result"


def _reader(visitor: Visitor) -> Iterator[str]:
    visitor.open(f"documents/{DOCUMENT}/#s-12")
    yield "reader"
    visitor.open(f"documents/{DOCUMENT}/?text={visitor.language}#s-12")
    yield "reader-one"


def _guest_book(visitor: Visitor) -> Iterator[str]:
    visitor.open("accounts/signup/")
    yield "sign-up"
    visitor.fill(username="student", password1="123", password2="456")
    visitor.expect(".problem >> nth=0").to_be_visible()
    yield "sign-up-problem"
    visitor.open("accounts/login/")
    yield "sign-in"
    visitor.fill(login="nobody", password=PASSWORD)
    visitor.expect(".problem >> nth=0").to_be_visible()
    yield "sign-in-problem"


def _account(visitor: Visitor, site: Site) -> Iterator[str]:
    visitor.fill(login="student", password=site.password_of("student"))
    visitor.expect(".masthead__nav a[href*=logout]").to_be_visible()
    visitor.open("accounts/logout/")
    yield "account"
    visitor.open("accounts/password/change/")
    yield "password"
