from decimal import Decimal

import pytest

from quiz.exchange.formats.native import FormatError, read
from quiz.questions.draft import OptionDraft, Role
from quiz.quizzes.draft import QuizDraft
from tests.exchange.files import DOCUMENT, KINDS, QUESTIONS, QUIZ, edited
from tests.make import both, document_draft, proof, question_draft, right, statement_draft, wrong


def test_read_gives_a_document_with_its_paragraphs() -> None:
    assert read(DOCUMENT.encode()) == document_draft()


def test_read_gives_the_notes_of_a_document_and_of_its_sentences() -> None:
    noted = edited(DOCUMENT, "publisher:", "content_note: { uk: Вода., en: Water. }\npublisher:")
    noted = edited(noted, "en: It is 2201 kilometres long.\n", "en: Long.\n      note: { uk: Нині., en: Now. }\n")

    document = read(noted.encode())

    assert document.content_note == both("Вода.", "Water.")  # type: ignore[union-attr]  # it is a document
    assert document.sentences[1].note == both("Нині.", "Now.")  # type: ignore[union-attr]  # the same


def test_read_gives_questions_with_the_slug_of_their_document() -> None:
    assert read(QUESTIONS.encode()) == ("river", (question_draft(), statement_draft()))


def test_read_gives_points_explanation_and_feedback() -> None:
    richer = edited(
        QUESTIONS, "    options:\n", "    points: 2\n    explanation: { uk: Так., en: So. }\n    options:\n"
    )
    richer = edited(richer, "en: North\n", "en: North\n        feedback: { uk: Ні., en: No. }\n")

    assert read(richer.encode()) == (
        "river",
        (
            question_draft(
                points=2,
                explanation=both("Так.", "So."),
                options=(
                    right(),
                    wrong("Північ", "North", feedback=both("Ні.", "No.")),
                    *question_draft().options[2:],
                ),
            ),
            statement_draft(),
        ),
    )


def test_read_puts_proofs_in_the_order_of_their_sentences() -> None:
    turned = edited(
        QUESTIONS,
        "proofs: [{ sentence: 4, uk: в 1899 році, en: in 1899 }]",
        "proofs: [{ sentence: 4, uk: Пристань, en: pier }, { sentence: 1, uk: Річка, en: river }]",
    )

    _, (_, statement) = read(turned.encode())  # type: ignore[misc]  # it is a bank

    assert [proof.sentence for proof in statement.options[0].proofs] == [1, 4]


def test_read_takes_a_proof_to_be_on_the_side_of_its_answer() -> None:
    true = edited(QUESTIONS, "is_true: false", "is_true: true")

    _, (_, statement) = read(true.encode())  # type: ignore[misc]  # it is a bank

    assert statement.options[0].correct is True
    assert statement.options[0].proofs == (proof(4, "в 1899 році", "in 1899"),)


def test_read_gives_the_parts_of_every_kind() -> None:
    _, bank = read(KINDS.encode())  # type: ignore[misc]  # it is a bank

    assert [(draft.name, draft.exactly, draft.window) for draft in bank] == [
        ("what-is-named", 2, ()),
        ("length", 0, ()),
        ("in-which-order", 0, ()),
        ("what-is-what", 0, ()),
        ("show-the-city", 0, (2, 3, 4)),
    ]
    assert [draft.options for draft in bank[1:]] == [
        (
            OptionDraft(
                role=Role.ACCEPTED,
                correct=True,
                value=Decimal(2201),
                tolerance=Decimal("0.5"),
                unit=both("км", "km"),
                proofs=(proof(2, "2201 кілометр", "2201 kilometres"),),
            ),
        ),
        (
            right("Напрям", "The direction", role=Role.STEP, place=1, feedback=both("Спершу.", "First.")),
            right("Довжина", "The length", role=Role.STEP, place=2, proofs=(proof(2, "довжину", "long"),)),
        ),
        (
            right("Київ", "Kyiv", role=Role.LEFT, pair=1, proofs=(proof(3, "місто Київ", "city of Kyiv"),)),
            right("місто", "a city", role=Role.RIGHT, pair=1, proofs=()),
            wrong("озеро", "a lake", role=Role.RIGHT, proofs=()),
        ),
        (OptionDraft(role=Role.ACCEPTED, correct=True, proofs=(proof(3, "місто Київ", "city of Kyiv"),)),),
    ]


