"""An attempt through its pages: asked, answered, repeated, broken into."""

import re
from dataclasses import replace
from uuid import uuid4

import pytest
from django.test import Client

from quiz.attempts.models import Answer, Attempt, Mark
from quiz.people.models import User
from quiz.quizzes import queries as quiz_queries
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import publish, withdraw
from tests.cast import PASSWORD, taras
from tests.make import NOW, both, make_questions, make_quiz, question_draft
from tests.pages.steps import QUIZ, answer_first, begin, identities, key_of, send, text, turned, without_tokens


def test_question_is_shown_with_its_progress_and_its_rows(quiz: Quiz, guest: Client) -> None:
    page = guest.get(begin(guest), follow=True)

    assert "Запитання 1 із 3" in text(page)
    assert "Куди тече Дніпро?" in text(page)
    assert len(identities(page)) == 4


def test_question_page_gives_no_hint_of_the_key(quiz: Quiz, guest: Client) -> None:
    """Two editions that differ only in their keys give byte-identical pages until the answer is stored."""
    attempt = begin(guest)
    before = without_tokens(guest.get(attempt, follow=True))
    for known, edition in quiz_queries._read.items():
        quiz_queries._read[known] = replace(edition, items=tuple(turned(item) for item in edition.items))

    assert without_tokens(guest.get(attempt, follow=True)) == before


def test_attempt_pages_are_never_stored_by_a_browser(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)

    assert guest.get(attempt)["Cache-Control"] == "no-store"
    assert answer_first(guest, attempt, 1).headers["Cache-Control"] == "no-store"


def test_answer_is_stored_once_with_its_language_and_shows_the_proof(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest).replace("/uk/", "/en/")

    response = answer_first(guest, attempt, 1)

    assert response["Location"] == f"{attempt}?q=1"
    stored = Answer.objects.get()
    assert (stored.language, stored.sequence) == ("en", 1)
    assert "How do we know?" in text(guest.get(response["Location"]))


def test_nothing_chosen_says_so_at_the_field_and_counts_nothing(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)

    page = send(guest, f"{attempt}?q=1")

    assert "Спершу виберіть відповідь." in text(page)
    assert re.search(r'aria-describedby="help problem"', page.content.decode())
    assert len(re.findall(r"<input[^>]* autofocus>", page.content.decode())) == 1
    assert Answer.objects.count() == 0


@pytest.mark.parametrize("made_up", ["x", "0" * 16, "1"])
def test_made_up_option_is_no_answer(quiz: Quiz, guest: Client, made_up: str) -> None:
    page = send(guest, f"{begin(guest)}?q=1", made_up)

    assert "Такого варіанта в цьому запитанні немає." in text(page)
    assert Answer.objects.count() == 0


def test_two_choices_for_one_answer_are_explained_and_kept(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)
    first, second, *_ = identities(guest.get(attempt, follow=True))

    page = send(guest, f"{attempt}?q=1", first, second)

    assert "Тут правильна лише одна відповідь." in text(page)
    assert page.content.decode().count(" checked") == 2


def test_same_submission_twice_is_one_answer(quiz: Quiz, guest: Client) -> None:
    address = f"{begin(guest)}?q=1"
    page = guest.get(address)

    answers = [send(guest, address, identities(page)[0], key=key_of(page)) for _ in range(2)]

    assert [answer["Location"] for answer in answers] == [address, address]
    assert (Answer.objects.count(), Mark.objects.count()) == (1, 1)


def test_other_answer_to_an_answered_question_changes_nothing(quiz: Quiz, guest: Client) -> None:
    address = f"{begin(guest)}?q=1"
    first, second, *_ = identities(guest.get(address))
    send(guest, address, first)
    given = Answer.objects.get().given

    page = send(guest, address, second)

    assert "Зараховано першу відповідь" in text(page)
    assert Answer.objects.get().given == given


def test_language_switch_keeps_question_order_and_choice_and_stores_nothing(quiz: Quiz, guest: Client) -> None:
    address = f"{begin(guest)}?q=1"
    rows = identities(guest.get(address))

    page = send(guest, address.replace("/uk/", "/en/"), rows[2], language="en")

    assert "Where does the Dnipro flow?" in text(page)
    assert identities(page) == rows
    assert re.findall(r'value="(\w+)" checked', page.content.decode()) == [rows[2]]
    assert Answer.objects.count() == 0


def test_language_switch_after_the_answer_shows_the_same_feedback(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)
    answer_first(guest, attempt, 1)

    page = guest.get(f"{attempt.replace('/uk/', '/en/')}?q=1")

    assert f'href="{attempt}?q=1" lang="uk"' in page.content.decode()


def test_answering_a_finished_attempt_goes_to_the_result(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)
    chosen = identities(guest.get(f"{attempt}?q=2"))[0]
    guest.post(f"{attempt}finish/")

    response = send(guest, f"{attempt}?q=2", chosen)

    assert response["Location"] == f"{attempt}result/"
    assert Answer.objects.count() == 0


def test_last_answer_finishes_and_leads_to_the_result(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)

    for place in (1, 2, 3):
        answer_first(guest, attempt, place)

    assert Attempt.objects.get().state == Attempt.State.FINISHED
    assert "До результату" in text(guest.get(f"{attempt}?q=3"))
    assert guest.get(attempt)["Location"] == f"{attempt}result/"


