from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from quiz.questions.checks.ground import Ground
from quiz.questions.checks.table import findings
from quiz.questions.draft import OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.questions.findings import Code, Finding, Level, Place
from quiz.text.languages import LANGUAGES
from tests.make import (
    SENTENCES,
    both,
    draft_of_each_kind,
    evidence_draft,
    gap_draft,
    matching_draft,
    multiple_draft,
    number_draft,
    ordering_draft,
    proof,
    question_draft,
    right,
    short_text_draft,
    statement_draft,
    wrong,
)

GROUND = Ground(sentences=dict(enumerate(SENTENCES, 1)), languages=LANGUAGES)

NORTH, WEST = wrong("Північ", "North"), wrong("Захід", "West")
LAKE = wrong("Озеро", "A lake", not_stated=True, proofs=())
STATEMENT = statement_draft().options[0]
(NUMBER,) = number_draft().options
(TYPED,) = short_text_draft().options
STEPS = ordering_draft().options
SIDES = matching_draft().options
(SHOWN,) = evidence_draft().options
THREE = ((1, "на південь", "south"), (2, "2201", "2201"), (3, "Київ", "Kyiv"))


def asking(*options: OptionDraft) -> QuestionDraft:
    return question_draft(options=options)


def numbering(**overrides: Any) -> QuestionDraft:
    return number_draft(options=(replace(NUMBER, **overrides),))


def typing(**overrides: Any) -> QuestionDraft:
    return short_text_draft(options=(replace(TYPED, **overrides),))


def stepping(**overrides: Any) -> QuestionDraft:
    """The last of three steps is special."""
    return ordering_draft(options=(*STEPS[:2], replace(STEPS[2], **overrides)))


def matched(index: int, **overrides: Any) -> QuestionDraft:
    """The side at `index` is special: left and right by turns, the spare one last."""
    return matching_draft(options=(*SIDES[:index], replace(SIDES[index], **overrides), *SIDES[index + 1 :]))


def proved(*proofs: ProofDraft) -> QuestionDraft:
    """A question whose right option stands on these proofs."""
    return asking(right(proofs=proofs), NORTH, WEST)


