"""Publishing and withdrawing from the desk, and what stands in the way, in words."""

import pytest
from django.test import Client

from quiz.people.models import User
from quiz.questions.models import Proof, Question
from quiz.quizzes.models import Edition, Quiz
from tests.pages.steps import text

NOT_APPROVED = {"uk": "where-to: Запитання ще не схвалено.", "en": "where-to: The question has not been approved yet."}
NO_SUCH_WORDS = {
    "uk": "where-to, варіант А, речення 1, English: Дослівно такої цитати в реченні немає. (no such words)",
    "en": "where-to, option A, sentence 1, English: The sentence does not contain these exact words. (no such words)",
}
NO_TITLE = {"uk": "Тест не має назви однією з мов.", "en": "The quiz has no title in one of its languages."}


def address(quiz: Quiz, action: str) -> str:
    return f"/admin/quiz/quiz/{quiz.pk}/{action}/"


def spoil(quiz: Quiz) -> None:
    """Put three things in the way: no English title, a question not approved, a quotation that is not in the text."""
    Quiz.objects.filter(pk=quiz.pk).update(title_en="")
    Question.objects.filter(name="where-to").update(state=Question.State.IN_REVIEW)
    Proof.objects.filter(option__question__name="where-to", option__correct=True).update(quotation_en="no such words")


def change(quiz: Quiz) -> None:
    Quiz.objects.filter(pk=quiz.pk).update(title_uk="Над річкою", title_en="Above the river")


def test_publishing_makes_the_next_edition_current(quiz: Quiz, teacher: Client) -> None:
    change(quiz)

    page = teacher.post(address(quiz, "publish"), follow=True)

    quiz.refresh_from_db()
    assert quiz.current_edition is not None
    assert (quiz.current_edition.number, quiz.current_edition.content["quiz"]["title"]["uk"]) == (2, "Над річкою")
    assert "Опубліковано. Тепер чинний випуск 2." in text(page)


def test_publishing_the_same_again_says_so(quiz: Quiz, teacher: Client) -> None:
    page = teacher.post(address(quiz, "publish"), follow=True)

    assert "Після випуску 1 нічого не змінилося, тож чинним лишається він." in text(page)
    assert Edition.objects.count() == 1


def test_withdrawing_leaves_no_current_edition(quiz: Quiz, teacher: Client) -> None:
    page = teacher.post(address(quiz, "withdraw"), follow=True)

    quiz.refresh_from_db()
    assert quiz.current_edition_id is None
    assert "Знято з публікації. Почати тест тепер не можна; розпочаті спроби можна завершити." in text(page)
    assert teacher.get("/uk/quizzes/by-the-river/").status_code == 404


def test_withdrawn_quiz_is_published_again_as_it_was(quiz: Quiz, teacher: Client) -> None:
    teacher.post(address(quiz, "withdraw"))

    page = teacher.post(address(quiz, "publish"), follow=True)

    assert "Опубліковано. Тепер чинний випуск 1." in text(page)
    assert Edition.objects.count() == 1


@pytest.mark.parametrize("language", ["uk", "en"])
def test_refused_publishing_names_everything_in_the_way(quiz: Quiz, teacher: Client, language: str) -> None:
    User.objects.update(language=language)
    spoil(quiz)

    page = teacher.post(address(quiz, "publish"))

    assert page.status_code == 409
    assert page.context["obstacles"] == [NO_TITLE[language], NOT_APPROVED[language], NO_SUCH_WORDS[language]]
    assert all(f"<li>{words}</li>" in text(page) for words in page.context["obstacles"])
    assert Edition.objects.count() == 1


def test_page_of_a_quiz_says_beforehand_what_stands_in_the_way(quiz: Quiz, teacher: Client) -> None:
    spoil(quiz)

    page = teacher.get(address(quiz, "change"))

    assert (page.status_code, page.context["was_refused"], len(page.context["obstacles"])) == (200, False, 3)


def test_empty_quiz_is_refused(quiz: Quiz, teacher: Client) -> None:
    quiz.items.all().delete()

    page = teacher.post(address(quiz, "publish"))

    assert page.context["obstacles"] == ["У тесті немає жодного запитання."]


@pytest.mark.parametrize("action", ["publish", "withdraw"])
def test_action_on_a_quiz_that_is_not_there_is_not_found(teacher: Client, action: str) -> None:
    assert teacher.post(f"/admin/quiz/quiz/999/{action}/").status_code == 404


@pytest.mark.parametrize("action", ["publish", "withdraw"])
def test_following_a_link_does_nothing(quiz: Quiz, teacher: Client, action: str) -> None:
    change(quiz)

    response = teacher.get(address(quiz, action))

    quiz.refresh_from_db()
    assert response["Location"] == address(quiz, "change")
    assert (quiz.current_edition_id, Edition.objects.count()) == (Edition.objects.get().pk, 1)


def test_withdrawn_quiz_offers_no_withdrawing(quiz: Quiz, teacher: Client) -> None:
    teacher.post(address(quiz, "withdraw"))

    page = teacher.get(address(quiz, "change"))

    assert f'action="{address(quiz, "publish")}"' in text(page)
    assert f'action="{address(quiz, "withdraw")}"' not in text(page)
