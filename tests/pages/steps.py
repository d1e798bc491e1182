"""What a student does, step by step, through the pages."""

import re
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.test import Client

QUIZ = "/uk/quizzes/by-the-river/"


def text(response: Any) -> str:
    """The body as a string, spaces folded: typesetting must not hide a word from a test."""
    body: str = response.content.decode()
    return re.sub(r"[\s\u00a0]+", " ", body)


def begin(client: Client, quiz: str = QUIZ, **data: str) -> str:
    """Start the quiz; return the attempt's address, without the place of its first question."""
    response = client.post(quiz, data)
    assert response["Location"].endswith("?q=1")
    return str(response["Location"]).removesuffix("?q=1")


def identities(response: Any) -> list[str]:
    """The opaque values of the rows, in the order shown."""
    return re.findall(r'class="option__input" type="\w+" name="choice" value="(\w+)"', response.content.decode())


def key_of(response: Any) -> str:
    """The page's number for its next submission."""
    match = re.search(r'name="client_key" value="([^"]+)"', response.content.decode())
    assert match is not None
    return match[1]


def send(client: Client, address: str, *choices: str, key: str = "", **more: str) -> HttpResponse:
    """Send the form of a question."""
    data = {"choice": list(choices), "client_key": key or str(uuid4()), **more}
    return client.post(address, data)  # type: ignore[return-value]  # the test client's response is a real one


def answer_first(client: Client, attempt: str, place: int) -> HttpResponse:
    """Answer the question at `place` with the first row shown."""
    address = f"{attempt}?q={place}"
    return send(client, address, identities(client.get(address))[0])
