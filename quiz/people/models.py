"""The user, custom from the first migration."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from quiz.text.languages import LANGUAGES, NAMES


class User(AbstractUser):
    """A person with a name to sign in by. No e-mail is needed, and no more is asked than is used."""

    # No real name is asked: what is not stored cannot leak.
    first_name = None  # type: ignore[assignment]  # Django's documented way to drop an inherited field
    last_name = None  # type: ignore[assignment]  # the same
    language = models.CharField(max_length=8, choices=[(code, NAMES[code]) for code in LANGUAGES], default=LANGUAGES[0])

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")

    def __str__(self) -> str:
        return self.username

    def get_full_name(self) -> str:
        """Empty: nobody is asked for one. Django would join the two names that our users do not have."""
        return ""
