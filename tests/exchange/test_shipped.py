"""The content that ships: the article as it was published, and the first quiz on it."""

from hashlib import sha256
from itertools import groupby

import pytest

from quiz.exchange.formats.native import read
from quiz.exchange.services import load
from quiz.management.content import content_files
from quiz.questions.draft import QuestionDraft
from quiz.quizzes.draft import QuizDraft
from quiz.quizzes.queries import live_quiz
from quiz.sources.draft import DocumentDraft, SentenceDraft
from quiz.text.languages import LANGUAGES, missing
from quiz.text.numbers import digits
from tests.exchange.rows import everything
from tests.make import NOW

FILES = {path.name: path.read_bytes() for path in content_files()}
PARSED = [read(data) for data in FILES.values()]
(ARTICLE,) = (parsed for parsed in PARSED if isinstance(parsed, DocumentDraft))
(FIRST_LOOK,) = (parsed for parsed in PARSED if isinstance(parsed, QuizDraft))
BANK: list[QuestionDraft] = [
    question for parsed in PARSED if isinstance(parsed, tuple) and parsed[0] == ARTICLE.slug for question in parsed[1]
]

PUBLISHED = [
    "5bbd15d0da3011c7264c366a0fa957275f44e61593faa53319df349416f084ee",
    "9b5cd6ecad7fb3be7048c0077b5b207069d3f1029ebbffb1cc2344492de5947e",
    "da3842e403fa655487552a5cafc507920344499d8241693cb30661a1d501b918",
    "9294f120986ba4800b71f1db819f85db15509358d9ee579edde1de3217f3e0f5",
    "20c3d1f32b9ca7d0a461e726bb62b7f561002f37c5a2d4b3cfcce0a0fb79c9b1",
    "b6b94b60d5ba1ac5174f60e00779ecb5b163309dffce3eed665f82af9afba86d",
    "e177e4b3dd8f76b57e8b7bebdece48dae08b9dbdd7a057cbb1232c71301b75e3",
    "776be3894ff5327b15432dde28112c493b34f3e5cbe6a717ed62f17ef3cb80bf",
    "1a9f9a60b94837c29bfde020755ca8d1f936967571ad1df48504dc441e933bc0",
]
"""SHA-256 of the title and of each paragraph of the article, in UTF-8, as the platform published it in English."""


def paragraphs(language: str) -> list[str]:
    """The title and the paragraphs, each as one text."""
    by_paragraph = groupby(ARTICLE.sentences, key=lambda sentence: sentence.paragraph)
    return [ARTICLE.title[language]] + [
        " ".join(sentence.text[language] for sentence in sentences) for _, sentences in by_paragraph
    ]


def test_article_is_quoted_to_the_letter() -> None:
    assert [sha256(text.encode()).hexdigest() for text in paragraphs("en")] == PUBLISHED


def test_article_has_fifteen_sentences_with_their_anchors_in_order() -> None:
    assert [sentence.anchor for sentence in ARTICLE.sentences] == list(range(1, 16))


def test_article_is_whole_in_both_languages() -> None:
    texts = [ARTICLE.title, ARTICLE.content_note, *(sentence.text for sentence in ARTICLE.sentences)]

    assert [missing(text, LANGUAGES) for text in texts] == [[]] * 17


@pytest.mark.parametrize("sentence", ARTICLE.sentences, ids=lambda sentence: str(sentence.anchor))
def test_article_has_the_same_numbers_in_both_languages(sentence: SentenceDraft) -> None:
    assert digits(sentence.text["uk"]) == digits(sentence.text["en"])


def test_article_names_where_it_comes_from() -> None:
    assert ARTICLE.source_url == "https://war.ukraine.ua/war-news/russias-elections-temporarily-occupied-ukraine/"
    assert (ARTICLE.publisher, ARTICLE.original_language) == ("War in Ukraine", "en")


def test_article_has_one_note_on_the_number_of_the_resolution() -> None:
    notes = {sentence.anchor: sentence.note for sentence in ARTICLE.sentences if sentence.note}

    assert list(notes) == [12]
    assert ["A/RES/ES-11/4" in notes[12][language] for language in LANGUAGES] == [True, True]


def test_bank_has_twelve_questions_of_three_kinds() -> None:
    assert len({question.name for question in BANK}) == len(BANK) == 12
    assert {question.kind for question in BANK} == {"single", "multiple", "true_false"}


def test_bank_explains_every_question_in_both_languages() -> None:
    assert [missing(question.explanation, LANGUAGES) for question in BANK] == [[]] * 12


def test_first_look_asks_every_question_once() -> None:
    assert FIRST_LOOK.title == {"uk": "Перше знайомство", "en": "First look"}
    assert sorted(FIRST_LOOK.questions) == sorted(question.name for question in BANK)
    assert FIRST_LOOK.languages == LANGUAGES


@pytest.mark.django_db
def test_content_loads_without_refusals_and_can_be_started() -> None:
    loaded = load(FILES, now=NOW)

    live = live_quiz("first-look")
    assert (loaded.refused, loaded.rows, loaded.published) == (0, 17, ["first-look"])
    assert live is not None
    assert [item.question.name for item in live.edition.items] == list(FIRST_LOOK.questions)
    assert live.edition.languages == LANGUAGES


@pytest.mark.django_db
def test_content_loaded_a_second_time_changes_nothing() -> None:
    load(FILES, now=NOW)
    before = everything()

    assert load(FILES, now=NOW).is_nothing
    assert everything() == before
