import pytest

from quiz.text.words import content_words, speaks_of, words

UKRAINIAN = ["Річка Дніпро тече на південь.", "На ній стоїть місто Київ."]
ENGLISH = ["The river Dnipro flows south.", "The city of Kyiv stands on it."]


def test_words_are_folded_and_in_order() -> None:
    assert words("Зв’язок — ESS/11/4, «будь-який»!") == ["зв'язок", "ess", "11", "4", "будь-який"]


def test_content_words_leave_out_those_that_only_join() -> None:
    assert content_words("Річка і місто на ній", "uk") == ["річка", "місто", "ній"]
    assert content_words("The river and the city of Kyiv", "en") == ["river", "city", "kyiv"]


@pytest.mark.parametrize("option", ["Київ", "містом над річкою", "Дніпром", "стоїть", "На"])
def test_speaks_of_what_the_sentences_name_whatever_its_ending(option: str) -> None:
    assert speaks_of(option, UKRAINIAN, "uk")


@pytest.mark.parametrize("option", ["Львів", "річка Ворскла", "Північ"])
def test_speaks_of_is_false_for_a_word_that_no_sentence_has(option: str) -> None:
    assert not speaks_of(option, UKRAINIAN, "uk")


def test_speaks_of_gathers_words_from_all_sentences() -> None:
    assert speaks_of("The south of the city", ENGLISH, "en")
    assert not speaks_of("The south of the village", ENGLISH, "en")
