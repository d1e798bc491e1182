"""From the library through the quiz to the result, and again."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.journeys.key import DOCUMENT, Expected, place_of, plain, questions, said
from tests.journeys.variety import in_both_languages, on_phone_and_desktop, with_and_without_scripts
from tests.journeys.visitor import Visitor

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

WORDS = {"right": "Right", "part": "Partly right", "wrong": "Wrong"}


def _plan() -> list[str]:
    """How the questions are answered, in their order: every third wrongly, the first of multiple choice in part."""
    partly = place_of("multiple")
    return [
        "part" if question.place == partly else "right" if question.place % 3 else "wrong"
        for question in questions("en")
    ]


def _missed(language: str) -> list[Expected]:
    """The questions that earn less than full points by the plan."""
    return [question for question, how in zip(questions(language), _plan(), strict=True) if how != "right"]


@in_both_languages
@on_phone_and_desktop
@with_and_without_scripts
def test_library_leads_to_the_first_question(arrive: Arrive, language: str, width: int, scripts: bool) -> None:
    visitor = arrive(language, width=width, scripts=scripts)
    visitor.open()
    visitor.page.locator(".contents a").first.click()
    visitor.expect("main .actions .button").to_have_text(said("Start", language))
    visitor.page.locator("main .actions .button").click()
    visitor.expect("h1.question__text").to_be_visible()

    assert visitor.text("h1") == questions(language)[0].prompt
    assert visitor.text(".progress__words") == _progress(1, 12, language)
    assert visitor.page.locator(".ticks li").count() == 12
    assert visitor.page.locator("html").get_attribute("lang") == language


@in_both_languages
@with_and_without_scripts
@pytest.mark.parametrize(("kind", "how"), [("single", "wrong"), ("multiple", "part")])
def test_feedback_says_why_each_option_is_right_or_wrong(
    arrive: Arrive, language: str, scripts: bool, kind: str, how: str
) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.begin()
    visitor.at(place_of(kind))
    question = visitor.answer(how)

    assert visitor.page.locator(".answer:has(.answer__why)").count() == len(question.right | question.wrong)
    assert "" not in visitor.texts(".answer .answer__why")
    _assert_proof_of(question, visitor)


@in_both_languages
def test_feedback_proves_a_statement(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    visitor.begin()
    visitor.at(place_of("true_false"))
    question = visitor.answer("wrong")

    assert visitor.texts(".answer.is-right .answer__text") == list(question.right)
    assert visitor.texts(".answer.is-wrong .answer__text") == list(question.wrong)
    assert visitor.text(".proof__why") != ""
    _assert_proof_of(question, visitor)


def _assert_proof_of(question: Expected, visitor: Visitor) -> None:
    """The quotation is marked in its sentence, which has its number and leads to the reader and to the original."""
    last = max(question.proofs, key=lambda proof: proof.sentence)
    marked = visitor.texts(".proof__text .cited mark")
    sentences = [str(anchor) for anchor in sorted({proof.sentence for proof in question.proofs})]
    ways = [str(way.get_attribute("href")) for way in visitor.page.locator(".proof__more a").all()]
    reader = f"/{visitor.language}/documents/{DOCUMENT}/#s-{last.sentence}"

    assert all(any(plain(proof.quotation[visitor.language]) in text for text in marked) for proof in question.proofs)
    assert visitor.texts(".proof__text a.is-proof") == sentences
    assert visitor.page.locator(".proof__text a.is-proof").last.get_attribute("href") == reader
    assert ways[0] == reader
    assert ways[1].endswith(f"#:~:text={quote(last.quotation['en'], safe='').replace('-', '%2D')}")


@in_both_languages
@on_phone_and_desktop
@with_and_without_scripts
def test_whole_quiz_ends_in_a_result_and_can_be_tried_again(
    arrive: Arrive, language: str, width: int, scripts: bool
) -> None:
    visitor = arrive(language, width=width, scripts=scripts)
    visitor.begin()
    for place, how in enumerate(_plan(), 1):
        assert visitor.text(".progress__words") == _progress(place, 12, language)
        question = visitor.answer(how)
        assert question == questions(language)[place - 1]
        assert visitor.text(".verdict__word") == said(WORDS[how], language)
        visitor.go_on()

    _assert_result(visitor)
    _try_again(visitor)
    assert visitor.origins == {visitor.site}  # nobody else was asked for anything
    assert visitor.complaints == []  # neither the console nor the Content-Security-Policy had anything to say


def _assert_result(visitor: Visitor) -> None:
    """The score, every question with its verdict and its proof, and what to read again."""
    visitor.expect(".score__figure").to_be_visible()
    verdicts = [str(item.get_attribute("class")) for item in visitor.page.locator(".item").all()]
    again = {proof.sentence for question in _missed(visitor.language) for proof in question.proofs}

    assert verdicts == [f"item is-{how}" for how in _plan()]
    assert visitor.texts(".item__q") == [question.prompt for question in questions(visitor.language)]
    assert visitor.text(".score__figure").startswith(_score(visitor.language))
    assert visitor.page.locator(".item:has(.item__proof mark)").count() == 12
    assert visitor.texts(".again__list a") == [str(anchor) for anchor in sorted(again)]


def _score(language: str) -> str:
    """What the plan earns: a point for each right answer, and one share of a point."""
    shares = len(questions(language)[place_of("multiple") - 1].right)
    points = f"{_plan().count('right') + 1 / shares:.2f}"
    return points if language == "en" else points.replace(".", ",")


def _try_again(visitor: Visitor) -> None:
    """A new attempt asks what was missed, in its order, and nothing else."""
    missed = [question.prompt for question in _missed(visitor.language)]
    visitor.page.locator("button[name=missed]").click()
    asked = []
    for place in range(1, len(missed) + 1):
        assert visitor.text(".progress__words") == _progress(place, len(missed), visitor.language)
        asked.append(visitor.answer("right").prompt)
        visitor.go_on()
    visitor.expect(".score__figure").to_be_visible()

    assert asked == missed
    assert visitor.page.locator("button[name=missed]").count() == 0


def _progress(place: int, total: int, language: str) -> str:
    return said("Question %(place)s of %(total)s", language) % {"place": place, "total": total}
