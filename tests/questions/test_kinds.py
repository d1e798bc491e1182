from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.questions.draft import Item
from quiz.questions.kinds.contract import Example, Kind, Problem, Verdict
from quiz.questions.kinds.gap import cut
from quiz.questions.kinds.table import KINDS
from quiz.text.languages import LANGUAGES
from tests.make import SEED, make_item, multiple_draft, number_draft, question_draft
from tests.questions.drawn import ANY_ITEM, SEEDS, SPOKEN, answers, parsed

EXAMPLES = [
    pytest.param(kind, example, language, id=f"{name}: {example.name}, {language}")
    for name, kind in KINDS.items()
    for example in kind.examples()
    for language in example.languages
]
ONE_OF_SEVERAL = {"number", "short_text", "evidence"}
"""Kinds in which one of the right answers is enough for everything."""

MALFORMED = {
    "number": {Problem.NOTHING_TYPED, Problem.NOT_A_NUMBER},
    "short_text": {Problem.NOTHING_TYPED, Problem.TOO_LONG},
}
"""What is no answer; to the kinds that are not here, nothing chosen and what is no option."""


@pytest.mark.parametrize(("kind", "example", "language"), EXAMPLES)
def test_kind_does_what_its_examples_say(kind: Kind, example: Example, language: str) -> None:
    raw = example.send(kind.prepare(example.item, SEED))

    understood = kind.parse(raw, example.item, SEED, language)

    outcome = understood if isinstance(understood, Problem) else kind.grade(example.item, understood).points
    assert outcome == example.outcome


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", KINDS)
def test_examples_show_what_is_right_wrong_and_malformed(name: str, language: str) -> None:
    outcomes = {example.outcome for example in KINDS[name].examples() if language in example.languages}

    malformed = MALFORMED.get(name, {Problem.NOTHING_CHOSEN, Problem.NOT_AN_OPTION})
    assert {Fraction(1), Fraction(0)} | malformed <= outcomes


def test_examples_show_every_problem() -> None:
    outcomes = {example.outcome for kind in KINDS.values() for example in kind.examples()}

    assert {outcome for outcome in outcomes if isinstance(outcome, Problem)} == set(Problem)


def test_examples_show_what_is_partly_right_where_there_is_such_a_thing() -> None:
    partly = [
        name
        for name, kind in KINDS.items()
        if any(isinstance(example.outcome, Fraction) and 0 < example.outcome < 1 for example in kind.examples())
    ]

    assert partly == ["multiple", "ordering", "matching"]


@given(ANY_ITEM, SEEDS, SPOKEN)
def test_solution_always_earns_everything(item: Item, seed: str, language: str) -> None:
    kind = KINDS[item.question.kind]
    solution = kind.solution(item)

    assert parsed(item, solution, seed, language) == solution
    assert kind.grade(item, solution).points == 1


@given(ANY_ITEM, SEEDS, SEEDS, st.data())
def test_seed_and_language_never_change_what_was_given(item: Item, one: str, other: str, data: st.DataObject) -> None:
    answer = data.draw(answers(item))

    understood = [parsed(item, answer, seed, language) for seed in (one, other) for language in LANGUAGES]

    assert understood == [understood[0]] * 4
    assert isinstance(understood[0], Problem) or understood[0] == answer


@given(ANY_ITEM, SEEDS, st.data())
def test_grade_stays_between_nothing_and_everything(item: Item, seed: str, data: st.DataObject) -> None:
    kind = KINDS[item.question.kind]
    values = [row.value for row in kind.prepare(item, seed).rows] or [option.id for option in item.options]

    marked = kind.grade(item, data.draw(answers(item)))

    assert 0 <= marked.points <= 1
    assert sorted(marked.verdicts) == sorted(values)


