"""Quizzes, what they ask, and their editions."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modeltranslation.manager import MultilingualManager

from quiz.questions.models import Question
from quiz.quizzes.draft import Feedback
from quiz.text.languages import LANGUAGES


def all_languages() -> list[str]:
    return list(LANGUAGES)


class Quiz(models.Model):
    """A choice of questions with the rules by which they are asked."""

    class Visibility(models.TextChoices):
        PUBLIC = "public"
        LINK = "link"

    slug = models.SlugField(max_length=100, unique=True)
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True, default="")
    languages = models.JSONField(default=all_languages)
    visibility = models.CharField(max_length=10, choices=Visibility.choices, default=Visibility.PUBLIC)
    feedback = models.CharField(
        max_length=10, choices=[(rule.value, rule.value) for rule in Feedback], default=Feedback.AT_ONCE
    )
    draw = models.PositiveSmallIntegerField(default=0)  # how many questions an attempt gets, at random; 0: all
    current_edition = models.ForeignKey(
        "Edition", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # null: not published, or withdrawn

    objects: ClassVar["MultilingualManager[Quiz]"] = MultilingualManager()

    class Meta:
        verbose_name = _("quiz")
        verbose_name_plural = _("quizzes")
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.title or self.slug


class Item(models.Model):
    """A question's place in a quiz."""

    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="items")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="items")
    position = models.PositiveSmallIntegerField()

    class Meta:
        verbose_name = _("question of a quiz")
        verbose_name_plural = _("questions of a quiz")
        ordering = ("position",)
        constraints = (models.UniqueConstraint(fields=("quiz", "question"), name="item_question_once"),)

    def __str__(self) -> str:
        return f"{self.position}. {self.question}"


class Edition(models.Model):
    """What students are asked: numbered, immutable. A trigger refuses UPDATE on both engines."""

    quiz = models.ForeignKey(Quiz, on_delete=models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField()
    content = models.JSONField()
    digest = models.CharField(max_length=64)
    published_at = models.DateTimeField()

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ("quiz", "number")
        constraints = (models.UniqueConstraint(fields=("quiz", "number"), name="edition_number_once"),)

    def __str__(self) -> str:
        return f"{self.quiz}, {self.number}"
