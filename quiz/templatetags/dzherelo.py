"""Filters of all templates (registered as builtins)."""

from django import template

from quiz.text.typography import quoted as _quoted
from quiz.text.typography import typeset as _typeset

register = template.Library()


@register.filter
def typeset(text: str, language: str) -> str:
    """No-break spaces where a line in `language` must not end."""
    return _typeset(text, language)


@register.filter
def quoted(text: str, language: str) -> str:
    """In the quotation marks of the language."""
    return _quoted(text, language)
