"""The result: score, every question with its answer and source, what to read and to try again."""

from django.test import Client

from quiz.attempts.models import Attempt, Mark
from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests.make import answer, answer_all, make_attempt, open_sheet
from tests.pages.steps import QUIZ, begin, text


def test_result_shows_score_answers_and_sources(quiz: Quiz, student: Client, user: User) -> None:
    learner = Learner(user_id=user.pk)
    sheet = make_attempt(quiz, learner)
    first, second, third = sheet.items
    answer(sheet, first, *[option.id for option in first.options if option.correct])
    answer(sheet, second, second.options[0].id)
    answer(sheet, third, 1)

    page = text(student.get(f"/uk/attempts/{sheet.id}/result/"))

    assert 'aria-label="1,33 бала із 3">1,33<small>із 3 балів</small>' in page
    assert "44 %." in page
    assert '<b>Правильно.</b> <span class="item__given">Південь' in page
    assert '<b>Частково правильно.</b> <span class="item__given">Ваша відповідь: Дніпро' in page
    assert "Правильна відповідь: Дніпро · Київ · Пристань" in page
    assert '<b>Неправильно.</b> <span class="item__given">Ваша відповідь: Правда' in page
    assert "Пристань збудували <mark>в 1899 році</mark>." in page


def test_sentences_to_read_again_are_those_of_what_was_missed(quiz: Quiz, student: Client, user: User) -> None:
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    answer(sheet, sheet.items[0], *[option.id for option in sheet.items[0].options if option.correct])
    student.post(f"/uk/attempts/{sheet.id}/finish/")

    page = student.get(f"/uk/attempts/{sheet.id}/result/").content.decode()

    again = page.split('class="again__list">')[1].split("</p>")[0]
    assert again.count("<a ") == 3
    assert [f"#s-{n}" in again for n in (1, 3, 4)] == [True, True, True]


def test_try_again_what_i_missed_asks_just_that(quiz: Quiz, student: Client, user: User) -> None:
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    answer(sheet, sheet.items[0], *[option.id for option in sheet.items[0].options if option.correct])
    student.post(f"/uk/attempts/{sheet.id}/finish/")

    attempt = begin(student, missed=str(sheet.id))

    again = open_sheet(Attempt.objects.get(state="open").pk, Learner(user_id=user.pk))
    assert [item.id for item in again.items] == [item.id for item in sheet.items[1:]]
    assert "Запитання 1 із 2" in text(student.get(attempt, follow=True))


def test_everything_right_leaves_nothing_to_read_again(quiz: Quiz, student: Client, user: User) -> None:
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    answer_all(sheet)

    page = text(student.get(f"/uk/attempts/{sheet.id}/result/"))

    assert 'aria-label="3 бали із 3"' in page
    assert [words in page for words in ("варто перечитати", "Повторити те, що не вдалося")] == [False, False]


def test_missed_questions_of_somebody_else_do_not_exist(quiz: Quiz, student: Client, stranger: Client) -> None:
    begin(student)
    foreign = str(Attempt.objects.get().pk)

    assert stranger.post(QUIZ, {"missed": foreign}).status_code == 404
    assert stranger.post(QUIZ, {"missed": "nonsense"}).status_code == 404


def test_finishing_early_asks_first_and_counts_the_rest_as_nothing(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)

    assert "3 запитання ще без відповіді" in text(guest.get(f"{attempt}finish/"))
    for _ in range(2):
        assert guest.post(f"{attempt}finish/")["Location"] == f"{attempt}result/"
    assert "0<small>із 3 балів" in text(guest.get(f"{attempt}result/"))
    assert Mark.objects.count() == 0


def test_unfinished_attempt_has_no_result_yet(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)

    assert guest.get(f"{attempt}result/")["Location"] == attempt


def test_quiz_page_shows_attempts_best_and_the_way_back(quiz: Quiz, student: Client, user: User) -> None:
    answer_all(make_attempt(quiz, Learner(user_id=user.pk)))
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    answer(sheet, sheet.items[2], 1)

    page = text(student.get(QUIZ))

    assert "Уже 1 спроба" in page
    assert "Найкращий результат: 3 бали із 3" in page
    assert "Продовжити: пройдено 1 із 3" in page


def test_library_offers_to_continue(quiz: Quiz, student: Client, user: User) -> None:
    sheet = make_attempt(quiz, Learner(user_id=user.pk))
    answer(sheet, sheet.items[0], sheet.items[0].options[0].id)

    page = text(student.get("/uk/"))

    assert "Пройдено запитань: 1 із 3" in page
    assert f'href="/uk/attempts/{sheet.id}/"' in page
