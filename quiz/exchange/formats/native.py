"""The native format: YAML, written to be read. The content that ships with the app is in it.

Three kinds of file, told apart by their first key: `document` (its text, sentence by sentence), `questions` (on one
document), `quiz` (which questions, in which order). A text in two languages is a mapping `uk:`, `en:`. README,
"Author", shows one of each.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NoReturn

import yaml

from quiz.questions.draft import OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.quizzes.draft import QuizDraft
from quiz.sources.draft import DocumentDraft, SentenceDraft
from quiz.text.languages import LANGUAGES, Text

Parsed = DocumentDraft | tuple[str, tuple[QuestionDraft, ...]] | QuizDraft
"""A document, questions with the slug of their document, or a quiz."""

_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")
_STATEMENT_KINDS = {"true_false"}
_KEYS = {Role.CHOICE: "correct not_stated feedback proofs uk en", Role.STATEMENT: "is_true feedback proofs"}


class FormatError(Exception):
    """The file is not in the native format; says where, and what was expected there."""

    def __init__(self, place: str, expected: str) -> None:
        super().__init__(f"{place}: {expected}")
        self.place, self.expected = place, expected


class _Loader(yaml.SafeLoader):
    """YAML without aliases (a few of them can stand for gigabytes) and without keys given twice."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.events.AliasEvent):
            _fail(f"line {self.line + 1}", "no aliases (*name): write the text out")
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        if double := next((key for key in keys if keys.count(key) > 1), None):
            _fail(f"line {node.start_mark.line + 1}", f"each key once, but {double!r} stands twice")
        return super().construct_mapping(node, deep)


def read(data: bytes) -> Parsed:
    """Return what the file holds. Raises FormatError with the place and what was expected."""
    try:
        root = yaml.load(data.decode("utf-8"), Loader=_Loader)  # a SafeLoader with less
    except UnicodeDecodeError:
        _fail("the file", "text in UTF-8")
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # an impossible date; brackets without end
        _fail("the file", f"YAML ({error})")
    root = _mapping(root, "the file")
    kinds: dict[str, Callable[[Mapping[str, Any]], Parsed]]
    kinds = {"document": _document, "questions": _questions, "quiz": _quiz}
    first = next(iter(root), "")
    if first not in kinds:
        _fail("the file", "to begin with `document:`, `questions:` or `quiz:`")
    return kinds[first](root)


def _document(root: Mapping[str, Any]) -> DocumentDraft:
    _only(root, "the file", "document title original_language source_url publisher content_note paragraphs")
    sentences = [
        _sentence(sentence, number)
        for number, paragraph in enumerate(_list(root.get("paragraphs"), "paragraphs"), 1)
        for sentence in _mappings(paragraph, f"paragraph {number}")
    ]
    _each_once([sentence.anchor for sentence in sentences], "paragraphs", "anchor")
    return DocumentDraft(
        slug=_name(root["document"], "document"),
        title=_text(root.get("title"), "title"),
        sentences=tuple(sentences),
        original_language=_one_of(root.get("original_language"), LANGUAGES, "original_language"),
        source_url=_string(root.get("source_url", ""), "source_url"),
        publisher=_string(root.get("publisher", ""), "publisher"),
        content_note=_text(root.get("content_note", {}), "content_note"),
    )


def _sentence(entry: Mapping[str, Any], paragraph: int) -> SentenceDraft:
    place = f"paragraph {paragraph}"
    _only(entry, place, "anchor note uk en")
    return SentenceDraft(
        anchor=_whole_number(entry.get("anchor"), f"{place}: anchor", 1, 1_000_000),
        paragraph=paragraph,
        text=_text({code: entry[code] for code in LANGUAGES if code in entry}, place),
        note=_text(entry.get("note", {}), f"{place}: note"),
    )


def _questions(root: Mapping[str, Any]) -> tuple[str, tuple[QuestionDraft, ...]]:
    _only(root, "the file", "questions bank")
    bank = [_question(entry, f"bank {n}") for n, entry in enumerate(_mappings(root.get("bank"), "bank"), 1)]
    _each_once([draft.name for draft in bank], "bank", "name")
    return _name(root["questions"], "questions"), tuple(bank)


