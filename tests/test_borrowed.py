"""What Django and allauth say on our pages is said in Ukrainian too: by them, or by what borrowed.py adds."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import allauth
import django
from babel.messages.extract import extract
from django.test import RequestFactory
from django.utils.translation import gettext, ngettext, npgettext, override, pgettext
from django.utils.translation.trans_real import DjangoTranslation
from django.views.i18n import JSONCatalog

from quiz.management import borrowed
from quiz.management.catalogues import KEYWORDS, marked, strings

PACKAGES = Path(django.__file__).parent.parent

SHOWN = (
    "django/contrib/admin",
    "django/contrib/auth",
    "django/contrib/contenttypes",
    "django/core",
    "django/db/models",
    "django/forms",
    "django/utils",
    "django/views",
    "allauth/account",
    "allauth/core",
)
"""The folders of the packages whose modules and templates may speak on our pages."""

ALIKE: dict[str, str] = {
    "…": "a sign",
    ", ": "a sign",
    ":": "a sign",
    ":?.!": "signs",
    "%(truncated_text)s…": "a sign after a text",
    "%(class_name)s %(instance)s": "two names",
    "URL": "the same word in both languages",
    "IPv4": "a proper name",
    "IPv6": "a proper name",
    "addedname": "no message: the subscripts of a variable",
    "changedname": "no message: the subscripts of a variable",
    "deletedname": "no message: the subscripts of a variable",
}
"""Messages that read alike in both languages, each with its reason."""

Said = tuple[str | None, str, str]
"""A message: its context, its singular, its plural (empty where it has none)."""


def said(found: Iterator[tuple[int, str | tuple[str, ...], list[str], str | None]]) -> Iterator[Said]:
    for _, message, _, context in found:
        one, many = message[:2] if isinstance(message, tuple) else (message, "")
        yield context, one, many


def shown() -> set[Said]:
    paths = [
        path for folder in SHOWN for path in (PACKAGES / folder).rglob("*") if path.suffix in {".py", ".html", ".txt"}
    ]
    speaking = [path for path in paths if "_(" in (body := path.read_text(encoding="utf-8")) or "trans" in body]
    return {message for path in speaking for message in said(strings(path))}


def translated(message: Said) -> str:
    """What stands on a page: the message in the active language; of several forms the one for 5."""
    context, one, many = message
    if many:
        return npgettext(context, one, many, 5) if context else ngettext(one, many, 5)
    return pgettext(context, one) if context else gettext(one)


def test_what_the_packages_say_is_said_in_ukrainian() -> None:
    with override("uk"):
        english = {message[1] for message in shown() if translated(message) in ("", message[2] or message[1])}

    assert english == ALIKE.keys()


def test_table_of_folders_leads_to_messages() -> None:
    """That the test above looks at something: sign-in, admin, password rules are among what it finds."""
    ones = {message[1] for message in shown()}

    assert {
        "The username and/or password you specified are not correct.",
        "Please correct the error below.",
        "The password is too similar to the %(verbose_name)s.",
    } <= ones


def test_nothing_is_borrowed_that_the_packages_have_learnt(settings: Any) -> None:
    """Once Django or allauth supplies a message, ours would only hide it."""
    settings.LOCALE_PATHS = []
    without_ours = DjangoTranslation("uk")
    place = Path(borrowed.__file__).name
    lent = [message for message in marked() if any(path.endswith(f"/{place}") for path, _ in message.locations)]

    ones = {message.id if isinstance(message.id, str) else message.id[0] for message in lent} - set(borrowed.CLUMSY)

    assert len(ones) == 30
    assert {one for one in ones if {without_ours.gettext(one), without_ours.ngettext(one, one, 5)} != {one}} == set()


def spoken_by_scripts() -> set[Said]:
    """What the scripts of Django's admin say."""
    found: set[Said] = set()
    for path in (PACKAGES / "django/contrib/admin/static/admin/js").glob("**/*.js"):
        if "vendor" not in path.parts:
            with path.open("rb") as file:
                found |= set(said(extract("javascript", file, keywords=KEYWORDS)))
    return found


def test_what_the_scripts_say_is_said_in_ukrainian() -> None:
    with override("uk"):
        response: Any = JSONCatalog.as_view(packages=["django.contrib.admin"])(RequestFactory().get("/"))
    catalogue = json.loads(response.content)["catalog"]

    spoken = spoken_by_scripts()

    assert len(spoken) > 60

    def is_silent(context: str | None, one: str) -> bool:
        return catalogue.get(f"{context}\x04{one}" if context else one, one) in ("", one)

    assert {one for context, one, _ in spoken if is_silent(context, one)} == set()


def test_allauth_and_django_stand_side_by_side() -> None:
    assert Path(allauth.__file__).parent.parent == PACKAGES
