from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from quiz.attempts.models import Mark
from quiz.questions.models import Proof
from quiz.quizzes import queries as quiz_queries
from quiz.quizzes.models import Edition
from quiz.sources.models import Sentence
from tests.make import answer_all, edition_of, make_attempt, make_quiz

pytestmark = pytest.mark.django_db

guard = import_module("quiz.migrations.0002_teachers_and_the_frozen_edition")


def check_bank() -> tuple[int, str, list[str]]:
    """The command's exit status, its totals, and the faults that it names."""
    out, err = StringIO(), StringIO()
    try:
        call_command("check_bank", stdout=out, stderr=err)
    except CommandError as error:
        return error.returncode, str(error), err.getvalue().splitlines()
    return 0, out.getvalue().strip(), err.getvalue().splitlines()


@contextmanager
def unguarded() -> Iterator[None]:
    """The trigger of editions taken away, as only somebody with the keys of the database can, and put back."""
    connection.check_constraints()  # PostgreSQL alters no table that has checks pending
    with connection.cursor() as cursor:
        for statement in guard.REMOVALS[connection.vendor]:
            cursor.execute(statement)
        yield
        for statement in guard.TRIGGERS[connection.vendor]:
            cursor.execute(statement)


def test_check_bank_of_a_sound_bank_prints_totals() -> None:
    quiz = make_quiz()
    answer_all(make_attempt(quiz))
    make_attempt(quiz)

    assert check_bank() == (
        0,
        "3 questions, 1 editions with 3 items, 2 attempts with 3 answers: 0 faults",
        [],
    )


def test_check_bank_of_an_empty_bank_is_sound() -> None:
    assert check_bank() == (0, "0 questions, 0 editions with 0 items, 0 attempts with 0 answers: 0 faults", [])


def test_check_bank_of_what_ships_is_sound() -> None:
    call_command("load_content", stdout=StringIO())

    assert check_bank() == (0, "58 questions, 5 editions with 82 items, 0 attempts with 0 answers: 0 faults", [])


def test_check_bank_finds_a_tampered_mark() -> None:
    sheet = make_attempt(make_quiz())
    answer_all(sheet, rightly=False)
    Mark.objects.filter(item=sheet.items[0].id).update(points=1)

    assert check_bank() == (
        1,
        "3 questions, 1 editions with 3 items, 1 attempts with 3 answers: 1 faults",
        [f"attempt {sheet.id}: its marks are not what its answers earn"],
    )


def test_check_bank_finds_a_tampered_edition() -> None:
    edition = edition_of(make_quiz())
    forged = {**edition.content, "quiz": {**edition.content["quiz"], "slug": "by-the-lake"}}
    with unguarded():
        Edition.objects.update(content=forged)

    assert check_bank() == (
        1,
        "3 questions, 1 editions with 3 items, 0 attempts with 0 answers: 1 faults",
        [f"edition {edition}: its content is not what was published"],
    )


@pytest.mark.parametrize("lost", ["quiz", "items", "documents"])
def test_check_bank_names_an_edition_that_cannot_be_read(lost: str) -> None:
    quiz = make_quiz()
    answer_all(make_attempt(quiz))
    edition = edition_of(quiz)
    quiz_queries._read.clear()
    with unguarded():
        Edition.objects.update(content={key: value for key, value in edition.content.items() if key != lost})

    status, _, faults = check_bank()

    assert status == 1
    assert faults[0] == f"edition {edition}: its content is not what was published"
    assert faults[1].endswith("its marks are not what its answers earn")


def test_check_bank_finds_a_tampered_proof_in_an_edition() -> None:
    edition = edition_of(make_quiz())
    content = edition.content
    content["items"][2]["options"][0]["proofs"][0]["quotation"]["en"] = "in 1989"
    with unguarded():
        Edition.objects.update(content=content)

    assert check_bank()[2] == [
        f"edition {edition}: its content is not what was published",
        f"edition {edition}: The sentence does not contain these exact words. (option 1, sentence 4, en, in 1989)",
    ]


def test_check_bank_finds_a_quotation_that_no_longer_occurs() -> None:
    make_quiz()
    Sentence.objects.filter(anchor=4).update(text_uk="Пристань збудували давно, в 1899.")

    assert check_bank() == (
        1,
        "3 questions, 1 editions with 3 items, 0 attempts with 0 answers: 1 faults",
        [
            "question pier: The sentence does not contain these exact words. (option 1, sentence 4, uk, в 1899 році)",
        ],
    )


def test_check_bank_names_every_fault() -> None:
    sheet = make_attempt(make_quiz())
    answer_all(sheet)
    Mark.objects.all().delete()
    Proof.objects.filter(option__question__name="pier").delete()

    assert check_bank() == (
        1,
        "3 questions, 1 editions with 3 items, 1 attempts with 3 answers: 2 faults",
        [
            "question pier: The proof is missing. (option 1)",
            f"attempt {sheet.id}: its marks are not what its answers earn",
        ],
    )
