from datetime import timedelta

import pytest
from django.db.models import ProtectedError

from quiz.exchange.formats.native import FormatError
from quiz.exchange.services import Loaded, load
from quiz.questions.findings import Code
from quiz.questions.models import Question
from quiz.questions.services import Report
from quiz.quizzes.models import Edition, Item, Quiz
from quiz.quizzes.services import CannotPublishError, withdraw
from quiz.sources.models import Document
from tests.exchange.files import DOCUMENT, QUESTIONS, QUIZ, as_bytes, edited
from tests.exchange.rows import everything
from tests.make import NOW, make_questions, multiple_draft

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(days=1)
EDITED = edited(QUESTIONS, "en: Where does the Dnipro flow?", "en: Where is the Dnipro flowing?")
FLAWED = edited(QUESTIONS, "uk: в 1899 році", "uk: в 1989 році")


def load_again(*files: str) -> Loaded:
    return load(as_bytes(*files), now=LATER)


def editions() -> list[int]:
    return list(Edition.objects.values_list("number", flat=True))


def current() -> int | None:
    """The number of the quiz's current edition."""
    return Quiz.objects.values_list("current_edition__number", flat=True).get()


def test_load_brings_documents_questions_and_quizzes() -> None:
    loaded = load(as_bytes(), now=NOW)

    assert loaded == Loaded(
        rows=6,
        gates={"river": Report(new=["where-to", "pier"])},
        quizzes_changed=["by-the-river"],
        published=["by-the-river"],
    )
    assert dict(Question.objects.values_list("name", "state")) == {"where-to": "approved", "pier": "approved"}
    assert (editions(), current()) == ([1], 1)
    assert Edition.objects.get().published_at == NOW


def test_load_does_not_mind_the_order_of_the_files() -> None:
    loaded = load(as_bytes(QUIZ, QUESTIONS, DOCUMENT), now=NOW)

    assert loaded.published == ["by-the-river"]


def test_load_a_second_time_changes_nothing() -> None:
    load(as_bytes(), now=NOW)
    before = everything()

    loaded = load_again()

    assert loaded.is_nothing
    assert everything() == before


def test_load_of_an_edited_prompt_changes_that_question_and_makes_the_next_edition() -> None:
    load(as_bytes(), now=NOW)
    before = everything()

    loaded = load_again(DOCUMENT, EDITED, QUIZ)

    after = everything()
    assert loaded == Loaded(
        gates={"river": Report(changed=["where-to"], unchanged=["pier"])}, published=["by-the-river"]
    )
    assert {name for name in before if before[name] != after[name]} == {"Question", "Proof", "Edition", "Quiz"}
    assert [row["prompt_en"] for row in after["Question"]] == [
        "Where is the Dnipro flowing?",
        "The pier was built in 1900.",
    ]
    assert after["Question"][1] == before["Question"][1]
    assert after["Edition"][:1] == before["Edition"]
    assert (editions(), current()) == ([1, 2], 2)


def test_load_of_an_edited_sentence_makes_the_next_edition() -> None:
    load(as_bytes(), now=NOW)

    loaded = load_again(edited(DOCUMENT, "It is 2201", "It is some 2201"), QUESTIONS, QUIZ)

    assert loaded == Loaded(rows=1, gates={"river": Report(unchanged=["where-to", "pier"])}, published=["by-the-river"])


def test_load_of_an_edited_quiz_makes_the_next_edition() -> None:
    load(as_bytes(), now=NOW)

    loaded = load_again(DOCUMENT, QUESTIONS, edited(QUIZ, "[where-to, pier]", "[pier, where-to]"))

    assert (loaded.quizzes_changed, loaded.published, editions()) == (["by-the-river"], ["by-the-river"], [1, 2])
    assert list(Item.objects.values_list("question__name", flat=True)) == ["pier", "where-to"]


