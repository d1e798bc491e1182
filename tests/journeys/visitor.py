"""A person with a browser, and what she does on the site."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tests.journeys.key import SLUG, Expected, plain, questions
from tests.journeys.variety import Look

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Locator, Page, Response

HEIGHT = 800


@dataclass
class Visitor:
    """Her one page, the language in which she reads, where requests of hers went and what her browser complained of."""

    page: Page
    site: str
    language: str
    origins: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.context.on("request", lambda request: self.origins.add(_origin(request.url)))
        self.page.context.on("console", lambda message: self._hear(message.type, message.text))
        self.page.context.on("weberror", lambda error: self._hear("error", str(error.error)))

    def _hear(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.complaints.append(text)

    # ── going ──

    def open(self, path: str = "") -> Response:
        """Go to an address under the language; return the answer."""
        return self.page.goto(f"{self.site}/{self.language}/{path}")

    def begin(self, slug: str = SLUG) -> None:
        """Start a quiz from the beginning."""
        self.open(f"quizzes/{slug}/")
        self.page.locator("main form button").click()
        self.expect(".question__text").to_be_visible()

    def at(self, place: int) -> None:
        """Go to a place of the attempt that is open on the page."""
        self.page.goto(f"{self.attempt}?q={place}")

    def go_on(self) -> None:
        """From the feedback to what follows."""
        self.page.locator("main .actions .button").click()

    @property
    def attempt(self) -> str:
        """The address of the attempt that is open on the page."""
        return str(self.page.url).partition("?")[0].removesuffix("result/")

    def take(self, look: Look) -> None:
        """See the page as it stands on another screen."""
        self.page.set_viewport_size({"width": look.width, "height": HEIGHT})
        self.page.emulate_media(color_scheme=look.scheme)

    def another_tab(self) -> Visitor:
        """The same person's second tab, at the same address."""
        twin = Visitor(self.page.context.new_page(), self.site, self.language, self.origins, self.complaints)
        twin.page.goto(self.page.url)
        return twin

    # ── looking ──

    def expect(self, selector: str) -> Any:
        """A claim about a part of the page, which may take a moment to come true."""
        from playwright.sync_api import expect

        return expect(self.page.locator(selector))

    def text(self, selector: str) -> str:
        """The text of a part of the page, spaces made plain."""
        return plain(self.page.locator(selector).inner_text())

    def texts(self, selector: str) -> list[str]:
        return [plain(text) for text in self.page.locator(selector).all_inner_texts()]

    @property
    def question(self) -> Expected:
        """The question that the page asks or answers."""
        prompt = self.text("h1")
        return next(question for question in questions(self.language) if question.prompt == prompt)

    def place(self) -> int:
        """At which question the progress stands."""
        ticks = [tick.get_attribute("class") or "" for tick in self.page.locator(".ticks li").all()]
        return ticks.index("is-here") + 1

    def answered(self) -> int:
        """How many answers the quiz page says are stored. Leaves the attempt for the quiz page."""
        self.open(f"quizzes/{SLUG}/")
        words = self.text("main .actions .button")
        return next((int(word) for word in words.split() if word.isdigit()), 0)

    def identities(self) -> list[str]:
        """The opaque names of the options, in the order in which they stand."""
        return [str(box.get_attribute("value")) for box in self.page.locator(".option__input").all()]

    def chosen(self) -> list[int]:
        """Which options are chosen, counted from 0."""
        return [n for n, box in enumerate(self.page.locator(".option__input").all()) if box.is_checked()]

    def hidden_fields(self) -> dict[str, str]:
        """What the answer form sends besides the choice."""
        fields = self.page.locator("#answer input[type=hidden]").all()
        return {str(field.get_attribute("name")): str(field.get_attribute("value")) for field in fields}

    # ── answering ──

    def option(self, text: str) -> Locator:
        """The option with this text."""
        return self.page.locator("label.option").nth(self.texts(".option__text").index(text))

    def choose(self, how: str) -> Expected:
        """Choose options that are `right`, `wrong`, or right only in `part`; return the question."""
        question = self.question
        right, wrong = sorted(question.right), sorted(question.wrong)
        for text in {"right": right, "wrong": wrong[:1], "part": right[:1]}[how]:
            self.option(text).click()
        return question

    def check(self) -> None:
        self.page.locator("main .actions .button").click()

    def answer(self, how: str) -> Expected:
        """Choose, submit and see the feedback; return the question."""
        question = self.choose(how)
        self.check()
        self.expect(".verdict").to_be_visible()
        return question

    def fill(self, **fields: str) -> None:
        """Fill in the form of the page by the names of its fields, and send it."""
        for name, value in fields.items():
            self.page.locator(f"main [name={name}]").fill(value)
        self.page.locator("main form .button").click()


def context_options(*, language: str, width: int, scripts: bool, **more: Any) -> dict[str, Any]:
    """How her browser is set."""
    locale = {"uk": "uk-UA", "en": "en-GB"}[language]
    return {
        "locale": locale,
        "viewport": {"width": width, "height": HEIGHT},
        "java_script_enabled": scripts,
        **more,
    }


def visitor_in(context: BrowserContext, site: str, language: str) -> Visitor:
    return Visitor(context.new_page(), site, language)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
