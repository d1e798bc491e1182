"""What the head of a page says to those who do not read the rest."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

EVERYWHERE = {"viewport", "theme-color"}
"""What a page says to its own browser."""


@dataclass
class Head:
    """`said`: what it tells others, by name; `links`: its links' addresses, by what they are to the page."""

    said: dict[str, str] = field(default_factory=dict)
    papers: dict[str, str] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)


def head(response: Any) -> Head:
    reader = _Reader()
    reader.feed(response.content.decode())
    return reader.head


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.head = Head()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name") or given.get("property", "")
        if tag == "meta" and name == "theme-color":
            self.head.papers[given.get("media", "")] = given["content"]
        elif tag == "meta" and name and name not in EVERYWHERE:
            assert name not in self.head.said, f"{name} is said twice"
            self.head.said[name] = given["content"]
        elif tag == "link" and given["rel"] == "alternate":
            self.head.versions[given["hreflang"]] = given["href"]
        elif tag == "link":
            self.head.links.setdefault(given["rel"], []).append(given["href"])
