from dataclasses import replace
from decimal import Decimal

import pytest

from quiz.questions.draft import QuestionDraft
from quiz.questions.findings import Code, Finding
from quiz.questions.models import Option, Proof, Question
from quiz.questions.queries import as_draft, whole
from quiz.questions.services import Report, admit, approve
from tests.make import (
    both,
    draft_of_each_kind,
    make_document,
    make_questions,
    multiple_draft,
    number_draft,
    question_draft,
    right,
    short_text_draft,
    statement_draft,
    wrong,
)

pytestmark = pytest.mark.django_db

EDITED = question_draft(prompt=both("А куди тече Дніпро?", "And where does the Dnipro flow?"))
FLAWED = question_draft(options=(right(proofs=()), *question_draft().options[1:]))


def states() -> dict[str, str]:
    return dict(Question.objects.values_list("name", "state"))


def stored(name: str) -> QuestionDraft:
    return as_draft(whole(Question.objects.all()).get(name=name))


@pytest.mark.parametrize(
    "draft",
    [question_draft(points=2), multiple_draft(exactly=3), *draft_of_each_kind()],
    ids=lambda draft: draft.kind,
)
def test_admit_keeps_a_question_as_it_was_written(draft: QuestionDraft) -> None:
    admit([draft], make_document())

    assert stored(draft.name) == draft


@pytest.mark.parametrize("draft", draft_of_each_kind(), ids=lambda draft: draft.kind)
def test_admit_finds_nothing_new_in_the_same_question_of_any_kind(draft: QuestionDraft) -> None:
    document = make_document()
    admit([draft], document)

    assert admit([draft], document) == Report(unchanged=[draft.name])


@pytest.mark.parametrize("value", ["0", "56.0", "0.0000000001", "-0.5", "99999.9999999999", "123456789012345"])
def test_admit_keeps_a_number_to_the_last_digit(value: str) -> None:
    document = make_document()
    draft = number_draft(options=(replace(number_draft().options[0], value=Decimal(value)),))
    admit([draft], document)

    assert stored("length").options[0].value == Decimal(value)
    assert admit([draft], document).unchanged == ["length"]


def test_admit_sees_that_a_tolerance_changed() -> None:
    (question,) = make_questions(number_draft())
    exact = number_draft(options=(replace(number_draft().options[0], tolerance=Decimal(0)),))

    assert admit([exact], question.document).changed == ["length"]
    assert stored("length") == exact


def test_admit_sees_that_a_variant_changed() -> None:
    (question,) = make_questions(short_text_draft())
    (accepted,) = short_text_draft().options
    more = short_text_draft(options=(replace(accepted, variants=both("донизу", "down")),))

    assert admit([more], question.document).changed == ["which-way"]
    assert stored("which-way") == more


def test_admit_puts_a_new_question_in_review() -> None:
    report = admit([question_draft(), statement_draft()], make_document())

    assert report == Report(new=["where-to", "pier"])
    assert states() == {"where-to": "in-review", "pier": "in-review"}


def test_admit_does_not_touch_a_question_that_says_the_same() -> None:
    (question,) = make_questions(question_draft())

    report = admit([question_draft()], question.document)

    assert report == Report(unchanged=["where-to"])
    assert states() == {"where-to": "approved"}


def test_admit_sends_a_changed_question_back_to_review() -> None:
    question, other = make_questions(statement_draft(), question_draft())

    report = admit([EDITED, statement_draft()], question.document)

    assert report == Report(changed=["where-to"], unchanged=["pier"])
    assert states() == {"where-to": "in-review", "pier": "approved"}
    assert stored("where-to") == EDITED
    assert Question.objects.get(name="where-to").pk == other.pk


def test_admit_writes_nothing_of_a_refused_question() -> None:
    report = admit([FLAWED, statement_draft()], make_document())

    assert report.new == ["pier"]
    assert {name: [finding.code for finding in found] for name, found in report.refused.items()} == {
        "where-to": [Code.PROOF_MISSING]
    }
    assert states() == {"pier": "in-review"}


def test_admit_leaves_a_question_as_it_was_when_its_change_is_refused() -> None:
    (question,) = make_questions(question_draft())

    report = admit([replace(FLAWED, prompt=EDITED.prompt)], question.document)

    assert list(report.refused) == ["where-to"]
    assert (states(), stored("where-to")) == ({"where-to": "approved"}, question_draft())


def test_admit_reports_every_finding_that_blocks() -> None:
    report = admit([question_draft(kind="riddle")], make_document())

    assert report.refused == {"where-to": [Finding(Code.UNKNOWN_KIND, detail="riddle")]}


def test_admit_removes_the_options_that_are_gone() -> None:
    (question,) = make_questions(question_draft())
    before = list(question.options.values_list("pk", flat=True))

    admit([question_draft(options=question_draft().options[:3])], question.document)

    assert list(question.options.values_list("pk", flat=True)) == before[:3]
    assert (Option.objects.count(), Proof.objects.count()) == (3, 3)


def test_admit_adds_the_options_that_are_new() -> None:
    (question,) = make_questions(question_draft())
    longer = question_draft(options=(*question_draft().options, wrong("Схід", "East")))

    admit([longer], question.document)

    assert stored("where-to") == longer


def test_admit_knows_a_question_by_its_name_within_its_document() -> None:
    river, brook = make_document(), make_document(slug="brook")
    admit([question_draft()], river)

    report = admit([question_draft()], brook)

    assert report == Report(new=["where-to"])
    assert Question.objects.filter(name="where-to").count() == 2


def test_approve_counts_those_that_were_not_approved_before() -> None:
    admit([question_draft(), statement_draft()], make_document())

    assert approve(Question.objects.filter(name="pier")) == 1
    assert approve(Question.objects.all()) == 1
    assert states() == {"where-to": "approved", "pier": "approved"}


def test_approve_of_nothing_is_nothing() -> None:
    assert approve([]) == 0
