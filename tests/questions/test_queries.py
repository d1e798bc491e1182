import pytest
from pytest_django import DjangoAssertNumQueries

from quiz.questions.checks.ground import Ground
from quiz.questions.findings import Code
from quiz.questions.models import Proof, Question
from quiz.questions.queries import as_item, audit, ground, whole
from tests.make import SENTENCES, both, make_document, make_questions, multiple_draft, question_draft, statement_draft

pytestmark = pytest.mark.django_db

DRAFTS = (question_draft(), multiple_draft(), statement_draft())


@pytest.mark.parametrize("count", [1, 3])
def test_whole_takes_four_queries(count: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    make_questions(*DRAFTS[:count])

    with django_assert_num_queries(4):
        items = [as_item(row) for row in whole(Question.objects.all())]

    assert len(items) == count


def test_as_item_carries_the_numbers_of_the_bank() -> None:
    (question,) = make_questions(question_draft())

    item = as_item(question)

    assert (item.id, item.document, item.question) == (question.pk, "river", question_draft())
    assert [option.id for option in item.options] == list(question.options.values_list("pk", flat=True))


def test_ground_holds_every_sentence_and_the_title() -> None:
    document = make_document()

    assert ground(document, ("uk",)) == Ground(
        sentences={0: both("Про річку", "About a river"), **dict(enumerate(SENTENCES, 1))}, languages=("uk",)
    )


def test_audit_finds_nothing_in_a_sound_bank() -> None:
    make_questions(*DRAFTS)

    assert {question.name: found for question, found in audit()} == {"where-to": [], "what-is-named": [], "pier": []}


def test_audit_finds_a_quotation_that_no_longer_occurs() -> None:
    make_questions(*DRAFTS)
    Proof.objects.filter(option__question__name="pier").update(quotation_en="in 1989")

    codes = {question.name: [finding.code for finding in found] for question, found in audit()}

    assert codes == {"where-to": [], "what-is-named": [], "pier": [Code.QUOTATION_NOT_FOUND]}
