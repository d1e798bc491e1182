from fractions import Fraction

import pytest
from hypothesis import given as hypothesis_given
from hypothesis import strategies as st

from quiz.questions.draft import Item, Role
from quiz.questions.kinds.contract import Example, Kind, Problem, Verdict
from quiz.questions.kinds.table import KINDS
from quiz.text.languages import LANGUAGES
from tests.make import SEED, make_item, multiple_draft, question_draft
from tests.questions.drawn import ANY_ITEM, SEEDS, SPOKEN, given

EXAMPLES = [
    pytest.param(kind, example, id=f"{name}: {example.name}")
    for name, kind in KINDS.items()
    for example in kind.examples()
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_kind_does_what_its_examples_say(kind: Kind, example: Example, language: str) -> None:
    raw = example.send(kind.prepare(example.item, SEED))

    parsed = kind.parse(raw, example.item, SEED, language)

    assert (parsed if isinstance(parsed, Problem) else kind.grade(example.item, parsed).points) == example.outcome


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_examples_show_what_is_right_wrong_and_malformed(kind: Kind) -> None:
    outcomes = [example.outcome for example in kind.examples()]

    assert {Fraction(1), Fraction(0), Problem.NOTHING_CHOSEN, Problem.NOT_AN_OPTION} <= set(outcomes)


def test_examples_show_what_is_partly_right_where_there_is_such_a_thing() -> None:
    partly = [
        name
        for name, kind in KINDS.items()
        if any(isinstance(example.outcome, Fraction) and 0 < example.outcome < 1 for example in kind.examples())
    ]

    assert partly == ["multiple"]


@hypothesis_given(ANY_ITEM, SEEDS, SPOKEN)
def test_solution_always_earns_everything(item: Item, seed: str, language: str) -> None:
    kind = KINDS[item.question.kind]
    solution = kind.solution(item)

    assert given(item, solution, seed, language) == solution
    assert kind.grade(item, solution).points == 1


@hypothesis_given(ANY_ITEM, SEEDS, SEEDS, st.data())
def test_seed_and_language_never_change_what_was_given(item: Item, one: str, other: str, data: st.DataObject) -> None:
    rows = KINDS[item.question.kind].prepare(item, one).rows
    values = data.draw(st.lists(st.sampled_from([row.value for row in rows]), unique=True))

    answers = [given(item, values, seed, language) for seed in (one, other) for language in LANGUAGES]

    assert answers == [answers[0]] * 4


@hypothesis_given(ANY_ITEM, SEEDS, st.data())
def test_grade_stays_between_nothing_and_everything(item: Item, seed: str, data: st.DataObject) -> None:
    kind = KINDS[item.question.kind]
    values = [row.value for row in kind.prepare(item, seed).rows]

    marked = kind.grade(item, sorted(data.draw(st.lists(st.sampled_from(values), unique=True))))

    assert 0 <= marked.points <= 1
    assert sorted(marked.verdicts) == sorted(values)


@hypothesis_given(ANY_ITEM, SEEDS, st.data())
def test_grade_gives_everything_only_where_every_row_is_as_it_should_be(
    item: Item, seed: str, data: st.DataObject
) -> None:
    kind = KINDS[item.question.kind]
    values = [row.value for row in kind.prepare(item, seed).rows]

    marked = kind.grade(item, sorted(data.draw(st.lists(st.sampled_from(values), unique=True))))

    is_right = set(marked.verdicts.values()) <= {Verdict.RIGHT_CHOSEN, Verdict.WRONG_LEFT}
    assert (marked.points == 1) is is_right


@hypothesis_given(ANY_ITEM, SEEDS)
def test_prepare_shows_everything_exactly_once(item: Item, seed: str) -> None:
    shown = KINDS[item.question.kind].prepare(item, seed)

    is_statement = item.options[0].role is Role.STATEMENT
    values = [row.value for row in shown.rows]
    assert sorted(values) == ([0, 1] if is_statement else sorted(option.id for option in item.options))
    assert len({row.identity for row in shown.rows}) == len(values)


@hypothesis_given(ANY_ITEM, SEEDS)
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


def test_parse_takes_a_row_that_was_sent_twice_for_one() -> None:
    item = make_item(question_draft())
    first = KINDS["single"].prepare(item, SEED).rows[0]

    assert KINDS["single"].parse({"choice": [first.identity] * 2}, item, SEED, "uk") == [first.value]


def test_parse_refuses_the_identities_of_another_attempt() -> None:
    item = make_item(question_draft())
    foreign = KINDS["single"].prepare(item, "0" * 32).rows[0]

    assert KINDS["single"].parse({"choice": [foreign.identity]}, item, SEED, "uk") is Problem.NOT_AN_OPTION