FLAWS = [
    pytest.param(question_draft(kind="riddle"), Code.UNKNOWN_KIND, id="a kind that is not in the table"),
    pytest.param(question_draft(prompt={"uk": "Куди тече Дніпро?"}), Code.TEXT_MISSING, id="a prompt in one language"),
    pytest.param(question_draft(explanation={"en": "See."}), Code.TEXT_MISSING, id="an explanation in one language"),
    pytest.param(asking(right(), NORTH, wrong("Захід", " ")), Code.TEXT_MISSING, id="an option of spaces"),
    pytest.param(
        asking(right(), NORTH, wrong("Захід", "West", feedback={"uk": "Ні"})),
        Code.TEXT_MISSING,
        id="feedback in one language",
    ),
    pytest.param(asking(right(), NORTH), Code.TOO_FEW_OPTIONS, id="two options"),
    pytest.param(asking(NORTH, WEST, LAKE), Code.KEY_MISSING, id="single choice without a right option"),
    pytest.param(
        multiple_draft(options=multiple_draft().options[:1] + multiple_draft().options[3:]),
        Code.KEY_MISSING,
        id="multiple choice with one right option",
    ),
    pytest.param(
        multiple_draft(options=multiple_draft().options[:3]),
        Code.KEY_MISSING,
        id="multiple choice with nothing but right options",
    ),
    pytest.param(statement_draft(options=()), Code.KEY_MISSING, id="true or false without a statement"),
    pytest.param(asking(right(), right("Униз", "Down"), WEST), Code.KEY_DOUBLE, id="single choice with two right"),
    pytest.param(asking(right("5 годин", "5 hours"), NORTH, WEST), Code.ANSWER_NOT_QUOTED, id="a number not quoted"),
    pytest.param(
        asking(right(proofs=(proof(1, "на", "The"),)), NORTH, WEST),
        Code.QUOTATION_SAYS_NOTHING,
        id="a quotation of empty words",
    ),
    pytest.param(statement_draft(options=(STATEMENT, STATEMENT)), Code.KEY_DOUBLE, id="two statements"),
    pytest.param(
        asking(right(), NORTH, WEST, replace(NORTH, text={}, role=Role.STATEMENT)),
        Code.WRONG_ROLE,
        id="a statement among choices",
    ),
    pytest.param(
        statement_draft(options=(replace(STATEMENT, role=Role.CHOICE, text=both("Так", "Yes")),)),
        Code.WRONG_ROLE,
        id="a choice for a statement",
    ),
    pytest.param(asking(right(), NORTH, wrong("північ", "Up")), Code.SAME_OPTIONS, id="the same option twice"),
    pytest.param(asking(right(proofs=()), NORTH, WEST), Code.PROOF_MISSING, id="a right option without a proof"),
    pytest.param(asking(right(), NORTH, replace(WEST, proofs=())), Code.PROOF_MISSING, id="a wrong one without"),
    pytest.param(
        asking(right("Озеро", "A lake", not_stated=True, proofs=()), NORTH, WEST),
        Code.PROOF_MISSING,
        id="a right option that is not stated",
    ),
    pytest.param(
        asking(right(), NORTH, replace(LAKE, proofs=NORTH.proofs)),
        Code.PROOF_SUPERFLUOUS,
        id="a proof for what is not stated",
    ),
    pytest.param(
        proved(proof(1, "на південь", "south"), proof(1, "тече", "flows")),
        Code.PROOF_SUPERFLUOUS,
        id="two proofs from one sentence",
    ),
    pytest.param(proved(proof(9, "на південь", "south")), Code.SENTENCE_UNKNOWN, id="a sentence that is not there"),
    pytest.param(
        proved(proof(1, "на південь", "south", Stance.REFUTES)), Code.STANCE_WRONG, id="a right option refuted"
    ),
    pytest.param(
        asking(right(), NORTH, replace(WEST, proofs=right().proofs)), Code.STANCE_WRONG, id="a wrong option supported"
    ),
    pytest.param(
        proved(ProofDraft(1, Stance.SUPPORTS, {"uk": "на південь"})),
        Code.QUOTATION_MISSING,
        id="a quotation in one language",
    ),
    pytest.param(proved(proof(1, "на південь", "south of")), Code.QUOTATION_NOT_FOUND, id="words that are not there"),
    pytest.param(proved(proof(1, "на півден", "south")), Code.QUOTATION_NOT_FOUND, id="a word that is torn"),
    pytest.param(proved(proof(2, "на південь", "kilometres")), Code.QUOTATION_NOT_FOUND, id="words of another one"),
    pytest.param(
        asking(right(), NORTH, wrong("Місто", "The city", not_stated=True, proofs=())),
        Code.STATED_AFTER_ALL,
        id="called not stated, but it is",
    ),
    pytest.param(
        question_draft(prompt=both("Що збудували в 1899 році?", "What was built in 1989?")),
        Code.DIGITS_DIFFER,
        id="a number that differs in the prompt",
    ),
    pytest.param(
        asking(right(), NORTH, wrong("2 річки", "Three rivers")), Code.DIGITS_DIFFER, id="a number in one language only"
    ),
    pytest.param(multiple_draft(exactly=2), Code.EXACTLY_WRONG, id="exactly two of three right ones"),
    pytest.param(gap_draft(prompt=both("Куди?", "Where?")), Code.GAP_NOT_ONE, id="a gap that is not there"),
    pytest.param(gap_draft(prompt=both("___ і ___", "___ and ___")), Code.GAP_NOT_ONE, id="two gaps"),
    pytest.param(gap_draft(prompt=both("Тече ___.", "It flows.")), Code.GAP_NOT_ONE, id="a gap in one language only"),
    pytest.param(number_draft(options=()), Code.KEY_MISSING, id="no number is accepted"),
    pytest.param(numbering(value=None), Code.KEY_MISSING, id="a number without a value"),
    pytest.param(numbering(tolerance=Decimal(-1)), Code.KEY_MISSING, id="a negative tolerance"),
    pytest.param(numbering(role=Role.CHOICE, text=both("Так", "Yes")), Code.WRONG_ROLE, id="a choice for a number"),
    pytest.param(numbering(unit={"uk": "км"}), Code.TEXT_MISSING, id="a unit in one language"),
    pytest.param(numbering(unit=both("км²", "km 2")), Code.DIGITS_DIFFER, id="a unit with a number in one language"),
    pytest.param(numbering(proofs=()), Code.PROOF_MISSING, id="a number without a proof"),
    pytest.param(short_text_draft(options=()), Code.KEY_MISSING, id="no text is accepted"),
    pytest.param(typing(text={}), Code.KEY_MISSING, id="an accepted text that says nothing"),
    pytest.param(typing(text=both("—")), Code.KEY_MISSING, id="an accepted text without a word"),
    pytest.param(typing(variants={"en": "down\n!"}), Code.KEY_MISSING, id="a variant without a word"),
    pytest.param(typing(text={"uk": "південь"}), Code.TEXT_MISSING, id="an accepted text in one language"),
    pytest.param(typing(text=both("дуже " * 21, "south")), Code.ANSWER_TOO_LONG, id="a text too long to type"),
    pytest.param(typing(variants={"uk": "дуже " * 21}), Code.ANSWER_TOO_LONG, id="a variant too long to type"),
    pytest.param(typing(text=both("5 км", "5 km")), Code.ANSWER_NOT_QUOTED, id="a typed number not quoted"),
    pytest.param(
        typing(text=both("1899", "then"), proofs=(proof(4, "в 1899 році", "in 1899"),)),
        Code.DIGITS_DIFFER,
        id="a number to type in one language only",
    ),
    pytest.param(typing(role=Role.CHOICE), Code.WRONG_ROLE, id="a choice for a text"),
    pytest.param(typing(proofs=()), Code.PROOF_MISSING, id="a text without a proof"),
    pytest.param(ordering_draft(options=STEPS[:2]), Code.TOO_FEW_OPTIONS, id="two steps"),
    pytest.param(stepping(place=2), Code.KEY_MISSING, id="two steps in one place"),
    pytest.param(stepping(role=Role.LEFT), Code.WRONG_ROLE, id="a left side among steps"),
    pytest.param(stepping(text=both("Довжина", "The city")), Code.SAME_OPTIONS, id="the same step twice"),
    pytest.param(stepping(text={"uk": "Місто"}), Code.TEXT_MISSING, id="a step in one language"),
    pytest.param(stepping(proofs=()), Code.PROOF_MISSING, id="a step without a proof"),
    pytest.param(matching_draft(options=(*SIDES[:4], SIDES[6])), Code.TOO_FEW_OPTIONS, id="two pairs"),
    pytest.param(matching_draft(options=SIDES[:6]), Code.SPARE_MISSING, id="nothing to spare"),
    pytest.param(matched(5, pair=2), Code.KEY_MISSING, id="two for one"),
    pytest.param(matched(6, correct=True), Code.WRONG_ROLE, id="a spare that is right"),
    pytest.param(matching_draft(options=(*SIDES, right("Ще", "More"))), Code.WRONG_ROLE, id="a choice among pairs"),
    pytest.param(matched(6, text=both("річка", "a lake")), Code.SAME_OPTIONS, id="two right sides alike"),
    pytest.param(matched(0, proofs=()), Code.PROOF_MISSING, id="a pair without a proof"),
    pytest.param(evidence_draft(options=()), Code.KEY_MISSING, id="evidence without a right sentence"),
    pytest.param(evidence_draft(options=(SHOWN, right())), Code.WRONG_ROLE, id="a choice among sentences"),
    pytest.param(evidence_draft(window=(3, 4)), Code.WINDOW_WRONG, id="two sentences shown"),
    pytest.param(evidence_draft(window=(1, 2, 4)), Code.WINDOW_WRONG, id="the right sentence not shown"),
    pytest.param(evidence_draft(window=(1, 2, 3, 3)), Code.WINDOW_WRONG, id="a sentence shown twice"),
    pytest.param(
        evidence_draft(options=tuple(replace(SHOWN, proofs=(proof(*one),)) for one in THREE), window=(1, 2, 3)),
        Code.WINDOW_WRONG,
        id="every sentence shown is right",
    ),
    pytest.param(evidence_draft(window=(1, 2, 3, 9)), Code.SENTENCE_UNKNOWN, id="a sentence shown that is not there"),
    pytest.param(evidence_draft(window=(3, 1, 2)), Code.WINDOW_ORDER, id="sentences shown out of order"),
]


