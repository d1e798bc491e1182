"""The proof: the sentence in its context, the quotation marked, and the ways to the whole text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from quiz.pages import wording
from quiz.pages.reader import reader_url
from quiz.questions.draft import Item, ProofDraft
from quiz.quizzes.edition import Line, Passage, Published
from quiz.text.quotation import Run, runs


@dataclass(frozen=True)
class ProofLine:
    """A sentence under the answer. `skips` where sentences before it are left out."""

    anchor: int
    url: str
    runs: list[Run]
    is_proof: bool
    is_last: bool
    begins_paragraph: bool
    skips: bool


@dataclass(frozen=True)
class Other:
    """The same lines in another language, one tap away."""

    language: str
    label: str
    lines: list[ProofLine]


@dataclass(frozen=True)
class Reference:
    """A way to a sentence: its number, the reader's address."""

    anchor: int
    url: str


@dataclass(frozen=True)
class Proof:
    """What stands under "How do we know?"."""

    lines: list[ProofLine]
    others: list[Other]
    reader: Reference
    publisher: str
    original_url: str
    original_language: str


def proof(edition: Published, item: Item, language: str) -> Proof:
    """The proof of the right answer, in `language` and in the edition's other languages."""
    passage = edition.passage(item)
    proofs = item.proofs
    last = max(proofs, key=lambda proof: proof.sentence)
    return Proof(
        lines=_lines(passage, proofs, language),
        others=[
            Other(code, str(wording.SAME_IN[code]), _lines(passage, proofs, code))
            for code in edition.languages
            if code != language
        ],
        reader=Reference(last.sentence, reader_url(passage.slug, last.sentence)),
        publisher=passage.publisher,
        original_url=original_url(passage, last),
        original_language=passage.original_language,
    )


def references(passage: Passage, proofs: Iterable[ProofDraft]) -> list[Reference]:
    return [Reference(anchor, reader_url(passage.slug, anchor)) for anchor in sorted({p.sentence for p in proofs})]


def original_url(passage: Passage, cited: ProofDraft) -> str:
    """The original page, scrolled to the quotation where the browser can (a text fragment); empty without a source."""
    quotation = cited.quotation.get(passage.original_language, "")
    if not passage.source_url or not quotation:
        return passage.source_url
    return f"{passage.source_url}#:~:text={quote(quotation, safe='').replace('-', '%2D')}"


def _lines(passage: Passage, proofs: Sequence[ProofDraft], language: str) -> list[ProofLine]:
    cited = {proof.sentence for proof in proofs}
    shown = [line for line in passage.around(cited) if line.anchor in cited or line.paragraph > 0]
    last = max(line.position for line in shown if line.anchor in cited)
    return [
        ProofLine(
            anchor=line.anchor,
            url=reader_url(passage.slug, line.anchor),
            runs=runs(line.text.get(language, ""), _quotations(proofs, line, language)),
            is_proof=line.anchor in cited,
            is_last=line.position == last,
            begins_paragraph=before is not None and line.paragraph != before.paragraph,
            skips=before is not None and line.position > before.position + 1,
        )
        for before, line in zip([None, *shown], shown, strict=False)
    ]


def _quotations(proofs: Sequence[ProofDraft], line: Line, language: str) -> list[str]:
    return [proof.quotation.get(language, "") for proof in proofs if proof.sentence == line.anchor]
