"""Catalogues without GNU gettext: collecting marked strings from Python and templates, updating, compiling (Babel)."""

import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation import template as templates
from django.utils.translation.reloader import translation_file_changed

KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "lazy": None,
    "_": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
DOMAIN = "django"

_HEADER = """msgid ""
msgstr ""
"Project-Id-Version: Dzherelo\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""
"""No dates and no names: a catalogue changes only when its strings do."""


def path_of(language: str, domain: str = DOMAIN, root: Path | None = None) -> Path:
    return (root or settings.ROOT) / "locale" / language / "LC_MESSAGES" / f"{domain}.po"


def marked(root: Path | None = None) -> Catalog:
    """Every marked string of the code under `root` (the project): Python of quiz/, templates of templates/."""
    root = root or settings.ROOT
    catalog = Catalog(domain=DOMAIN)
    for path in sorted([*(root / "quiz").rglob("*.py"), *(root / "templates").rglob("*.*")]):
        for line, message, comments, context in strings(path):
            place = (path.relative_to(root).as_posix(), line)
            catalog.add(message, locations=[place], auto_comments=comments, context=context)
    return catalog


def read(language: str, domain: str = DOMAIN) -> Catalog:
    with path_of(language, domain).open("rb") as file:
        return read_po(file, locale=language, domain=domain)


def update() -> None:
    """Bring both catalogues to the code: new strings are added (English ones with themselves), gone ones removed."""
    found = marked()
    for language, _ in settings.LANGUAGES:
        catalog = read(language)
        catalog.update(found, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        for message in catalog if language == "en" else ():
            message.string = message.string if message.id == "" else message.id  # our English is what the code says
        body = io.BytesIO()
        write_po(body, catalog, width=110, omit_header=True, include_lineno=False, sort_by_file=True)
        path_of(language).write_bytes(
            _HEADER.format(language=language, plurals=catalog.plural_forms).encode() + body.getvalue()
        )


def compile_all() -> int:
    """Compile every catalogue of the project; return how many."""
    sources = sorted((settings.ROOT / "locale").rglob("*.po"))
    for source in sources:
        with source.open("rb") as file:
            catalog = read_po(file, locale=source.parts[-3], domain=source.stem)
        compiled = io.BytesIO()
        write_mo(compiled, catalog)
        target = source.with_suffix(".mo")
        if not target.exists() or target.read_bytes() != compiled.getvalue():
            target.write_bytes(compiled.getvalue())
            translation_file_changed(None, target)  # what this process read before is read anew
    return len(sources)


def strings(path: Path) -> Iterator[tuple[int, str | tuple[str, ...], list[str], str | None]]:
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        code = templates.templatize(text, origin=str(path))
        text = "\n".join(line.lstrip() for line in code.splitlines())  # to Python, indentation would mean something
    yield from extract("python", io.BytesIO(text.encode()), keywords=KEYWORDS, comment_tags=["Translators:"])
