from pathlib import Path

import pytest
from django.utils import translation

from quiz.exchange.services import Loaded
from quiz.management.content import content_files, hindrance, in_words, told
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.services import Report
from quiz.quizzes.services import Hindrance, Obstacle

NOT_FOUND = Finding(Code.QUOTATION_NOT_FOUND, Place(option=0, sentence=4, language="uk"), detail="в 1989 році")


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (NOT_FOUND, "The sentence does not contain these exact words. (option 1, sentence 4, uk, в 1989 році)"),
        (Finding(Code.PROOF_MISSING, Place(option=2)), "The proof is missing. (option 3)"),
        (
            Finding(Code.TOO_FEW_OPTIONS),
            "There are too few options: at least three are needed.",
        ),
    ],
)
def test_in_words_says_what_and_where(finding: Finding, words: str) -> None:
    assert in_words(finding) == words


@pytest.mark.parametrize(
    ("obstacle", "words"),
    [
        (Obstacle(Hindrance.NO_QUESTION), "The quiz has no questions."),
        (Obstacle(Hindrance.NOT_APPROVED, "pier"), "pier: The question has not been approved yet."),
        (
            Obstacle(Hindrance.FLAWED, "pier", Finding(Code.PROOF_MISSING)),
            "pier: Something is wrong with the question. The proof is missing.",
        ),
    ],
)
def test_hindrance_says_what_stands_in_the_way(obstacle: Obstacle, words: str) -> None:
    assert hindrance(obstacle) == words


def test_operator_is_spoken_to_in_english_whatever_the_language() -> None:
    with translation.override("uk"):
        assert in_words(Finding(Code.PROOF_MISSING)) == "The proof is missing."


def test_told_gives_a_line_for_each_thing_done() -> None:
    gate = Report(new=["a", "b"], changed=["c"], unchanged=["d"], refused={"e": [NOT_FOUND]})

    assert list(told(Loaded(gates={"river": gate}, published=["by-the-river"]))) == [
        "river: 2 new, 1 changed, 1 unchanged questions",
        f"  refused e: {in_words(NOT_FOUND)}",
        "published: by-the-river",
    ]


def test_told_says_so_when_there_was_nothing_to_do() -> None:
    assert list(told(Loaded())) == ["Nothing to do: everything is already as the files say."]


def test_content_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("river/2.yaml", "river/1.yaml", "lake/3.yaml", "river/readme.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()

    assert content_files(tmp_path) == [tmp_path / name for name in ("lake/3.yaml", "river/1.yaml", "river/2.yaml")]