@pytest.mark.parametrize("questions", [QUESTIONS, EDITED], ids=["unchanged", "edited"])
def test_load_leaves_a_withdrawn_quiz_withdrawn(questions: str) -> None:
    load(as_bytes(), now=NOW)
    withdraw(Quiz.objects.get())

    loaded = load_again(DOCUMENT, questions, QUIZ)

    assert (loaded.published, editions(), current()) == ([], [1], None)


def test_load_leaves_what_the_files_do_not_name() -> None:
    make_questions(multiple_draft())

    load(as_bytes(), now=NOW)

    assert sorted(Question.objects.values_list("name", flat=True)) == ["pier", "what-is-named", "where-to"]


def test_load_approves_nothing_that_the_files_do_not_name() -> None:
    make_questions(multiple_draft())
    Question.objects.update(state=Question.State.IN_REVIEW)

    load(as_bytes(), now=NOW)

    assert Question.objects.get(name="what-is-named").state == Question.State.IN_REVIEW


def test_load_with_a_refused_question_touches_no_quiz() -> None:
    loaded = load(as_bytes(DOCUMENT, FLAWED, QUIZ), now=NOW)

    gate = loaded.gates["river"]
    assert (loaded.refused, gate.new, list(gate.refused)) == (1, ["where-to"], ["pier"])
    assert [finding.code for finding in gate.refused["pier"]] == [Code.QUOTATION_NOT_FOUND]
    assert (loaded.quizzes_changed, loaded.published, Quiz.objects.count()) == ([], [], 0)


def test_load_with_a_refused_change_leaves_the_quiz_as_it_was() -> None:
    load(as_bytes(), now=NOW)
    before = everything()

    loaded = load_again(DOCUMENT, FLAWED, edited(QUIZ, "[where-to, pier]", "[pier]"))

    assert loaded.refused == 1
    assert everything() == before


@pytest.mark.parametrize(
    ("files", "error"),
    [
        ((DOCUMENT, QUESTIONS, "quiz: ["), FormatError),
        ((edited(DOCUMENT, "document: river", "document: lake"), QUESTIONS, QUIZ), Document.DoesNotExist),
        ((DOCUMENT, QUESTIONS, edited(QUIZ, "pier]", "quay]")), Question.DoesNotExist),
        ((DOCUMENT, QUESTIONS, edited(QUIZ, ", en: By the river", "")), CannotPublishError),
        ((DOCUMENT, QUESTIONS, edited(QUIZ, "[where-to, pier]", "[]")), CannotPublishError),
    ],
    ids=["format", "document", "question", "title", "no question"],
)
def test_load_writes_nothing_when_anything_fails(files: tuple[str, ...], error: type[Exception]) -> None:
    before = everything()

    with pytest.raises(error):
        load(as_bytes(*files), now=NOW)

    assert everything() == before


def test_load_refuses_to_remove_a_sentence_that_proves_something() -> None:
    load(as_bytes(), now=NOW)
    before = everything()
    shorter = DOCUMENT.partition("    - anchor: 4")[0]

    with pytest.raises(ProtectedError):
        load_again(edited(shorter, "About a river", "About the river"), QUESTIONS, QUIZ)

    assert everything() == before


@pytest.mark.parametrize(
    ("loaded", "is_nothing"),
    [
        (Loaded(), True),
        (Loaded(gates={"river": Report(unchanged=["pier"])}), True),
        (Loaded(rows=1), False),
        (Loaded(gates={"river": Report(new=["pier"])}), False),
        (Loaded(gates={"river": Report(changed=["pier"])}), False),
        (Loaded(gates={"river": Report(refused={"pier": []})}), False),
        (Loaded(quizzes_changed=["quiz"]), False),
        (Loaded(published=["quiz"]), False),
    ],
)
def test_loaded_is_nothing_only_where_nothing_was_done(loaded: Loaded, is_nothing: bool) -> None:
    assert loaded.is_nothing is is_nothing
