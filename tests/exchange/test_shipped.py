"""The content that ships: the article as it was published, the bank on it, and the quizzes."""

from collections import Counter
from hashlib import sha256
from itertools import groupby

import pytest

from quiz.exchange.formats.native import read
from quiz.exchange.services import load
from quiz.management.content import content_files
from quiz.questions.draft import QuestionDraft, Role
from quiz.questions.kinds import short_text
from quiz.quizzes.draft import Feedback, QuizDraft
from quiz.quizzes.queries import live_quiz
from quiz.sources.draft import DocumentDraft, SentenceDraft
from quiz.text.folding import fold
from quiz.text.languages import LANGUAGES, missing
from quiz.text.numbers import digits
from tests.exchange.rows import everything
from tests.make import NOW, make_item

FILES = {path.name: path.read_bytes() for path in content_files()}
PARSED = [read(data) for data in FILES.values()]
(ARTICLE,) = (parsed for parsed in PARSED if isinstance(parsed, DocumentDraft))
QUIZZES = [parsed for parsed in PARSED if isinstance(parsed, QuizDraft)]
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

APART = [
    ("how-many-regions", "regions-of-elections"),
    ("resolution-date", "day-of-resolution"),
    ("resolution-date", "dates-and-events"),
    ("crimea-2014", "day-in-march-2014"),
    ("crimea-2014", "dates-and-events"),
    ("crimea-2014", "order-of-events"),
    ("dates-and-events", "day-in-march-2014"),
    ("dates-and-events", "day-of-resolution"),
    ("dates-and-events", "month-of-attempts"),
    ("dates-and-events", "order-of-events"),
    ("order-of-events", "purpose-2014"),
    ("recalled-territories", "tf-whole-status"),
    ("partners-calls", "withdraw-all-forces"),
    ("partners-calls", "gap-aggression"),
    ("partners-calls", "tf-once-again"),
    ("why-no-validity", "within-which-borders"),
    ("disregarded-principles", "gap-will"),
    ("disregarded-principles", "kyslytsia-describes"),
    ("disregarded-principles", "without-what"),
    ("disregarded-principles", "kyslytsia-said"),
    ("kyslytsia-describes", "gap-democratic"),
    ("kyslytsia-describes", "gap-will"),
    ("kyslytsia-said", "gap-democratic"),
    ("kyslytsia-said", "gap-will"),
    ("kyslytsia-said", "gap-illegitimate"),
    ("kyslytsia-said", "tf-special-role"),
    ("kyslytsia-said", "without-what"),
    ("kyslytsia-said", "who-said-what"),
    ("kyslytsia-said", "whom-the-calls-address"),
    ("kyslytsia-said", "withdraw-all-forces"),
    ("what-enables-falsifying", "gap-turnout"),
    ("what-enables-falsifying", "who-is-intimidated"),
    ("tf-many-means", "means-of-coercion"),
    ("tf-many-means", "tf-medical-services"),
    ("who-said-what", "which-body-adopted"),
    ("who-said-what", "statement-occasion"),
    ("who-said-what", "without-what"),
    ("who-said-what", "what-assembly-declared"),
]
"""Questions of which one gives the other away: their quizzes must not ask both."""


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


def test_bank_has_enough_questions_of_every_kind() -> None:
    assert len({question.name for question in BANK}) == len(BANK) == 58
    assert Counter(question.kind for question in BANK) == {
        "single": 12,
        "multiple": 6,
        "true_false": 8,
        "gap": 8,
        "number": 3,
        "short_text": 5,
        "ordering": 2,
        "matching": 3,
        "evidence": 11,
    }


def test_bank_asks_about_every_sentence() -> None:
    asked = {
        proof.sentence
        for question in BANK
        for option in question.options
        if option.correct or option.role is Role.STATEMENT
        for proof in option.proofs
    }

    assert asked == set(range(1, 16))


def test_bank_explains_every_question_in_both_languages() -> None:
    assert [question.name for question in BANK if missing(question.explanation, LANGUAGES)] == []


def test_bank_leaves_at_most_half_of_the_wrong_options_not_stated() -> None:
    wrong = {q.name: [o for o in q.options if o.role is Role.CHOICE and not o.correct] for q in BANK}

    assert [name for name, options in wrong.items() if 2 * sum(o.not_stated for o in options) > len(options)] == []


def test_bank_has_no_two_questions_alike() -> None:
    for language in LANGUAGES:
        assert len({fold(question.prompt[language]) for question in BANK}) == len(BANK)


@pytest.mark.parametrize("language", LANGUAGES)
def test_bank_hides_its_keys_from_who_picks_the_longest_option(language: str) -> None:
    """A key that is by far the longest gives itself away: more than a quarter and five characters longer."""
    lengths = {
        q.name: [max(len(o.text[language]) for o in q.options if o.correct is key) for key in (True, False)]
        for q in BANK
        if q.kind in ("single", "gap")
    }

    assert [name for name, (key, wrong) in lengths.items() if key > max(1.25 * wrong, wrong + 5)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", [q for q in BANK if q.kind == "short_text"], ids=lambda q: q.name)
def test_bank_accepts_each_variant_of_a_short_answer(question: QuestionDraft, language: str) -> None:
    item = make_item(question)
    accepted = [line for option in question.options for line in (option.text, option.variants)]
    typed = [text for said in accepted for text in said[language].splitlines()]

    assert {text: short_text.grade(item, text).points for text in typed} == dict.fromkeys(typed, 1)


def test_quizzes_ask_what_they_promise() -> None:
    assert [(quiz.slug, len(quiz.questions), quiz.draw, quiz.feedback) for quiz in QUIZZES] == [
        ("first-look", 12, 0, Feedback.AT_ONCE),
        ("whole-article", 30, 0, Feedback.AT_END),
        ("point-to-the-evidence", 11, 0, Feedback.AT_ONCE),
        ("close-reading", 9, 0, Feedback.AT_END),
        ("ten-at-random", 20, 10, Feedback.AT_END),
    ]
    assert {quiz.languages for quiz in QUIZZES} == {LANGUAGES}
    assert [missing(text, LANGUAGES) for quiz in QUIZZES for text in (quiz.title, quiz.description)] == [[]] * 10


@pytest.mark.parametrize("pair", APART, ids=" and ".join)
def test_quizzes_keep_apart_what_answers_each_other(pair: tuple[str, str]) -> None:
    assert set(pair) <= {question.name for question in BANK}
    assert [quiz.slug for quiz in QUIZZES if set(pair) <= set(quiz.questions)] == []


@pytest.mark.django_db
def test_content_loads_without_refusals_and_can_be_started() -> None:
    loaded = load(FILES, now=NOW)

    live = [live_quiz(quiz.slug) for quiz in QUIZZES]
    assert (loaded.refused, loaded.rows, loaded.published) == (0, 17, [quiz.slug for quiz in QUIZZES])
    assert [[item.question.name for item in found.edition.items] for found in live if found] == [
        list(quiz.questions) for quiz in QUIZZES
    ]


@pytest.mark.django_db
def test_content_loaded_a_second_time_changes_nothing() -> None:
    load(FILES, now=NOW)
    before = everything()

    assert load(FILES, now=NOW).is_nothing
    assert everything() == before
