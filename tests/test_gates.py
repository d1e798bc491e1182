"""The gates that other programs keep: types, style, migrations."""

import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("command", [("ruff", "check"), ("ruff", "format", "--check"), ("mypy",)], ids=" ".join)
def test_program_has_nothing_to_say(command: tuple[str, ...]) -> None:
    program = Path(sys.executable).with_name(command[0])
    ended = subprocess.run([program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    call_command("makemigrations", "--check", "--dry-run", stdout=StringIO())


def test_django_finds_nothing_to_warn_about() -> None:
    call_command("check", "--fail-level", "WARNING", stdout=StringIO())
