"""The native format: texts that are accepted when typed, and the rules of a quiz."""

import pytest

from quiz.exchange.formats.native import FormatError, read
from quiz.questions.draft import OptionDraft, Role
from quiz.quizzes.draft import Feedback, QuizDraft
from tests.exchange.files import QUIZ, edited
from tests.make import both, proof

TYPED = """\
questions: river
bank:
  - name: which-way
    kind: short_text
    prompt: { uk: "Куди тече Дніпро?", en: "Which way does the Dnipro flow?" }
    accepted:
      - uk: південь
        en: south
        variants:
          uk: [південний напрямок, "вниз по карті"]
          en: [southwards]
        feedback: { uk: До моря., en: To the sea. }
        proofs: [{ sentence: 1, uk: на південь, en: south }]
"""

SOUTH = OptionDraft(
    role=Role.ACCEPTED,
    correct=True,
    text=both("південь", "south"),
    variants=both("південний напрямок\nвниз по карті", "southwards"),
    feedback=both("До моря.", "To the sea."),
    proofs=(proof(1, "на південь", "south"),),
)
VARIANTS = """        variants:
          uk: [південний напрямок, "вниз по карті"]
          en: [southwards]
"""


def options_of(file: str) -> tuple[OptionDraft, ...]:
    _, (draft,) = read(file.encode())  # type: ignore[misc]  # it is a bank
    return draft.options


def rules_of(file: str) -> tuple[Feedback, int]:
    quiz = read(file.encode())
    assert isinstance(quiz, QuizDraft)
    return quiz.feedback, quiz.draw


def test_read_gives_an_accepted_text_with_its_variants() -> None:
    assert options_of(TYPED) == (SOUTH,)


def test_read_gives_an_accepted_text_without_variants() -> None:
    (option,) = options_of(edited(TYPED, VARIANTS, ""))

    assert (option.text, option.variants) == (SOUTH.text, {})


def test_read_gives_variants_in_one_language() -> None:
    (option,) = options_of(edited(TYPED, "          en: [southwards]\n", ""))

    assert option.variants == {"uk": "південний напрямок\nвниз по карті"}


def test_read_leaves_out_variants_that_are_none() -> None:
    (option,) = options_of(edited(TYPED, "[southwards]", "[]"))

    assert option.variants == {"uk": "південний напрямок\nвниз по карті"}


@pytest.mark.parametrize(
    ("more", "rules"),
    [
        ("", (Feedback.AT_ONCE, 0)),
        ("feedback: at-once\n", (Feedback.AT_ONCE, 0)),
        ("feedback: at-end\n", (Feedback.AT_END, 0)),
        ("draw: 1\n", (Feedback.AT_ONCE, 1)),
        ("feedback: at-end\ndraw: 2\n", (Feedback.AT_END, 2)),
    ],
)
def test_read_gives_the_rules_of_a_quiz(more: str, rules: tuple[Feedback, int]) -> None:
    assert rules_of(QUIZ + more) == rules


PLACE = "which-way: accepted 1"
TEXT = "a text (in quotation marks, if it looks like a number)"
LIST = "a list (lines that begin with a dash)"
KEYS = "keys with values"
MISTAKES = [
    (TYPED, "[southwards]", "southwards", f"{PLACE}: variants: en", LIST),
    (TYPED, "[southwards]", "[southwards, 9]", f"{PLACE}: variants: en 2", TEXT),
    (
        TYPED,
        "          en: [southwards]",
        "          de: [Süden]",
        f"{PLACE}: variants",
        "only the keys uk, en, not de",
    ),
    (TYPED, VARIANTS, "        variants: [southwards]\n", f"{PLACE}: variants", KEYS),
    (TYPED, "uk: південь\n", "uk: 9\n", f"{PLACE}: uk", TEXT),
    (
        TYPED,
        "uk: південь\n",
        "value: 9\n",
        PLACE,
        "only the keys feedback, proofs, variants, uk, en, not value",
    ),
    (
        TYPED,
        "      - uk: південь\n        en: south\n",
        "      - value: 9\n",
        PLACE,
        "only the keys value, tolerance, unit, feedback, proofs, not variants",
    ),
    (QUIZ, "questions:", "feedback: later\nquestions:", "feedback", "one of at-once, at-end"),
    (QUIZ, "questions:", "feedback: [at-end]\nquestions:", "feedback", "one of at-once, at-end"),
    (QUIZ, "questions:", "draw: some\nquestions:", "draw", "a whole number, 0 to 1000"),
    (QUIZ, "questions:", "draw: -1\nquestions:", "draw", "a whole number, 0 to 1000"),
    (QUIZ, "questions:", "draw: 1.5\nquestions:", "draw", "a whole number, 0 to 1000"),
    (QUIZ, "questions:", "draw: true\nquestions:", "draw", "a whole number, 0 to 1000"),
]
"""A good file, a passage of it, what stands there instead; the place that is named, and what was expected there."""


@pytest.mark.parametrize(("file", "old", "new", "place", "expected"), MISTAKES, ids=[row[2] for row in MISTAKES])
def test_read_says_where_a_text_or_a_rule_is_wrong(file: str, old: str, new: str, place: str, expected: str) -> None:
    with pytest.raises(FormatError) as raised:
        read(edited(file, old, new).encode())

    assert (raised.value.place, raised.value.expected) == (place, expected)
