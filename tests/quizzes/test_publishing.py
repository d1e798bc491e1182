from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from quiz.pages import wording
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.models import Proof, Question
from quiz.questions.services import admit, approve
from quiz.quizzes.draft import Feedback, QuizDraft
from quiz.quizzes.edition import read_edition
from quiz.quizzes.models import Edition, Item, Quiz
from quiz.quizzes.services import (
    CannotPublishError,
    Hindrance,
    Obstacle,
    obstacles,
    publish,
    save_quiz,
    withdraw,
)
from quiz.sources.models import Document, Sentence
from tests.make import NOW, both, edition_of, make_questions, make_quiz, question_draft, statement_draft

pytestmark = pytest.mark.django_db

DRAFT = QuizDraft("by-the-river", "river", both("Біля річки", "By the river"), ("pier", "where-to"))
EDITED = question_draft(prompt=both("А куди тече Дніпро?", "And where does the Dnipro flow?"))
LATER = NOW + timedelta(days=1)


def asked(quiz: Quiz) -> list[str]:
    return list(Item.objects.filter(quiz=quiz).values_list("question__name", flat=True))


def editions() -> list[int]:
    return list(Edition.objects.values_list("number", flat=True))


def edit_question() -> None:
    """A teacher changes a question, and a colleague approves it."""
    admit([EDITED], Document.objects.get())
    approve(Question.objects.all())


def test_save_quiz_asks_its_questions_in_their_order() -> None:
    make_questions(question_draft(), statement_draft())

    quiz, changed = save_quiz(DRAFT)

    assert (changed, asked(quiz), quiz.current_edition) == (True, ["pier", "where-to"], None)


def test_save_quiz_a_second_time_changes_nothing() -> None:
    make_questions(question_draft(), statement_draft())
    quiz, _ = save_quiz(DRAFT)

    assert save_quiz(DRAFT) == (quiz, False)


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({"title": both("На березі", "On the bank")}, ["pier", "where-to"]),
        ({"description": both("Два запитання.", "Two questions.")}, ["pier", "where-to"]),
        ({"languages": ("uk",)}, ["pier", "where-to"]),
        ({"feedback": Feedback.AT_END}, ["pier", "where-to"]),
        ({"draw": 1}, ["pier", "where-to"]),
        ({"questions": ("where-to", "pier")}, ["where-to", "pier"]),
        ({"questions": ("where-to",)}, ["where-to"]),
    ],
    ids=["title", "description", "languages", "feedback", "draw", "order", "fewer"],
)
def test_save_quiz_brings_it_to_what_the_draft_says(changes: dict[str, object], names: list[str]) -> None:
    make_questions(question_draft(), statement_draft())
    quiz, _ = save_quiz(DRAFT)
    changed = QuizDraft(**{**vars(DRAFT), **changes})

    assert save_quiz(changed) == (quiz, True)
    assert asked(quiz) == names
    assert save_quiz(changed) == (quiz, False)


def test_save_quiz_refuses_questions_that_the_bank_lacks() -> None:
    make_questions(question_draft())

    with pytest.raises(Question.DoesNotExist, match="pier"):
        save_quiz(DRAFT)

    assert Quiz.objects.count() == 0


def test_publish_makes_edition_one_with_everything_in_it() -> None:
    quiz = make_quiz(question_draft(points=2))

    edition = edition_of(quiz)

    read = read_edition(edition.content)
    assert (edition.number, edition.published_at, read.languages) == (1, NOW, ("uk", "en"))
    assert [item.question for item in read.items] == [question_draft(points=2)]
    assert [line.anchor for line in read.documents["river"].lines] == [0, 1, 2]


def test_publish_of_what_did_not_change_makes_no_new_edition() -> None:
    quiz = make_quiz()

    assert publish(quiz, now=LATER) == edition_of(quiz)
    assert editions() == [1]


def test_publish_of_what_changed_makes_the_next_edition() -> None:
    quiz = make_quiz(question_draft())
    first = edition_of(quiz)
    edit_question()

    second = publish(quiz, now=LATER)

    quiz.refresh_from_db()
    assert (second.number, second.published_at, quiz.current_edition) == (2, LATER, second)
    assert Edition.objects.values_list("number", "digest", "content", "published_at").get(pk=first.pk) == (
        1,
        first.digest,
        first.content,
        NOW,
    )
    assert [item.question for item in read_edition(second.content).items] == [EDITED]


