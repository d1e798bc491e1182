import pytest
from pytest_django import DjangoAssertNumQueries

from quiz.sources.models import Sentence
from quiz.sources.queries import document, documents, texts, with_sentences
from tests.make import SENTENCES, both, document_draft, make_document

pytestmark = pytest.mark.django_db


def test_document_has_its_sentences_in_reading_order_without_the_title() -> None:
    make_document(content_note=both("Обережно", "Careful"))

    found = document("river")

    assert found is not None
    assert (found.title, found.content_note) == (both("Про річку", "About a river"), both("Обережно", "Careful"))
    assert [(line.anchor, line.paragraph, line.text) for line in found.sentences] == [
        (1, 1, SENTENCES[0]),
        (2, 1, SENTENCES[1]),
        (3, 2, SENTENCES[2]),
        (4, 2, SENTENCES[3]),
    ]
    assert found.sentence_count == 4


def test_document_that_does_not_exist_is_none() -> None:
    assert document("lake") is None


@pytest.mark.parametrize("length", [1, 3])
def test_document_takes_two_queries(length: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    make_document(sentences=document_draft().sentences[:length])

    with django_assert_num_queries(2):
        document("river")


def test_documents_come_in_one_query_with_their_counts(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for slug, length in (("river", 4), ("brook", 2), ("lake", 3)):
        make_document(slug=slug, sentences=document_draft().sentences[:length])

    with django_assert_num_queries(1):
        found = documents(["river", "brook"])

    assert [(one.slug, one.sentence_count, one.sentences) for one in found] == [("brook", 2, ()), ("river", 4, ())]


def test_documents_come_with_their_sentences_in_one_query(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for slug, length in (("river", 4), ("brook", 2), ("lake", 3)):
        make_document(slug=slug, sentences=document_draft().sentences[:length])

    with django_assert_num_queries(1):
        found = with_sentences(["river", "brook"])

    assert found == [document("brook"), document("river")]


def test_texts_are_known_by_their_anchors() -> None:
    make_document()

    found = texts(Sentence.objects.all())

    assert found == {0: both("Про річку", "About a river")} | dict(enumerate(SENTENCES, 1))
