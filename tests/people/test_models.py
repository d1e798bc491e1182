from quiz.people.models import User

ASKED = {
    "id",
    "username",
    "password",
    "email",
    "language",
    "is_active",
    "is_staff",
    "is_superuser",
    "date_joined",
    "last_login",
}


def test_user_keeps_no_more_than_is_used() -> None:
    assert {field.name for field in User._meta.concrete_fields} == ASKED
