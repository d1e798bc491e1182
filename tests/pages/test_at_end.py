"""An attempt with feedback at the end: go anywhere, change anything, and be told nothing before it is over."""

import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from quiz.attempts.models import Answer, Attempt, Mark
from quiz.questions.draft import QuestionDraft
from quiz.questions.kinds.contract import Raw
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.draft import Feedback
from tests.make import draft_of_each_kind, form, make_quiz, mistaken, statement_draft
from tests.pages.steps import begin, identities, key_of, send, text, without_tokens
from tests.pages.test_feedback import the_sheet

pytestmark = pytest.mark.django_db

EACH_KIND = pytest.mark.parametrize("draft", draft_of_each_kind(), ids=lambda draft: draft.kind)


@pytest.fixture
def attempt(db: None, guest: Client) -> str:
    """The address of a guest's attempt at three questions."""
    make_quiz(feedback=Feedback.AT_END)
    return begin(guest)


def save(client: Client, attempt: str, place: int, row: int = 0, **more: str) -> Any:
    """Choose a row of the question at `place` and send the form."""
    address = f"{attempt}?q={place}"
    return send(client, address, identities(client.get(address))[row], **more)


def stops(page: str) -> list[tuple[str, str]]:
    """The navigator: the classes and the label of each question."""
    return re.findall(r'<button class="stop([^"]*)" name="go" value="\d+" aria-label="([^"]+)"', page)


def chosen(page: Any) -> list[str]:
    return re.findall(r'value="(\w+)" checked', page.content.decode())


def test_answer_leads_to_the_next_open_question_and_then_to_the_end(guest: Client, attempt: str) -> None:
    ways = [save(guest, attempt, place)["Location"] for place in (2, 1, 3)]

    assert ways == [f"{attempt}?q=3", f"{attempt}?q=3", f"{attempt}finish/"]


def test_nothing_is_said_of_an_answer_before_the_end(guest: Client, attempt: str) -> None:
    save(guest, attempt, 1)

    page = text(guest.get(f"{attempt}?q=1"))

    assert Mark.objects.count() == 0
    assert not [word for word in ("Правильно", "Неправильно", "Правильна", "proof__text", "thread") if word in page]


@EACH_KIND
def test_answer_can_be_seen_and_changed(guest: Client, draft: QuestionDraft) -> None:
    make_quiz(draft, statement_draft(name="another"), feedback=Feedback.AT_END)
    address = begin(guest) + "?q=1"
    sheet = the_sheet()
    item = sheet.items[0]
    wrong, right = (form(item, given, sheet.seed) for given in (mistaken(item), KINDS[draft.kind].solution(item)))
    guest.post(address, wrong)
    shown = filled(guest.get(address), wrong)

    guest.post(address, right)

    assert (shown, filled(guest.get(address), right)) == (True, True)
    assert list(Answer.objects.order_by("sequence").values_list("sequence", flat=True)) == [1, 2]


def filled(page: Any, raw: Raw) -> bool:
    """Whether the form shows this answer."""
    body = page.content.decode()
    chosen = re.findall(r'value="(\w+)" checked', body) + re.findall(r"<option[^>]* selected>(\w+)", body)
    chosen += re.findall(r'<option value="(\w+)" selected>', body) + re.findall(r'name="typed" value="([^"]+)"', body)
    return {value for values in raw.values() for value in values} <= set(chosen)


def test_number_is_shown_as_the_language_of_the_page_writes_it(guest: Client) -> None:
    from tests.make import number_draft

    make_quiz(number_draft(), statement_draft(), feedback=Feedback.AT_END)
    address = begin(guest) + "?q=1"
    guest.post(address, {"typed": "2200,5"})

    assert 'name="typed" value="2200.5"' in text(guest.get(address.replace("/uk/", "/en/")))


def test_navigator_says_what_is_answered_flagged_and_here(guest: Client, attempt: str) -> None:
    save(guest, attempt, 1)
    guest.post(f"{attempt}?q=2", {"flag": "on"})

    page = guest.get(f"{attempt}?q=3").content.decode()

    assert stops(page) == [
        (" is-answered", "Запитання 1, є відповідь"),
        (" is-flagged", "Запитання 2, без відповіді, позначено, щоб переглянути"),
        ("", "Запитання 3, без відповіді"),
    ]
    assert page.count('aria-current="step"') == 1
    assert "Збережено: 1 із 3" in text(guest.get(f"{attempt}?q=3"))


def test_going_elsewhere_saves_what_is_chosen(guest: Client, attempt: str) -> None:
    response = save(guest, attempt, 1, go="3")

    assert (response["Location"], Answer.objects.count()) == (f"{attempt}?q=3", 1)


def test_going_elsewhere_with_nothing_chosen_saves_nothing(guest: Client, attempt: str) -> None:
    response = send(guest, f"{attempt}?q=1", go="3")

    assert (response["Location"], Answer.objects.count()) == (f"{attempt}?q=3", 0)


def test_going_elsewhere_does_not_lose_what_cannot_be_saved(guest: Client) -> None:
    from tests.make import number_draft

    make_quiz(number_draft(), statement_draft(), feedback=Feedback.AT_END)
    address = begin(guest) + "?q=1"

    page = guest.post(address, {"typed": "багато", "go": "2"})

    assert page.status_code == 200
    assert 'name="typed" value="багато"' in text(page)
    assert 'role="alert"' in text(page)


