"""Short text: what of several answers and variants is met, what is remarked, what is kept."""

from dataclasses import replace
from fractions import Fraction

import pytest

from quiz.questions.draft import Item, OptionDraft, Role
from quiz.questions.kinds import short_text
from quiz.questions.kinds.contract import Problem, Verdict
from quiz.questions.kinds.short_text import LONGEST, Met
from quiz.text.languages import LANGUAGES
from quiz.text.likeness import Slip
from tests.make import SEED, both, make_item, short_text_draft

RIVER = make_item(short_text_draft())
(SOUTH,) = RIVER.options


def accepting(*options: OptionDraft) -> Item:
    """Options are numbered from 10."""
    return make_item(short_text_draft(options=options))


def accepted(uk: str, en: str) -> OptionDraft:
    return OptionDraft(role=Role.ACCEPTED, correct=True, text=both(uk, en))


def given(typed: str, language: str = "uk") -> object:
    return short_text.parse({"typed": [typed]}, RIVER, SEED, language)


@pytest.mark.parametrize("typed", ["південь", "Півдня", "на південь", "South", "the south", "to the south"])
def test_grade_accepts_the_text_in_any_language_and_form(typed: str) -> None:
    assert short_text.grade(RIVER, typed).points == 1


@pytest.mark.parametrize("typed", ["південний напрямок", "південним напрямком", "Вниз по карті!", "southwards"])
def test_grade_accepts_every_variant(typed: str) -> None:
    assert short_text.grade(RIVER, typed).points == 1


@pytest.mark.parametrize("typed", ["північ", "north", "південь північ", "напрямок", "вниз", "by the map"])
def test_grade_refuses_everything_else(typed: str) -> None:
    marked = short_text.grade(RIVER, typed)

    assert (marked.points, marked.verdicts, marked.remarks) == (Fraction(0), {10: Verdict.RIGHT_MISSED}, ())


@pytest.mark.parametrize(
    ("typed", "remarks"),
    [
        ("південь", ()),
        ("підвень", (Slip.TYPO,)),
        ("пiвдeнь", (Slip.LOOK_ALIKE,)),
        ("пiдвень", (Slip.LOOK_ALIKE, Slip.TYPO)),
        ("підвенний напрямок", (Slip.TYPO,)),
        ("southwrads", (Slip.TYPO,)),
    ],
)
def test_grade_remarks_on_what_it_forgives(typed: str, remarks: tuple[Slip, ...]) -> None:
    marked = short_text.grade(RIVER, typed)

    assert (marked.points, marked.remarks) == (Fraction(1), remarks)


def test_grade_meets_the_answer_with_the_least_to_forgive() -> None:
    item = accepting(accepted("резолюції ООН", "resolution"), accepted("резалюція", "rezalution"))

    marked = short_text.grade(item, "резалюція")

    assert marked.verdicts == {10: Verdict.RIGHT_MISSED, 11: Verdict.RIGHT_CHOSEN}
    assert marked.remarks == ()


def test_grade_meets_the_first_of_answers_that_are_alike() -> None:
    item = accepting(accepted("річка", "river"), accepted("ріка", "river"))

    assert short_text.grade(item, "river").verdicts == {10: Verdict.RIGHT_CHOSEN, 11: Verdict.RIGHT_MISSED}


@pytest.mark.parametrize(
    ("typed", "met"),
    [
        ("півдня", Met("південь", "uk", frozenset())),
        ("SOUTH", Met("south", "en", frozenset())),
        ("південному напрямку", Met("південний напрямок", "uk", frozenset())),
        ("southward", Met("southwards", "en", frozenset())),
        ("soutwards", Met("southwards", "en", frozenset({Slip.TYPO}))),
        ("захід", None),
    ],
)
def test_met_says_which_text_it_was(typed: str, met: Met | None) -> None:
    assert short_text.met(SOUTH, typed) == met


def test_met_prefers_a_variant_that_fits_to_a_text_that_needs_forgiving() -> None:
    option = replace(accepted("депортація", "deportation"), variants={"uk": "дипортація"})

    assert short_text.met(option, "дипортація") == Met("дипортація", "uk", frozenset())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Півдня  ", "Півдня"),
        ("на\nпівдень", "на південь"),
        ("пів\u00adдень", "південь"),
        ("12\u00a0жовтня", "12 жовтня"),
        ("1,000", "1,000"),
        ("Об’єднання", "Об’єднання"),
    ],
)
def test_parse_keeps_what_was_typed_whatever_the_language(typed: str, kept: str, language: str) -> None:
    assert given(typed, language) == kept


@pytest.mark.parametrize("typed", ["", "   ", "…", "—", "«»", "\u200b"])
def test_parse_of_no_word_is_nothing_typed(typed: str) -> None:
    assert given(typed) is Problem.NOTHING_TYPED


def test_parse_of_a_form_without_the_field_is_nothing_typed() -> None:
    assert short_text.parse({}, RIVER, SEED, "uk") is Problem.NOTHING_TYPED


def test_parse_takes_as_much_as_a_short_text_has() -> None:
    assert given("п" * LONGEST) == "п" * LONGEST
    assert given("п" * (LONGEST + 1)) is Problem.TOO_LONG


def test_solution_is_the_first_text_as_it_would_be_typed() -> None:
    item = accepting(replace(SOUTH, text=both("12\u00a0жовтня", "October\u00a012")))

    assert short_text.solution(item) == "12 жовтня"


def test_prepare_shows_nothing_of_the_answer() -> None:
    shown = short_text.prepare(RIVER, SEED)

    assert (shown.rows, shown.keys) == ((), ())
