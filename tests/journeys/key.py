"""What the shipped quizzes ask and what is right, read from the content files: the site is asked nothing about it."""

from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.utils.translation import gettext, override

from quiz.exchange.formats.native import read
from quiz.questions.draft import ProofDraft, QuestionDraft
from quiz.quizzes.draft import QuizDraft

SLUG, WHOLE, EVIDENCE, CLOSE = "first-look", "whole-article", "point-to-the-evidence", "close-reading"
DOCUMENT = "elections-in-occupied-territories"


@dataclass(frozen=True)
class Expected:
    """A question of the quiz, as a page in one language shows it."""

    place: int
    kind: str
    prompt: str
    right: frozenset[str]
    wrong: frozenset[str]
    proofs: tuple[ProofDraft, ...]


def plain(text: str) -> str:
    """The text with every run of spaces, no-break ones too, as one space."""
    return " ".join(text.split())


def said(message: str, language: str) -> str:
    """What a page in `language` says for a marked string; a Ukrainian page never says it in English."""
    with override(language):
        words = gettext(message)
    assert language == "en" or words != message, f"not in the catalogue: {message}"
    return words


@cache
def asked(slug: str = SLUG) -> tuple[QuestionDraft, ...]:
    """The questions of a quiz in the order in which it asks them."""
    parsed = [read(path.read_bytes()) for path in sorted((settings.CONTENT / DOCUMENT).glob("*.yaml"))]
    bank = {draft.name: draft for part in parsed if isinstance(part, tuple) for draft in part[1]}
    quiz = next(part for part in parsed if isinstance(part, QuizDraft) and part.slug == slug)
    return tuple(bank[name] for name in quiz.questions)


def kinds_of(slug: str) -> list[str]:
    """The kinds that a quiz asks."""
    return list(dict.fromkeys(draft.kind for draft in asked(slug)))


def home(kind: str) -> str:
    """A quiz that asks this kind."""
    return next(slug for slug in (WHOLE, EVIDENCE, CLOSE) if kind in kinds_of(slug))


@cache
def questions(language: str) -> tuple[Expected, ...]:
    """The questions of the first quiz in their order, as its pages show them."""
    return tuple(_expected(draft, place, language) for place, draft in enumerate(asked(), 1))


def kinds() -> list[str]:
    """The kinds of question that the first quiz asks."""
    return list(dict.fromkeys(question.kind for question in questions("en")))


def place_of(kind: str, slug: str = SLUG) -> int:
    """Where the quiz asks its first question of this kind."""
    return next(place for place, draft in enumerate(asked(slug), 1) if draft.kind == kind)


def _expected(draft: QuestionDraft, place: int, language: str) -> Expected:
    if draft.kind == "true_false":
        is_true = draft.options[0].correct
        right, wrong = {said("True", language)}, {said("False", language)}
        right, wrong = (right, wrong) if is_true else (wrong, right)
    else:
        right = {plain(option.text[language]) for option in draft.options if option.correct}
        wrong = {plain(option.text[language]) for option in draft.options if not option.correct}
    deciding = [option for option in draft.options if option.correct] or draft.options[:1]
    return Expected(
        place=place,
        kind=draft.kind,
        prompt=plain(draft.prompt[language]),
        right=frozenset(right),
        wrong=frozenset(wrong),
        proofs=tuple(proof for option in deciding for proof in option.proofs),
    )
