"""A student finds something wrong with a question: what is kept, what is refused, and how often one is heard."""

from datetime import timedelta
from typing import Any

import pytest

from quiz.attempts.models import Concern
from quiz.attempts.services import LONGEST_CONCERN, Heard, claim, finish, raise_concern
from quiz.attempts.sheet import Sheet
from quiz.pages.wording import CONCERNS
from quiz.people.learner import Learner
from quiz.quizzes.draft import Feedback
from tests.cast import GUEST, STRANGER, olena
from tests.make import NOW, answer_all, both, give, make_attempt, make_concern, make_quiz, open_sheet

pytestmark = pytest.mark.django_db


def settled(learner: Learner = GUEST, **overrides: Any) -> Sheet:
    """A finished attempt at a quiz of three questions."""
    answer_all(sheet := make_attempt(make_quiz(**overrides), learner))
    return open_sheet(sheet.id, learner)


def say(sheet: Sheet, words: str = "Речення каже інше.", *, place: int = 1, minutes: float = 0, **more: Any) -> Heard:
    values: dict[str, Any] = {"reason": Concern.Reason.PROOF, "language": "uk"}
    later = NOW + timedelta(minutes=minutes)
    return raise_concern(sheet, sheet.items[place - 1], words=words, now=later, **values | more)


def test_concern_is_kept_as_it_was_said() -> None:
    sheet = settled()

    assert say(sheet, " Речення 7\r\nкаже\0 інше. ", language="en") is Heard.STORED

    row = Concern.objects.get()
    assert (row.attempt_id, row.item) == (sheet.id, sheet.items[0].id)
    assert (row.reason, row.words, row.language, row.raised_at) == ("proof", "Речення 7 каже інше.", "en", NOW)


def test_every_reason_has_words() -> None:
    assert [str(reason) for reason in Concern.Reason] == list(CONCERNS)


@pytest.mark.parametrize("reason", [reason for reason in Concern.Reason if reason is not Concern.Reason.OTHER])
def test_reason_says_enough_without_words(reason: Concern.Reason) -> None:
    assert say(settled(), "", reason=reason) is Heard.STORED


@pytest.mark.parametrize("words", ["", "  \n", "\0\u200b"])
def test_something_else_must_be_said_in_words(words: str) -> None:
    assert say(settled(), words, reason=Concern.Reason.OTHER) is Heard.WORDLESS
    assert Concern.objects.count() == 0


def test_words_have_an_end() -> None:
    sheet = settled()

    assert say(sheet, "ї" * LONGEST_CONCERN + " \n") is Heard.STORED
    assert say(sheet, "ї" * (LONGEST_CONCERN + 1)) is Heard.TOO_LONG
    assert Concern.objects.count() == 1


def test_question_without_an_answer_cannot_be_wrong_yet() -> None:
    sheet = make_attempt(make_quiz())
    give(sheet, sheet.items[0], [sheet.items[0].options[0].id])
    sheet = open_sheet(sheet.id)

    assert [say(sheet, place=1), say(sheet, place=2)] == [Heard.STORED, Heard.TOO_EARLY]
    assert Concern.objects.count() == 1


def test_answer_that_can_still_be_changed_says_nothing_about_the_key() -> None:
    sheet = make_attempt(make_quiz(feedback=Feedback.AT_END))
    answer_all(sheet)

    assert say(open_sheet(sheet.id)) is Heard.TOO_EARLY
    finish(open_sheet(sheet.id), now=NOW)
    assert say(open_sheet(sheet.id)) is Heard.STORED


def test_finished_attempt_shows_what_was_right_also_where_nothing_was_answered() -> None:
    sheet = make_attempt(make_quiz())
    finish(sheet, now=NOW)

    assert say(open_sheet(sheet.id), place=3) is Heard.STORED


def test_second_click_stores_nothing_new() -> None:
    sheet = settled()

    assert [say(sheet), say(sheet, minutes=0.5)] == [Heard.STORED, Heard.REPEATED]
    assert Concern.objects.count() == 1


@pytest.mark.parametrize(
    "other",
    [{"words": "Інше."}, {"place": 2}, {"reason": Concern.Reason.KEY}, {"minutes": 2}],
    ids=["words", "question", "reason", "later"],
)
def test_another_concern_is_another(other: dict[str, Any]) -> None:
    sheet = settled()

    assert [say(sheet), say(sheet, **other)] == [Heard.STORED, Heard.STORED]
    assert Concern.objects.count() == 2


def test_learner_is_heard_ten_times_an_hour_over_all_her_attempts() -> None:
    first = settled()
    quiz = make_quiz(slug="another", title=both("Інший", "Another"))
    answer_all(begun := make_attempt(quiz))
    second = open_sheet(begun.id)

    heard = [say((first, second)[n % 2], f"{n}", minutes=n) for n in range(11)]

    assert heard == [Heard.STORED] * 10 + [Heard.TOO_MANY]
    assert say(first, "later", minutes=60.5) is Heard.STORED
    assert Concern.objects.count() == 11


def test_others_are_heard_all_the_same() -> None:
    sheet = settled()
    for n in range(10):
        make_concern(sheet, words=f"{n}")
    answer_all(other := make_attempt(make_quiz(), STRANGER))

    assert say(open_sheet(other.id, STRANGER)) is Heard.STORED


def test_limit_goes_with_the_guest_who_signs_in() -> None:
    sheet, user = settled(), olena()
    for n in range(10):
        make_concern(sheet, words=f"{n}")
    assert GUEST.guest is not None

    claim(GUEST.guest, user.pk)

    assert say(open_sheet(sheet.id, Learner(user.pk)), "one more") is Heard.TOO_MANY


def test_repeated_click_is_one_even_at_the_limit() -> None:
    sheet = settled()
    for n in range(10):
        make_concern(sheet, words=f"{n}")

    assert say(sheet, "9", minutes=0.5) is Heard.REPEATED
