"""What is read at the desk cannot be written there, whatever is posted, by whoever."""

from django.apps import apps
from django.core import serializers
from django.test import Client
from django.utils.translation import override

from quiz.quizzes.models import Quiz
from tests.admin.doors import READ, addresses

BY_HAND = {
    "_save": "1",
    "post": "yes",
    "action": "delete_selected",
    "_selected_action": "1",
    "index": "0",
    "title_uk": "Інша назва",
    "slug": "another",
    "name": "another",
    "state": "retired",
    "correct": "on",
    "points": "99",
    "number": "7",
}
"""A form that somebody might make up."""

REFUSED = {f"quiz_{model}_{page}" for model in READ for page in ("changelist", "add", "change", "delete")}


def everything() -> str:
    """All rows of all our tables; always in one language, since a translated field speaks the active one."""
    models = apps.get_app_config("quiz").get_models()
    with override("uk"):
        rows = [row for model in models for row in model._default_manager.order_by("pk")]
        return str(serializers.serialize("json", rows))


def test_teachers_forms_by_hand_are_refused(quiz: Quiz, teacher: Client) -> None:
    found = addresses(quiz)

    assert {teacher.post(found[name], BY_HAND).status_code for name in REFUSED} == {403}


def test_administrators_forms_by_hand_are_refused(quiz: Quiz, administrator: Client) -> None:
    found = addresses(quiz)

    assert {administrator.post(found[name], BY_HAND).status_code for name in REFUSED} == {403}


def test_no_address_writes_what_is_made_up(quiz: Quiz, administrator: Client) -> None:
    acting = {"quiz_quiz_publish", "quiz_quiz_withdraw"}
    posted = [url for name, url in addresses(quiz).items() if name not in acting]
    before = everything()

    for url in posted:
        administrator.post(url, BY_HAND)

    assert everything() == before


def test_other_methods_are_refused_too(quiz: Quiz, teacher: Client) -> None:
    address = addresses(quiz)["quiz_question_change"]

    assert [teacher.put(address).status_code, teacher.delete(address).status_code] == [403, 403]


def test_students_actions_are_refused(quiz: Quiz, student: Client) -> None:
    found = addresses(quiz)
    before = everything()

    for name in ("quiz_quiz_publish", "quiz_quiz_withdraw", "language"):
        assert student.post(found[name], {"language": "en"}, follow=True).status_code == 403

    assert everything() == before


def test_action_without_its_token_is_refused(quiz: Quiz, teacher: Client) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = teacher.cookies

    assert strict.post(addresses(quiz)["quiz_quiz_withdraw"]).status_code == 403
    quiz.refresh_from_db()
    assert quiz.current_edition_id is not None
