"""What a public page says of itself to those who list it, quote it or send it on: search engines, messengers.

A page that says nothing here is private: base.html asks that it be listed nowhere.
"""

from collections.abc import Collection
from dataclasses import dataclass

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse

from quiz.pages.frame import in_language, language
from quiz.text.languages import LANGUAGES
from quiz.text.opening import opening

LOCALES = {"uk": "uk_UA", "en": "en_GB"}
"""The languages as Open Graph names them."""

LONGEST = 200
"""How many characters of a description anybody shows."""


@dataclass(frozen=True)
class Address:
    """Where a public page stands, absolutely: `url` in the language of this answer, or else in the first that the page
    exists in; `versions` by language, with `x-default`, which leads every reader to her own."""

    language: str
    url: str
    versions: dict[str, str]


@dataclass(frozen=True)
class Sharing:
    """What the head of a public page says. One that is not `is_listed` may be sent on, but is not to be found."""

    title: str
    description: str
    kind: str
    address: Address
    locale: str
    other_locales: list[str]
    picture: str
    is_listed: bool


def address(request: HttpRequest, name: str, *arguments: str, languages: Collection[str] = LANGUAGES) -> Address:
    """The addresses of a page that exists in these languages. Without a language in front, an address leads to the
    reader's own: that is where those go for whom no version is meant, unless there is only one."""
    here = reverse(name, args=arguments)
    urls = {code: request.build_absolute_uri(in_language(code, here)) for code in languages or LANGUAGES}
    spoken = language() if language() in urls else next(iter(urls))
    anyone = request.build_absolute_uri(here.removeprefix(f"/{language()}")) if len(urls) > 1 else urls[spoken]
    return Address(spoken, urls[spoken], {**urls, "x-default": anyone})


def sharing(
    request: HttpRequest,
    name: str,
    *arguments: str,
    title: str,
    description: str,
    languages: Collection[str] = LANGUAGES,
    kind: str = "website",
    is_public: bool = True,
) -> Sharing:
    """What the page of this name and these arguments says of itself; `kind` is Open Graph's."""
    where = address(request, name, *arguments, languages=languages)
    return Sharing(
        title=title,
        description=opening(description, LONGEST),
        kind=kind,
        address=where,
        locale=LOCALES[language()],
        other_locales=[LOCALES[code] for code in languages if code != language()],
        picture=request.build_absolute_uri(static(f"quiz/share.{language()}.png")),
        is_listed=is_public and where.language == language(),
    )