@pytest.mark.parametrize(
    ("written", "value"),
    [("-5", "-5"), ('"0.25"', "0.25"), ('"-1.50"', "-1.5"), ("123456789012345", "123456789012345")],
)
def test_read_takes_whole_numbers_and_decimals_in_quotation_marks(written: str, value: str) -> None:
    _, bank = read(edited(KINDS, "value: 2201", f"value: {written}").encode())  # type: ignore[misc]  # it is a bank

    assert bank[1].options[0].value == Decimal(value)


def test_read_gives_a_quiz_with_its_questions_in_order() -> None:
    assert read(QUIZ.encode()) == QuizDraft(
        "by-the-river", "river", both("Біля річки", "By the river"), ("where-to", "pier")
    )


def test_read_leaves_out_a_language_that_says_nothing() -> None:
    silent = edited(QUIZ, "en: By the river", 'en: ""')

    assert read(silent.encode()).title == {"uk": "Біля річки"}  # type: ignore[union-attr]  # it is a quiz


@pytest.mark.parametrize(
    ("data", "place", "expected"),
    [
        (b"quiz: \xff", "the file", "text in UTF-8"),
        ("quiz: річка".encode("utf-16"), "the file", "text in UTF-8"),
        (b"", "the file", "keys with values"),
        (b"- quiz", "the file", "keys with values"),
        (b"title: { uk: a }\nquiz: q", "the file", "to begin with `document:`, `questions:` or `quiz:`"),
        (b"quiz: q\nquiz: r", "line 1", "each key once, but 'quiz' stands twice"),
        (b"quiz: q\ntitle:\n  uk: a\n  uk: b", "line 3", "each key once, but 'uk' stands twice"),
        (b"quiz: &name q\ntitle: { uk: a }\ndocument: *name", "line 3", "no aliases (*name): write the text out"),
    ],
    ids=["not text", "utf-16", "empty", "a list", "first key", "double key", "double key inside", "alias"],
)
def test_read_refuses_what_is_no_file_of_this_format(data: bytes, place: str, expected: str) -> None:
    with pytest.raises(FormatError) as raised:
        read(data)

    assert (raised.value.place, raised.value.expected) == (place, expected)


@pytest.mark.parametrize(
    "data",
    [b"quiz: [", b"quiz: q: r", b"quiz: !!python/name:os.system", b"<<: { quiz: q }", b"quiz: 2026-13-32", b"[" * 9999],
    ids=["open", "colon", "code", "merge", "impossible date", "too deep"],
)
def test_read_refuses_what_is_not_plain_yaml(data: bytes) -> None:
    with pytest.raises(FormatError, match=r"^the file: YAML \("):
        read(data)


TEXT = "a text (in quotation marks, if it looks like a number)"
LIST = "a list (lines that begin with a dash)"
KEYS = "keys with values"
NUMBER = "a whole number, 1 to 1000000"
NAME = "a name of Latin letters, digits and hyphens, 100 at most"
FLAG = "true or false"


PARTS = "options, statement, accepted, evidence, steps, pairs, spare"
DECIMAL = "a number (in quotation marks, if it has decimals)"
DIGITS = "a number of at most 15 digits, 10 of them decimals"

