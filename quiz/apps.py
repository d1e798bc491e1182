"""The one Django app. Its rooms are plain packages; see README, "Where things live"."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class QuizConfig(AppConfig):
    name = "quiz"
    verbose_name = _("Dzherelo")
    default = True

    def ready(self) -> None:
        """Lay the desk, once; the import waits until the models are there."""
        from quiz.admin.table import lay

        lay()
