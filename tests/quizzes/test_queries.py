import pytest
from pytest_django import DjangoAssertNumQueries

from quiz.questions.findings import Code
from quiz.questions.models import Question
from quiz.questions.services import admit, approve
from quiz.quizzes.models import Edition, Quiz
from quiz.quizzes.queries import audit, edition, editions, live_quiz, public_quizzes, quizzes_on
from quiz.quizzes.services import publish, withdraw
from quiz.sources.models import Document
from tests.make import NOW, both, edition_of, make_quiz, question_draft, statement_draft

pytestmark = pytest.mark.django_db


def second_edition(quiz: Quiz) -> Edition:
    admit([question_draft(prompt=both("А куди?", "And where to?"))], Document.objects.get())
    approve(Question.objects.all())
    return publish(quiz, now=NOW)


def test_edition_is_read_from_the_database_once(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    row = edition_of(make_quiz())

    with django_assert_num_queries(1):
        first = edition(row.pk, row.digest)
    with django_assert_num_queries(0):
        again = edition(row.pk, row.digest)

    assert again is first


def test_editions_are_read_in_one_query_leaving_out_those_read_before(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    quiz = make_quiz(question_draft())
    old, new = edition_of(quiz), second_edition(quiz)
    known = edition(old.pk, old.digest)

    with django_assert_num_queries(1):
        found = editions({old.pk: old.digest, new.pk: new.digest})

    assert found[old.pk] is known
    assert [item.question.prompt["en"] for item in found[new.pk].items] == ["And where to?"]


def test_editions_of_nothing_ask_nothing(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(0):
        assert editions({}) == {}


def test_live_quiz_gives_the_current_edition() -> None:
    quiz = make_quiz(question_draft())
    current = second_edition(quiz)

    live = live_quiz("by-the-river")

    assert live is not None
    assert (live.id, live.slug, live.edition_id) == (quiz.pk, "by-the-river", current.pk)
    assert live.edition == edition(current.pk, current.digest)


def test_live_quiz_is_none_when_withdrawn_or_unknown() -> None:
    withdraw(make_quiz())

    assert (live_quiz("by-the-river"), live_quiz("by-the-lake")) == (None, None)


def test_live_quiz_is_also_one_that_only_a_link_leads_to() -> None:
    make_quiz()
    Quiz.objects.update(visibility=Quiz.Visibility.LINK)

    assert live_quiz("by-the-river") is not None
    assert public_quizzes() == []


def test_quizzes_on_a_document_are_those_that_ask_about_it() -> None:
    make_quiz()

    assert [quiz.slug for quiz in quizzes_on("river")] == ["by-the-river"]
    assert quizzes_on("lake") == []


@pytest.mark.parametrize("count", [1, 3])
def test_public_quizzes_take_one_query_and_one_for_unread_editions(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(count):
        make_quiz(question_draft(), slug=f"quiz-{number}")

    with django_assert_num_queries(2):
        assert len(public_quizzes()) == count
    with django_assert_num_queries(1):
        assert len(public_quizzes()) == count


def test_audit_of_sound_editions_finds_nothing() -> None:
    quiz = make_quiz(question_draft(), statement_draft())
    second_edition(quiz)

    assert [(one.edition.number, one.items, one.is_intact, one.findings) for one in audit()] == [
        (1, 2, True, []),
        (2, 2, True, []),
    ]


def test_audit_finds_an_edition_that_is_not_what_its_digest_says() -> None:
    sound = edition_of(make_quiz())
    Edition.objects.create(quiz=sound.quiz, number=2, content=sound.content, digest="0" * 64, published_at=NOW)

    assert [(one.edition.number, one.is_intact) for one in audit()] == [(1, True), (2, False)]


def test_audit_checks_the_items_of_an_edition_on_its_own_sentences() -> None:
    sound = edition_of(make_quiz(question_draft()))
    content = {**sound.content, "documents": [{**sound.content["documents"][0], "lines": []}]}
    Edition.objects.create(quiz=sound.quiz, number=2, content=content, digest="0" * 64, published_at=NOW)

    assert [{finding.code for finding in one.findings} for one in audit()] == [set(), {Code.SENTENCE_UNKNOWN}]
