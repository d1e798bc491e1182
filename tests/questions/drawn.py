"""Seeds, items and answers as hypothesis draws them: sound ones of every kind, with any key."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from quiz.questions.kinds.contract import Given, Problem
from quiz.questions.kinds.table import KINDS
from quiz.text.languages import LANGUAGES
from quiz.text.numbers import plain
from quiz.text.tidying import tidy
from tests.make import both, form, proof

SEEDS = st.integers(0, 2**128 - 1).map("{:032x}".format)
SPOKEN = st.sampled_from(LANGUAGES)
IDS = st.integers(10**8, 10**9)
"""Long enough not to occur in an identity by chance."""

DECIMALS = st.decimals(-(10**9), 10**9, places=5)
TOLERANCES = st.decimals(0, 99, places=2)

_WORDS = st.text("абвгд", min_size=1, max_size=4)
_SAID = st.sampled_from(
    [("міжнародне право", "international law"), ("об’єднання", "the union"), ("12 жовтня", "12 Oct")]
)
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
    item = _choice(draw, "multiple", ids, draw(st.permutations([True] * count + [False] * (len(ids) - count))))
    return replace(item, question=replace(item.question, exactly=draw(st.sampled_from([0, count]))))


@st.composite
def true_false(draw: st.DrawFn) -> Item:
    statement = OptionDraft(id=draw(IDS), role=Role.STATEMENT, correct=draw(st.booleans()))
    return Item(draw(IDS), "river", QuestionDraft("name", "true_false", both("?"), (statement,)))


@st.composite
def gap(draw: st.DrawFn) -> Item:
    item = draw(single())
    return replace(item, question=replace(item.question, kind="gap", prompt=both("Річка ___.", "The river ___.")))


@st.composite
def number(draw: st.DrawFn) -> Item:
    accepted = [
        OptionDraft(
            id=value,
            role=Role.ACCEPTED,
            correct=True,
            value=draw(DECIMALS),
            tolerance=draw(TOLERANCES),
            unit=draw(st.sampled_from([{}, both("км", "km")])),
        )
        for value in draw(st.lists(IDS, min_size=1, max_size=2, unique=True))
    ]
    return Item(draw(IDS), "river", QuestionDraft("name", "number", both("?"), tuple(accepted)))


@st.composite
def short_text(draw: st.DrawFn) -> Item:
    accepted = [
        OptionDraft(
            id=value,
            role=Role.ACCEPTED,
            correct=True,
            text=both(*draw(_SAID)),
            variants=draw(st.sampled_from([{}, both("вода\nтечія", "water\nstream")])),
        )
        for value in draw(st.lists(IDS, min_size=1, max_size=2, unique=True))
    ]
    return Item(draw(IDS), "river", QuestionDraft("name", "short_text", both("?"), tuple(accepted)))


@st.composite
def ordering(draw: st.DrawFn) -> Item:
    ids = draw(_ids())
    places = draw(st.permutations(range(1, len(ids) + 1)))
    options = tuple(
        OptionDraft(id=value, role=Role.STEP, correct=True, place=place, text=both(f"крок {value}", f"step {value}"))
        for value, place in zip(ids, places, strict=True)
    )
    return Item(draw(IDS), "river", QuestionDraft("name", "ordering", both("?"), options))


@st.composite
def matching(draw: st.DrawFn) -> Item:
    count, spare = draw(st.integers(3, 6)), draw(st.integers(1, 2))
    ids = draw(st.lists(IDS, min_size=2 * count + spare, max_size=2 * count + spare, unique=True))
    pairs = draw(st.permutations([*range(1, count + 1)] + [0] * spare))
    parts = [(Role.LEFT, pair) for pair in range(1, count + 1)] + [(Role.RIGHT, pair) for pair in pairs]
    options = tuple(
        OptionDraft(id=value, role=role, correct=pair > 0, pair=pair, text=both(f"бік {value}", f"side {value}"))
        for value, (role, pair) in zip(ids, parts, strict=True)
    )
    return Item(draw(IDS), "river", QuestionDraft("name", "matching", both("?"), options))


@st.composite
def evidence(draw: st.DrawFn) -> Item:
    window = sorted(draw(_ids()))
    right = draw(st.lists(st.sampled_from(window), min_size=1, max_size=len(window) - 1, unique=True))
    options = tuple(_shown(draw(IDS), anchor) for anchor in right)
    question = QuestionDraft("name", "evidence", both("?"), options, window=tuple(window))
    return Item(draw(IDS), "river", question)


ITEMS: dict[str, Callable[[], st.SearchStrategy[Item]]] = {
    "single": single,
    "multiple": multiple,
    "true_false": true_false,
    "gap": gap,
    "number": number,
    "short_text": short_text,
    "ordering": ordering,
    "matching": matching,
    "evidence": evidence,
}
"""One strategy for every kind of the table."""

ANY_ITEM = st.sampled_from(list(KINDS)).flatmap(lambda kind: ITEMS[kind]())


@st.composite
def rekeyed(draw: st.DrawFn, item: Item) -> Item:
    """`item` with another key, and with all that follows from a key: proofs, feedback, what is not stated."""
    options: Sequence[OptionDraft]
    match item.question.kind:
        case "number":
            options = [replace(option, value=draw(DECIMALS), tolerance=draw(TOLERANCES)) for option in item.options]
        case "short_text":
            options = [replace(option, text=both(*draw(_SAID)), variants={}) for option in item.options]
        case "ordering":
            places = draw(st.permutations([option.place for option in item.options]))
            options = [replace(option, place=place) for option, place in zip(item.options, places, strict=True)]
        case "matching":
            keys = [option for option in item.options if option.role is Role.RIGHT]
            pairs = draw(st.permutations([option.pair for option in keys]))
            turned = [replace(key, pair=pair, correct=pair > 0) for key, pair in zip(keys, pairs, strict=True)]
            options = [option for option in item.options if option.role is Role.LEFT] + turned
        case "evidence":
            options = [_shown(draw(IDS), draw(st.sampled_from(item.question.window)))]
        case _:
            options = [_turned(option, correct=draw(st.booleans())) for option in item.options]
    return replace(item, question=replace(item.question, options=tuple(options)))


def _turned(option: OptionDraft, *, correct: bool) -> OptionDraft:
    return replace(
        option,
        correct=correct,
        not_stated=not correct,
        feedback=both("Так" if correct else "Ні"),
        proofs=(proof(1, "на південь", "south"),) if correct else (),
    )


def _shown(number: int, anchor: int) -> OptionDraft:
    return OptionDraft(id=number, role=Role.ACCEPTED, correct=True, proofs=(proof(anchor, "слово", "word"),))


def answers(item: Item) -> st.SearchStrategy[Given]:
    """Anything that a form of this item can give, right or wrong; where one chooses, also too much or nothing."""
    if item.question.kind == "number":
        return DECIMALS.map(plain)
    if item.question.kind == "short_text":
        return st.text(min_size=1, max_size=100).map(tidy).filter(lambda typed: any(c.isalnum() for c in typed)) | (
            st.sampled_from(["Міжнародним правом", "мiжнародне прaво", "міжнароддне право", "South", "12 ЖОВТНЯ"])
        )
    if item.question.kind == "ordering":
        return st.permutations([option.id for option in item.options])
    if item.question.kind == "matching":
        sides = {role: [option.id for option in item.options if option.role is role] for role in Role}
        return st.permutations(sides[Role.RIGHT]).map(lambda keys: keys[: len(sides[Role.LEFT])])
    values = [row.value for row in KINDS[item.question.kind].prepare(item, "").rows]
    return st.lists(st.sampled_from(values), unique=True).map(sorted)


def parsed(item: Item, answer: Given, seed: str, language: str) -> Given | Problem:
    """What is understood when this is answered through a form in `language`."""
    return KINDS[item.question.kind].parse(form(item, answer, seed, language), item, seed, language)


def _ids() -> st.SearchStrategy[list[int]]:
    return st.lists(IDS, min_size=3, max_size=7, unique=True)


def _choice(draw: st.DrawFn, kind: str, ids: Sequence[int], key: Sequence[bool]) -> Item:
    texts = draw(st.lists(draw(st.sampled_from([_WORDS, _NUMBERS])), min_size=len(ids), max_size=len(ids), unique=True))
    options = tuple(
        OptionDraft(id=number, text=both(text), correct=correct)
        for number, text, correct in zip(ids, texts, key, strict=True)
    )
    return Item(draw(IDS), "river", QuestionDraft("name", kind, both("?"), options))
