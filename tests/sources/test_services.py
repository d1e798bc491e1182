from dataclasses import replace

import pytest
from django.db.models import ProtectedError

from quiz.sources.draft import SentenceDraft
from quiz.sources.models import Document, Sentence
from quiz.sources.services import save_document
from tests.make import both, document_draft, make_document, make_questions, question_draft

pytestmark = pytest.mark.django_db

DRAFT = document_draft()


def anchors() -> list[tuple[int, int, str]]:
    """Anchor, place and role of every sentence, in reading order."""
    return list(Sentence.objects.values_list("anchor", "position", "role"))


def test_save_document_writes_it_with_its_title_as_sentence_zero() -> None:
    document, written = save_document(DRAFT)

    assert (document.slug, written) == ("river", 6)
    assert anchors() == [(0, 0, "title"), (1, 1, "body"), (2, 2, "body"), (3, 3, "body"), (4, 4, "body")]
    assert Sentence.objects.values_list("text_uk", "text_en").first() == ("Про річку", "About a river")


def test_save_document_a_second_time_writes_nothing() -> None:
    document = make_document()

    assert save_document(DRAFT) == (document, 0)


def test_save_document_writes_only_what_changed() -> None:
    make_document()
    third = replace(DRAFT.sentences[2], text=both("На ній стоїть Київ.", "Kyiv stands on it."))

    _, written = save_document(replace(DRAFT, sentences=(*DRAFT.sentences[:2], third, DRAFT.sentences[3])))

    assert written == 1
    assert Sentence.objects.values_list("text_en", flat=True).get(anchor=3) == "Kyiv stands on it."


def test_save_document_keeps_anchors_when_a_sentence_comes_between() -> None:
    make_document()
    between = SentenceDraft(5, 1, both("Він широкий.", "It is wide."))

    save_document(replace(DRAFT, sentences=(DRAFT.sentences[0], between, *DRAFT.sentences[1:])))

    assert [(anchor, position) for anchor, position, _ in anchors()] == [(0, 0), (1, 1), (5, 2), (2, 3), (3, 4), (4, 5)]


def test_save_document_removes_a_sentence_that_is_gone() -> None:
    make_document()

    _, written = save_document(replace(DRAFT, sentences=DRAFT.sentences[:3]))

    assert written == 1
    assert [anchor for anchor, _, _ in anchors()] == [0, 1, 2, 3]


def test_save_document_refuses_to_remove_a_sentence_that_proves_something() -> None:
    make_questions(question_draft())

    with pytest.raises(ProtectedError):
        save_document(replace(DRAFT, publisher="Nobody", sentences=DRAFT.sentences[1:]))

    assert (Sentence.objects.count(), Document.objects.get().publisher) == (5, "The Gazette")