def test_publish_of_a_document_that_changed_makes_the_next_edition() -> None:
    quiz = make_quiz(question_draft())
    Sentence.objects.filter(anchor=2).update(text_en="It is as long as it is.")

    assert publish(quiz, now=LATER).number == 2


@pytest.mark.parametrize("rules", [{"feedback": Feedback.AT_END}, {"draw": 1}], ids=["feedback", "draw"])
def test_publish_of_other_rules_makes_the_next_edition(rules: dict[str, Any]) -> None:
    make_questions(question_draft(), statement_draft())
    quiz, _ = save_quiz(DRAFT)
    first = publish(quiz, now=NOW)
    save_quiz(replace(DRAFT, **rules))
    quiz.refresh_from_db()

    second = publish(quiz, now=LATER)

    read = read_edition(second.content)
    assert (second.number, read.feedback, read.draw) == (
        2,
        rules.get("feedback", Feedback.AT_ONCE),
        rules.get("draw", 0),
    )
    assert (read_edition(first.content).feedback, read_edition(first.content).draw) == (Feedback.AT_ONCE, 0)


def test_publish_draws_as_many_questions_as_there_are() -> None:
    make_questions(question_draft(), statement_draft())
    quiz, _ = save_quiz(replace(DRAFT, draw=2))

    assert read_edition(publish(quiz, now=NOW).content).length == 2


def test_publish_takes_only_the_languages_of_the_quiz_to_be_needed() -> None:
    make_questions(question_draft())
    quiz, _ = save_quiz(QuizDraft("quiz", "river", {"uk": "Річка"}, ("where-to",), languages=("uk",)))

    assert read_edition(publish(quiz, now=NOW).content).languages == ("uk",)


def test_edition_does_not_change_when_a_question_does() -> None:
    quiz = make_quiz(question_draft())
    before = edition_of(quiz).content

    edit_question()
    Question.objects.update(points=9)

    assert Edition.objects.get().content == before
    assert [item.question for item in read_edition(Edition.objects.get().content).items] == [question_draft()]


def test_withdraw_leaves_the_edition_where_it_is() -> None:
    quiz = make_quiz()

    withdraw(quiz)

    quiz.refresh_from_db()
    assert (quiz.current_edition, editions()) == (None, [1])


def test_publish_after_withdrawing_makes_the_same_edition_current_again() -> None:
    quiz = make_quiz()
    first = edition_of(quiz)
    withdraw(quiz)

    publish(quiz, now=LATER)

    quiz.refresh_from_db()
    assert (quiz.current_edition, editions()) == (first, [1])


def unapproved() -> None:
    Question.objects.update(state=Question.State.IN_REVIEW)


def flawed() -> None:
    Proof.objects.filter(option__correct=True).update(quotation_uk="на схід")


def untitled() -> None:
    Quiz.objects.update(title_en="")


def overdrawn() -> None:
    Quiz.objects.update(draw=9)


def emptied() -> None:
    Item.objects.all().delete()


@pytest.mark.parametrize(
    ("spoil", "obstacle"),
    [
        (emptied, Obstacle(Hindrance.NO_QUESTION)),
        (untitled, Obstacle(Hindrance.TITLE_MISSING)),
        (unapproved, Obstacle(Hindrance.NOT_APPROVED, "where-to")),
        (
            flawed,
            Obstacle(
                Hindrance.FLAWED, "where-to", Finding(Code.QUOTATION_NOT_FOUND, Place(0, 1, "uk"), detail="на схід")
            ),
        ),
        (overdrawn, Obstacle(Hindrance.DRAWS_TOO_MANY)),
    ],
    ids=list(Hindrance),
)
def test_publish_is_stopped_by_what_stands_in_the_way(spoil: Callable[[], None], obstacle: Obstacle) -> None:
    quiz = make_quiz(question_draft())
    first = edition_of(quiz)
    spoil()

    with pytest.raises(CannotPublishError) as raised:
        publish(quiz, now=LATER)

    quiz.refresh_from_db()
    assert raised.value.obstacles == [obstacle] == obstacles(quiz)
    assert (quiz.current_edition, editions()) == (first, [1])


def test_publish_names_everything_that_stands_in_the_way() -> None:
    quiz = make_quiz(question_draft(), statement_draft())
    untitled()
    unapproved()

    with pytest.raises(CannotPublishError, match="title-missing, not-approved where-to, not-approved pier"):
        publish(quiz, now=LATER)


def test_obstacles_of_a_sound_quiz_are_none() -> None:
    assert obstacles(make_quiz()) == []


def test_hindrances_each_have_words() -> None:
    assert list(wording.HINDRANCES) == list(Hindrance)
