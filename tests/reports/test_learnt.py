"""What is known of a text, from the attempts of a learner."""

from datetime import timedelta

import pytest

from quiz.attempts.models import Attempt
from quiz.attempts.services import finish
from quiz.attempts.sheet import Sheet
from quiz.people.learner import Learner
from quiz.questions.models import Question
from quiz.questions.services import admit, approve
from quiz.quizzes.draft import Feedback, QuizDraft
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import publish, save_quiz
from quiz.reports.knowledge import Knowledge
from quiz.reports.queries import LOOKBACK, knowledge, taken
from tests.cast import GUEST
from tests.make import (
    NOW,
    answer,
    answer_all,
    both,
    make_attempt,
    make_document,
    make_quiz,
    multiple_draft,
    question_draft,
    statement_draft,
)
from tests.reports.rows import make_try

pytestmark = pytest.mark.django_db

KNOWN, PARTLY, NOT_YET, UNASKED = Knowledge


def states(learner: Learner = GUEST) -> list[Knowledge]:
    """What the learner knows of the four sentences of the small document, in their order."""
    (learnt,) = knowledge(learner, taken(learner))
    assert learnt.document.slug == "river"
    return list(learnt.states.values())


def at_end(sheet: Sheet, minute: int) -> None:
    finish(sheet, now=NOW + timedelta(minutes=minute))


def test_knowledge_follows_the_marks_of_each_sentence() -> None:
    """The three questions stand on sentence 1, on 1, 3 and 4, and on 4; none asks about sentence 2."""
    sheet = make_attempt(make_quiz())
    single, multiple, statement = sheet.items
    answer(sheet, single, *[option.id for option in single.options if option.correct])
    answer(sheet, multiple, multiple.options[0].id)  # one of three: a third of the point
    answer(sheet, statement, 1)  # wrong

    assert states() == [PARTLY, UNASKED, PARTLY, PARTLY]


def test_unanswered_question_of_a_finished_attempt_is_not_known() -> None:
    sheet = make_attempt(make_quiz(question_draft(), statement_draft()))
    answer(sheet, sheet.items[0], *[option.id for option in sheet.items[0].options if option.correct])
    assert taken(GUEST) != {}
    assert knowledge(GUEST, taken(GUEST)) == []  # not finished: nothing is said yet

    at_end(sheet, 1)

    assert states() == [KNOWN, UNASKED, UNASKED, NOT_YET]


def test_repetition_tells_what_is_known_now() -> None:
    quiz = make_quiz(question_draft(), statement_draft())
    sheet = make_attempt(quiz)
    answer_all(sheet, rightly=False)
    assert states() == [NOT_YET, UNASKED, UNASKED, NOT_YET]

    again = make_attempt(quiz, missed=[sheet.items[1].id], now=NOW + timedelta(minutes=5))
    answer(again, again.items[0], 0)
    Attempt.objects.filter(pk=again.id).update(finished_at=NOW + timedelta(minutes=6))

    assert states() == [NOT_YET, UNASKED, UNASKED, KNOWN]


def test_later_attempt_can_also_show_that_something_was_forgotten() -> None:
    quiz = make_quiz(statement_draft())
    for minute, rightly in ((1, True), (2, False)):
        sheet = make_attempt(quiz)
        answer_all(sheet, rightly=rightly)
        Attempt.objects.filter(pk=sheet.id).update(finished_at=NOW + timedelta(minutes=minute))

    assert states() == [UNASKED, UNASKED, UNASKED, NOT_YET]


def test_the_same_question_in_another_quiz_is_the_same_question() -> None:
    answer_all(make_attempt(make_quiz(statement_draft(), slug="one")), rightly=False)
    sheet = make_attempt(make_quiz(question_draft(), statement_draft(), slug="other"))
    answer_all(sheet)
    Attempt.objects.filter(pk=sheet.id).update(finished_at=NOW + timedelta(minutes=1))

    assert states() == [KNOWN, UNASKED, UNASKED, KNOWN]


def test_marks_made_at_the_end_count_as_well() -> None:
    sheet = make_attempt(make_quiz(question_draft(), statement_draft(), feedback=Feedback.AT_END))
    answer_all(sheet)
    at_end(sheet, 1)

    assert states() == [KNOWN, UNASKED, UNASKED, KNOWN]


def test_drawn_attempt_tells_only_of_what_it_drew() -> None:
    quiz = make_quiz(question_draft(), statement_draft(), draw=1)
    sheet = make_attempt(quiz)
    answer_all(sheet)
    drawn = {proof.sentence for item in sheet.items for proof in item.proofs}

    assert states() == [KNOWN if anchor in drawn else UNASKED for anchor in (1, 2, 3, 4)]
    assert len(drawn) == 1


def test_knowledge_looks_back_over_so_many_attempts() -> None:
    answer_all(make_attempt(make_quiz(question_draft(), slug="one")))
    other = make_quiz(statement_draft(), slug="other")
    for minute in range(LOOKBACK - 1):
        make_try(other, minute=minute)
    assert states() == [KNOWN, UNASKED, UNASKED, NOT_YET]

    make_try(other, minute=LOOKBACK)

    assert states() == [UNASKED, UNASKED, UNASKED, NOT_YET]


def test_documents_stand_in_the_order_in_which_they_were_asked_about_last() -> None:
    river = make_quiz(statement_draft(), slug="one")
    brook = make_quiz_on_brook()
    make_try(river)
    make_try(brook, minute=1)
    assert [one.document.slug for one in knowledge(GUEST, taken(GUEST))] == ["brook", "river"]

    make_try(river, minute=2)

    assert [one.document.slug for one in knowledge(GUEST, taken(GUEST))] == ["river", "brook"]


def test_multiple_choice_stands_on_every_right_option() -> None:
    answer_all(make_attempt(make_quiz(multiple_draft())))

    assert states() == [KNOWN, UNASKED, KNOWN, KNOWN]


def make_quiz_on_brook() -> Quiz:
    """A quiz on a second document, with the same sentences."""
    questions = admit((statement_draft(),), make_document(slug="brook"))
    assert not questions.refused
    approve(list(Question.objects.filter(document__slug="brook")))
    draft = QuizDraft(slug="by-the-brook", document="brook", title=both("Біля струмка"), questions=("pier",))
    quiz, _ = save_quiz(draft)
    publish(quiz, now=NOW)
    quiz.refresh_from_db()
    return quiz
