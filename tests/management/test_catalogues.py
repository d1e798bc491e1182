from gettext import GNUTranslations
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from pytest_django import Settings

from quiz.management.catalogues import compile_all, marked, path_of, read, update
from quiz.text.languages import LANGUAGES

PO = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Start"
msgstr "{start}"

msgid "Gone"
msgstr "{gone}"
"""


@pytest.fixture
def project(settings: Settings, tmp_path: Path) -> Path:
    """A little project: Python, a template, and two catalogues that are behind the code."""
    settings.ROOT = tmp_path
    (tmp_path / "quiz").mkdir()
    (tmp_path / "quiz" / "words.py").write_text('A = _("Start")\nB = ngettext("%(n)s word", "%(n)s words", 2)\n')
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "page.html").write_text('{% translate "Go on" %}')
    for language, start, gone in (("uk", "Почати", "Немає"), ("en", "Start", "Gone")):
        path_of(language).parent.mkdir(parents=True)
        path_of(language).write_text(PO.format(language=language, start=start, gone=gone), encoding="utf-8")
    return tmp_path


def test_catalogues_command_compiles_those_of_the_project(project: Path) -> None:
    out = StringIO()

    call_command("catalogues", stdout=out)

    assert out.getvalue() == "2 catalogues compiled.\n"
    assert [path_of(language).with_suffix(".mo").exists() for language in ("uk", "en")] == [True, True]


def test_catalogues_that_ship_compile() -> None:
    sources = list((settings.ROOT / "locale").rglob("*.po"))

    assert compile_all() == len(sources) >= len(LANGUAGES)
    assert [source for source in sources if not source.with_suffix(".mo").exists()] == []


def test_compile_all_makes_what_gettext_reads(project: Path) -> None:
    assert compile_all() == 2

    with path_of("uk").with_suffix(".mo").open("rb") as file:
        assert GNUTranslations(file).gettext("Start") == "Почати"


def test_compile_all_a_second_time_writes_nothing(project: Path) -> None:
    compile_all()
    compiled = path_of("uk").with_suffix(".mo")
    compiled.chmod(0o400)
    before = compiled.stat().st_mtime_ns

    compile_all()

    assert compiled.stat().st_mtime_ns == before


def test_marked_collects_from_python_and_templates(project: Path) -> None:
    found = {message.id: message.locations for message in marked() if message.id}

    assert found == {
        "Start": [("quiz/words.py", 1)],
        ("%(n)s word", "%(n)s words"): [("quiz/words.py", 2)],
        "Go on": [("templates/page.html", 1)],
    }


def test_update_adds_what_is_new_and_removes_what_is_gone(project: Path) -> None:
    update()

    assert {message.id: message.string for message in read("uk") if message.id} == {
        "Start": "Почати",
        "Go on": "",
        ("%(n)s word", "%(n)s words"): ("", "", ""),
    }
    assert {message.id: message.string for message in read("en") if message.id} == {
        "Start": "Start",
        "Go on": "Go on",
        ("%(n)s word", "%(n)s words"): ("%(n)s word", "%(n)s words"),
    }


def test_update_a_second_time_changes_nothing(project: Path) -> None:
    update()
    before = [path_of(language).read_text(encoding="utf-8") for language in ("uk", "en")]

    update()

    assert [path_of(language).read_text(encoding="utf-8") for language in ("uk", "en")] == before
