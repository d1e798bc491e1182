import pytest

from quiz.people.models import User
from quiz.people.queries import is_teacher
from quiz.people.services import choose_language, create_user
from tests.cast import PASSWORD, nadiia, olena

pytestmark = pytest.mark.django_db


def test_create_user_asks_for_no_more_than_a_name_and_a_password() -> None:
    user = olena()

    assert (user.username, user.email, user.language) == ("olena", "", "uk")
    assert user.check_password(PASSWORD)


def test_create_user_gives_a_student_no_role() -> None:
    user = olena()

    assert (user.is_staff, user.is_superuser, user.groups.count(), is_teacher(user)) == (False, False, 0, False)


def test_create_user_brings_a_teacher_to_the_desk() -> None:
    user = nadiia()

    assert (user.is_staff, user.is_superuser, is_teacher(user)) == (True, False, True)


def test_is_teacher_is_true_for_an_administrator() -> None:
    assert is_teacher(User.objects.create_superuser("admin", password=PASSWORD))


def test_is_teacher_is_false_once_an_account_is_closed() -> None:
    user = nadiia()
    user.is_active = False

    assert not is_teacher(user)


def test_choose_language_is_kept() -> None:
    user = create_user("olena", PASSWORD, language="uk")

    choose_language(user, "en")

    assert User.objects.get().language == "en"
