"""My scores as tests read them."""

import re

from django.test import Client
from django.utils.translation import gettext, override

ME = "/en/me/"


def section(page: str, name: str) -> str:
    """A section of the page by its heading's name, without the tags; empty where there is no such section."""
    found = re.search(rf'aria-labelledby="{name}">(.*?)</section>', page)
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split()) if found else ""


def listed(client: Client, where: str = ME) -> list[str]:
    """The attempts in the list: where each leads."""
    return re.findall(r'class="tries__name" href="([^"]+)"', client.get(where).content.decode())


def said(message: str, language: str) -> str:
    """What a page in this language says for a marked string."""
    with override(language):
        return gettext(message)
