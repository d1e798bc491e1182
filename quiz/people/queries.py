"""What can be asked about people."""

from quiz.people.models import User
from quiz.people.roles import TEACHERS


def is_teacher(user: User) -> bool:
    """Whether `user` may work at the desk: a member of the teachers' group, or an administrator."""
    return user.is_active and (user.is_superuser or user.groups.filter(name=TEACHERS).exists())
