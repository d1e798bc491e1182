"""A blank quiz for paper: every question with room for its answer, and nothing of what is right."""

import re
from dataclasses import replace

import pytest
from django.test import Client

from quiz.pages import wording
from quiz.pages.paper import ranges
from quiz.questions.draft import QuestionDraft
from quiz.questions.kinds.table import KINDS
from quiz.quizzes import queries as quiz_queries
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import withdraw
from tests.make import both, draft_of_each_kind, evidence_draft, make_quiz, multiple_draft, number_draft, question_draft
from tests.pages.steps import text, turned, without_tokens

SHEET = "/uk/quizzes/by-the-river/print/"
WAYS = {
    "single": "choose",
    "multiple": "tick",
    "true_false": "choose",
    "gap": "choose",
    "number": "write",
    "short_text": "write",
    "ordering": "order",
    "matching": "match",
    "evidence": "point",
}


def shapes(page: str) -> dict[str, int]:
    """How much of each there is to fill in, below the head of the sheet."""
    questions = page.split("</header>")[-1]
    return {name: questions.count(f'class="{name}') for name in ("pen__ring", "pen__box", "rule")}


def test_table_of_ways_has_every_kind() -> None:
    assert list(WAYS) == list(KINDS)
    assert set(wording.PAPER_HELP) < set(KINDS)


def test_numbers_that_follow_each_other_are_drawn_together() -> None:
    assert [ranges(numbers) for numbers in ((), (3,), (1, 2, 3, 7, 9, 10))] == ["", "3", "1–3, 7, 9–10"]


@pytest.mark.parametrize("draft", draft_of_each_kind(), ids=lambda draft: draft.kind)
def test_question_of_each_kind_has_room_for_its_answer(db: None, guest: Client, draft: QuestionDraft) -> None:
    make_quiz(draft)
    rings, boxes, rules = {
        "single": (4, 0, 0),
        "multiple": (0, 5, 0),
        "true_false": (2, 0, 0),
        "gap": (4, 0, 1),
        "number": (0, 0, 1),
        "short_text": (0, 0, 1),
        "ordering": (0, 3, 0),
        "matching": (0, 3, 0),
        "evidence": (0, 0, 1),
    }[draft.kind]

    page = guest.get(SHEET).content.decode()

    assert re.findall(r'class="ask ask--(\w+)"', page) == [WAYS[draft.kind]]
    assert shapes(page) == {"pen__ring": rings, "pen__box": boxes, "rule": rules}


def test_sheet_has_a_head_to_fill_in_and_all_questions_in_their_order(quiz: Quiz, guest: Client) -> None:
    page = text(guest.get(SHEET))

    assert [word in page.split("</header>")[-2] for word in ("Ім’я", "Клас", "Дата", "Бали", "із 3 балів")] == [
        True
    ] * 5
    assert re.findall(r'<span class="ask__num">(\d+)</span><div><h2 class="ask__prompt">([^<]+)</h2>', page) == [
        ("1", "Куди тече Дніпро?"),
        ("2", "Що названо в тексті?"),
        ("3", "Пристань збудували в 1900 році."),
    ]
    assert page.count('<span class="ask__points">1 бал</span>') == 3


def test_what_to_do_is_said_for_a_pen(db: None, guest: Client) -> None:
    make_quiz(number_draft(points=2))

    page = text(guest.get(SHEET.replace("/uk/", "/en/")))

    assert '<p class="ask__help">Write a number in digits. <span class="ask__points">2 points</span></p>' in page
    assert '<span class="rule"></span> km</p>' in page


def test_text_for_evidence_is_printed_once_and_numbered(db: None, guest: Client) -> None:
    again = evidence_draft(name="again", window=(1, 2, 3))
    make_quiz(evidence_draft(), again)

    page = text(guest.get(SHEET))

    assert re.findall(r"\(із речень (.+?)\)", page) == ["1–4", "1–3"]
    assert page.count('<section class="paper__text">') == 1
    assert re.findall(r'paper__line[^"]* source"><span class="num">(\d*)</span>', page) == ["1", "2", "3", "4"]
    assert page.count("paper__line--para") == 1
    assert 'Текст: The Gazette. <span class="address">https://example.org/river/</span>' in page


