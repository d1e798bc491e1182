"""Fixtures of all tests, and what the tests themselves are held to."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import hypothesis
import pytest
from django.conf import settings
from django.db import connection
from django.template import Template

from quiz.management.catalogues import compile_all
from quiz.quizzes import queries as quiz_queries

# Property tests assert no times: how long an example takes is the machine's affair.
hypothesis.settings.register_profile("untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("untimed")

TESTS = Path(__file__).parent
OURS = ("base.html", "pages/", "kinds/")


def pytest_configure() -> None:
    """Before anything is imported or collected: words, and a place for what tests write."""
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    compile_all()
    settings.STORAGES = {
        **settings.STORAGES,
        # Hashed names exist only after collectstatic; the browser tests run against those.
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Say which tests exist that this run may leave out."""
    marks = {mark: sum(_marked(path, mark) for path in TESTS.rglob("test_*.py")) for mark in ("browser", "postgres")}
    return [f"database: {connection.vendor}"] + [
        f"{count} test functions are marked {mark}: run by .ci/run, or with -m {mark}" for mark, count in marks.items()
    ]


def _marked(path: Path, mark: str) -> int:
    """How many test functions of a file carry a mark, by decorator or for the whole file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tests = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    whole = any(
        isinstance(node, ast.Assign)
        and ast.unparse(node.targets[0]) == "pytestmark"
        and f".{mark}" in ast.unparse(node)
        for node in tree.body
    )
    return sum(whole or any(f"mark.{mark}" in ast.unparse(d) for d in test.decorator_list) for test in tests)


@pytest.fixture(autouse=True)
def _editions_unread() -> None:
    """Every test begins with no edition in the process's memory, as a fresh server does."""
    quiz_queries._read.clear()


@pytest.fixture(autouse=True)
def _rate_limits_forgotten() -> Iterator[None]:
    from django.core.cache import cache

    cache.clear()
    yield
    cache.clear()


@pytest.fixture(autouse=True)
def _silent_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own templates never touch the database: SQL while one of them renders fails the test."""
    render: Callable[..., Any] = Template.render

    def silent(self: Template, context: Any) -> Any:
        if not (self.name or "").startswith(OURS):
            return render(self, context)
        with connection.execute_wrapper(_refuse):
            return render(self, context)

    monkeypatch.setattr(Template, "render", silent)


def _refuse(execute: Any, sql: str, *rest: Any) -> NoReturn:
    raise AssertionError(f"a template asked the database: {sql}")


@pytest.fixture
def parallel(transactional_db: None) -> Iterator[None]:
    """For tests whose threads open connections of their own: committed data, connections closed afterwards."""
    yield
    connection.close()
