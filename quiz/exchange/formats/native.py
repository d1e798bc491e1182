"""The native format: YAML, written to be read. The content that ships with the app is in it.

Three kinds of file, told apart by their first key: `document` (its text, sentence by sentence), `questions` (on one
document), `quiz` (which questions, in which order). A text in two languages is a mapping `uk:`, `en:`. README,
"Author", shows one of each.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import yaml

from quiz.exchange.formats.reading import (
    FormatError,
    decimal,
    each_once,
    fail,
    flag,
    lines,
    listed,
    mapping,
    mappings,
    name_of,
    one_of,
    only,
    string,
    text,
    whole_number,
)
from quiz.questions.draft import OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.quizzes.draft import Feedback, QuizDraft
from quiz.sources.draft import DocumentDraft, SentenceDraft
from quiz.text.languages import LANGUAGES

__all__ = ["FormatError", "Parsed", "read"]

Parsed = DocumentDraft | tuple[str, tuple[QuestionDraft, ...]] | QuizDraft
"""A document, questions with the slug of their document, or a quiz."""


class _Loader(yaml.SafeLoader):
    """YAML without aliases (a few of them can stand for gigabytes) and without keys given twice."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.events.AliasEvent):
            fail(f"line {self.line + 1}", "no aliases (*name): write the text out")
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        if double := next((key for key in keys if keys.count(key) > 1), None):
            fail(f"line {node.start_mark.line + 1}", f"each key once, but {double!r} stands twice")
        return super().construct_mapping(node, deep)


def read(data: bytes) -> Parsed:
    """Return what the file holds. Raises FormatError with the place and what was expected."""
    try:
        root = yaml.load(data.decode("utf-8"), Loader=_Loader)  # a SafeLoader with less
    except UnicodeDecodeError:
        fail("the file", "text in UTF-8")
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # an impossible date; brackets without end
        fail("the file", f"YAML ({error})")
    root = mapping(root, "the file")
    kinds: dict[str, Callable[[Mapping[str, Any]], Parsed]]
    kinds = {"document": _document, "questions": _questions, "quiz": _quiz}
    first = next(iter(root), "")
    if first not in kinds:
        fail("the file", "to begin with `document:`, `questions:` or `quiz:`")
    return kinds[first](root)


def _document(root: Mapping[str, Any]) -> DocumentDraft:
    only(root, "the file", "document title original_language source_url publisher content_note paragraphs")
    sentences = [
        _sentence(sentence, number)
        for number, paragraph in enumerate(listed(root.get("paragraphs"), "paragraphs"), 1)
        for sentence in mappings(paragraph, f"paragraph {number}")
    ]
    each_once([sentence.anchor for sentence in sentences], "paragraphs", "anchor")
    return DocumentDraft(
        slug=name_of(root["document"], "document"),
        title=text(root.get("title"), "title"),
        sentences=tuple(sentences),
        original_language=one_of(root.get("original_language"), LANGUAGES, "original_language"),
        source_url=string(root.get("source_url", ""), "source_url"),
        publisher=string(root.get("publisher", ""), "publisher"),
        content_note=text(root.get("content_note", {}), "content_note"),
    )


def _sentence(entry: Mapping[str, Any], paragraph: int) -> SentenceDraft:
    place = f"paragraph {paragraph}"
    only(entry, place, "anchor note uk en")
    return SentenceDraft(
        anchor=whole_number(entry.get("anchor"), f"{place}: anchor", 1, 1_000_000),
        paragraph=paragraph,
        text=text({code: entry[code] for code in LANGUAGES if code in entry}, place),
        note=text(entry.get("note", {}), f"{place}: note"),
    )


def _questions(root: Mapping[str, Any]) -> tuple[str, tuple[QuestionDraft, ...]]:
    only(root, "the file", "questions bank")
    bank = [_question(entry, f"bank {n}") for n, entry in enumerate(mappings(root.get("bank"), "bank"), 1)]
    each_once([draft.name for draft in bank], "bank", "name")
    return name_of(root["questions"], "questions"), tuple(bank)


def _question(entry: Mapping[str, Any], place: str) -> QuestionDraft:
    name = name_of(entry.get("name"), f"{place}: name")
    only(entry, name, "name kind points prompt explanation exactly window " + " ".join(PARTS))
    return QuestionDraft(
        name=name,
        kind=string(entry.get("kind"), f"{name}: kind"),
        prompt=text(entry.get("prompt"), f"{name}: prompt"),
        explanation=text(entry.get("explanation", {}), f"{name}: explanation"),
        points=whole_number(entry.get("points", 1), f"{name}: points", 1, 100),
        exactly=whole_number(entry.get("exactly", 0), f"{name}: exactly", 0, 40),
        window=tuple(
            whole_number(anchor, f"{name}: window") for anchor in listed(entry.get("window", []), f"{name}: window")
        ),
        options=tuple(_options(entry, name)),
    )


def _options(entry: Mapping[str, Any], name: str) -> Iterator[OptionDraft]:
    parts = [part for part in entry if part in PARTS]
    if not parts:
        fail(name, f"what is to be answered: one of the keys {', '.join(PARTS)}")
    for part in parts:
        yield from _part(entry[part], part, name)


