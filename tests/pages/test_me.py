"""My scores: what stands there, in words, numbers and drawings."""

import re
from datetime import UTC, datetime

import pytest
from django.test import Client

from quiz.attempts.models import Attempt
from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests.make import answer, answer_all, make_attempt, make_quiz
from tests.pages.scores import ME, listed, said, section
from tests.pages.steps import begin, text
from tests.reports.rows import OPEN, make_tries, make_try

EIGHTH = datetime(2026, 11, 8, 12, 0, tzinfo=UTC)


# ── nothing yet ──


@pytest.mark.parametrize("language", ["uk", "en"])
def test_visitor_who_never_began_is_shown_the_way_to_the_library(db: None, guest: Client, language: str) -> None:
    page = text(guest.get(f"/{language}/me/"))

    assert said("My scores", language) in page
    assert f'<a class="button" href="/{language}/">' in page
    assert [word in page for word in ('role="search"', 'id="attempts"', 'id="know"', "accounts/signup/?next")] == [
        False
    ] * 4
    assert 'id="marks"' in page


def test_new_user_is_shown_the_same(student: Client) -> None:
    page = text(student.get(ME))

    assert "Nothing is here yet." in page
    assert "You are a guest." not in page


@pytest.mark.parametrize("language", ["uk", "en"])
def test_every_page_leads_here(quiz: Quiz, guest: Client, student: Client, language: str) -> None:
    link = f'<a class="plain" href="/{language}/me/">{said("My scores", language)}</a>'

    for client in (guest, student):
        pages = ["", "about/", "documents/river/", "quizzes/by-the-river/", "me/", "nowhere/"]
        assert [link in client.get(f"/{language}/{page}").content.decode() for page in pages] == [True] * 6


@pytest.mark.parametrize("language", ["uk", "en"])
def test_page_needs_no_script(quiz: Quiz, student: Client, user: User, language: str) -> None:
    make_tries(quiz, 45, Learner(user_id=user.pk))

    assert "<script" not in student.get(f"/{language}/me/").content.decode()


def test_page_is_not_kept_by_anybody(quiz: Quiz, student: Client) -> None:
    assert student.get(ME)["Cache-Control"] == "no-store"


# ── what is there ──


def test_unfinished_attempts_can_be_continued(quiz: Quiz, student: Client, user: User) -> None:
    first = make_attempt(quiz, Learner(user_id=user.pk))
    answer(first, first.items[0], first.items[0].options[0].id)
    begin(student)

    page = student.get(ME).content.decode()

    assert "You have answered 0 of 3 questions" in section(text(student.get(ME)), "resume")
    assert section(text(student.get(ME)), "waiting") == "Also unfinished By the river 1 of 3 answered"
    assert page.count(f'href="/en/attempts/{first.id}/"') == 2  # here, and in the list of all
    assert listed(student) == [
        f"/en/attempts/{pk}/" for pk in Attempt.objects.order_by("-started_at").values_list("pk", flat=True)
    ]


def test_what_one_knows_is_said_in_words_and_numbers_that_lead_to_the_text(
    quiz: Quiz, student: Client, user: User
) -> None:
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    single, multiple, statement = sheet.items
    answer(sheet, single, *[option.id for option in single.options if option.correct])
    answer(sheet, multiple, *[option.id for option in multiple.options if option.correct])
    answer(sheet, statement, 1)

    page = text(student.get(ME))

    assert section(page, "know").split("About a river ")[1] == (
        "You know 2 of 4 sentences. Sentence 1 4 known 2 partly 1 not yet 0 not asked 1 "
        "Which sentences known 1 3 partly 4 not asked 2"
    )
    assert [
        f'href="/en/documents/river/#s-{anchor}" aria-label="Sentence {anchor}"' in page for anchor in range(1, 6)
    ] == [
        *[True] * 4,
        False,
    ]
    looks = re.findall(
        r'<rect class="(\w+)"[^>]* height="(\d+)"/>', page.split('viewBox="0 0 1000 48"')[1].split("</svg>")[0]
    )
    assert looks == [
        ("bed", "3"),
        ("full", "48"),
        ("bed", "3"),
        ("bed", "3"),
        ("full", "48"),
        ("bed", "3"),
        ("part", "24"),
    ]


def test_quiz_shows_best_latest_mark_and_number(quiz: Quiz, student: Client, user: User) -> None:
    learner = Learner(user_id=user.pk)
    make_try(quiz, "2.5", learner=learner)
    make_try(quiz, "1", learner=learner, minute=1)
    make_try(quiz, "3", learner=learner, minute=2, is_repeat=True)
    make_try(quiz, "3", learner=learner, minute=3, **OPEN)

    assert section(text(student.get(ME)), "quizzes") == (
        "Your quizzes By the river "
        "Best result 2.5 points out of 3 , 83% 12-point mark: 10, high level (approximate) "
        "Latest result 1 point out of 3 , 33% Finished attempts 2 "
        "Try the ones I missed again Start again"
    )


def test_single_attempt_is_best_and_latest_at_once(quiz: Quiz, student: Client, user: User) -> None:
    answer_all(make_attempt(quiz, Learner(user_id=user.pk)))

    assert section(text(student.get(ME)), "quizzes") == (
        "Your quizzes By the river Result 3 points out of 3 , 100% 12-point mark: 12, high level (approximate) "
        "Finished attempts 1 Start again"
    )


