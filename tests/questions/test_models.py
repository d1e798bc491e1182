"""What the database itself refuses, whoever writes."""

import pytest
from django.db import IntegrityError, transaction

from quiz.questions.draft import QuestionDraft, Role
from quiz.questions.models import Option, Proof, Question
from tests.make import make_questions, matching_draft, number_draft, ordering_draft, question_draft, statement_draft

pytestmark = pytest.mark.django_db


def test_question_name_is_unique_in_its_document() -> None:
    question, _ = make_questions(question_draft(), statement_draft())

    with pytest.raises(IntegrityError), transaction.atomic():
        Question.objects.exclude(pk=question.pk).update(name=question.name)


def test_question_is_worth_something() -> None:
    make_questions(question_draft())

    with pytest.raises(IntegrityError), transaction.atomic():
        Question.objects.update(points=0)


def test_option_that_is_not_stated_is_not_right() -> None:
    make_questions(question_draft())

    with pytest.raises(IntegrityError), transaction.atomic():
        Option.objects.filter(correct=True).update(not_stated=True)


def test_option_that_is_a_statement_is_stated() -> None:
    make_questions(statement_draft())

    with pytest.raises(IntegrityError), transaction.atomic():
        Option.objects.update(not_stated=True)


def test_proof_stands_on_a_sentence_once() -> None:
    make_questions(question_draft())
    proof = Proof.objects.all()[0]

    with pytest.raises(IntegrityError), transaction.atomic():
        Proof.objects.create(option=proof.option, sentence=proof.sentence, stance=proof.stance)


@pytest.mark.parametrize(
    ("draft", "role", "column", "value"),
    [
        (ordering_draft(), Role.STEP, "place", 0),
        (matching_draft(), Role.LEFT, "pair", 0),
        (number_draft(), Role.ACCEPTED, "tolerance", -1),
    ],
    ids=["a step without a place", "a left side without a pair", "a negative tolerance"],
)
def test_option_is_refused_without_what_its_role_needs(
    draft: QuestionDraft, role: Role, column: str, value: int
) -> None:
    make_questions(draft)

    with pytest.raises(IntegrityError), transaction.atomic():
        Option.objects.filter(role=role).update(**{column: value})
