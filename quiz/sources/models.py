"""Documents and their sentences. Fields marked * in translation.py exist once per language."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modeltranslation.manager import MultilingualManager

from quiz.text.languages import LANGUAGES, NAMES

TITLE_ANCHOR = 0
"""The anchor of a document's title, which can be quoted like any sentence."""


class Document(models.Model):
    """A text that questions are asked about."""

    slug = models.SlugField(max_length=100, unique=True)
    title = models.CharField(max_length=500)
    content_note = models.TextField(blank=True, default="")
    source_url = models.URLField(max_length=500, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    original_language = models.CharField(max_length=8, choices=[(code, NAMES[code]) for code in LANGUAGES])

    objects: ClassVar["MultilingualManager[Document]"] = MultilingualManager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ("slug",)

    def __str__(self) -> str:
        return self.title or self.slug


class Sentence(models.Model):
    """One aligned unit of a document: the smallest run of text that corresponds in all its languages."""

    class Role(models.TextChoices):
        TITLE = "title"
        BODY = "body"

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="sentences")
    anchor = models.PositiveIntegerField()  # given once, never reused: #s-7 stays true
    position = models.PositiveIntegerField()  # its place now
    paragraph = models.PositiveIntegerField()
    role = models.CharField(max_length=8, choices=Role.choices, default=Role.BODY)
    text = models.TextField()
    note = models.TextField(blank=True, default="")

    objects: ClassVar["MultilingualManager[Sentence]"] = MultilingualManager()

    class Meta:
        verbose_name = _("sentence")
        verbose_name_plural = _("sentences")
        ordering = ("position",)
        constraints = (models.UniqueConstraint(fields=("document", "anchor"), name="sentence_anchor_given_once"),)

    def __str__(self) -> str:
        return f"{self.anchor}. {self.text}"
