"""What the shipped quiz asks and what is right, read from the content files: the site is asked nothing about it."""

from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.utils.translation import gettext, override

from quiz.exchange.formats.native import read
from quiz.questions.draft import ProofDraft, QuestionDraft
from quiz.quizzes.draft import QuizDraft

SLUG = "first-look"
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
def questions(language: str) -> tuple[Expected, ...]:
    """The questions in the order in which the quiz asks them."""
    parsed = [read(path.read_bytes()) for path in sorted((settings.CONTENT / DOCUMENT).glob("*.yaml"))]
    bank = {draft.name: draft for part in parsed if isinstance(part, tuple) for draft in part[1]}
    quiz = next(part for part in parsed if isinstance(part, QuizDraft) and part.slug == SLUG)
    return tuple(_expected(bank[name], place, language) for place, name in enumerate(quiz.questions, 1))


def kinds() -> list[str]:
    """The kinds of question that the shipped quiz asks."""
    return list(dict.fromkeys(question.kind for question in questions("en")))


def place_of(kind: str) -> int:
    """Where the quiz asks its first question of this kind."""
    return next(question.place for question in questions("en") if question.kind == kind)


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
