"""The one Django app. Its rooms are plain packages; see README, "Where things live"."""

from django.apps import AppConfig


class QuizConfig(AppConfig):
    name = "quiz"
    verbose_name = "Dzherelo"
    default = True
