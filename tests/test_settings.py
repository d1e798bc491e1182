"""The modes, and the database as it is set."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

ROOT = Path(__file__).parent.parent
PRODUCTION = {
    "DZHERELO_MODE": "production",
    "SECRET_KEY": "not-a-secret-but-long-enough-for-a-test-of-the-settings-0123456789",
    "ALLOWED_HOSTS": "quiz.school.example",
}


def manage(*arguments: str, var: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run manage.py with these variables, and none of the developer's, set."""
    plain = {"PATH": os.environ["PATH"], "DZHERELO_VAR": str(var)}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=plain | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("absent", ["SECRET_KEY", "ALLOWED_HOSTS"])
def test_production_refuses_to_start_without_its_secrets(tmp_path: Path, absent: str) -> None:
    environment = {name: value for name, value in PRODUCTION.items() if name != absent}

    ended = manage("check", var=tmp_path, **environment)

    assert ended.returncode != 0
    assert f"Set the {absent} environment variable" in ended.stderr


def test_production_passes_djangos_own_check_for_deployment(tmp_path: Path) -> None:
    ended = manage("check", "--deploy", "--fail-level", "WARNING", var=tmp_path, **PRODUCTION)

    assert ended.returncode == 0, ended.stderr


def test_demo_refuses_production(tmp_path: Path) -> None:
    ended = manage("demo", "--no-serve", var=tmp_path, **PRODUCTION)

    assert ended.returncode == 1
    assert "This is production" in ended.stderr


def test_unknown_mode_is_refused(tmp_path: Path) -> None:
    ended = manage("check", var=tmp_path, DZHERELO_MODE="prod")

    assert "it must be 'local' or 'production'" in ended.stderr


def test_local_secret_is_generated_once_and_kept_from_others(tmp_path: Path) -> None:
    for _ in range(2):
        assert manage("check", var=tmp_path).returncode == 0

    secret = tmp_path / "secret.txt"
    assert len(secret.read_text(encoding="utf-8")) >= 50
    assert oct(secret.stat().st_mode)[-3:] == "600"


@pytest.mark.django_db
def test_sqlite_is_set_so_that_acknowledged_answers_last() -> None:
    if connection.vendor != "sqlite":
        assert settings.DATABASES["default"]["OPTIONS"]["pool"] is True
        return
    with connection.cursor() as cursor:
        found = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "cache_size")
        }

    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "cache_size": -20000}
    assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert connection.settings_dict["CONN_MAX_AGE"] is None
