"""Every page in every state that a person can meet, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.cast import PASSWORD
from tests.journeys.hands import Hands
from tests.journeys.key import CLOSE, DOCUMENT, EVIDENCE, SLUG, WHOLE, asked, kinds, place_of
from tests.journeys.site import Site
from tests.journeys.visitor import Visitor

Room = Callable[[Visitor], Iterator[str]]


def every_page(visitor: Visitor, site: Site) -> Iterator[str]:
    """Bring the visitor's page to one state after the other; name each."""
    rooms: tuple[Room, ...] = (_plain_pages, _questions, _feedback, _concern, _end, _whole, _evidence, _scores)
    for room in (*rooms, _reader, _guest_book):
        yield from room(visitor)
    yield from _account(visitor, site)


def _plain_pages(visitor: Visitor) -> Iterator[str]:
    for path in ("about", "privacy", "no-such-page"):
        visitor.open(f"{path}/")
        yield path
    visitor.open("me/")
    yield "scores-empty"
    visitor.open()
    yield "library"
    for name, query in (("found", "territories"), ("nothing", "mint")):
        visitor.open(f"?s={query}")
        yield f"library-{name}"
    visitor.open(f"quizzes/{SLUG}/")
    yield "quiz"
    visitor.page.locator(".share summary").click()
    visitor.expect(".qr img").to_be_visible()
    yield "quiz-shared"
    visitor.open(f"quizzes/{SLUG}/board/")
    yield "board"
    visitor.open(f"quizzes/{SLUG}/print/")
    yield "paper"


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
        yield f"feedback-{kind}"
    visitor.page.locator(".proof__other summary").click()
    yield "feedback-opened"


def _concern(visitor: Visitor) -> Iterator[str]:
    """Something is wrong with the question whose proof is on the page."""
    visitor.page.locator(".proof__more a[href*=concern]").click()
    visitor.expect("#concern").to_be_visible()
    yield "concern"
    visitor.page.locator("#concern .button").click()
    visitor.expect("#reason-problem").to_be_visible()
    yield "concern-problem"
    visitor.page.locator("label.option").last.click()
    visitor.page.locator("#concern .button").click()
    visitor.expect("#words-problem").to_be_visible()
    yield "concern-wordless"
    visitor.fill(words="<b>?</b>")
    visitor.expect(".notice").to_be_visible()
    yield "concern-thanks"


def _whole(visitor: Visitor) -> Iterator[str]:
    """Feedback at the end: every kind that the first quiz does not ask, the navigator, what is open, the end."""
    yield from _unfinished(visitor, CLOSE, "ordering")
    yield from _proofs(visitor, CLOSE, "ordering")
    kinds = ("gap", "number", "short_text", "matching")
    yield from _unfinished(visitor, WHOLE, *kinds)
    attempt = visitor.attempt
    visitor.page.locator("button.flag").click()
    visitor.expect("button.flag.is-on").to_be_visible()
    yield "question-flagged"
    visitor.page.goto(f"{attempt}finish/")
    yield "finish-open"
    visitor.page.locator("main form .plain").click()
    visitor.expect(".score__figure").to_be_visible()
    yield "result-open"
    visitor.page.goto(f"{attempt}?q=2")
    yield "feedback-none"
    yield from _seen(visitor, attempt, WHOLE, *kinds)


def _unfinished(visitor: Visitor, slug: str, *kinds: str) -> Iterator[str]:
    """Begin a quiz with feedback at the end and answer the first question of each kind wrongly."""
    visitor.begin(slug)
    attempt = visitor.attempt
    for kind in kinds:
        visitor.page.goto(f"{attempt}?q={(place := place_of(kind, slug))}")
        yield f"question-{kind}"
        Hands(visitor, touch=False).answer(asked(slug)[place - 1], "wrong")
        visitor.page.wait_for_url(lambda url, here=f"?q={place}": not url.endswith(here))


def _proofs(visitor: Visitor, slug: str, *kinds: str) -> Iterator[str]:
    """Finish, and see what is said of each kind."""
    attempt = visitor.attempt
    visitor.page.goto(f"{attempt}finish/")
    visitor.page.locator("main form .plain").click()
    visitor.expect(".score__figure").to_be_visible()
    yield from _seen(visitor, attempt, slug, *kinds)


def _seen(visitor: Visitor, attempt: str, slug: str, *kinds: str) -> Iterator[str]:
    for kind in kinds:
        visitor.page.goto(f"{attempt}?q={place_of(kind, slug)}")
        yield f"feedback-{kind}"


def _evidence(visitor: Visitor) -> Iterator[str]:
    visitor.begin(EVIDENCE)
    yield "question-evidence"
    Hands(visitor, touch=False).answer(asked(EVIDENCE)[0], "wrong")
    visitor.expect(".verdict").to_be_visible()
    yield "feedback-evidence"


def _scores(visitor: Visitor) -> Iterator[str]:
    """Finished attempts, unfinished ones, and everything that can be opened or looked for."""
    visitor.open("me/")
    yield "scores"
    for summary in visitor.page.locator("main details summary").all():
        summary.click()
    visitor.expect(".marks").to_be_visible()
    yield "scores-opened"
    visitor.open("me/?s=mint")
    yield "scores-nothing"


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
    visitor.page.locator(".shown a").click()
    visitor.expect(".knew").to_be_visible()
    yield "reader-known"


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
