"""What goes wrong at a question and must do no harm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.journeys.key import said
from tests.journeys.variety import in_both_languages, with_and_without_scripts

if TYPE_CHECKING:
    from tests.journeys.conftest import Arrive

pytestmark = pytest.mark.browser

KEPT = "You have already answered this question. Your first answer counts; nothing has changed."


@in_both_languages
@with_and_without_scripts
def test_nothing_chosen_is_said_at_the_field_and_counts_nothing(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.begin()
    question = visitor.question
    visitor.check()
    visitor.expect("#problem[role=alert]").to_have_text(
        said("Please choose an answer first. Nothing has been counted.", language)
    )
    visitor.expect("fieldset").to_have_attribute("aria-describedby", "help problem")
    visitor.expect(".option__input >> nth=0").to_be_focused()

    assert visitor.question == question
    assert visitor.answered() == 0


@with_and_without_scripts
def test_two_fast_clicks_answer_once(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive(scripts=scripts)
    visitor.begin()
    visitor.choose("right")
    visitor.page.locator("main .actions .button").dblclick()
    visitor.expect(".ticks .is-here").to_have_count(1)
    visitor.page.wait_for_url(re.compile(r"\?q="))

    assert visitor.answered() == 1


def test_same_form_sent_twice_answers_once(arrive: Arrive) -> None:
    visitor = arrive()
    visitor.begin()
    form = visitor.hidden_fields() | {"choice": visitor.identities()[0]}
    send = visitor.page.context.request.post
    answers = [send(f"{visitor.attempt}?q=1", form=form, max_redirects=0) for _ in range(2)]

    assert [(answer.status, answer.headers["location"]) for answer in answers] == [
        (302, answers[0].headers["location"])
    ] * 2
    assert visitor.answered() == 1


@in_both_languages
@with_and_without_scripts
def test_different_answer_to_an_answered_question_changes_nothing(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.begin()
    late = visitor.another_tab()
    visitor.answer("right")
    late.choose("wrong")
    late.check()
    late.expect(".notice").to_have_text(said(KEPT, language))

    assert late.text(".verdict__word") == said("Right", language)
    assert late.answered() == 1


@with_and_without_scripts
def test_back_button_shows_the_question_as_it_now_stands(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive(scripts=scripts)
    visitor.begin()
    visitor.at(1)
    visitor.answer("wrong")
    answer = visitor.page.go_back()
    visitor.expect(".verdict__word").to_have_text(said("Wrong", "uk"))

    assert answer.status == 200  # fetched anew, not kept from before
    assert visitor.page.locator(".option__input").count() == 0
    assert visitor.answered() == 1


@with_and_without_scripts
def test_two_tabs_stay_consistent(arrive: Arrive, scripts: bool) -> None:
    left = arrive(scripts=scripts)
    left.begin()
    left.answer("right")
    right = left.another_tab()
    right.go_on()
    right.answer("wrong")
    left.go_on()
    left.expect(".verdict__word").to_have_text(said("Wrong", "uk"))
    left.go_on()

    assert left.place() == 3
    assert right.answered() == 2


@in_both_languages
@with_and_without_scripts
def test_answer_to_a_finished_attempt_leads_to_the_result(arrive: Arrive, language: str, scripts: bool) -> None:
    visitor = arrive(language, scripts=scripts)
    visitor.begin()
    late = visitor.another_tab()
    visitor.page.goto(f"{visitor.attempt}finish/")
    visitor.page.locator("main form button").click()
    visitor.expect(".score__figure").to_be_visible()
    late.choose("right")
    late.check()
    late.expect(".score__figure").to_be_visible()

    assert late.page.url == visitor.page.url
    assert late.page.locator(".item.is-none").count() == 12


@in_both_languages
def test_attempt_of_another_guest_does_not_exist(arrive: Arrive, language: str) -> None:
    visitor, stranger = arrive(language), arrive(language)
    visitor.begin()
    stranger.begin()
    answer = stranger.page.goto(visitor.attempt)

    assert answer.status == 404
    assert stranger.text("h1") == said("Page not found", language)
    assert stranger.page.locator("html").get_attribute("lang") == language
    assert stranger.page.locator(".masthead .wordmark").is_visible()
