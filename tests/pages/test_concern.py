"""Something is wrong with this question: the way there, the form, and what keeps it from being flooded."""

import re
from typing import Any

import pytest
from django.test import Client

from quiz.attempts.models import Concern
from quiz.quizzes.draft import Feedback
from quiz.quizzes.models import Quiz
from tests.make import draft_of_each_kind, make_quiz
from tests.pages.steps import answer_first, begin, text

THANKS = "Дякуємо. Учитель це побачить."


@pytest.fixture
def attempt(quiz: Quiz, guest: Client) -> str:
    """The address of a guest's attempt whose first question has an answer."""
    answer_first(guest, attempt := begin(guest), 1)
    return attempt


def form_of(attempt: str, place: int = 1, more: str = "") -> str:
    return f"{attempt}concern/?q={place}{more}"


def said(**changes: str) -> dict[str, str]:
    return {"reason": "proof", "words": "Речення каже інше."} | changes


def stored() -> list[tuple[str, str, str]]:
    return list(Concern.objects.order_by("pk").values_list("reason", "words", "language"))


@pytest.mark.parametrize(
    ("language", "words"),
    [("uk", "Щось не так із цим запитанням?"), ("en", "Something wrong with this question?")],
)
def test_every_proof_leads_to_the_form(guest: Client, attempt: str, language: str, words: str) -> None:
    address = attempt.replace("/uk/", f"/{language}/")

    page = text(guest.get(f"{address}?q=1"))

    assert f'href="{address}concern/?q=1">{words}</a>' in page
    assert guest.get(form_of(address)).status_code == 200


def test_every_question_of_the_result_leads_to_the_form_and_back(guest: Client, attempt: str) -> None:
    guest.post(f"{attempt}finish/")

    page = text(guest.get(f"{attempt}result/"))
    asked = [f"{attempt}concern/?q={place}&from=result" for place in (1, 2, 3)]

    assert re.findall(r'href="([^"]*concern/[^"]*)"', page.replace("&amp;", "&")) == asked
    assert [guest.post(address, said())["Location"] for address in asked] == [f"{attempt}result/"] * 3


def test_form_shows_the_question_and_the_reasons(guest: Client, attempt: str) -> None:
    page = text(guest.get(form_of(attempt)))

    assert '<p class="concern__prompt">Куди тече Дніпро?</p>' in page
    assert re.findall(r'name="reason" value="(\w+)"', page) == ["key", "proof", "unclear", "language", "other"]
    assert "checked" not in page


def test_form_is_kept_nowhere(guest: Client, attempt: str) -> None:
    assert guest.get(form_of(attempt))["Cache-Control"] == "no-store"


def test_concern_is_stored_and_thanked_for_at_the_proof(guest: Client, attempt: str) -> None:
    response = guest.post(form_of(attempt), said())

    assert response["Location"] == f"{attempt}?q=1"
    assert f'<div role="status"><p class="notice">{THANKS}</p></div>' in text(guest.get(response["Location"]))
    assert stored() == [("proof", "Речення каже інше.", "uk")]


def test_user_needs_no_more_than_a_guest(quiz: Quiz, student: Client) -> None:
    answer_first(student, attempt := begin(student), 1)

    student.post(form_of(attempt.replace("/uk/", "/en/")), said(reason="language", words=""))

    assert stored() == [("language", "", "en")]


def test_double_click_stores_once_and_thanks(guest: Client, attempt: str) -> None:
    answers = [guest.post(form_of(attempt), said()) for _ in range(2)]

    assert [response["Location"] for response in answers] == [f"{attempt}?q=1"] * 2
    assert len(stored()) == 1


@pytest.mark.parametrize("reason", ["", "nonsense", "<b>", "key\0"])
def test_without_a_reason_the_form_says_so_there(guest: Client, attempt: str, reason: str) -> None:
    response = guest.post(form_of(attempt), said(reason=reason))

    page = text(response)
    assert response.status_code == 200
    assert 'aria-describedby="reason-problem"' in page
    assert re.search(r'id="reason-problem" role="alert">.*?Виберіть, будь ласка, що не так\.', page)
    assert re.findall(r'value="(\w+)" autofocus', page) == ["key"]
    assert "Речення каже інше.</textarea>" in page
    assert stored() == []


@pytest.mark.parametrize(
    ("words", "message"),
    [("", "Напишіть, будь ласка, кількома словами"), ("\0 \n", "Напишіть"), ("ї" * 501, "Текст задовгий")],
)
def test_words_that_will_not_do_are_asked_for_there(guest: Client, attempt: str, words: str, message: str) -> None:
    response = guest.post(form_of(attempt), said(reason="other", words=words))

    page = text(response)
    assert response.status_code == 200
    assert re.search(rf'id="words-problem" role="alert">.*?{message}', page)
    assert 'aria-describedby="words-problem words-help" aria-invalid="true" autofocus>' in page
    assert 'value="other" checked' in page
    assert words.strip("\0 \n") in page
    assert stored() == []


