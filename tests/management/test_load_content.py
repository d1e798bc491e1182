from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from quiz.questions.models import Question
from quiz.quizzes.models import Quiz
from tests.exchange.files import DOCUMENT, QUESTIONS, QUIZ, edited
from tests.exchange.rows import everything

pytestmark = pytest.mark.django_db

NOTHING = "Nothing to do: everything is already as the files say.\n"


def load_content(folder: Path | None = None) -> str:
    """What the command prints."""
    out = StringIO()
    call_command("load_content", *([folder] if folder else []), stdout=out)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Makes a folder that holds these files."""

    def make(*files: str) -> Path:
        for number, file in enumerate(files, 1):
            (tmp_path / f"{number}.yaml").write_text(file, encoding="utf-8")
        return tmp_path

    return make


def test_load_content_loads_what_ships_and_then_has_nothing_to_do() -> None:
    name = "elections-in-occupied-territories"

    slugs = ("first-look", "whole-article", "point-to-the-evidence", "close-reading", "ten-at-random")
    published = "".join(f"published: {slug}\n" for slug in slugs)

    assert load_content() == f"{name}: 58 new, 0 changed, 0 unchanged questions\n{published}"
    before = everything()
    assert load_content() == f"{name}: 0 new, 0 changed, 58 unchanged questions\n{NOTHING}"
    assert everything() == before


def test_load_content_loads_a_folder(folder: Callable[..., Path]) -> None:
    assert load_content(folder(DOCUMENT, QUESTIONS, QUIZ)) == (
        "river: 2 new, 0 changed, 0 unchanged questions\npublished: by-the-river\n"
    )
    assert Quiz.objects.get().slug == "by-the-river"


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (("quiz: q\nquiz: r",), "Nothing was loaded. {folder}/1.yaml, line 1: each key once, but 'quiz' stands twice"),
        ((DOCUMENT, QUIZ), "Nothing was loaded. where-to, pier"),
        ((QUESTIONS,), "Nothing was loaded. Document matching query does not exist."),
        (
            (DOCUMENT, QUESTIONS, edited(QUIZ, ", en: By the river", "")),
            "The quiz has no title in one of its languages.",
        ),
    ],
    ids=["format", "question", "document", "obstacle"],
)
def test_load_content_says_why_it_loaded_nothing(
    folder: Callable[..., Path], files: tuple[str, ...], message: str
) -> None:
    before, filled = everything(), folder(*files)

    with pytest.raises(CommandError) as raised:
        load_content(filled)

    assert str(raised.value) == message.format(folder=filled)
    assert everything() == before


def test_load_content_says_why_a_question_was_refused(folder: Callable[..., Path]) -> None:
    out = StringIO()
    flawed = edited(QUESTIONS, "uk: в 1899 році", "uk: в 1989 році")

    with pytest.raises(CommandError, match="1 questions did not pass the gate; no quiz was touched"):
        call_command("load_content", folder(DOCUMENT, flawed, QUIZ), stdout=out)

    assert out.getvalue().splitlines() == [
        "river: 1 new, 0 changed, 0 unchanged questions",
        "  refused pier: The sentence does not contain these exact words. (option 1, sentence 4, uk, в 1989 році)",
    ]
    assert Quiz.objects.count() == 0


def test_load_content_of_a_folder_without_files_says_so(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"a folder with files that end in \.yaml"):
        load_content(tmp_path)


def test_load_content_leaves_a_quiz_alone_when_a_question_lost_its_approval(folder: Callable[..., Path]) -> None:
    filled = folder(DOCUMENT, QUESTIONS, QUIZ)
    load_content(filled)
    Question.objects.filter(name="pier").update(state=Question.State.RETIRED)
    before = everything()

    said = load_content(filled)

    assert "left alone: by-the-river; a question of it is not approved any more" in said
    assert everything() == before
