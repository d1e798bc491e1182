"""The README tells the truth: its commands, its tables, its examples."""

import re
from pathlib import Path

from django.core.management import get_commands

from quiz.exchange.formats.native import PARTS, read
from quiz.questions.checks.ground import Ground
from quiz.questions.checks.table import findings
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.draft import QuizDraft
from quiz.sources.draft import DocumentDraft
from quiz.text.languages import LANGUAGES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")

RUN = "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/python manage.py demo"
TEST = "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest"


def blocks(language: str = "") -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)\n```$", README, re.MULTILINE | re.DOTALL)


def section(heading: str) -> str:
    return README.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def first_cells(heading: str) -> list[str]:
    """The names in the first column of the section's tables, header and rule left out."""
    rows = [line.split("|")[1].strip() for line in section(heading).splitlines() if line.startswith("|")]
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row)]


def test_two_commands_stand_as_promised() -> None:
    assert blocks()[:2] == [RUN, TEST]


def test_commands_table_lists_our_commands() -> None:
    ours = {name for name, app in get_commands().items() if app == "quiz"}

    assert set(first_cells("Commands")) == ours


def test_settings_table_lists_every_variable() -> None:
    source = (ROOT / "quiz" / "settings.py").read_text(encoding="utf-8")
    read_there = set(re.findall(r'env\.\w+\(\s*"(\w+)"', source))

    assert set(first_cells("Deploy")) == read_there


def test_kinds_table_lists_every_kind() -> None:
    assert first_cells("Author") == list(KINDS)


def test_places_exist() -> None:
    named = re.findall(r"`([\w./]+/[\w./]*|[\w/]+\.py)`", section("Where things live") + section("Extend"))
    placed = [name for name in named if not (ROOT / name).exists() and not (ROOT / "tests" / name).exists()]

    assert placed == []


def test_places_table_lists_every_package() -> None:
    packages = {f"quiz/{path.name}/" for path in (ROOT / "quiz").iterdir() if path.is_dir() and path.name[0] != "_"}

    assert packages - set(first_cells("Where things live")) == {"quiz/migrations/"}


def test_extending_touches_at_most_five_places() -> None:
    rows = [line.split("|")[2] for line in section("Extend").splitlines() if line.startswith("| a ")]

    assert [len(row.split(",")) for row in rows if len(row.split(",")) > 5] == []
    assert len(rows) == 4


def test_pictures_exist() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)

    assert len(pictures) == 2
    assert [picture for picture in pictures if not (ROOT / picture).exists()] == []


def test_examples_of_content_are_sound() -> None:
    document, bank, quiz, more = (read(block.encode()) for block in blocks("yaml"))

    assert isinstance(document, DocumentDraft)
    assert isinstance(bank, tuple)
    assert isinstance(quiz, QuizDraft)
    assert isinstance(more, tuple)
    ground = Ground({sentence.anchor: sentence.text for sentence in document.sentences}, LANGUAGES)
    assert [finding for draft in (*bank[1], *more[1]) for finding in findings(draft, ground)] == []
    assert quiz.questions == tuple(draft.name for draft in bank[1])


def test_examples_of_content_show_every_part_of_a_question() -> None:
    shown = {part for block in blocks("yaml") for part in re.findall(r"^    (\w+):", block, re.MULTILINE)}

    assert set(PARTS) - shown == set()