MISTAKES = [
    (DOCUMENT, "document: river", "document: 7", "document", TEXT),
    (DOCUMENT, "original_language: en", "original_language: de", "original_language", "one of uk, en"),
    (DOCUMENT, "original_language: en\n", "", "original_language", "one of uk, en"),
    (DOCUMENT, "title: { uk: Про річку, en: About a river }", "title: About a river", "title", KEYS),
    (DOCUMENT, "en: About a river", "de: Fluss", "title", "only the keys uk, en, not de"),
    (DOCUMENT, "anchor: 3", "anchor: third", "paragraph 2: anchor", NUMBER),
    (DOCUMENT, "anchor: 3", "anchor: -3", "paragraph 2: anchor", NUMBER),
    (DOCUMENT, "anchor: 3", "anchor: true", "paragraph 2: anchor", NUMBER),
    (DOCUMENT, "anchor: 3\n      uk: На ній стоїть місто Київ.", "uk: Київ.", "paragraph 2: anchor", NUMBER),
    (DOCUMENT, "  - - anchor: 3", "  - one line\n  - - anchor: 3", "paragraph 2", LIST),
    (DOCUMENT, "uk: На ній стоїть місто Київ.", "uk: 3", "paragraph 2: uk", TEXT),
    (
        DOCUMENT,
        "publisher:",
        "author:",
        "the file",
        "only the keys document, title, original_language, source_url, publisher, content_note, paragraphs, not author",
    ),
    (QUESTIONS, "questions: river", "questions: [river]", "questions", TEXT),
    (QUESTIONS, "bank:", "store:", "the file", "only the keys questions, bank, not store"),
    (QUESTIONS, "name: where-to", "name: 1", "bank 1: name", TEXT),
    (QUESTIONS, "name: pier\n    kind", "kind", "bank 2: name", TEXT),
    (QUESTIONS, "kind: single", "kind: [single]", "where-to: kind", TEXT),
    (QUESTIONS, "kind: single", "kind: single\n    points: many", "where-to: points", "a whole number, 1 to 100"),
    (QUESTIONS, "en: Where does", "de: Wohin", "where-to: prompt", "only the keys uk, en, not de"),
    (
        QUESTIONS,
        "kind: single",
        "kind: single\n    hint: { uk: Ні, en: No }",
        "where-to",
        f"only the keys name, kind, points, prompt, explanation, exactly, window, {PARTS}, not hint",
    ),
    (QUESTIONS, "    options:", "    statement:", "where-to: statement", KEYS),
    (QUESTIONS, "    statement:", "    options:", "pier: options", LIST),
    (
        QUESTIONS,
        """    statement:
      is_true: false
      proofs: [{ sentence: 4, uk: в 1899 році, en: in 1899 }]
""",
        "",
        "pier",
        f"what is to be answered: one of the keys {PARTS}",
    ),
    (QUESTIONS, "uk: Захід", "uk: 36", "where-to: option 3: uk", TEXT),
    (QUESTIONS, "correct: true", "correct: surely", "where-to: option 1: correct", FLAG),
    (QUESTIONS, "not_stated: true", 'not_stated: "yes"', "where-to: option 4: not_stated", FLAG),
    (
        QUESTIONS,
        "correct: true",
        "is_true: true",
        "where-to: option 1",
        "only the keys correct, not_stated, feedback, proofs, uk, en, not is_true",
    ),
    (
        QUESTIONS,
        "is_true: false",
        "correct: true",
        "pier: statement 1",
        "only the keys is_true, feedback, proofs, not correct",
    ),
    (QUESTIONS, "[{ sentence: 4, uk: в 1899 році, en: in 1899 }]", "4", "pier: statement 1: proofs", LIST),
    (QUESTIONS, "sentence: 4", "sentence: fourth", "pier: statement 1: sentence", "a whole number, 0 to 1000000"),
    (
        QUESTIONS,
        "sentence: 4",
        "stance: refutes, sentence: 4",
        "pier: statement 1: proof",
        "only the keys sentence, uk, en, not stance",
    ),
    (QUIZ, "document: river", "document: 7", "document", TEXT),
    (QUIZ, "[where-to, pier]", "where-to", "questions", LIST),
    (QUIZ, "[where-to, pier]", "[where-to, 2]", "questions 2", TEXT),
    (DOCUMENT, "anchor: 3", "anchor: 2", "paragraphs", "each anchor once, but 2 stands twice"),
    (DOCUMENT, "anchor: 3", "anchor: 0", "paragraph 2: anchor", NUMBER),
    (
        DOCUMENT,
        "anchor: 3",
        "anchor: 3\n      nota: x",
        "paragraph 2",
        "only the keys anchor, note, uk, en, not nota",
    ),
    (DOCUMENT, "document: river", "document: by/the river", "document", NAME),
    (QUESTIONS, "name: pier", "name: where-to", "bank", "each name once, but 'where-to' stands twice"),
    (QUESTIONS, "kind: single", "kind: single\n    points: 0", "where-to: points", "a whole number, 1 to 100"),
    (QUESTIONS, "kind: single", "kind: single\n    points: 99999", "where-to: points", "a whole number, 1 to 100"),
    (KINDS, "exactly: 2", "exactly: two", "what-is-named: exactly", "a whole number, 0 to 40"),
    (
        KINDS,
        "value: 2201",
        "value: 0.5",
        "length: accepted 1: value",
        DECIMAL,
    ),
    (
        KINDS,
        "value: 2201",
        "value: true",
        "length: accepted 1: value",
        DECIMAL,
    ),
    (KINDS, "value: 2201", 'value: "0,5"', "length: accepted 1: value", 'a number, written like 56 or "0.5"'),
    (KINDS, "value: 2201", 'value: "1e99999999999"', "length: accepted 1: value", DIGITS),
    (KINDS, "value: 2201", 'value: "1e-99999999999"', "length: accepted 1: value", DIGITS),
    (KINDS, "value: 2201", 'value: "Infinity"', "length: accepted 1: value", DIGITS),
    (KINDS, "value: 2201", 'value: "0.00000000001"', "length: accepted 1: value", DIGITS),
    (KINDS, "value: 2201", 'value: "1234567890.123456"', "length: accepted 1: value", DIGITS),
    (KINDS, 'tolerance: "0.5"', "tolerance: -1", "length: accepted 1: tolerance", "0 or more"),
    (KINDS, "unit: { uk: км, en: km }", "unit: км", "length: accepted 1: unit", KEYS),
    (
        KINDS,
        "value: 2201",
        "uk: 2201",
        "length: accepted 1",
        "only the keys feedback, proofs, variants, uk, en, not tolerance, unit",
    ),
    (
        KINDS,
        "- value: 2201\n        tol",
        "- tol",
        "length: accepted 1: value",
        DECIMAL,
    ),
    (
        KINDS,
        "uk: Довжина",
        "place: 2\n        uk: Довжина",
        "in-which-order: step 2",
        "only the keys feedback, proofs, uk, en, not place",
    ),
    (KINDS, "        right: {", "        middle: {", "what-is-what: pair 1", "only the keys left, right, not middle"),
    (KINDS, "        right: { uk: місто, en: a city }\n", "", "what-is-what: pair 1: right", KEYS),
    (
        KINDS,
        "right: { uk: місто,",
        "right: { proofs: [], uk: місто,",
        "what-is-what: pair 1: right",
        "only the keys uk, en, not proofs",
    ),
    (
        KINDS,
        "- { uk: озеро, en: a lake }",
        "- { pair: 0, uk: озеро }",
        "what-is-what: spare 1",
        "only the keys uk, en, not pair",
    ),
    (KINDS, "window: [2, 3, 4]", "window: 2-4", "show-the-city: window", LIST),
    (KINDS, "window: [2, 3, 4]", "window: [2, third]", "show-the-city: window", "a whole number, 0 to 1000000"),
    (
        KINDS,
        "- { sentence: 3, uk: місто Київ, en: city of Kyiv }",
        "- { proofs: [], sentence: 3 }",
        "show-the-city: evidence 1: proof",
        "only the keys sentence, uk, en, not proofs",
    ),
    (
        QUIZ,
        "document: river",
        "documents: river",
        "the file",
        "only the keys quiz, document, title, description, feedback, draw, questions, not documents",
    ),
]
"""A good file, a passage of it, what stands there instead; the place that is named, and what was expected there."""


@pytest.mark.parametrize(("file", "old", "new", "place", "expected"), MISTAKES, ids=[row[3] for row in MISTAKES])
def test_read_says_where_the_file_is_wrong_and_what_was_expected(
    file: str, old: str, new: str, place: str, expected: str
) -> None:
    with pytest.raises(FormatError) as raised:
        read(edited(file, old, new).encode())

    assert (raised.value.place, raised.value.expected) == (place, expected)
    assert str(raised.value) == f"{place}: {expected}"