def test_only_what_was_missed_in_the_latest_attempt_can_be_tried_again(quiz: Quiz, student: Client, user: User) -> None:
    learner = Learner(user_id=user.pk)
    answer_all(make_attempt(quiz, learner))
    sheet = make_attempt(quiz, learner)
    answer(sheet, sheet.items[2], 0)  # the statement is false: this one is right
    student.post(f"/uk/attempts/{sheet.id}/finish/")
    page = student.get("/uk/me/").content.decode()
    action, missed = re.findall(r'action="(/uk/quizzes/[^"]+)".*?name="missed" value="([^"]+)"', page)[0]

    again = begin(student, action, missed=missed)

    repeat = Attempt.objects.get(pk=again.split("/")[3])
    assert (repeat.is_repeat, repeat.items) == (True, [item.id for item in sheet.items[:2]])


def test_withdrawn_quiz_keeps_its_results_but_cannot_be_started(quiz: Quiz, student: Client, user: User) -> None:
    make_try(quiz, "1", learner=Learner(user_id=user.pk))
    Quiz.objects.update(current_edition=None)

    page = student.get(ME).content.decode()

    assert "The teacher has withdrawn this quiz" in section(page.replace("\n", ""), "quizzes")
    assert [trace in page for trace in ("/en/quizzes/", 'name="missed"')] == [False, False]
    assert "1 point out of 3" in text(student.get(ME))


def test_progress_is_drawn_and_written(quiz: Quiz, student: Client, user: User) -> None:
    learner = Learner(user_id=user.pk)
    for minute, score in enumerate(("0", "2", "1")):
        make_try(quiz, score, learner=learner, minute=minute)

    page = text(student.get(ME))

    assert "Attempts shown: 3. The first: 0%, the latest: 33%, the best: 67%." in section(page, "progress")
    assert section(page, "progress").count("Nov. 23, 2026 By the river") == 3
    assert re.findall(r'class="full" x="\d+" y="(\d+)" width="\d+" height="(\d+)"', page.split("0 0 1000 100")[1]) == [
        ("33", "67"),
        ("67", "33"),
    ]


def test_one_attempt_shows_no_progress(quiz: Quiz, student: Client, user: User) -> None:
    make_try(quiz, "1", learner=Learner(user_id=user.pk))

    assert section(text(student.get(ME)), "progress") == ""


@pytest.mark.parametrize(
    ("language", "moment", "score"),
    [
        ("uk", "8 листопада 2026 р. 14:00", "1,33 бала із 3, 44 %"),
        ("en", "Nov. 8, 2026, 2 p.m.", "1.33 points out of 3, 44%"),
    ],
)
def test_attempts_are_listed_with_time_score_and_what_they_are(
    quiz: Quiz, student: Client, user: User, language: str, moment: str, score: str
) -> None:
    """Noon in Greenwich is two o’clock in Kyiv."""
    learner = Learner(user_id=user.pk)
    attempt = make_try(quiz, "1.33", learner=learner, started_at=EIGHTH, finished_at=EIGHTH, is_repeat=True)

    page = text(student.get(f"/{language}/me/"))

    row = page.split('class="tries__row">')[1].split("</li>")[0]
    assert re.sub(r"<[^>]+>", " ", row).split() == [
        *moment.split(),
        *{"uk": "Біля річки", "en": "By the river"}[language].split(),
        *said("Repeat of what you missed; not counted in the scores", language).split(),
        *score.split(),
    ]
    assert f'href="/{language}/attempts/{attempt.pk}/result/"' in row


def test_quiz_in_one_language_leads_to_a_page_that_exists(db: None, student: Client, user: User) -> None:
    quiz = make_quiz(languages=("en",), title={"en": "By the river"})
    answer_all(make_attempt(quiz, Learner(user_id=user.pk)))
    make_attempt(quiz, Learner(user_id=user.pk))

    addresses = listed(student, "/uk/me/")

    assert [student.get(address, follow=True).status_code for address in addresses] == [200, 200]
    assert all(address.startswith("/en/") for address in addresses)
    assert 'lang="en" hreflang="en">By the' in student.get("/uk/me/").content.decode().replace("\u00a0", " ")


# ── the rules ──


def test_rules_are_said_and_the_table_is_opened_for_who_comes_for_it(db: None, guest: Client) -> None:
    page = text(guest.get(ME))

    assert "Percentages are rounded to whole numbers, halves up." in section(page, "rules")
    assert "12 95 5/6% — high 11 87 1/2% 95 5/6% high 10" in section(page, "rules")
    assert "2 12 1/2% 20 5/6% initial 1 0% 12 1/2% initial" in section(page, "rules")
    assert ('id="marks" open>' in page, 'id="marks" open>' in text(guest.get(f"{ME}?marks=open"))) == (False, True)


def test_result_shows_the_mark_and_leads_to_its_table(quiz: Quiz, student: Client, user: User) -> None:
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    answer_all(sheet, rightly=False)

    page = text(student.get(f"/en/attempts/{sheet.id}/result/"))

    assert "0%. 12-point mark: 1, initial level (approximate)." in page
    assert "Percentages are rounded to whole numbers, halves up." in page
    assert 'href="/en/me/?marks=open#marks"' in page


def test_result_of_a_repetition_has_no_mark(quiz: Quiz, student: Client, user: User) -> None:
    learner = Learner(user_id=user.pk)
    first = make_attempt(quiz, learner)
    answer_all(first, rightly=False)
    repeated = make_attempt(quiz, learner, missed=[first.items[0].id])
    answer_all(repeated)

    assert "орієнтовно" not in text(student.get(f"/uk/attempts/{repeated.id}/result/"))