def test_sheet_without_evidence_has_no_text(quiz: Quiz, guest: Client) -> None:
    assert "paper__text" not in guest.get(SHEET).content.decode()


def test_sentences_left_out_of_the_text_leave_a_sign(db: None, guest: Client) -> None:
    make_quiz(evidence_draft(window=(1, 3, 4)))

    page = text(guest.get(SHEET))

    assert re.findall(r'paper__line[^"]* source"><span class="num">(\d*)</span>', page) == ["1", "", "3", "4"]


@pytest.mark.parametrize("seed", ["", "?seed=abc"])
def test_sheets_that_differ_only_in_their_keys_are_the_same(db: None, guest: Client, seed: str) -> None:
    make_quiz(*draft_of_each_kind())
    sheet = without_tokens(guest.get(SHEET + seed))

    for known, edition in list(quiz_queries._read.items()):
        quiz_queries._read[known] = replace(edition, items=tuple(turned(item) for item in edition.items))

    assert without_tokens(guest.get(SHEET + seed)) == sheet


def test_sheet_says_nothing_of_what_is_right_or_why(db: None, guest: Client) -> None:
    secret = both("Бо так сказано.", "Because it says so.")
    make_quiz(replace(multiple_draft(), explanation=secret))

    page = text(guest.get(SHEET))

    assert "Бо так сказано." not in page
    assert "Речення" not in page


def test_order_of_the_rows_is_always_the_same(quiz: Quiz, guest: Client, student: Client) -> None:
    first, again, hers = (without_tokens(client.get(SHEET)).split("<article")[1] for client in (guest, guest, student))

    assert first.split("</article>")[0] == again.split("</article>")[0] == hers.split("</article>")[0]


def test_drawn_sheet_keeps_its_draw_in_its_address(db: None, guest: Client) -> None:
    make_quiz(*draft_of_each_kind(), draw=4)

    drawn = [guest.get(SHEET)["Location"] for _ in range(3)]
    sheets = [re.findall(r'ask__prompt">([^<]+)', guest.get(address).content.decode()) for address in drawn * 2]

    assert [bool(re.fullmatch(rf"{SHEET}\?seed=[0-9a-f]{{6}}", address)) for address in drawn] == [True] * 3
    assert [len(prompts) for prompts in sheets] == [4] * 6
    assert sheets[:3] == sheets[3:]
    assert f"http://testserver{drawn[0]}" in guest.get(drawn[0]).content.decode()


@pytest.mark.parametrize("seed", ["", "Ж", "x" * 13, "%00", "a&b=c"])
def test_malformed_seed_of_a_drawn_sheet_is_drawn_anew(db: None, guest: Client, seed: str) -> None:
    make_quiz(*draft_of_each_kind(), draw=4)

    response = guest.get(SHEET, {"seed": seed})

    assert (response.status_code, "?seed=" in response["Location"]) == (302, True)


def test_withdrawn_quiz_has_no_sheet(quiz: Quiz, guest: Client) -> None:
    withdraw(quiz)

    assert guest.get(SHEET).status_code == 404


def test_sheet_exists_only_in_the_languages_of_the_quiz(db: None, guest: Client) -> None:
    make_quiz(question_draft(), languages=("en",))

    quiz_page, sheet, ours = (
        guest.get(address) for address in ("/uk/quizzes/by-the-river/", SHEET, SHEET.replace("/uk/", "/en/"))
    )

    assert (sheet.status_code, ours.status_code) == (404, 200)
    assert SHEET not in quiz_page.content.decode()
    assert SHEET not in ours.content.decode()


def test_quiz_page_leads_to_the_sheet_and_the_sheet_is_listed_nowhere(quiz: Quiz, guest: Client) -> None:
    assert f'<a href="{SHEET}">Роздрукувати</a>' in guest.get("/uk/quizzes/by-the-river/").content.decode()
    assert '<meta name="robots" content="noindex">' in guest.get(SHEET).content.decode()


def test_button_that_prints_waits_for_its_script(quiz: Quiz, guest: Client) -> None:
    page = guest.get(SHEET).content.decode()

    assert '<button class="button" type="button" data-print hidden>Роздрукувати</button>' in page
    assert "Ctrl+P" in page
