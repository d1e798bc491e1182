"""Who comes in: teachers and administrators, nobody else, at any address."""

import pytest
from django.test import Client

from quiz.people.models import User
from quiz.people.services import create_user
from quiz.quizzes.models import Quiz
from tests.admin.conftest import signed_in
from tests.admin.doors import ADMINISTRATOR, TEACHER, addresses, names
from tests.cast import PASSWORD
from tests.pages.steps import text


def statuses(client: Client, quiz: Quiz) -> dict[str, int]:
    return {name: client.get(url, follow=True).status_code for name, url in addresses(quiz).items()}


def test_tables_name_every_address() -> None:
    assert names() == TEACHER.keys()


def test_anonymous_visitor_is_asked_to_sign_in_everywhere(quiz: Quiz, anonymous: Client, teacher: Client) -> None:
    ends = {anonymous.get(url, follow=True).redirect_chain[-1][0].split("?")[0] for url in addresses(quiz).values()}

    assert ends == {"/uk/accounts/login/"}


def test_student_is_refused_everywhere(quiz: Quiz, student: Client) -> None:
    assert set(statuses(student, quiz).values()) == {403}


def test_teacher_reads_everything_but_accounts(quiz: Quiz, teacher: Client) -> None:
    assert statuses(teacher, quiz) == TEACHER


def test_administrator_also_keeps_the_accounts(quiz: Quiz, administrator: Client) -> None:
    assert statuses(administrator, quiz) == ADMINISTRATOR


@pytest.mark.parametrize("half", [{"is_staff": False}, {"group": False}, {"is_active": False}], ids=str)
def test_half_a_teacher_is_refused(db: None, half: dict[str, bool]) -> None:
    user = create_user("petro", PASSWORD, teacher=half.get("group", True))
    User.objects.filter(pk=user.pk).update(is_staff=half.get("is_staff", True), is_active=half.get("is_active", True))

    assert signed_in(user).get("/admin/").status_code == 302


def test_refusal_says_why_in_the_language_of_the_account(student: Client) -> None:
    page = student.get("/admin/", follow=True)

    assert "Ви ввійшли як olena. Стіл учителя — лише для вчителів." in text(page)


def test_sign_in_leads_back_to_where_one_wanted_to_go(quiz: Quiz, anonymous: Client, teacher: Client) -> None:
    wanted = f"/admin/quiz/quiz/{quiz.pk}/change/"
    sign_in = anonymous.get(wanted, follow=True).redirect_chain[-1][0]

    done = anonymous.post(sign_in, {"login": "nadiia", "password": PASSWORD}, follow=True)

    assert done.redirect_chain[-1][0] == wanted
    assert done.status_code == 200


def test_door_leads_nowhere_else(teacher: Client) -> None:
    assert teacher.get("/admin/login/?next=https://example.org/")["Location"] == "/admin/"


def test_unknown_row_is_not_found(quiz: Quiz, teacher: Client) -> None:
    assert teacher.get("/admin/quiz/question/999999/change/").status_code == 404
    assert teacher.get("/admin/quiz/attempt/not-a-uuid/change/").status_code == 404


def test_desk_shows_the_river_in_order(quiz: Quiz, administrator: Client) -> None:
    shelves = administrator.get("/admin/").context["shelves"]

    assert [(shelf["name"], shelf["count"]) for shelf in shelves] == [
        ("Документи", 1),
        ("Запитання", 3),
        ("Тести", 1),
        ("Випуски", 1),
        ("Спроби", 0),
        ("Зауваження до запитань", 0),
        ("Користувачі", 1),
    ]
