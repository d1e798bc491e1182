"""The house stands as its plan says: who may import whom, what is pure, how large things may grow."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
QUIZ = ROOT / "quiz"
ROOMS = ("text", "people", "sources", "questions", "quizzes", "attempts", "reports", "exchange")
SHELL = {"models.py", "queries.py", "services.py"}

IMPURE = {
    "django": "the shell's business",
    "modeltranslation": "the shell's business",
    "os": "environment and files",
    "pathlib": "files",
    "io": "files",
    "tempfile": "files",
    "shutil": "files",
    "subprocess": "processes",
    "socket": "network",
    "http": "network",
    "urllib.request": "network",
    "httpx": "network",
    "random": "hidden state; a seed is an argument",
    "secrets": "hidden state",
    "time": "the clock; now is an argument",
    "logging": "the shell's business",
    "threading": "hidden state",
    "pymorphy3": "reads a dictionary from files",
}
IMPURE_CALLS = {"open", "print", "input", "exec", "eval", "__import__", "uuid4", "uuid1"}
IMPURE_METHODS = {"now", "utcnow", "today", "getenv", "read_text", "write_text", "read_bytes", "write_bytes"}

EXCEPTIONS: dict[str, str] = {
    "quiz/text/morphology.py": "loads the Ukrainian dictionary, once; the same word always has the same forms",
}
"""Files of rooms that may be impure after all, each with its reason."""


def pure_files() -> list[Path]:
    return [path for room in ROOMS for path in (QUIZ / room).rglob("*.py") if path.name not in SHELL]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def impurities(source: str) -> list[str]:
    """What in this Python source reaches outside its arguments."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            found += [name for name in names for bad in IMPURE if name == bad or name.startswith(f"{bad}.")]
        elif isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in IMPURE_CALLS:
                found.append(f"{called.id}()")
            elif isinstance(called, ast.Attribute) and called.attr in IMPURE_METHODS:
                found.append(f".{called.attr}()")
    return found


def test_imports_run_down_the_river() -> None:
    command = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([command], cwd=ROOT, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_contract_names_every_room_and_those_to_come() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    named = {name.strip(" ()") for layer in contracts[0]["layers"] for name in layer.replace("|", ":").split(":")}

    assert set(ROOMS) | {"facts", "classrooms", "practice", "api"} <= named


@pytest.mark.parametrize("path", pure_files(), ids=name_of)
def test_pure_file_reaches_for_nothing_outside(path: Path) -> None:
    if name_of(path) not in EXCEPTIONS:
        assert impurities(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import random",
        "from django.db import models",
        "open('x')",
        "import urllib.request",
        "datetime.now()",
        "uuid4()",
    ],
)
def test_purity_test_sees_what_it_looks_for(source: str) -> None:
    assert impurities(source) != []


@pytest.mark.parametrize("room", ROOMS)
def test_room_begins_with_its_charter_and_nothing_else(room: str) -> None:
    body = ast.parse((QUIZ / room / "__init__.py").read_text(encoding="utf-8")).body

    assert len(body) == 1
    assert str(ast.literal_eval(ast.unparse(body[0]))).startswith(f"{room}: ")


def test_files_stay_small() -> None:
    files = [path for path in [*QUIZ.rglob("*.py"), *(ROOT / "tests").rglob("*.py")] if "migrations" not in path.parts]
    lines = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in files}

    assert {name: count for name, count in lines.items() if count > 400} == {}


def test_commands_are_thin() -> None:
    lines = {
        path.name: len(path.read_text(encoding="utf-8").splitlines())
        for path in (QUIZ / "management" / "commands").glob("*.py")
    }

    assert {name: count for name, count in lines.items() if count > 30} == {}


def test_top_level_is_what_the_plan_says() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    folders = {line.split("/")[0] for line in listed.splitlines() if "/" in line and not line.startswith(".")}

    assert folders == {"quiz", "locale", "templates", "tests"}
