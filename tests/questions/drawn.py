"""Seeds and items as hypothesis draws them: sound ones of every kind, with any key."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from quiz.questions.kinds.contract import Given, Problem, choosing
from quiz.questions.kinds.table import KINDS
from quiz.text.languages import LANGUAGES
from tests.make import both, proof

SEEDS = st.integers(0, 2**128 - 1).map("{:032x}".format)
SPOKEN = st.sampled_from(LANGUAGES)
IDS = st.integers(10**8, 10**9)
"""Long enough not to occur in an identity by chance."""

_WORDS = st.text("абвгд", min_size=1, max_size=4)
_NUMBERS = st.integers(1, 2030).map(str)


@st.composite
def single(draw: st.DrawFn) -> Item:
    ids = draw(_ids())
    right = draw(st.integers(0, len(ids) - 1))
    return _choice(draw, "single", ids, [place == right for place in range(len(ids))])


@st.composite
def multiple(draw: st.DrawFn) -> Item:
    ids = draw(_ids())
    count = draw(st.integers(2, len(ids) - 1))
    return _choice(draw, "multiple", ids, draw(st.permutations([True] * count + [False] * (len(ids) - count))))


@st.composite
def true_false(draw: st.DrawFn) -> Item:
    statement = OptionDraft(id=draw(IDS), role=Role.STATEMENT, correct=draw(st.booleans()))
    return Item(draw(IDS), "river", QuestionDraft("name", "true_false", both("?"), (statement,)))


ITEMS: dict[str, Callable[[], st.SearchStrategy[Item]]] = {
    "single": single,
    "multiple": multiple,
    "true_false": true_false,
}
"""One strategy for every kind of the table."""

ANY_ITEM = st.sampled_from(list(KINDS)).flatmap(lambda kind: ITEMS[kind]())


def rekeyed(item: Item, key: Sequence[bool]) -> Item:
    """`item` with another key, and with all that follows from a key: proofs, feedback, what is not stated."""
    options = tuple(
        replace(
            option,
            correct=correct,
            not_stated=not correct,
            feedback=both("Так" if correct else "Ні"),
            proofs=(proof(1, "на південь", "south"),) if correct else (),
        )
        for option, correct in zip(item.options, key, strict=True)
    )
    return replace(item, question=replace(item.question, options=options))


def given(item: Item, values: Sequence[int], seed: str, language: str) -> Given | Problem:
    """What a form gives that chooses the rows with these values."""
    kind = KINDS[item.question.kind]
    return kind.parse(choosing(*values)(kind.prepare(item, seed)), item, seed, language)


def _ids() -> st.SearchStrategy[list[int]]:
    return st.lists(IDS, min_size=3, max_size=7, unique=True)


def _choice(draw: st.DrawFn, kind: str, ids: Sequence[int], key: Sequence[bool]) -> Item:
    texts = draw(st.lists(draw(st.sampled_from([_WORDS, _NUMBERS])), min_size=len(ids), max_size=len(ids), unique=True))
    options = tuple(
        OptionDraft(id=number, text=both(text), correct=correct)
        for number, text, correct in zip(ids, texts, key, strict=True)
    )
    return Item(draw(IDS), "river", QuestionDraft("name", kind, both("?"), options))