@given(ANY_ITEM, SEEDS, st.data())
def test_grade_gives_everything_only_where_every_row_is_as_it_should_be(
    item: Item, seed: str, data: st.DataObject
) -> None:
    answer = data.draw(answers(item))
    assume(not isinstance(parsed(item, answer, seed, "uk"), Problem))

    marked = KINDS[item.question.kind].grade(item, answer)

    verdicts = set(marked.verdicts.values())
    is_enough = item.question.kind in ONE_OF_SEVERAL and Verdict.RIGHT_CHOSEN in verdicts
    assert (marked.points == 1) is (is_enough or verdicts <= {Verdict.RIGHT_CHOSEN, Verdict.WRONG_LEFT})


@given(ANY_ITEM, SEEDS)
def test_prepare_shows_everything_exactly_once(item: Item, seed: str) -> None:
    shown = KINDS[item.question.kind].prepare(item, seed)

    values = [row.value for row in (*shown.rows, *shown.keys)]
    everything = {"true_false": [0, 1], "number": [], "short_text": [], "evidence": list(item.question.window)}
    assert sorted(values) == everything.get(item.question.kind, sorted(option.id for option in item.options))
    assert len({row.identity for row in (*shown.rows, *shown.keys)}) == len(values)


@given(ANY_ITEM, SEEDS)
def test_prepare_shows_the_same_to_the_same_attempt(item: Item, seed: str) -> None:
    kind = KINDS[item.question.kind]

    assert kind.prepare(item, seed) == kind.prepare(item, seed)


def test_grade_says_what_became_of_every_row() -> None:
    item = make_item(multiple_draft())

    marked = KINDS["multiple"].grade(item, [10, 11, 13])

    assert marked.points == Fraction(1, 3)
    assert marked.verdicts == {
        10: Verdict.RIGHT_CHOSEN,
        11: Verdict.RIGHT_CHOSEN,
        12: Verdict.RIGHT_MISSED,
        13: Verdict.WRONG_CHOSEN,
        14: Verdict.WRONG_LEFT,
    }


def test_multiple_with_a_count_takes_nothing_away_for_a_wrong_choice() -> None:
    item = make_item(multiple_draft(exactly=3))

    assert KINDS["multiple"].grade(item, [10, 11, 13]).points == Fraction(2, 3)


def test_number_is_understood_with_the_unit_of_its_language() -> None:
    item = make_item(number_draft())

    typed = {"uk": "2 201 КМ", "en": "2,201 km"}

    assert {code: KINDS["number"].parse({"typed": [text]}, item, SEED, code) for code, text in typed.items()} == {
        "uk": "2201",
        "en": "2201",
    }
    assert KINDS["number"].parse({"typed": ["2201 km"]}, item, SEED, "uk") is Problem.NOT_A_NUMBER


@pytest.mark.parametrize(("typed", "points"), [("2191", 1), ("2211", 1), ("2211.01", 0), ("2190.99", 0)])
def test_number_is_accepted_as_far_as_its_tolerance_goes(typed: str, points: int) -> None:
    assert KINDS["number"].grade(make_item(number_draft()), typed).points == points


def test_gap_is_cut_out_of_its_prompt() -> None:
    assert cut("Річка ____ на південь.") == ("Річка ", " на південь.")
    assert cut("Річка тече.") == ("Річка тече.", "")
    assert cut("Річка ___ на південь.", kind="single") == ("Річка ___ на південь.", "")


def test_parse_takes_a_row_that_was_sent_twice_for_one() -> None:
    item = make_item(question_draft())
    first = KINDS["single"].prepare(item, SEED).rows[0]

    assert KINDS["single"].parse({"choice": [first.identity] * 2}, item, SEED, "uk") == [first.value]


def test_parse_refuses_the_identities_of_another_attempt() -> None:
    item = make_item(question_draft())
    foreign = KINDS["single"].prepare(item, "0" * 32).rows[0]

    assert KINDS["single"].parse({"choice": [foreign.identity]}, item, SEED, "uk") is Problem.NOT_AN_OPTION
