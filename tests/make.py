"""Plain makers: each gives one sound thing, and `overrides` make it special."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from quiz.attempts.models import Concern
from quiz.attempts.queries import sheet
from quiz.attempts.services import Heard, Submission, raise_concern, start, submit_answer
from quiz.attempts.sheet import Sheet
from quiz.people.learner import Learner
from quiz.questions.draft import Item, OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.questions.kinds.contract import TYPED, Given, Raw, choosing
from quiz.questions.kinds.table import KINDS
from quiz.questions.models import Question
from quiz.questions.services import admit, approve
from quiz.quizzes.draft import QuizDraft
from quiz.quizzes.models import Edition, Quiz
from quiz.quizzes.queries import live_quiz
from quiz.quizzes.services import publish, save_quiz
from quiz.sources.draft import DocumentDraft, SentenceDraft
from quiz.sources.models import Document
from quiz.sources.services import save_document
from quiz.text.languages import Text
from tests.cast import GUEST

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SEED = "5eed" * 8

SENTENCES: tuple[Text, ...] = (
    {"uk": "Річка Дніпро тече на південь.", "en": "The river Dnipro flows south."},
    {"uk": "Вона має довжину 2201 кілометр.", "en": "It is 2201 kilometres long."},
    {"uk": "На ній стоїть місто Київ.", "en": "The city of Kyiv stands on it."},
    {"uk": "Пристань збудували в 1899 році.", "en": "The pier was built in 1899."},
)
"""A small document of two paragraphs: anchors 1 and 2, then 3 and 4."""


def both(uk: str, en: str = "") -> Text:
    return {"uk": uk, "en": en or uk}


def document_draft(**overrides: Any) -> DocumentDraft:
    sentences = tuple(SentenceDraft(n, 1 if n < 3 else 2, text) for n, text in enumerate(SENTENCES, 1))
    values: dict[str, Any] = {
        "slug": "river",
        "title": both("Про річку", "About a river"),
        "sentences": sentences,
        "original_language": "en",
        "source_url": "https://example.org/river/",
        "publisher": "The Gazette",
    }
    return DocumentDraft(**values | overrides)


def make_document(**overrides: Any) -> Document:
    return save_document(document_draft(**overrides))[0]


def proof(sentence: int, uk: str, en: str, stance: Stance = Stance.SUPPORTS) -> ProofDraft:
    return ProofDraft(sentence, stance, both(uk, en))


def right(uk: str = "Південь", en: str = "South", **overrides: Any) -> OptionDraft:
    values: dict[str, Any] = {"text": both(uk, en), "correct": True, "proofs": (proof(1, "на південь", "south"),)}
    return OptionDraft(**values | overrides)


def wrong(uk: str, en: str, **overrides: Any) -> OptionDraft:
    values: dict[str, Any] = {
        "text": both(uk, en),
        "correct": False,
        "proofs": (proof(1, "на південь", "south", Stance.REFUTES),),
    }
    return OptionDraft(**values | overrides)


def question_draft(**overrides: Any) -> QuestionDraft:
    """A sound single choice question: one right option, two wrong ones that are refuted, one not stated."""
    values: dict[str, Any] = {
        "name": "where-to",
        "kind": "single",
        "prompt": both("Куди тече Дніпро?", "Where does the Dnipro flow?"),
        "options": (
            right(),
            wrong("Північ", "North"),
            wrong("Захід", "West"),
            wrong("Озеро", "A lake", not_stated=True, proofs=()),
        ),
    }
    return QuestionDraft(**values | overrides)


def multiple_draft(**overrides: Any) -> QuestionDraft:
    """Three of five are right."""
    options = (
        right("Дніпро", "The Dnipro", proofs=(proof(1, "Річка Дніпро", "The river Dnipro"),)),
        right("Київ", "Kyiv", proofs=(proof(3, "місто Київ", "city of Kyiv"),)),
        right("Пристань", "The pier", proofs=(proof(4, "Пристань", "The pier"),)),
        wrong("Дністер", "The Dniester", not_stated=True, proofs=()),
        wrong("Львів", "Lviv", not_stated=True, proofs=()),
    )
    values: dict[str, Any] = {
        "name": "what-is-named",
        "kind": "multiple",
        "prompt": both("Що названо в тексті?", "What does the text name?"),
        "options": options,
    }
    return QuestionDraft(**values | overrides)


def statement_draft(*, is_true: bool = False, **overrides: Any) -> QuestionDraft:
    said = "1899" if is_true else "1900"
    stance = Stance.SUPPORTS if is_true else Stance.REFUTES
    statement = OptionDraft(correct=is_true, role=Role.STATEMENT, proofs=(proof(4, "в 1899 році", "in 1899", stance),))
    values: dict[str, Any] = {
        "name": "pier",
        "kind": "true_false",
        "prompt": both(f"Пристань збудували в {said} році.", f"The pier was built in {said}."),
        "options": (statement,),
    }
    return QuestionDraft(**values | overrides)


def gap_draft(**overrides: Any) -> QuestionDraft:
    values: dict[str, Any] = {
        "name": "whither",
        "kind": "gap",
        "prompt": both("Дніпро тече на ___, до моря.", "The Dnipro flows ___, to the sea."),
    }
    return question_draft(**values | overrides)


def number_draft(**overrides: Any) -> QuestionDraft:
    """Any number from 2191 to 2211 is accepted."""
    accepted = OptionDraft(
        role=Role.ACCEPTED,
        correct=True,
        value=Decimal(2201),
        tolerance=Decimal(10),
        unit=both("км", "km"),
        proofs=(proof(2, "2201 кілометр", "2201 kilometres"),),
    )
    values: dict[str, Any] = {
        "name": "length",
        "kind": "number",
        "prompt": both("Яка довжина Дніпра?", "How long is the Dnipro?"),
        "options": (accepted,),
    }
    return QuestionDraft(**values | overrides)


def short_text_draft(**overrides: Any) -> QuestionDraft:
    """Південь, in any case form, or one of its variants."""
    accepted = OptionDraft(
        role=Role.ACCEPTED,
        correct=True,
        text=both("південь", "south"),
        variants=both("південний напрямок\nвниз по карті", "southwards\nto the south"),
        proofs=(proof(1, "на південь", "south"),),
    )
    values: dict[str, Any] = {
        "name": "which-way",
        "kind": "short_text",
        "prompt": both("Куди тече Дніпро?", "Which way does the Dnipro flow?"),
        "options": (accepted,),
    }
    return QuestionDraft(**values | overrides)


def ordering_draft(**overrides: Any) -> QuestionDraft:
    steps = (
        right("Напрям", "The direction", proofs=(proof(1, "тече на південь", "flows south"),)),
        right("Довжина", "The length", proofs=(proof(2, "довжину 2201", "2201 kilometres"),)),
        right("Місто", "The city", proofs=(proof(3, "місто Київ", "city of Kyiv"),)),
    )
    values: dict[str, Any] = {
        "name": "in-which-order",
        "kind": "ordering",
        "prompt": both("Про що мова спочатку, а про що потім?", "What comes first in the text, what comes next?"),
        "options": tuple(replace(step, role=Role.STEP, place=place) for place, step in enumerate(steps, 1)),
    }
    return QuestionDraft(**values | overrides)


def matching_draft(**overrides: Any) -> QuestionDraft:
    pairs = (
        (both("Дніпро", "The Dnipro"), both("річка", "a river"), proof(1, "Річка Дніпро", "river Dnipro")),
        (both("Київ", "Kyiv"), both("місто", "a city"), proof(3, "місто Київ", "city of Kyiv")),
        (both("Пристань", "The pier"), both("будівля", "a building"), proof(4, "Пристань збудували", "pier was built")),
    )
    sides = [
        side
        for number, (left, key, shown) in enumerate(pairs, 1)
        for side in (
            OptionDraft(role=Role.LEFT, correct=True, pair=number, text=left, proofs=(shown,)),
            OptionDraft(role=Role.RIGHT, correct=True, pair=number, text=key),
        )
    ]
    values: dict[str, Any] = {
        "name": "what-is-what",
        "kind": "matching",
        "prompt": both("Що це таке?", "What is what?"),
        "options": (*sides, OptionDraft(role=Role.RIGHT, correct=False, text=both("озеро", "a lake"))),
    }
    return QuestionDraft(**values | overrides)


def evidence_draft(**overrides: Any) -> QuestionDraft:
    """Of the four sentences the third is right."""
    shown = OptionDraft(role=Role.ACCEPTED, correct=True, proofs=(proof(3, "місто Київ", "city of Kyiv"),))
    values: dict[str, Any] = {
        "name": "show-the-city",
        "kind": "evidence",
        "prompt": both("У якому реченні названо місто?", "Which sentence names a city?"),
        "options": (shown,),
        "window": (1, 2, 3, 4),
    }
    return QuestionDraft(**values | overrides)


def draft_of_each_kind() -> tuple[QuestionDraft, ...]:
    """In the order of the table of kinds."""
    return (
        question_draft(),
        multiple_draft(),
        statement_draft(),
        gap_draft(),
        number_draft(),
        short_text_draft(),
        ordering_draft(),
        matching_draft(),
        evidence_draft(),
    )


def make_item(draft: QuestionDraft | None = None, *, number: int = 1) -> Item:
    """An item as an edition keeps it: the options numbered 10, 11, 12 …"""
    draft = draft or question_draft()
    numbered = tuple(replace(option, id=number) for number, option in enumerate(draft.options, 10))
    return Item(id=number, document="river", question=replace(draft, options=numbered))


def make_questions(*drafts: QuestionDraft) -> list[Question]:
    """Approved questions on the small document, made with it."""
    document = Document.objects.filter(slug="river").first() or make_document()
    report = admit(drafts, document)
    assert not report.refused, report.refused
    rows = list(Question.objects.filter(document=document))
    approve(rows)
    return rows


def make_quiz(*drafts: QuestionDraft, **overrides: Any) -> Quiz:
    """A published quiz; without drafts it asks a single choice, a multiple choice and a statement."""
    drafts = drafts or (question_draft(), multiple_draft(), statement_draft())
    make_questions(*drafts)
    values: dict[str, Any] = {
        "slug": "by-the-river",
        "document": "river",
        "title": both("Біля річки", "By the river"),
        "questions": tuple(draft.name for draft in drafts),
    }
    quiz, _ = save_quiz(QuizDraft(**values | overrides))
    publish(quiz, now=NOW)
    quiz.refresh_from_db()
    return quiz


def edition_of(quiz: Quiz) -> Edition:
    assert quiz.current_edition is not None
    return quiz.current_edition


def make_attempt(quiz: Quiz, learner: Learner = GUEST, **overrides: Any) -> Sheet:
    """A fresh attempt at the quiz, as its sheet."""
    values: dict[str, Any] = {"seed": SEED, "now": NOW}
    live = live_quiz(quiz.slug)
    assert live is not None
    attempt = start(learner, live, **values | overrides)
    return open_sheet(attempt, learner)


def open_sheet(attempt: UUID, learner: Learner = GUEST) -> Sheet:
    found = sheet(attempt, learner)
    assert found is not None
    return found


def form(item: Item, given: Given, seed: str = SEED, language: str = "uk") -> Raw:
    """What a form in `language` sends when this is given: the reverse of parsing."""
    shown = KINDS[item.question.kind].prepare(item, seed)
    if isinstance(given, str):
        return {TYPED: [written(given, language) if item.question.kind == "number" else given]}
    if item.question.kind == "ordering":
        return {row.identity: [str(given.index(row.value) + 1)] for row in shown.rows}
    if item.question.kind == "matching":
        keys = {row.value: row.identity for row in shown.keys}
        left = sorted(shown.rows, key=lambda row: row.value)
        return {row.identity: [keys[key]] for row, key in zip(left, given, strict=True)}
    return choosing(*given)(shown)


def written(number: str, language: str) -> str:
    """A number as a careful student of this language types it: three decimals would be ambiguous."""
    return (number + "0000" if "." in number else number).replace(".", "," if language == "uk" else ".")


def answer(sheet: Sheet, item: Item, *values: int, client_key: UUID | None = None) -> Any:
    """Submit the rows with these values, or the values of what is placed or matched; return the outcome."""
    return give(sheet, item, list(values), client_key=client_key)


def give(sheet: Sheet, item: Item, given: Given, *, client_key: UUID | None = None) -> Any:
    """Submit this answer; return the outcome."""
    raw = form(item, given, sheet.seed)
    return submit_answer(sheet, Submission(item, raw, "uk", client_key or uuid4()), now=NOW)


def answer_all(sheet: Sheet, *, rightly: bool = True) -> None:
    """Answer every item of the attempt, all right or all wrong."""
    for item in sheet.items:
        give(sheet, item, KINDS[item.question.kind].solution(item) if rightly else mistaken(item))


def make_concern(sheet: Sheet, place: int = 1, **overrides: Any) -> Concern:
    """A student's word that something is wrong with the question at `place`, of which she has seen the proof."""
    values: dict[str, Any] = {
        "reason": Concern.Reason.PROOF,
        "words": "Речення каже інше.",
        "language": "uk",
        "now": NOW,
    }
    heard = raise_concern(sheet, sheet.items[place - 1], **values | overrides)
    assert heard is Heard.STORED, heard
    return Concern.objects.latest("pk")


def mistaken(item: Item) -> Given:
    """A well-formed answer in which nothing is right."""
    kind = KINDS[item.question.kind]
    solution = kind.solution(item)
    if isinstance(solution, str):
        return "-1" if item.question.kind == "number" else "озеро"
    if item.question.kind in ("ordering", "matching"):
        return solution[1:] + solution[:1]
    return sorted(row.value for row in kind.prepare(item, SEED).rows if row.value not in solution)[:1]