def _question(entry: Mapping[str, Any], place: str) -> QuestionDraft:
    name = _name(entry.get("name"), f"{place}: name")
    kind = _string(entry.get("kind"), f"{name}: kind")
    _only(entry, name, "name kind points prompt explanation options statement")
    if kind in _STATEMENT_KINDS:
        parts, role, part = [_mapping(entry.get("statement"), f"{name}: statement")], Role.STATEMENT, "statement"
    else:
        parts, role, part = _mappings(entry.get("options"), f"{name}: options"), Role.CHOICE, "option"
    options = tuple(_option(option, f"{name}: {part} {n}", role) for n, option in enumerate(parts, 1))
    return QuestionDraft(
        name=name,
        kind=kind,
        prompt=_text(entry.get("prompt"), f"{name}: prompt"),
        explanation=_text(entry.get("explanation", {}), f"{name}: explanation"),
        points=_whole_number(entry.get("points", 1), f"{name}: points", 1, 100),
        options=options,
    )


def _option(entry: Mapping[str, Any], place: str, role: Role) -> OptionDraft:
    _only(entry, place, _KEYS[role])
    correct = entry.get("is_true" if role is Role.STATEMENT else "correct", False)
    proofs = [
        _proof(proof, place, correct=bool(correct)) for proof in _mappings(entry.get("proofs", []), f"{place}: proofs")
    ]
    return OptionDraft(
        role=role,
        correct=_flag(correct, f"{place}: correct"),
        text=_text({code: entry[code] for code in LANGUAGES if code in entry}, place),
        not_stated=_flag(entry.get("not_stated", False), f"{place}: not_stated"),
        feedback=_text(entry.get("feedback", {}), f"{place}: feedback"),
        proofs=tuple(sorted(proofs, key=lambda proof: proof.sentence)),
    )


def _proof(entry: Mapping[str, Any], place: str, *, correct: bool) -> ProofDraft:
    """The stance goes without saying: a proof supports what is right and refutes what is wrong."""
    _only(entry, f"{place}: proof", "sentence uk en")
    return ProofDraft(
        sentence=_whole_number(entry.get("sentence"), f"{place}: sentence"),
        stance=Stance.SUPPORTS if correct else Stance.REFUTES,
        quotation=_text({code: entry[code] for code in LANGUAGES if code in entry}, f"{place}: proof"),
    )


def _quiz(root: Mapping[str, Any]) -> QuizDraft:
    _only(root, "the file", "quiz document title description questions")
    names = [_name(name, f"questions {n}") for n, name in enumerate(_list(root.get("questions"), "questions"), 1)]
    _each_once(names, "questions", "name")
    return QuizDraft(
        slug=_name(root["quiz"], "quiz"),
        document=_name(root.get("document"), "document"),
        title=_text(root.get("title"), "title"),
        description=_text(root.get("description", {}), "description"),
        questions=tuple(names),
    )


def _text(value: object, place: str) -> Text:
    found = _mapping(value, place)
    _only(found, place, " ".join(LANGUAGES))
    return {language: _string(text, f"{place}: {language}") for language, text in found.items() if text}


def _mapping(value: object, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        _fail(place, "keys with values")
    return value


def _mappings(value: object, place: str) -> list[dict[str, Any]]:
    return [_mapping(entry, f"{place} {number}") for number, entry in enumerate(_list(value, place), 1)]


def _list(value: object, place: str) -> list[Any]:
    if not isinstance(value, list):
        _fail(place, "a list (lines that begin with a dash)")
    return value


def _string(value: object, place: str) -> str:
    if not isinstance(value, str):
        _fail(place, "a text (in quotation marks, if it looks like a number)")
    return value


def _name(value: object, place: str) -> str:
    if not _NAME.fullmatch(_string(value, place)):
        _fail(place, "a name of Latin letters, digits and hyphens, 100 at most")
    return str(value)


def _whole_number(value: object, place: str, least: int = 0, most: int = 1_000_000) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        _fail(place, f"a whole number, {least} to {most}")
    return value


def _each_once(found: Sequence[object], place: str, what: str) -> None:
    if double := next((value for value in found if found.count(value) > 1), None):
        _fail(place, f"each {what} once, but {double!r} stands twice")


def _flag(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        _fail(place, "true or false")
    return value


def _one_of(value: object, allowed: Collection[str], place: str) -> str:
    if value not in allowed:
        _fail(place, f"one of {', '.join(allowed)}")
    return str(value)


def _only(found: Mapping[str, Any], place: str, known: str) -> None:
    if strange := [str(key) for key in found if key not in known.split()]:
        _fail(place, f"only the keys {', '.join(known.split())}, not {', '.join(strange)}")


def _fail(place: str, expected: str) -> NoReturn:
    raise FormatError(place, expected)