def test_skipped_question_comes_again(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)

    assert f'href="{attempt}?q=2"' in guest.get(f"{attempt}?q=1").content.decode()
    answer_first(guest, attempt, 2)
    answer_first(guest, attempt, 3)
    assert "Запитання 1 із 3" in text(guest.get(attempt, follow=True))


@pytest.mark.parametrize("place", ["", "0", "4", "99999", "-1", "x", "²", "9" * 400])
def test_nonsense_for_a_place_leads_to_the_open_question(quiz: Quiz, guest: Client, place: str) -> None:
    assert "Запитання 1 із 3" in text(guest.get(begin(guest), {"q": place}, follow=True))


@pytest.mark.parametrize("key", ["", "no-uuid", "'; --"])
def test_answer_without_a_proper_client_key_is_stored_all_the_same(quiz: Quiz, guest: Client, key: str) -> None:
    attempt = begin(guest)

    guest.post(f"{attempt}?q=1", {"choice": identities(guest.get(attempt, follow=True))[0], "client_key": key})

    assert Answer.objects.count() == 1


def test_withdrawn_quiz_cannot_be_started_but_finished(quiz: Quiz, guest: Client, stranger: Client) -> None:
    attempt = begin(guest)
    withdraw(quiz)

    assert stranger.get(QUIZ).status_code == 404
    assert stranger.post(QUIZ).status_code == 404
    for place in (1, 2, 3):
        answer_first(guest, attempt, place)
    assert "Учитель зняв цей тест із публікації" in text(guest.get(f"{attempt}result/"))


def test_republished_quiz_leaves_the_running_attempt_its_edition(quiz: Quiz, guest: Client, stranger: Client) -> None:
    attempt = begin(guest)
    make_questions(question_draft(prompt=both("Куди прямує Дніпро?", "Where does the Dnipro go?")))
    publish(quiz, now=NOW)

    assert "Куди тече Дніпро?" in text(guest.get(attempt, follow=True))
    assert "Куди прямує Дніпро?" in text(stranger.get(begin(stranger), follow=True))


def test_double_click_on_start_begins_one_attempt(quiz: Quiz, guest: Client) -> None:
    assert begin(guest) == begin(guest)
    assert Attempt.objects.count() == 1


def test_guest_who_signs_in_keeps_what_she_began_on_every_device(quiz: Quiz, guest: Client, user: User) -> None:
    attempt = begin(guest)
    answer_first(guest, attempt, 1)
    guest.post("/uk/accounts/login/", {"login": "olena", "password": PASSWORD})

    elsewhere = Client()
    elsewhere.force_login(user)
    assert guest.get(f"{attempt}?q=1").status_code == 200
    assert elsewhere.get(f"{attempt}?q=1").status_code == 200
    assert Attempt.objects.get().learner == user


def test_next_person_on_a_shared_device_meets_nothing_of_the_one_before(quiz: Quiz, guest: Client, user: User) -> None:
    attempt = begin(guest)
    answer_first(guest, attempt, 1)
    guest.post("/uk/accounts/login/", {"login": "olena", "password": PASSWORD})
    guest.post("/uk/accounts/logout/")

    assert guest.get(f"{attempt}?q=1").status_code == 404
    guest.force_login(taras())
    assert guest.get(f"{attempt}?q=1").status_code == 404
    assert "Пройдено запитань" not in text(guest.get("/uk/"))


def test_same_key_with_another_answer_is_another_answer(quiz: Quiz, guest: Client) -> None:
    address = f"{begin(guest)}?q=1"
    page = guest.get(address)
    first, second, *_ = identities(page)
    send(guest, address, first, key=key_of(page))

    assert "Зараховано першу відповідь" in text(send(guest, address, second, key=key_of(page)))
    assert Answer.objects.count() == 1


def test_forged_guest_cookie_is_nobody(quiz: Quiz, guest: Client, stranger: Client) -> None:
    attempt = begin(guest)
    stranger.cookies["guest"] = guest.cookies["guest"].value.split(":")[0] + ":forged"

    assert stranger.get(attempt).status_code == 404


def test_quiz_in_one_language_says_so_and_asks_in_that_language(db: None, guest: Client) -> None:
    make_quiz(question_draft(), languages=("uk",))

    assert "This quiz is not available in this language (English) yet." in text(guest.get("/en/quizzes/by-the-river/"))
    assert 'lang="uk">Біля річки</span>' in text(guest.get("/en/"))
    attempt = begin(guest, "/en/quizzes/by-the-river/")
    assert attempt.startswith("/uk/")
    for page in ("", "finish/", "result/"):
        assert guest.get(attempt.replace("/uk/", "/en/") + page).status_code == 404


def test_nothing_about_browser_or_network_is_stored(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)
    address = f"{attempt}?q=1"
    chosen = identities(guest.get(address))[0]
    data = {"choice": chosen, "client_key": str(uuid4())}
    guest.post(address, data, headers={"user-agent": "Telltale/1.0"}, REMOTE_ADDR="203.0.113.9")

    kept = repr([*Attempt.objects.values(), *Answer.objects.values(), *Mark.objects.values()])

    assert [trace for trace in ("Telltale", "203.0.113.9") if trace in kept] == []
