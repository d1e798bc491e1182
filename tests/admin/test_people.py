"""Accounts at the desk: an administrator opens, changes and closes them."""

import pytest
from django.test import Client

from quiz.people.models import User
from quiz.people.queries import is_teacher
from quiz.people.roles import TEACHERS
from tests.cast import PASSWORD, nadiia, olena
from tests.pages.steps import text

NEW = {"username": "danylo", "password1": PASSWORD, "password2": PASSWORD, "language": "en"}


def form_of(user: User, **changes: object) -> dict[str, object]:
    return {"username": user.username, "language": user.language, "email": "", "is_active": "on", **changes}


def test_administrator_opens_an_account(administrator: Client) -> None:
    administrator.post("/admin/quiz/user/add/", NEW)

    user = User.objects.get(username="danylo")
    assert (user.language, user.is_staff, user.check_password(PASSWORD)) == ("en", False, True)


def test_administrator_makes_a_teacher(administrator: Client) -> None:
    user = olena()
    group = user.groups.model.objects.get(name=TEACHERS)

    administrator.post(f"/admin/quiz/user/{user.pk}/change/", form_of(user, is_staff="on", groups=[group.pk]))

    user.refresh_from_db()
    assert (user.is_staff, is_teacher(user)) == (True, True)


def test_administrator_sets_a_new_password(administrator: Client) -> None:
    user = olena()

    administrator.post(
        f"/admin/quiz/user/{user.pk}/password/", {"password1": "new-words-1", "password2": "new-words-1"}
    )

    user.refresh_from_db()
    assert user.check_password("new-words-1")


@pytest.mark.parametrize(
    "sent", [{}, {"usable_password": "false", "unset-password": "1"}], ids=["empty", "none at all"]
)
def test_password_is_never_taken_away(administrator: Client, sent: dict[str, str]) -> None:
    user = olena()

    administrator.post(f"/admin/quiz/user/{user.pk}/password/", sent)

    user.refresh_from_db()
    assert user.check_password(PASSWORD)


def test_account_is_closed_and_never_deleted(administrator: Client) -> None:
    user = olena()

    assert administrator.post(f"/admin/quiz/user/{user.pk}/delete/", {"post": "yes"}).status_code == 403
    administrator.post(f"/admin/quiz/user/{user.pk}/change/", {"username": "olena", "language": "uk"})

    user.refresh_from_db()
    assert user.is_active is False


def test_teacher_touches_no_account(teacher: Client) -> None:
    user = olena()

    refused = [
        teacher.post("/admin/quiz/user/add/", NEW).status_code,
        teacher.post(f"/admin/quiz/user/{user.pk}/change/", form_of(user, is_superuser="on")).status_code,
        teacher.post(f"/admin/quiz/user/{user.pk}/password/", {"password1": "x", "password2": "x"}).status_code,
    ]

    assert refused == [403, 403, 403]
    assert User.objects.filter(is_superuser=True).count() == 0


@pytest.mark.parametrize(
    ("role", "names"),
    [("administrator", {"yaryna"}), ("teacher", {"nadiia"}), ("student", {"olena"}), ("closed", {"taras"})],
)
def test_accounts_are_found_by_role(administrator: Client, role: str, names: set[str]) -> None:
    nadiia()
    olena()
    User.objects.create_user("taras", password=PASSWORD, is_active=False)

    rows = administrator.get(f"/admin/quiz/user/?role={role}").context["cl"].result_list

    assert {row.username for row in rows} == names


def test_group_is_named_in_the_language_of_the_account(administrator: Client) -> None:
    page = text(administrator.get(f"/admin/quiz/user/{olena().pk}/change/"))

    assert "учителі</label>" in page


def test_history_calls_people_by_their_names_alone(administrator: Client) -> None:
    user = olena()
    administrator.post(f"/admin/quiz/user/{user.pk}/change/", form_of(user, language="en"))

    page = text(administrator.get(f"/admin/quiz/user/{user.pk}/history/"))

    assert "<td>yaryna</td>" in page
