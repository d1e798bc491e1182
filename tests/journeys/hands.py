"""Answering a question of any kind as a person does: with the keyboard alone, or by touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from quiz.questions.draft import OptionDraft, QuestionDraft, Role
from quiz.text.numbers import plain as digits
from tests.journeys.key import plain, said
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Locator

PARTLY = ("multiple", "ordering", "matching")
"""The kinds in which a part of an answer can be right."""

FOCUSED = "element => element === document.activeElement"


@dataclass
class Hands:
    """How a visitor acts on the controls of a question: `touch` taps, else only keys are pressed."""

    visitor: Visitor
    touch: bool

    def answer(self, draft: QuestionDraft, how: str) -> None:
        """Give an answer that is `right`, `wrong`, right in `part`, or `malformed`; then press the button."""
        match draft.kind:
            case "number" | "short_text":
                self._type(_typed(draft, how, self.visitor.language))
            case "ordering":
                self._select(_places(draft, how, self.visitor.language))
            case "matching":
                self._select(self._letters(draft, how))
            case "evidence":
                self._choose(_sentences(draft, how))
            case _:
                texts = self.visitor.texts(".option__text")
                self._choose([texts.index(text) for text in _options(draft, how, self.visitor.language)])
        self._press_button()

    def _choose(self, rows: Sequence[int]) -> None:
        """Choose rows, counted from 0. Keys: Tab leads to the group, arrows go through radios, Space ticks boxes."""
        for row in rows:
            box = self.visitor.page.locator(".option__input").nth(row)
            if self.touch:
                self.visitor.page.locator("label:has(.option__input)").nth(row).tap()
            elif box.get_attribute("type") == "checkbox":
                self._tab_to(box)
                self._key("Space")
            else:
                self._tab_to(self.visitor.page.locator(".option__input").first)
                self._key("Space")
                for _ in range(row):
                    self._key("ArrowDown")

    def _select(self, wanted: dict[str, str]) -> None:
        """In the select labelled by each text choose what is wanted; an empty wish leaves it as it is."""
        for label, choice in wanted.items():
            box = self.visitor.page.get_by_label(label, exact=True)
            if not choice:
                continue
            if self.touch:
                box.tap()
                box.select_option(label=choice)
                continue
            self._tab_to(box)
            for _ in range(plain(box.inner_text()).split().index(choice)):
                self._key("ArrowDown")

    def _type(self, text: str) -> None:
        field = self.visitor.page.locator("[name=typed]")
        if self.touch:
            field.tap()
        else:
            self._tab_to(field)
        self.visitor.page.keyboard.type(text)

    def _letters(self, draft: QuestionDraft, how: str) -> dict[str, str]:
        """The letter that stands before the right side wanted for each left side."""
        shown = self.visitor.texts(".match__key li")
        letters = {text.partition(" ")[2]: text.partition(" ")[0] for text in shown}
        return {left: letters.get(right, "") for left, right in _pairs(draft, how, self.visitor.language).items()}

    def _press_button(self) -> None:
        button = self.visitor.page.locator("main .actions button.button")
        if self.touch:
            button.tap()
        else:
            self._tab_to(button)
            self._key("Enter")

    def _tab_to(self, target: Locator) -> None:
        for _ in range(80):
            if target.evaluate(FOCUSED):
                return
            self._key("Tab")
        raise AssertionError("Tab does not lead there")

    def _key(self, name: str) -> None:
        self.visitor.page.keyboard.press(name)


def _options(draft: QuestionDraft, how: str, language: str) -> list[str]:
    if draft.kind == "true_false":
        is_right = how == "right"
        return (
            [] if how == "malformed" else [said("True" if draft.options[0].correct is is_right else "False", language)]
        )
    right = [plain(option.text[language]) for option in draft.options if option.correct]
    wrong = [plain(option.text[language]) for option in draft.options if not option.correct]
    count = draft.exactly
    match how:
        case "right":
            return right
        case "wrong":
            return wrong[: count or 1]
        case "part":
            return right[: max(count - 1, 1)] + wrong[: 1 if count else 0]
        case _:
            return []


def _sentences(draft: QuestionDraft, how: str) -> list[int]:
    right = {proof.sentence for option in draft.options for proof in option.proofs}
    rows = [row for row, anchor in enumerate(draft.window) if (anchor in right) is (how == "right")]
    return [] if how == "malformed" else rows[:1]


def _typed(draft: QuestionDraft, how: str, language: str) -> str:
    accepted = draft.options[0]
    if draft.kind == "number":
        value = accepted.value or Decimal(0)
        return {"right": digits(value), "wrong": digits(value + 100), "malformed": "…"}[how]
    return {"right": accepted.text[language].upper(), "wrong": "озеро", "malformed": "…"}[how]


def _places(draft: QuestionDraft, how: str, language: str) -> dict[str, str]:
    """The place of each step: in part, only the first is right; malformed, all are first."""
    steps = [plain(option.text[language]) for option in sorted(draft.options, key=lambda option: option.place)]
    places = list(range(1, len(steps) + 1))
    turned = {"right": places, "wrong": places[1:] + places[:1], "part": places[:1] + places[2:] + places[1:2]}
    return {step: str(place) for step, place in zip(steps, turned.get(how, [1] * len(steps)), strict=True)}


def _pairs(draft: QuestionDraft, how: str, language: str) -> dict[str, str]:
    """The right side for each left side: in part, only the first is right; malformed, only the first has any."""
    left, right = (_side(draft, role, language) for role in (Role.LEFT, Role.RIGHT))
    turned = {"right": right, "wrong": right[1:] + right[:1], "part": right[:1] + right[2:] + right[1:2]}
    return dict(zip(left, turned.get(how, right[:1] + [""] * (len(left) - 1)), strict=True))


def _side(draft: QuestionDraft, role: Role, language: str) -> list[str]:
    def pair(option: OptionDraft) -> int:
        return option.pair

    sides = sorted((option for option in draft.options if option.role is role and option.pair), key=pair)
    return [plain(option.text[language]) for option in sides]
