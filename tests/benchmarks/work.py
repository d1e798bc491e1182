"""What is measured, and what is sent for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Work(StrEnum):
    """The four things that a run compares."""

    BARE_PAGE = "a"
    BARE_INSERT = "b"
    QUESTION = "c"
    ANSWER = "d"


WORDS = {
    Work.BARE_PAGE: "bare page: base.html, one SELECT",
    Work.BARE_INSERT: "the same and one INSERT",
    Work.QUESTION: "our question page",
    Work.ANSWER: "our answer",
}

EXPECTED = {Work.BARE_PAGE: 200, Work.BARE_INSERT: 200, Work.QUESTION: 200, Work.ANSWER: 302}
"""The only status that counts; anything else ends the run."""


@dataclass(frozen=True)
class Request:
    """A GET, or a POST where there is a body (a form, encoded)."""

    path: str
    body: str = ""


@dataclass(frozen=True)
class Visitor:
    """A signed-in user: the cookie header, and what she sends for each work, endless but for the answers."""

    cookies: str
    requests: Mapping[Work, Iterator[Request]]


@dataclass(frozen=True)
class Slice:
    """What a short time of one work came to: requests answered, seconds by the clock, CPU seconds of the workers."""

    work: Work
    requests: int
    seconds: float
    cpu: float
