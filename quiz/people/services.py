"""What can be done about people."""

from django.contrib.auth.models import Group
from django.db import transaction

from quiz.people.models import User
from quiz.people.roles import TEACHERS


@transaction.atomic
def create_user(username: str, password: str, *, teacher: bool = False, language: str = "uk") -> User:
    """Create a user; a teacher joins the teachers' group and may enter the desk."""
    user: User = User.objects.create_user(username, password=password, language=language, is_staff=teacher)
    if teacher:
        user.groups.add(Group.objects.get(name=TEACHERS))
    return user


def choose_language(user: User, language: str) -> None:
    """Keep the language in which `user` wants to be spoken to."""
    user.language = language
    user.save(update_fields=["language"])
