"""Each kind of question through its pages: asked, answered well and badly, in both languages."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.test import Client

from quiz.attempts.models import Answer, Mark
from quiz.attempts.sheet import Sheet
from quiz.questions.draft import Item, QuestionDraft
from quiz.questions.kinds.contract import Given, Raw, Shown, ids
from quiz.questions.kinds.table import KINDS
from quiz.quizzes import queries as quiz_queries
from tests.make import (
    both,
    draft_of_each_kind,
    evidence_draft,
    form,
    gap_draft,
    make_quiz,
    matching_draft,
    mistaken,
    multiple_draft,
    number_draft,
    ordering_draft,
    proof,
    question_draft,
    statement_draft,
)
from tests.pages.steps import begin, text, turned, without_tokens
from tests.pages.test_feedback import the_sheet

pytestmark = pytest.mark.django_db

EACH_KIND = pytest.mark.parametrize("draft", draft_of_each_kind(), ids=lambda draft: draft.kind)


def asking(client: Client, draft: QuestionDraft, language: str = "uk") -> tuple[str, Sheet, Item]:
    """Begin a quiz of this question and another; return its address, the sheet and the item."""
    make_quiz(draft, statement_draft(name="another"))
    address = begin(client).replace("/uk/", f"/{language}/") + "?q=1"
    sheet = the_sheet()
    return address, sheet, sheet.items[0]


def send(client: Client, address: str, raw: Raw, **more: str) -> Any:
    """Send the form and go where it leads."""
    return client.post(address, {**raw, **more}, follow=True)


def given(client: Client, draft: QuestionDraft, answer: Callable[[Item], Given], language: str = "uk") -> str:
    """The page after this answer."""
    address, sheet, item = asking(client, draft, language)
    return text(send(client, address, form(item, answer(item), sheet.seed, language)))


def solved(item: Item) -> Given:
    return KINDS[item.question.kind].solution(item)


def in_part(item: Item) -> Given:
    """The first is as it should be, the others are not."""
    first, *others = ids(solved(item))
    return [first, *reversed(others)]


def answers_of(page: str) -> list[tuple[str, str, str]]:
    """The rows after the answer: state, text, word."""
    rows = re.findall(r'<li class="answer[^"]*?(?: is-(\w+))?(?: on-thread)?(?: thread-from)?">(.*?)</li>', page)
    return [(state, *(_words(row, part) for part in ("text", "word"))) for state, row in rows]


def _words(row: str, part: str) -> str:
    found = re.search(rf'<p class="answer__{part}[^>]*>(.*?)</p>', row)
    return re.sub(r"<[^>]+>", "", found[1]).strip() if found else ""


@EACH_KIND
@pytest.mark.parametrize("language", ["uk", "en"])
def test_right_answer_is_stored_and_shows_its_proof(guest: Client, draft: QuestionDraft, language: str) -> None:
    page = given(guest, draft, solved, language)

    assert list(Mark.objects.values_list("points", flat=True)) == [1]
    assert {"uk": "1 бал із 1. Збережено.", "en": "1 point out of 1. Saved."}[language] in page
    assert page.count("thread-from") == page.count("num is-proof is-last") == 1


@EACH_KIND
def test_wrong_answer_shows_the_right_one_and_its_proof(guest: Client, draft: QuestionDraft) -> None:
    page = given(guest, draft, mistaken)

    assert Mark.objects.values_list("points", flat=True).get() == 0
    assert 'Неправильно</span> <span class="soft">0 балів із 1. Збережено.' in page
    assert page.count("thread-from") == page.count("num is-proof is-last") == 1


@EACH_KIND
def test_question_page_is_the_same_whatever_the_key(guest: Client, draft: QuestionDraft) -> None:
    address, _, item = asking(guest, draft)
    before = without_tokens(guest.get(address))
    (known,) = quiz_queries._read
    edition = quiz_queries._read[known]
    quiz_queries._read[known] = replace(edition, items=(turned(item), *edition.items[1:]))

    assert without_tokens(guest.get(address)) == before


@EACH_KIND
def test_language_switch_keeps_what_is_not_saved_yet(guest: Client, draft: QuestionDraft) -> None:
    address, sheet, item = asking(guest, draft)
    raw = form(item, mistaken(item), sheet.seed)
    unsaved = sorted(value for values in raw.values() for value in values)

    switched = send(guest, address.replace("/uk/", "/en/"), raw, language="en")
    back = send(guest, address, raw, language="uk")

    fresh = guest.get(address)
    assert [kept(page) for page in (fresh, switched, back)] == [[], unsaved, unsaved]
    assert Answer.objects.count() == 0


def kept(page: Any) -> list[str]:
    """What a form has been filled in with: boxes, selects, text."""
    filled = r'value="(\w+)" checked|value="(\w+)" selected|<option selected>(\w+)|name="typed" value="([^"]+)"'
    return sorted("".join(found) for found in re.findall(filled, page.content.decode()))


@EACH_KIND
def test_empty_form_is_explained_and_costs_nothing(guest: Client, draft: QuestionDraft) -> None:
    address, _, _ = asking(guest, draft)

    page = send(guest, address, {})

    is_typed = draft.kind in ("number", "short_text")
    assert ("Спершу запишіть відповідь." if is_typed else "Спершу виберіть відповідь.") in text(page)
    assert re.search(r'aria-describedby="help problem"', page.content.decode())
    assert len(re.findall(r"<(?:input|select)[^>]* autofocus", page.content.decode())) == 1
    assert Answer.objects.count() == 0


@EACH_KIND
def test_second_answer_changes_nothing(guest: Client, draft: QuestionDraft) -> None:
    address, sheet, item = asking(guest, draft)
    send(guest, address, form(item, mistaken(item), sheet.seed))

    page = guest.post(address, form(item, solved(item), sheet.seed))

    assert "Зараховано першу відповідь" in text(page)
    assert [answer.given for answer in Answer.objects.all()] == [mistaken(item)]


def first_row_only(shown: Shown) -> Raw:
    return {shown.rows[0].identity: [shown.keys[0].identity if shown.keys else "1"]}


def all_alike(shown: Shown) -> Raw:
    return {row.identity: [shown.keys[0].identity if shown.keys else "1"] for row in shown.rows}


def nonsense(shown: Shown) -> Raw:
    return {"choice": ["1"], "typed": ["багато"], **{row.identity: ["99"] for row in shown.rows}}


def two(shown: Shown) -> Raw:
    return {"choice": [row.identity for row in shown.rows[:2]]}


@pytest.mark.parametrize(
    ("draft", "send_", "words"),
    [
        (ordering_draft(), first_row_only, "Вибрано ще не все."),
        (matching_draft(), first_row_only, "Вибрано ще не все."),
        (ordering_draft(), all_alike, "Те саме вибрано двічі."),
        (matching_draft(), all_alike, "Те саме вибрано двічі."),
        (ordering_draft(), nonsense, "Такого варіанта в цьому запитанні немає."),
        (matching_draft(), nonsense, "Такого варіанта в цьому запитанні немає."),
        (evidence_draft(), nonsense, "Такого варіанта в цьому запитанні немає."),
        (gap_draft(), nonsense, "Такого варіанта в цьому запитанні немає."),
        (evidence_draft(), two, "Тут правильна лише одна відповідь."),
        (gap_draft(), two, "Тут правильна лише одна відповідь."),
        (multiple_draft(exactly=3), two, "Виберіть рівно стільки відповідей, скільки потрібно"),
        (number_draft(), nonsense, "Це не число."),
        (number_draft(), lambda shown: {"typed": ["2,201"]}, "Це ціле число чи десятковий дріб?"),
    ],
)
def test_what_is_no_answer_is_explained_kept_and_costs_nothing(
    guest: Client, draft: QuestionDraft, send_: Callable[[Shown], Raw], words: str
) -> None:
    address, sheet, item = asking(guest, draft)
    raw = send_(KINDS[draft.kind].prepare(item, sheet.seed))

    page = send(guest, address, raw)

    assert words in text(page)
    assert (kept(page) == []) is (send_ is nonsense and draft.kind != "number")
    assert Answer.objects.count() == 0


@pytest.mark.parametrize("draft", [ordering_draft(), matching_draft()], ids=["ordering", "matching"])
def test_partly_right_answer_earns_its_share(guest: Client, draft: QuestionDraft) -> None:
    page = given(guest, draft, in_part)

    assert 'Частково правильно</span> <span class="soft">0,33 бала із 1. Збережено.' in page


def test_exact_number_of_choices_is_asked_for_in_words(guest: Client) -> None:
    address, _, _ = asking(guest, multiple_draft(exactly=3))

    assert "Виберіть рівно 3 відповіді. За кожну правильну додається частка бала." in text(guest.get(address))


def test_gap_stands_in_the_prompt_and_is_filled_after_the_answer(guest: Client) -> None:
    address, sheet, item = asking(guest, gap_draft())

    before = text(guest.get(address))
    after = text(send(guest, address, form(item, mistaken(item), sheet.seed)))

    gap = '<span class="gap"><span class="unseen">(пропуск)</span></span>'
    assert f"Дніпро тече на {gap}, до моря.</h1>" in before
    assert "Дніпро тече на Південь, до моря.</h1>" in after


def test_underscores_of_another_kind_are_no_gap(guest: Client) -> None:
    prompt = both("Куди тече ___ річка?", "Where does the ___ flow?")

    address, _, _ = asking(guest, question_draft(prompt=prompt))

    assert "Куди тече ___ річка?</h1>" in text(guest.get(address))


def test_number_is_typed_beside_its_unit(guest: Client) -> None:
    address, _, _ = asking(guest, number_draft(), "en")

    page = text(guest.get(address))

    assert re.search(r'<input class="input typed__input" name="typed" value="" inputmode="decimal"', page)
    assert '<span class="typed__unit">km</span>' in page
    assert "2201" not in page


@pytest.mark.parametrize(
    ("language", "typed", "rows"),
    [
        ("uk", "2201", [("right", "2201", "Ваша відповідь правильна")]),
        ("en", "2,199.5 km", [("right", "2199.5", "Your answer is right")]),
        ("uk", "2 199,5", [("right", "2199,5", "Ваша відповідь правильна")]),
        (
            "uk",
            "22010",
            [("wrong", "22 010", "Ваша відповідь неправильна"), ("right", "2201 ± 10 км", "Правильна відповідь")],
        ),
        ("en", "22010", [("wrong", "22,010", "Your answer is wrong"), ("right", "2201 ± 10 km", "The right answer")]),
    ],
)
def test_number_is_answered_as_the_language_writes_it(
    guest: Client, language: str, typed: str, rows: list[tuple[str, str, str]]
) -> None:
    address, _, _ = asking(guest, number_draft(), language)

    assert answers_of(text(send(guest, address, {"typed": [typed]}))) == rows


def test_number_within_its_tolerance_says_what_is_accepted(guest: Client) -> None:
    assert "Зараховуємо 2201 ± 10 км." in given(guest, number_draft(), lambda item: "2200")


def test_ordering_has_a_place_to_choose_for_every_step(guest: Client) -> None:
    address, _, _ = asking(guest, ordering_draft())

    selects = re.findall(r'<select class="select" id="r\d"[^>]*>(.*?)</select>', text(guest.get(address)))

    assert selects == ['<option value="">—</option><option>1</option><option>2</option><option>3</option>'] * 3


def test_ordering_shows_the_right_order_and_where_one_put_it(guest: Client) -> None:
    page = given(guest, ordering_draft(), in_part)

    assert answers_of(page) == [
        ("right", "Напрям", "На своєму місці"),
        ("missed", "Довжина", "Ви поставили це на місце 3"),
        ("missed", "Місто", "Ви поставили це на місце 2"),
    ]


def test_matching_has_a_letter_to_choose_for_every_left_side(guest: Client) -> None:
    address, sheet, item = asking(guest, matching_draft())

    page = text(guest.get(address))

    shown = KINDS["matching"].prepare(item, sheet.seed)
    letters = "".join(
        f'<option value="{key.identity}">{letter}</option>' for key, letter in zip(shown.keys, "АБВГ", strict=True)
    )
    selects = re.findall(r'<select class="select" id="r\d"[^>]*>(.*?)</select>', page)
    assert selects == [f'<option value="">—</option>{letters}'] * 3
    assert re.findall(r'<span class="match__letter">(.)</span><span>([^<]+)', page) == [
        (letter, key.text["uk"]) for key, letter in zip(shown.keys, "АБВГ", strict=True)
    ]


def test_matching_shows_the_right_pairs_and_what_one_chose(guest: Client) -> None:
    page = given(guest, matching_draft(), in_part)

    assert sorted(answers_of(page)) == [
        ("missed", "Київ — місто", "Ви вибрали: будівля"),
        ("missed", "Пристань — будівля", "Ви вибрали: місто"),
        ("right", "Дніпро — річка", "Пару дібрано правильно"),
    ]


def test_evidence_shows_the_sentences_of_its_window_with_their_numbers(guest: Client) -> None:
    address, _, _ = asking(guest, evidence_draft(window=(2, 3, 4)))

    lines = re.findall(r'<label class="line([^"]*)">.*?aria-hidden="true">(\d)</span>', text(guest.get(address)))

    assert lines == [("", "2"), (" line--para", "3"), ("", "4")]


def test_evidence_shows_the_chosen_sentence_and_the_right_one(guest: Client) -> None:
    page = given(guest, evidence_draft(), mistaken)

    assert answers_of(page) == [
        ("wrong", "Річка Дніпро тече на південь.", "Ваша відповідь неправильна"),
        ("right", "На ній стоїть місто Київ.", "Правильна відповідь"),
    ]


def test_evidence_with_two_right_sentences_names_the_other_as_well(guest: Client) -> None:
    (shown,) = evidence_draft().options
    other = replace(shown, proofs=(proof(4, "Пристань", "pier"),))

    page = given(guest, evidence_draft(options=(shown, other)), solved)

    assert answers_of(page) == [
        ("right", "На ній стоїть місто Київ.", "Ваша відповідь правильна"),
        ("right", "Пристань збудували в 1899 році.", "Це речення теж підходить"),
    ]


def test_result_says_what_was_given_and_what_is_right_of_every_kind(guest: Client) -> None:
    make_quiz(*draft_of_each_kind())
    attempt = begin(guest)
    for place, item in enumerate(the_sheet().items, 1):
        send(guest, f"{attempt}?q={place}", form(item, mistaken(item), the_sheet().seed))

    page = text(guest.get(f"{attempt}result/"))

    said = re.findall(
        r'class="item__given">Ваша відповідь: ([^<]*)<.*?item__right">Правильна відповідь: ([^<]*)<', page
    )
    assert said[3:] == [
        ("Північ", "Південь"),
        ("-1", "2201"),
        ("озеро", "південь"),
        ("1. Довжина 2. Місто 3. Напрям", "1. Напрям 2. Довжина 3. Місто"),
        (
            "Дніпро — місто Київ — будівля Пристань — річка",
            "Дніпро — річка Київ — місто Пристань — будівля",
        ),
        ("Речення 1", "Речення 3"),
    ]
