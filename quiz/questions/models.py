"""The bank: questions, their options, and the proof of every option."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modeltranslation.manager import MultilingualManager

from quiz.questions.draft import Role, Stance
from quiz.questions.kinds.table import KINDS
from quiz.sources.models import Document, Sentence


class Question(models.Model):
    """One object with two texts. Its kind says how it is asked and graded."""

    class State(models.TextChoices):
        DRAFT = "draft"
        IN_REVIEW = "in-review"
        APPROVED = "approved"
        RETIRED = "retired"

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="questions")
    name = models.SlugField(max_length=100)  # by which files and quizzes know it, unique in its document
    kind = models.CharField(max_length=20, choices=[(code, code) for code in KINDS])
    prompt = models.TextField()
    explanation = models.TextField(blank=True, default="")
    points = models.PositiveSmallIntegerField(default=1)
    exactly = models.PositiveSmallIntegerField(default=0)  # how many options to choose; 0: the student finds out
    window = models.JSONField(default=list, blank=True)  # anchors of the sentences among which evidence is looked for
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)

    objects: ClassVar["MultilingualManager[Question]"] = MultilingualManager()

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ("document", "name")
        constraints = (
            models.UniqueConstraint(fields=("document", "name"), name="question_name_unique_in_document"),
            models.CheckConstraint(condition=Q(points__gte=1), name="question_is_worth_something"),
        )

    def __str__(self) -> str:
        return self.prompt or self.name


class Option(models.Model):
    """One answer, or the statement of a true/false question."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="options")
    role = models.CharField(max_length=10, choices=[(role.value, role.value) for role in Role], default=Role.CHOICE)
    position = models.PositiveSmallIntegerField()
    text = models.TextField(blank=True, default="")
    correct = models.BooleanField()
    not_stated = models.BooleanField(default=False)
    feedback = models.TextField(blank=True, default="")
    place = models.PositiveSmallIntegerField(default=0)  # of a step, from 1
    pair = models.PositiveSmallIntegerField(default=0)  # what belongs together has the same; 0: a spare
    value = models.DecimalField(max_digits=30, decimal_places=10, null=True, blank=True)
    tolerance = models.DecimalField(max_digits=30, decimal_places=10, default=0)
    unit = models.CharField(max_length=100, blank=True, default="")
    variants = models.TextField(blank=True, default="")  # of an accepted text, one per line

    objects: ClassVar["MultilingualManager[Option]"] = MultilingualManager()

    class Meta:
        verbose_name = _("option")
        verbose_name_plural = _("options")
        ordering = ("position",)
        constraints = (
            models.UniqueConstraint(fields=("question", "position"), name="option_position_unique"),
            models.CheckConstraint(condition=~Q(correct=True, not_stated=True), name="option_not_stated_is_wrong"),
            models.CheckConstraint(
                condition=~Q(role=Role.STATEMENT) | Q(not_stated=False), name="option_statement_has_a_proof"
            ),
            models.CheckConstraint(condition=~Q(role=Role.STEP) | Q(place__gte=1), name="option_step_has_a_place"),
            models.CheckConstraint(condition=~Q(role=Role.LEFT) | Q(pair__gte=1), name="option_left_has_a_pair"),
            models.CheckConstraint(condition=Q(tolerance__gte=0), name="option_tolerance_is_a_distance"),
        )

    def __str__(self) -> str:
        return self.text


class Proof(models.Model):
    """A link from an answer to the sentence that proves or refutes it, with the words that do."""

    option = models.ForeignKey(Option, on_delete=models.CASCADE, related_name="proofs")
    sentence = models.ForeignKey(Sentence, on_delete=models.PROTECT, related_name="proofs")
    stance = models.CharField(max_length=10, choices=[(stance.value, stance.value) for stance in Stance])
    quotation = models.TextField()

    objects: ClassVar["MultilingualManager[Proof]"] = MultilingualManager()

    class Meta:
        verbose_name = _("proof")
        verbose_name_plural = _("proofs")
        ordering = ("sentence__position",)
        constraints = (models.UniqueConstraint(fields=("option", "sentence"), name="proof_once_per_sentence"),)

    def __str__(self) -> str:
        return self.quotation
