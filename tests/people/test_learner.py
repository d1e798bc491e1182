import pytest

from quiz.people.learner import Learner
from tests.cast import GUEST


@pytest.mark.parametrize(
    ("learner", "is_known"),
    [(Learner(), False), (GUEST, True), (Learner(user_id=1), True), (Learner(user_id=1, guest=GUEST.guest), True)],
)
def test_learner_is_known_by_an_account_or_by_a_browser(learner: Learner, is_known: bool) -> None:
    assert learner.is_known is is_known
