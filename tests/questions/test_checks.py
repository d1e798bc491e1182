from dataclasses import replace

import pytest

from quiz.questions.checks.ground import Ground
from quiz.questions.checks.table import findings
from quiz.questions.draft import OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.questions.findings import Code, Finding, Level, Place
from quiz.text.languages import LANGUAGES
from tests.make import (
    SENTENCES,
    both,
    multiple_draft,
    proof,
    question_draft,
    right,
    statement_draft,
    wrong,
)

GROUND = Ground(sentences=dict(enumerate(SENTENCES, 1)), languages=LANGUAGES)

NORTH, WEST = wrong("Північ", "North"), wrong("Захід", "West")
LAKE = wrong("Озеро", "A lake", not_stated=True, proofs=())
STATEMENT = statement_draft().options[0]


def asking(*options: OptionDraft) -> QuestionDraft:
    return question_draft(options=options)


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
]


@pytest.mark.parametrize(("draft", "code"), FLAWS)
def test_findings_name_the_flaw_and_nothing_else(draft: QuestionDraft, code: Code) -> None:
    assert {finding.code for finding in findings(draft, GROUND)} == {code}


def test_findings_are_all_seeded_here() -> None:
    assert {flaw.values[1] for flaw in FLAWS} == set(Code)


@pytest.mark.parametrize(
    "draft", [question_draft(), multiple_draft(), statement_draft(), statement_draft(is_true=True)]
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
