import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.folding import fold

WRITTEN = "абгґеєиіїйАБҐЄІЇ abcABC'’‘ʼ` \u00a0\u202f-—.,"


@pytest.mark.parametrize("apostrophe", "'’‘ʼ`")
def test_fold_makes_apostrophes_one(apostrophe: str) -> None:
    assert fold(f"М{apostrophe}ята") == "м'ята"


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "  ", "\t", "\n"])
def test_fold_makes_spaces_single_and_plain(space: str) -> None:
    assert fold(f" 12{space}жовтня ") == "12 жовтня"


def test_fold_joins_letters_written_in_two_parts() -> None:
    assert fold("Ки\u0456\u0308в") == fold("Київ")


@given(st.text(WRITTEN))
def test_fold_of_what_is_folded_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(WRITTEN))
def test_fold_does_not_depend_on_case(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())