@pytest.mark.parametrize(("draft", "code"), FLAWS)
def test_findings_name_the_flaw_and_nothing_else(draft: QuestionDraft, code: Code) -> None:
    assert {finding.code for finding in findings(draft, GROUND)} == {code}


def test_findings_are_all_seeded_here() -> None:
    assert {flaw.values[1] for flaw in FLAWS} == set(Code)


def test_findings_tell_of_a_sentence_shown_that_lacks_a_language() -> None:
    half = Ground({**GROUND.sentences, 4: {"uk": "Пристань."}}, LANGUAGES)

    assert list(findings(evidence_draft(), half)) == [Finding(Code.TEXT_MISSING, Place(sentence=4, language="en"))]


@pytest.mark.parametrize(
    "draft",
    [*draft_of_each_kind(), statement_draft(is_true=True), multiple_draft(exactly=3)],
    ids=lambda draft: draft.kind,
)
def test_findings_on_a_sound_draft_are_none(draft: QuestionDraft) -> None:
    assert list(findings(draft, GROUND)) == []


def test_findings_say_where_the_flaw_is() -> None:
    draft = asking(right(), NORTH, wrong("Захід", "West", proofs=(proof(1, "на південь", "to it", Stance.REFUTES),)))

    assert list(findings(draft, GROUND)) == [
        Finding(Code.QUOTATION_NOT_FOUND, Place(option=2, sentence=1, language="en"), Level.BLOCK, detail="to it")
    ]


def test_findings_show_which_numbers_differ() -> None:
    draft = asking(right(), NORTH, wrong("2 річки", "Three rivers"))

    assert [finding.detail for finding in findings(draft, GROUND)] == ["2 · —"]


def test_findings_ask_only_for_the_languages_of_the_ground() -> None:
    ukrainian = Ground(sentences=GROUND.sentences, languages=("uk",))

    assert list(findings(question_draft(prompt={"uk": "Куди тече Дніпро?"}), ukrainian)) == []
