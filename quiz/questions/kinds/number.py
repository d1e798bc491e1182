"""Number: typed as one's language writes it; an accepted number may have a tolerance. Given is a decimal string."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from quiz.questions.draft import Item, OptionDraft, QuestionDraft, Role
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.kinds.contract import TYPED, Example, Given, Marked, Problem, Raw, Shown, Verdict
from quiz.text.folding import fold
from quiz.text.numbers import Unreadable, plain, read_number


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    if not draft.options:
        yield Finding(Code.KEY_MISSING)
    for index, option in enumerate(draft.options):
        if option.role is not Role.ACCEPTED or not option.correct:
            yield Finding(Code.WRONG_ROLE, Place(option=index))
        if option.value is None or option.tolerance < 0:
            yield Finding(Code.KEY_MISSING, Place(option=index))


def prepare(item: Item, seed: str) -> Shown:
    return Shown(rows=())


def parse(raw: Raw, item: Item, seed: str, language: str) -> Given | Problem:
    """The unit may be typed after the number, as the question has it."""
    typed = (raw.get(TYPED) or [""])[0].strip()
    if not typed:
        return Problem.NOTHING_TYPED
    for option in item.options:
        if unit := fold(option.unit.get(language, "")):
            typed = fold(typed).removesuffix(unit).strip()
    read = read_number(typed, language)
    if read is Unreadable.AMBIGUOUS:
        return Problem.AMBIGUOUS_NUMBER
    return Problem.NOT_A_NUMBER if isinstance(read, Unreadable) else plain(read)


def grade(item: Item, given: Given) -> Marked:
    number = Decimal(str(given))
    hits = {option.id: _accepts(option, number) for option in item.options}
    words = {True: Verdict.RIGHT_CHOSEN, False: Verdict.RIGHT_MISSED}
    return Marked(Fraction(any(hits.values())), {value: words[hit] for value, hit in hits.items()})


def solution(item: Item) -> Given:
    return plain(item.options[0].value or Decimal(0))


def examples() -> Sequence[Example]:
    unit = {"uk": "держав", "en": "states"}
    exact = OptionDraft(id=1, role=Role.ACCEPTED, correct=True, value=Decimal(56), unit=unit)
    about = OptionDraft(id=1, role=Role.ACCEPTED, correct=True, value=Decimal(10000), tolerance=Decimal(500))
    item = Item(1, "document", QuestionDraft("name", "number", {"uk": "?", "en": "?"}, (exact,)))
    rough = Item(1, "document", QuestionDraft("name", "number", {"uk": "?", "en": "?"}, (about,)))
    return (
        Example("right", item, _typing("56"), Fraction(1)),
        Example("right, with decimals", item, _typing("56,0"), Fraction(1), ("uk",)),
        Example("right, with decimals", item, _typing("56.0"), Fraction(1)),
        Example("right, with its unit", item, _typing("56 держав"), Fraction(1), ("uk",)),
        Example("right, with its unit", item, _typing("56 States"), Fraction(1), ("en",)),
        Example("right, thousands apart", rough, _typing("10 000"), Fraction(1)),
        Example("right, thousands apart", rough, _typing("10,000"), Fraction(1), ("en",)),
        Example("ten", rough, _typing("10,0"), Fraction(0), ("uk",)),
        Example("within the tolerance", rough, _typing("9500"), Fraction(1)),
        Example("just outside it", rough, _typing("9499"), Fraction(0)),
        Example("wrong", item, _typing("57"), Fraction(0)),
        Example("nothing", item, lambda shown: {}, Problem.NOTHING_TYPED),
        Example("a thousand or one", item, _typing("1,000"), Problem.AMBIGUOUS_NUMBER, ("uk",)),
        Example("a thousand", item, _typing("1,000"), Fraction(0), ("en",)),
        Example("a foreign comma", item, _typing("1,5"), Problem.NOT_A_NUMBER, ("en",)),
        Example("a word", item, _typing("багато"), Problem.NOT_A_NUMBER),
    )


def _accepts(option: OptionDraft, number: Decimal) -> bool:
    return option.value is not None and abs(option.value - number) <= option.tolerance


def _typing(text: str) -> Callable[[Shown], Raw]:
    return lambda shown: {TYPED: [text]}
