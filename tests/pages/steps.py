"""What a student does, step by step, through the pages."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.test import Client

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from tests.make import proof

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


def without_tokens(page: Any) -> str:
    """The page without what is new in it every time."""
    return re.sub(r'(csrfmiddlewaretoken|client_key)" value="[^"]+"', r"\1", page.content.decode())


def turned(item: Item) -> Item:
    """The same question with its key turned round, whatever its kind."""
    return replace(item, question=replace(item.question, options=tuple(_turned(item.question))))


def _turned(question: QuestionDraft) -> list[OptionDraft]:
    options = question.options
    match question.kind:
        case "number":
            return [replace(option, value=(option.value or 0) + Decimal(1)) for option in options]
        case "ordering":
            return [replace(option, place=len(options) + 1 - option.place) for option in options]
        case "matching":
            pairs = [option.pair for option in options if option.role is Role.RIGHT]
            turns = iter(pairs[1:] + pairs[:1])
            return [replace(option, pair=next(turns)) if option.role is Role.RIGHT else option for option in options]
        case "evidence":
            return [replace(option, proofs=(proof(1, "тече", "flows"),)) for option in options]
        case _:
            return [replace(option, correct=not option.correct) for option in options]
