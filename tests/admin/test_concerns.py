"""What students find wrong with questions, as the desk shows it."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from quiz.attempts.models import Concern
from quiz.attempts.services import finish
from quiz.attempts.sheet import Sheet
from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests.cast import GUEST, taras
from tests.make import NOW, answer_all, draft_of_each_kind, make_attempt, make_concern, make_quiz, open_sheet
from tests.pages.steps import text

LIST = "/admin/quiz/concern/"


def answered(quiz: Quiz, learner: Learner = GUEST) -> Sheet:
    answer_all(sheet := make_attempt(quiz, learner))
    return open_sheet(sheet.id, learner)


def rows(client: Client, query: str = "") -> list[Concern]:
    return list(client.get(f"{LIST}?{query}").context["cl"].result_list)


def cells(page: Any, column: str) -> list[str]:
    """The texts of a column of the list."""
    found = re.findall(rf'<t[dh] class="field-{column}[^"]*">(.*?)</t[dh]>', text(page))
    return [re.sub(r"<[^>]+>", "", cell) for cell in found]


def test_list_says_who_what_where_and_what_was_answered(quiz: Quiz, teacher: Client) -> None:
    make_concern(answered(quiz), reason=Concern.Reason.KEY, words="Чому?")
    make_concern(answered(quiz, Learner(taras().pk)), 3, now=NOW + timedelta(hours=1), words="", language="en")

    page = teacher.get(LIST)

    assert cells(page, "question_shown") == ["The pier was built in 1900.", "Куди тече Дніпро?"]
    assert cells(page, "reason_words") == ["Речення цього не доводить", "Правильною позначено не ту відповідь"]
    assert cells(page, "words_shown") == ["—", "Чому?"]
    assert cells(page, "given_shown") == ["False", "Південь"]
    assert cells(page, "who") == ["taras", "гість"]
    assert cells(page, "quiz") == ["Біля річки", "Біля річки"]
    assert cells(page, "raised") == ["23 листопада 2026 р. 15:00", "23 листопада 2026 р. 14:00"]


def test_list_says_each_text_in_its_own_language(quiz: Quiz, teacher: Client) -> None:
    make_concern(answered(quiz), words="Why?", language="en")

    page = text(teacher.get(LIST))

    assert '<span lang="en">Where does the Dnipro flow?</span>' in page
    assert '<span lang="en">Why?</span>' in page


def test_question_without_an_answer_has_none_in_the_list(quiz: Quiz, teacher: Client) -> None:
    sheet = make_attempt(quiz)
    finish(sheet, now=NOW)
    make_concern(open_sheet(sheet.id))

    assert cells(teacher.get(LIST), "given_shown") == ["Без відповіді"]


def test_of_several_answers_the_list_shows_the_latest(quiz: Quiz, teacher: Client) -> None:
    from quiz.attempts.models import Answer

    sheet = answered(quiz)
    first = Answer.objects.get(item=sheet.items[0].id)
    Answer.objects.create(
        attempt_id=sheet.id,
        item=first.item,
        sequence=2,
        given=[sheet.items[0].options[1].id],
        raw={},
        language="uk",
        client_key=sheet.id,
        answered_at=NOW,
    )
    make_concern(sheet)

    assert cells(teacher.get(LIST), "given_shown") == ["Північ"]


def test_long_words_are_cut_in_the_list_and_whole_on_their_page(quiz: Quiz, teacher: Client) -> None:
    words = ("Слово " * 80).strip()
    row = make_concern(answered(quiz), words=words)

    (shown,) = cells(teacher.get(LIST), "words_shown")

    assert shown == f"{'Слово ' * 25}Слово…"
    assert f"«{words}»" in text(teacher.get(f"{LIST}{row.pk}/change/"))


def test_page_of_a_concern_leads_to_everything_around_it(quiz: Quiz, teacher: Client) -> None:
    sheet = answered(quiz, Learner(taras().pk))
    row = make_concern(sheet)

    page = text(teacher.get(f"{LIST}{row.pk}/change/"))

    assert "<h1>Речення цього не доводить</h1>" in page
    assert "taras, 23 листопада 2026 р. 14:00" in page
    assert "«Речення каже інше.»" in page
    assert f'href="/admin/quiz/question/{sheet.items[0].id}/change/" lang="uk">Куди тече Дніпро?</a>' in page
    assert f'href="/admin/quiz/attempt/{sheet.id}/change/"' in page
    assert page.count('<span class="item__given" lang="uk">Південь</span>') == 2


def test_concerns_about_every_kind_can_be_read(db: None, teacher: Client) -> None:
    sheet = answered(make_quiz(*draft_of_each_kind()))
    made = [make_concern(sheet, place) for place in range(1, len(sheet.items) + 1)]

    pages = [teacher.get(LIST), *(teacher.get(f"{LIST}{row.pk}/change/") for row in made)]

    assert {page.status_code for page in pages} == {200}
    assert len(cells(pages[0], "given_shown")) == len(sheet.items)


def test_markup_in_the_words_stays_text(quiz: Quiz, teacher: Client) -> None:
    row = make_concern(answered(quiz), words='<script>alert("x")</script>{{ user }}')

    pages = [text(teacher.get(address)) for address in (LIST, f"{LIST}{row.pk}/change/")]

    assert ["<script>alert" in page for page in pages] == [False, False]
    assert ["&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;{{ user }}" in page for page in pages] == [True, True]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["нечітко", "Речення каже інше."]),
        ("reason=unclear", ["нечітко"]),
        ("reason=key", []),
        ("quiz=by-the-river", ["нечітко", "Речення каже інше."]),
        ("quiz=elsewhere", []),
        ("q=РЕЧЕННЯ", ["Речення каже інше."]),
        ("q=taras", ["нечітко"]),
        ("q=by+the+RIVER", ["нечітко", "Речення каже інше."]),
        ("q=nobody", []),
    ],
)
def test_concerns_are_found(quiz: Quiz, teacher: Client, query: str, found: list[str]) -> None:
    make_concern(answered(quiz))
    make_concern(
        answered(quiz, Learner(taras().pk)),
        reason=Concern.Reason.UNCLEAR,
        words="нечітко",
        now=NOW + timedelta(minutes=1),
    )

    assert [row.words for row in rows(teacher, query)] == found


@pytest.mark.parametrize(("language", "words"), [("uk", "Речення цього не доводить"), ("en", "does not prove it")])
def test_reason_stands_in_the_language_of_the_account(quiz: Quiz, teacher: Client, language: str, words: str) -> None:
    User.objects.update(language=language)
    make_concern(answered(quiz))

    assert words in cells(teacher.get(LIST), "reason_words")[0]
