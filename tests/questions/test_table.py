"""A kind is a line in the table, a choice of the model, a template, and words; a code has words."""

from django.conf import settings

from quiz.pages import answered, wording
from quiz.questions.findings import Code
from quiz.questions.kinds.contract import Problem
from quiz.questions.kinds.table import KINDS
from quiz.questions.models import Question
from tests.make import draft_of_each_kind
from tests.questions.drawn import ITEMS


def test_kinds_are_the_choices_of_the_model() -> None:
    assert [code for code, _ in Question._meta.get_field("kind").flatchoices] == list(KINDS)


def test_kinds_each_have_a_template() -> None:
    templates = (settings.ROOT / "templates" / "kinds").glob("*.html")

    assert sorted(path.stem for path in templates) == sorted(KINDS)


def test_kinds_each_have_a_name_and_an_instruction() -> None:
    assert list(wording.KINDS) == list(KINDS)
    assert list(wording.KIND_HELP) == list(KINDS)


def test_kinds_each_have_their_rows_and_words_after_the_answer() -> None:
    assert list(answered.ROWS) == list(KINDS)
    assert list(answered.SAID) == list(KINDS)


def test_kinds_are_each_made_for_the_other_tests() -> None:
    assert [draft.kind for draft in draft_of_each_kind()] == list(KINDS)


def test_kinds_are_each_drawn_by_the_property_tests() -> None:
    assert list(ITEMS) == list(KINDS)


def test_kinds_name_themselves_in_their_examples() -> None:
    named = {name: {example.item.question.kind for example in kind.examples()} for name, kind in KINDS.items()}

    assert named == {name: {name} for name in KINDS}


def test_findings_each_have_words() -> None:
    assert list(wording.FINDINGS) == list(Code)


def test_problems_each_have_words() -> None:
    assert list(wording.PROBLEMS) == list(Problem)
