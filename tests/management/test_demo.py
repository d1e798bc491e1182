from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from quiz.management.demo import PEOPLE, server_options, sign_ins
from quiz.people.models import User
from quiz.people.queries import is_teacher
from quiz.quizzes.models import Edition, Quiz

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_folder(settings: Settings, tmp_path: Path) -> None:
    settings.VAR = tmp_path
    settings.STATIC_ROOT = tmp_path / "static"


def demo(**options: object) -> list[list[str]]:
    """The lines that the command prints when it only prepares, each as its words."""
    out = StringIO()
    call_command("demo", no_serve=True, stdout=out, **options)
    return [line.split() for line in out.getvalue().splitlines()]


def test_demo_refuses_in_production(settings: Settings, tmp_path: Path) -> None:
    settings.LOCAL = False

    with pytest.raises(CommandError, match="This is production"):
        demo()

    assert (User.objects.count(), Quiz.objects.count(), list(tmp_path.iterdir())) == (0, 0, [])


def test_demo_prepares_everything_and_prints_where_it_is() -> None:
    lines = demo(port=8123)

    people = sign_ins()
    assert lines[-4:] == [
        ["Library", "http://localhost:8123/uk/", "http://localhost:8123/en/"],
        ["Desk", "http://localhost:8123/admin/"],
        ["Sign", "in", "teacher", people["teacher"]],
        ["Sign", "in", "student", people["student"]],
    ]
    assert Quiz.objects.filter(current_edition__isnull=False).count() == 5


def test_demo_a_second_time_keeps_everything() -> None:
    first = demo()

    second = demo()

    assert second[-4:] == first[-4:]
    assert "Nothing to do: everything is already as the files say.".split() in second
    assert (User.objects.count(), Edition.objects.count()) == (2, 5)


def test_sign_ins_are_those_of_a_teacher_and_of_a_student() -> None:
    people = sign_ins()

    assert list(people) == ["teacher", "student"]
    users = [User.objects.get(username=username) for username in people]
    assert [is_teacher(user) for user in users] == list(PEOPLE.values()) == [True, False]
    assert [user.check_password(people[user.username]) for user in users] == [True, True]


def test_sign_ins_stay_the_same_over_runs() -> None:
    assert sign_ins() == sign_ins()


def test_sign_ins_are_made_anew_for_a_new_database() -> None:
    before = sign_ins()
    User.objects.all().delete()

    after = sign_ins()

    assert [before[username] == after[username] for username in PEOPLE] == [False, False]
    assert User.objects.get(username="student").check_password(after["student"])


def test_sign_ins_do_not_replace_a_password_that_is_known_no_more(tmp_path: Path) -> None:
    before = sign_ins()
    (tmp_path / "demo-people.json").unlink()

    assert sign_ins() == {"teacher": "(changed)", "student": "(changed)"}
    assert User.objects.get(username="student").check_password(before["student"])


def test_sign_ins_are_kept_for_their_owner_only(tmp_path: Path) -> None:
    sign_ins()

    assert [(path.name, path.stat().st_mode & 0o777) for path in tmp_path.iterdir()] == [("demo-people.json", 0o600)]


def test_server_answers_this_machine_only() -> None:
    assert server_options(8123)[0] == "--bind=127.0.0.1:8123"