def _part(value: object, part: str, name: str) -> Iterator[OptionDraft]:
    """The options under one key of a question; a statement stands alone, everything else is a list."""
    parts = [mapping(value, f"{name}: {part}")] if part == "statement" else mappings(value, f"{name}: {part}")
    singular = part.removesuffix("s")
    for number, entry in enumerate(parts, 1):
        yield from PARTS[part](entry, f"{name}: {singular} {number}", number)


def _choice(entry: Mapping[str, Any], place: str, number: int) -> Iterator[OptionDraft]:
    only(entry, place, "correct not_stated feedback proofs uk en")
    correct = flag(entry.get("correct", False), f"{place}: correct")
    not_stated = flag(entry.get("not_stated", False), f"{place}: not_stated")
    yield replace(_option(entry, place, Role.CHOICE, correct=correct), not_stated=not_stated)


def _statement(entry: Mapping[str, Any], place: str, number: int) -> Iterator[OptionDraft]:
    only(entry, place, "is_true feedback proofs")
    yield _option(entry, place, Role.STATEMENT, correct=flag(entry.get("is_true", False), f"{place}: is_true"))


def _accepted(entry: Mapping[str, Any], place: str, number: int) -> Iterator[OptionDraft]:
    """A text in the languages, with variants of it; else a number."""
    if any(language in entry for language in LANGUAGES):
        only(entry, place, "feedback proofs variants uk en")
        variants = mapping(entry.get("variants", {}), f"{place}: variants")
        said = {code: lines(found, f"{place}: variants: {code}") for code, found in variants.items()}
        yield replace(_option(entry, place, Role.ACCEPTED), variants=text(said, f"{place}: variants"))
        return
    only(entry, place, "value tolerance unit feedback proofs")
    yield replace(
        _option(entry, place, Role.ACCEPTED),
        value=decimal(entry.get("value"), f"{place}: value"),
        tolerance=decimal(entry.get("tolerance", 0), f"{place}: tolerance", least=0),
        unit=text(entry.get("unit", {}), f"{place}: unit"),
    )


def _evidence(entry: Mapping[str, Any], place: str, number: int) -> Iterator[OptionDraft]:
    """A sentence that is a right answer: nothing but its proof."""
    yield OptionDraft(role=Role.ACCEPTED, correct=True, proofs=(_proof(entry, place, correct=True),))


def _step(entry: Mapping[str, Any], place: str, number: int) -> Iterator[OptionDraft]:
    """Steps stand in the file in their right order."""
    only(entry, place, "feedback proofs uk en")
    yield replace(_option(entry, place, Role.STEP), place=number)


def _pair(entry: Mapping[str, Any], place: str, number: int) -> Iterator[OptionDraft]:
    only(entry, place, "left right")
    left, right = mapping(entry.get("left"), f"{place}: left"), mapping(entry.get("right"), f"{place}: right")
    only(left, f"{place}: left", "feedback proofs uk en")
    only(right, f"{place}: right", "uk en")
    yield replace(_option(left, f"{place}: left", Role.LEFT), pair=number)
    yield replace(_option(right, f"{place}: right", Role.RIGHT), pair=number)


def _spare(entry: Mapping[str, Any], place: str, number: int) -> Iterator[OptionDraft]:
    only(entry, place, "uk en")
    yield _option(entry, place, Role.RIGHT, correct=False)


PARTS: Mapping[str, Callable[[Mapping[str, Any], str, int], Iterator[OptionDraft]]] = {
    "options": _choice,
    "statement": _statement,
    "accepted": _accepted,
    "evidence": _evidence,
    "steps": _step,
    "pairs": _pair,
    "spare": _spare,
}
"""The keys under which a question has its options, and how each is read."""


def _option(entry: Mapping[str, Any], place: str, role: Role, *, correct: bool = True) -> OptionDraft:
    proofs = [_proof(proof, place, correct=correct) for proof in mappings(entry.get("proofs", []), f"{place}: proofs")]
    return OptionDraft(
        role=role,
        correct=correct,
        text=text({code: entry[code] for code in LANGUAGES if code in entry}, place),
        feedback=text(entry.get("feedback", {}), f"{place}: feedback"),
        proofs=tuple(sorted(proofs, key=lambda proof: proof.sentence)),
    )


def _proof(entry: Mapping[str, Any], place: str, *, correct: bool) -> ProofDraft:
    """The stance goes without saying: a proof supports what is right and refutes what is wrong."""
    only(entry, f"{place}: proof", "sentence uk en")
    return ProofDraft(
        sentence=whole_number(entry.get("sentence"), f"{place}: sentence"),
        stance=Stance.SUPPORTS if correct else Stance.REFUTES,
        quotation=text({code: entry[code] for code in LANGUAGES if code in entry}, f"{place}: proof"),
    )


def _quiz(root: Mapping[str, Any]) -> QuizDraft:
    only(root, "the file", "quiz document title description feedback draw questions")
    names = [name_of(name, f"questions {n}") for n, name in enumerate(listed(root.get("questions"), "questions"), 1)]
    each_once(names, "questions", "name")
    return QuizDraft(
        slug=name_of(root["quiz"], "quiz"),
        document=name_of(root.get("document"), "document"),
        title=text(root.get("title"), "title"),
        description=text(root.get("description", {}), "description"),
        questions=tuple(names),
        feedback=Feedback(one_of(root.get("feedback", Feedback.AT_ONCE), list(Feedback), "feedback")),
        draw=whole_number(root.get("draw", 0), "draw", 0, 1000),
    )
