"""Keys stay home: what is shown before the answer is the same whatever the key says."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.questions.draft import Item, OptionDraft, QuestionDraft
from quiz.questions.kinds.contract import Row
from quiz.questions.kinds.table import KINDS
from quiz.text.languages import Text
from tests.make import (
    both,
    evidence_draft,
    make_item,
    matching_draft,
    ordering_draft,
    question_draft,
    right,
    statement_draft,
    wrong,
)
from tests.questions.drawn import ANY_ITEM, SEEDS, rekeyed


def identities(item: Item, seed: str) -> set[str]:
    shown = KINDS[item.question.kind].prepare(item, seed)
    return {row.identity for row in (*shown.rows, *shown.keys)}


@given(ANY_ITEM, SEEDS, st.data())
def test_items_that_differ_only_in_their_keys_are_shown_alike(item: Item, seed: str, data: st.DataObject) -> None:
    kind = KINDS[item.question.kind]

    assert kind.prepare(data.draw(rekeyed(item)), seed) == kind.prepare(item, seed)


def test_true_and_false_statements_are_shown_alike() -> None:
    prompt = both("Пристань збудували давно.", "The pier was built long ago.")
    said = [make_item(statement_draft(is_true=is_true, prompt=prompt)) for is_true in (True, False)]

    shown = [KINDS["true_false"].prepare(item, "seed") for item in said]

    assert shown[0] == shown[1]


@given(ANY_ITEM, SEEDS, st.data())
def test_order_does_not_depend_on_the_order_in_which_options_were_written(
    item: Item, seed: str, data: st.DataObject
) -> None:
    options = tuple(data.draw(st.permutations(item.options)))
    turned = replace(item, question=replace(item.question, options=options))
    kind = KINDS[item.question.kind]

    assert kind.prepare(turned, seed) == kind.prepare(item, seed)


@given(ANY_ITEM, SEEDS, SEEDS)
def test_identities_tell_nothing_from_one_attempt_to_another(item: Item, one: str, other: str) -> None:
    assume(one != other)

    first, second = (identities(item, seed) for seed in (one, other))

    assert first.isdisjoint(second)


@given(ANY_ITEM, SEEDS)
def test_identities_do_not_contain_the_number_of_the_option(item: Item, seed: str) -> None:
    said = " ".join(identities(item, seed))
    numbers = [*(option.id for option in item.options), *item.question.window]

    assert not any(str(number) in said or f"{number:x}" in said for number in numbers)


def test_identities_differ_between_the_items_of_one_attempt() -> None:
    one, other = (KINDS["single"].prepare(make_item(number=number), "seed") for number in (1, 2))

    assert {row.identity for row in one.rows}.isdisjoint(row.identity for row in other.rows)


def test_right_option_stands_in_every_place_in_some_attempt() -> None:
    item = make_item(question_draft())

    places = {
        [row.value for row in KINDS["single"].prepare(item, f"{number:032x}").rows].index(10) for number in range(100)
    }

    assert places == {0, 1, 2, 3}


@pytest.mark.parametrize("draft", [ordering_draft(), matching_draft()], ids=["ordering", "matching"])
def test_what_is_placed_or_matched_stands_in_every_order_in_some_attempt(draft: QuestionDraft) -> None:
    shown = [KINDS[draft.kind].prepare(make_item(draft), f"{number:032x}") for number in range(200)]

    assert len({_values(one.rows) for one in shown}) == 6
    assert len({_values(one.keys) for one in shown}) == (24 if draft.kind == "matching" else 1)


def test_sentences_of_evidence_stand_as_in_the_text_and_say_nothing_else() -> None:
    shown = KINDS["evidence"].prepare(make_item(evidence_draft()), "seed")

    assert [(row.value, row.text) for row in shown.rows] == [(1, {}), (2, {}), (3, {}), (4, {})]


def _values(rows: tuple[Row, ...]) -> tuple[int, ...]:
    return tuple(row.value for row in rows)


def options(*texts: Text) -> tuple[OptionDraft, ...]:
    """The first of these is right."""
    return (right(text=texts[0]), *(wrong("", "", text=text) for text in texts[1:]))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (options(both("56"), both("9"), both("104")), [11, 10, 12]),
        (options(both("2 201", "2,201"), both("980", "980"), both("1 100", "1,100")), [11, 12, 10]),
        (
            options(
                both("12 жовтня 2022 року", "October 12, 2022"),
                both("16 березня 2014 року", "March 16, 2014"),
                both("2 жовтня 2022 року", "October 2, 2022"),
            ),
            [11, 12, 10],
        ),
        (options(both("березень 1", "March 2014"), both("2", "May 2013"), both("3", "June 1, 2013")), [11, 12, 10]),
    ],
    ids=["numbers", "numbers in one language", "dates", "dates in one language"],
)
@pytest.mark.parametrize("seed", ["one", "other", "third"])
def test_numbers_and_dates_stand_ascending_in_every_attempt(
    written: tuple[OptionDraft, ...], shown: list[int], seed: str
) -> None:
    item = make_item(question_draft(options=written))

    assert [row.value for row in KINDS["single"].prepare(item, seed).rows] == shown


def test_numbers_among_words_are_shuffled_like_words() -> None:
    item = make_item(question_draft(options=options(both("56"), both("Жодної", "None"), both("9"))))

    orders = {tuple(row.value for row in KINDS["single"].prepare(item, str(seed)).rows) for seed in range(100)}

    assert len(orders) == 6