def test_unseen_characters_are_not_stored(guest: Client, attempt: str) -> None:
    guest.post(form_of(attempt), said(words="Тут\0 щось\r\n\u202eне так"))

    assert stored() == [("proof", "Тут щось не так", "uk")]


def test_markup_stays_text(guest: Client, attempt: str) -> None:
    page = guest.post(form_of(attempt), said(reason="", words="</textarea><script>alert(1)</script>")).content.decode()

    assert "<script>alert" not in page
    assert "&lt;/textarea&gt;&lt;script&gt;alert(1)" in page


def test_other_language_keeps_what_is_typed_and_sends_nothing(guest: Client, attempt: str) -> None:
    english = form_of(attempt).replace("/uk/", "/en/")

    assert f'formaction="{english}" name="language" value="en"' in text(guest.get(form_of(attempt)))
    page = text(guest.post(english, said(language="en")))

    assert 'value="proof" checked' in page
    assert "Речення каже інше.</textarea>" in page
    assert 'role="alert"' not in page
    assert stored() == []


@pytest.mark.parametrize("place", ["2", "0", "9", "", "x", "99999999", "-1"])
def test_question_without_a_proof_yet_has_no_form(guest: Client, attempt: str, place: str) -> None:
    address = f"{attempt}concern/?q={place}"
    expected = f"{attempt}?q=2" if place == "2" else attempt

    assert [guest.get(address)["Location"], guest.post(address, said())["Location"]] == [expected] * 2
    assert stored() == []


def test_answer_that_can_be_changed_has_no_form_before_the_end(db: None, guest: Client) -> None:
    make_quiz(feedback=Feedback.AT_END)
    answer_first(guest, attempt := begin(guest), 1)

    assert guest.get(form_of(attempt))["Location"] == f"{attempt}?q=1"
    assert guest.post(form_of(attempt), said())["Location"] == f"{attempt}?q=1"
    guest.post(f"{attempt}finish/")
    assert [guest.get(form_of(attempt, place)).status_code for place in (1, 2, 3)] == [200] * 3


def test_every_kind_has_its_form(db: None, guest: Client) -> None:
    make_quiz(*draft_of_each_kind())
    attempt = begin(guest)
    guest.post(f"{attempt}finish/")

    pages = [guest.get(form_of(attempt, place)) for place in range(1, 10)]

    assert [page.status_code for page in pages] == [200] * 9
    assert "Дніпро тече на Південь, до моря." in text(pages[3])  # the gap is filled: the proof has been seen


def test_strangers_attempt_does_not_exist(attempt: str, stranger: Client, student: Client) -> None:
    for other in (stranger, student):
        assert [other.get(form_of(attempt)).status_code, other.post(form_of(attempt), said()).status_code] == [404] * 2
    assert stored() == []


def test_form_without_its_token_is_refused(attempt: str, guest: Client) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = guest.cookies

    assert strict.post(form_of(attempt), said()).status_code == 403
    assert stored() == []


def test_eleventh_within_an_hour_is_not_sent_and_not_lost(guest: Client, attempt: str) -> None:
    for number in range(10):
        guest.post(form_of(attempt), said(words=f"№ {number}"))

    response = guest.post(form_of(attempt), said(words="І ще одне."))

    page = text(response)
    assert response.status_code == 429
    assert "За годину ви надіслали вже багато зауважень" in page
    assert "І ще одне.</textarea>" in page
    assert 'value="proof" checked' in page
    assert len(stored()) == 10


def test_address_is_limited_whoever_asks(attempt: str, guest: Client, student: Client, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"concern": "1/h/ip"}
    answer_first(student, other := begin(student), 1)

    statuses = [guest.post(form_of(attempt), said()).status_code, student.post(form_of(other), said()).status_code]
    page = text(student.post(form_of(other), said()))

    assert statuses == [302, 429]
    assert "з вашої мережі надійшло вже багато зауважень" in page
    assert "Речення каже інше.</textarea>" in page
    assert len(stored()) == 1


def test_mistakes_in_the_form_do_not_count_for_the_address(attempt: str, guest: Client, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"concern": "1/h/ip"}

    assert guest.post(form_of(attempt), said(reason="")).status_code == 200
    assert guest.post(form_of(attempt), said()).status_code == 302


def test_limit_of_an_address_is_set(settings: Any) -> None:
    assert settings.ACCOUNT_RATE_LIMITS["concern"] == "60/h/ip"
