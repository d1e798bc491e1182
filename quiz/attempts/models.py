"""Attempts, answers, marks, and what students find wrong. Nothing about the browser or the network is stored."""

from uuid import uuid4

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from quiz.people.models import User
from quiz.quizzes.models import Edition


class Attempt(models.Model):
    """One go at one edition, by a user or by a guest."""

    class State(models.TextChoices):
        OPEN = "open"
        FINISHED = "finished"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="attempts")
    learner = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="attempts")
    guest = models.UUIDField(null=True)
    seed = models.CharField(max_length=64)  # secret: orders and identities of options come from it
    items = models.JSONField(null=True)  # null: all of them
    is_repeat = models.BooleanField(default=False)  # asks only what was missed before: practice, outside the scores
    worth = models.PositiveSmallIntegerField(default=0)  # what all its items can earn
    started_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    answered = models.PositiveSmallIntegerField(default=0)  # how many items have an answer; the last one may finish
    score = models.DecimalField(max_digits=7, decimal_places=2, default=0)  # the sum of its marks
    flagged = models.JSONField(default=list, blank=True)  # items that the student wants to look at again
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        indexes = (
            models.Index(fields=("learner", "-started_at")),
            models.Index(fields=("guest", "-started_at")),
        )
        constraints = (
            models.CheckConstraint(
                condition=Q(learner__isnull=False, guest__isnull=True) | Q(learner__isnull=True, guest__isnull=False),
                name="attempt_of_user_or_guest",
            ),
            models.CheckConstraint(
                condition=Q(state="open", finished_at__isnull=True) | Q(state="finished", finished_at__isnull=False),
                name="attempt_finished_has_a_time",
            ),
        )

    def __str__(self) -> str:
        return f"{self.edition}: {self.id}"


class Answer(models.Model):
    """What was given, once. `client_key` makes a repeated request harmless."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="answers")
    item = models.PositiveBigIntegerField()
    sequence = models.PositiveSmallIntegerField(default=1)
    given = models.JSONField()  # canonical: stable option ids
    raw = models.JSONField()  # as the form sent it
    language = models.CharField(max_length=8)
    client_key = models.UUIDField()
    answered_at = models.DateTimeField()

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        constraints = (
            models.UniqueConstraint(fields=("attempt", "client_key"), name="answer_once_per_request"),
            models.UniqueConstraint(fields=("attempt", "item", "sequence"), name="answer_sequence_once"),
        )

    def __str__(self) -> str:
        return f"{self.attempt_id} {self.item}: {self.given}"


class Mark(models.Model):
    """Points earned by a final answer. The score is the sum of the marks."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="marks")
    item = models.PositiveBigIntegerField()
    points = models.DecimalField(max_digits=6, decimal_places=2)
    of = models.PositiveSmallIntegerField()
    at = models.DateTimeField()

    class Meta:
        verbose_name = _("mark")
        verbose_name_plural = _("marks")
        constraints = (models.UniqueConstraint(fields=("attempt", "item"), name="mark_once"),)

    def __str__(self) -> str:
        return f"{self.attempt_id} {self.item}: {self.points}/{self.of}"


class Concern(models.Model):
    """A student's word that something is wrong with a question. Only ever added."""

    class Reason(models.TextChoices):
        KEY = "key"
        PROOF = "proof"
        UNCLEAR = "unclear"
        LANGUAGE = "language"
        OTHER = "other"

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="concerns")
    item = models.PositiveBigIntegerField()
    reason = models.CharField(max_length=10, choices=Reason.choices)
    words = models.TextField(blank=True, default="")
    language = models.CharField(max_length=8)
    raised_at = models.DateTimeField()

    class Meta:
        verbose_name = _("report about a question")
        verbose_name_plural = _("reports about questions")
        ordering = ("-raised_at", "-pk")

    def __str__(self) -> str:
        return f"{self.attempt_id} {self.item}: {self.reason}"