@pytest.mark.parametrize("goal", ["0", "9", "-1", "x", "99999999", ""])
def test_going_nowhere_goes_to_the_next_open_question(guest: Client, attempt: str, goal: str) -> None:
    assert save(guest, attempt, 1, go=goal)["Location"] == f"{attempt}?q=2"


def test_flag_keeps_what_is_not_saved_yet(guest: Client, attempt: str) -> None:
    address = f"{attempt}?q=1"
    row = identities(guest.get(address))[1]

    page = send(guest, address, row, flag="on")

    assert (chosen(page), Answer.objects.count()) == ([row], 0)
    assert 'name="flag" value="off" aria-pressed="true"' in text(page)
    assert 'aria-pressed="false"' in text(guest.post(address, {"flag": "off"}))


def test_language_switch_keeps_what_is_not_saved_yet_over_what_is(guest: Client, attempt: str) -> None:
    address = f"{attempt}?q=1"
    first, second = identities(guest.get(address))[:2]
    send(guest, address, first)

    page = send(guest, address.replace("/uk/", "/en/"), second, language="en")

    assert chosen(page) == [second]
    assert [answer.given for answer in Answer.objects.all()] == [answer.given for answer in Answer.objects.all()[:1]]


def test_end_lists_the_unanswered_and_the_flagged_before_the_final_yes(guest: Client, attempt: str) -> None:
    save(guest, attempt, 2)
    guest.post(f"{attempt}?q=2", {"flag": "on"})

    page = text(guest.get(f"{attempt}finish/"))

    assert re.findall(r'todo__num">(\d)<', page) == ["1", "3", "2"]
    assert "2 запитання ще без відповіді" in page
    assert Attempt.objects.get().state == "open"


def test_end_with_everything_answered_offers_the_result_first(guest: Client, attempt: str) -> None:
    for place in (1, 2, 3):
        save(guest, attempt, place)

    page = text(guest.get(f"{attempt}finish/"))

    assert '<button class="button">Завершити й побачити результат</button>' in page
    assert "todo__num" not in page


def test_finishing_marks_and_shows_every_proof(guest: Client, attempt: str) -> None:
    save(guest, attempt, 1)

    result = guest.post(f"{attempt}finish/")

    assert result["Location"] == f"{attempt}result/"
    assert (Mark.objects.count(), Attempt.objects.get().state) == (1, "finished")
    pages = [text(guest.get(f"{attempt}?q={place}")) for place in (1, 2, 3)]
    assert [page.count('class="proof__text') for page in pages] == [1, 1, 1]
    assert ["Без відповіді</span>" in page for page in pages] == [False, True, True]
    assert [page.count("Правильна відповідь") for page in pages[1:]] == [3, 1]
    assert ["Збережено" in page for page in pages] == [True, False, False]


def test_form_of_a_finished_attempt_leads_to_the_result_and_stores_nothing(guest: Client, attempt: str) -> None:
    address = f"{attempt}?q=1"
    row = identities(guest.get(address))[0]
    guest.post(f"{attempt}finish/")

    ways = [send(guest, address, row), guest.post(address, {"flag": "on"}), send(guest, address, row, language="en")]

    assert [way["Location"] for way in ways] == [f"{attempt}result/"] * 3
    assert Answer.objects.count() == 0


def test_double_click_stores_one_answer(guest: Client, attempt: str) -> None:
    address = f"{attempt}?q=1"
    page = guest.get(address)
    row, key = identities(page)[0], key_of(page)

    ways = [send(guest, address, row, key=key)["Location"] for _ in range(2)]

    assert (ways, Answer.objects.count()) == ([f"{attempt}?q=2"] * 2, 1)


def test_strangers_do_not_find_the_attempt(stranger: Client, guest: Client, attempt: str) -> None:
    asked = [stranger.post(f"{attempt}?q=1", {"flag": "on"}), stranger.get(f"{attempt}finish/")]

    assert [response.status_code for response in asked] == [404, 404]
    assert Attempt.objects.get().flagged == []


@EACH_KIND
def test_page_is_the_same_whether_the_stored_answer_is_right_or_not(guest: Client, draft: QuestionDraft) -> None:
    """Apart from the answer itself, which the student knows, nothing tells a right one from a wrong one."""
    make_quiz(draft, statement_draft(name="another"), feedback=Feedback.AT_END)
    attempt = begin(guest)
    sheet = the_sheet()
    item = sheet.items[0]
    pages = []
    for given in (mistaken(item), KINDS[draft.kind].solution(item)):
        guest.post(f"{attempt}?q=1", {**form(item, given, sheet.seed), "client_key": str(uuid4())})
        pages.append(without_tokens(guest.get(f"{attempt}?q=2")))

    assert pages[0] == pages[1]


@pytest.mark.parametrize("strange", ["\0", "x" * 500, "«<script>»"])
def test_strange_fields_are_cut_and_do_not_break_anything(guest: Client, attempt: str, strange: str) -> None:
    address = f"{attempt}?q=1"

    response = guest.post(address, {"choice": identities(guest.get(address))[0], "strange": strange, strange: "1"})

    raw = Answer.objects.get().raw
    assert response.status_code == 302
    assert all(len(part) <= 200 and "\0" not in part for name, values in raw.items() for part in (name, *values))
