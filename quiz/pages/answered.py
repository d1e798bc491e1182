"""The rows of a question after the answer, kind by kind: what is right, what was chosen, and why."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from django.utils.translation import gettext as _

from quiz.attempts.sheet import Sheet
from quiz.pages import wording
from quiz.pages.frame import language
from quiz.pages.proof import Reference, references
from quiz.questions.draft import Item, OptionDraft, Role
from quiz.questions.kinds import short_text
from quiz.questions.kinds.contract import Given, Marked, Row, Verdict, ids
from quiz.questions.kinds.gap import cut
from quiz.questions.kinds.table import KINDS
from quiz.text.languages import letter
from quiz.text.typography import quoted

RIGHT = {Verdict.RIGHT_CHOSEN, Verdict.RIGHT_MISSED}
CHOSEN = {Verdict.RIGHT_CHOSEN, Verdict.WRONG_CHOSEN}


@dataclass(frozen=True)
class AnsweredRow:
    """A row after the answer. `state` is right, wrong (chosen, but wrong), missed (what would have been right, where
    something else was given) or empty; `thread` begins or goes on; `is_source`: the words are the document's; `tongue`
    is the language of `text` if it is not the page's."""

    letter: str
    text: str
    state: str = ""
    word: str = ""
    why: str = ""
    quotation: str = ""
    references: tuple[Reference, ...] = ()
    thread: str = ""
    is_source: bool = False
    tongue: str = ""


@dataclass(frozen=True)
class Answered:
    """An answered question: where it stands, what was given, and how it was marked."""

    sheet: Sheet
    item: Item
    given: Given
    marked: Marked

    def cites(self, option: OptionDraft) -> tuple[Reference, ...]:
        return tuple(references(self.sheet.edition.passage(self.item), option.proofs))


def rows(answered: Answered) -> list[AnsweredRow]:
    """The rows, tied by the thread from the first right one downwards."""
    found = list(ROWS[answered.item.question.kind](answered))
    first = next(index for index, row in enumerate(found) if row.state in ("right", "missed"))
    threads = ["" if index < first else "from" if index == first else "on" for index in range(len(found))]
    return [replace(row, thread=thread) for row, thread in zip(found, threads, strict=True)]


def said(item: Item, given: Given, tongue: str) -> str:
    """What was answered, or what would have been right, in words; those of the question in the language `tongue`.

    What has an order or pairs takes a line for each.
    """
    return SAID[item.question.kind](item, given, tongue)


def prompt(item: Item) -> str:
    """The question in words; a gap is filled, now that there is nothing to give away."""
    kind = item.question.kind
    before, after = cut(item.question.prompt[language()], kind=kind)
    return before + (said(item, KINDS[kind].solution(item), language()) if kind == "gap" else "") + after


def asked_prompt(item: Item) -> str:
    """The question in words while it may still be unanswered; a gap is shown as three dots."""
    before, after = cut(item.question.prompt[language()], kind=item.question.kind)
    return f"{before}…{after}" if item.question.kind == "gap" else before


def solved(sheet: Sheet, item: Item) -> list[AnsweredRow]:
    """The rows of a question that got no answer: what would have been right."""
    passage = sheet.edition.passage(item)
    cited = tuple(references(passage, item.proofs))
    lines = said(item, KINDS[item.question.kind].solution(item), language()).splitlines()
    if item.options[0].role is Role.CHOICE:
        lines = [option.text.get(language(), "") for option in item.deciding]
    return [
        AnsweredRow("", line, "right", _("The right answer"), references=cited, thread="on" if index else "from")
        for index, line in enumerate(lines)
    ]


def _choices(answered: Answered) -> Iterable[AnsweredRow]:
    item = answered.item
    for index, row in enumerate(KINDS[item.question.kind].prepare(item, answered.sheet.seed).rows):
        verdict = answered.marked.verdicts[row.value]
        option = _behind(item, row, verdict)
        why, quotation = _reason(option, verdict) if option else ("", "")
        yield AnsweredRow(
            letter=letter(index, language()),
            text=row.text.get(language(), "") or _truth(row.value),
            state="right" if verdict in RIGHT else "wrong" if verdict is Verdict.WRONG_CHOSEN else "",
            word=_word(verdict, several=item.question.kind == "multiple"),
            why=why,
            quotation=quotation,
            references=answered.cites(option) if option else (),
        )


def _behind(item: Item, row: Row, verdict: Verdict) -> OptionDraft | None:
    """The option that a row shows; of true and false only the right one has the statement's proof behind it."""
    if item.options[0].role is Role.STATEMENT:
        return item.options[0] if verdict in RIGHT else None
    return next(option for option in item.options if option.id == row.value)


def _truth(value: int) -> str:
    return _("True") if value else _("False")


def _word(verdict: Verdict, *, several: bool) -> str:
    """The outcome of a row; where several may be chosen, each choice is spoken of by itself."""
    if several:
        return {
            Verdict.RIGHT_CHOSEN: _("You chose this: right"),
            Verdict.RIGHT_MISSED: _("Right, but you did not choose it"),
            Verdict.WRONG_CHOSEN: _("You chose this: wrong"),
            Verdict.WRONG_LEFT: "",
        }[verdict]
    return {
        Verdict.RIGHT_CHOSEN: _("Your answer is right"),
        Verdict.RIGHT_MISSED: _("The right answer"),
        Verdict.WRONG_CHOSEN: _("Your answer is wrong"),
        Verdict.WRONG_LEFT: "",
    }[verdict]


def _reason(option: OptionDraft, verdict: Verdict) -> tuple[str, str]:
    """Why an option is right or wrong, and the words of the document that say so where our own do not."""
    told = option.feedback.get(language(), "")
    if option.not_stated:
        return told or _("The text does not mention this."), ""
    if told or verdict in RIGHT:
        return told, ""
    return _("The text says otherwise:"), option.proofs[-1].quotation.get(language(), "")


def _number(answered: Answered) -> Iterable[AnsweredRow]:
    typed = wording.number(Decimal(str(answered.given)))
    accepted = [option for option in answered.item.options if answered.marked.verdicts[option.id] in CHOSEN]
    option = (accepted or answered.item.options)[0]
    right = wording.measured(option, language())
    if accepted:
        why = _("Accepted: %(number)s.") % {"number": right} if option.tolerance else ""
        text = typed if option.tolerance else right
        yield AnsweredRow("", text, "right", _("Your answer is right"), why, references=answered.cites(option))
    else:
        yield AnsweredRow("", typed, "wrong", _("Your answer is wrong"))
        yield AnsweredRow("", right, "right", _("The right answer"), references=answered.cites(option))


def _short_text(answered: Answered) -> Iterable[AnsweredRow]:
    """What was typed, with what had to be forgiven; and what is accepted, where it was not that."""
    typed = str(answered.given)
    accepted = [option for option in answered.item.options if answered.marked.verdicts[option.id] in CHOSEN]
    option = (accepted or answered.item.options)[0]
    told, cites = option.feedback.get(language(), ""), answered.cites(option)
    if accepted:
        tongue, remarks = _forgiven(option, typed)
        word, why = _("Your answer is right"), " ".join(filter(None, [*remarks, told]))
        yield AnsweredRow("", typed, "right", word, why, references=cites, tongue=tongue)
    else:
        right = option.text.get(language(), "")
        yield AnsweredRow("", typed, "wrong", _("Your answer is wrong"))
        yield AnsweredRow("", right, "right", _("The right answer"), told, references=cites)


def _forgiven(option: OptionDraft, typed: str) -> tuple[str, list[str]]:
    """The language of a right answer, if it is not the page's; and what is to be said about how it was typed."""
    found, expected = short_text.met(option, typed), option.text.get(language(), "")
    if found is None:
        return "", []
    spelt = {"text": quoted(found.text, found.language)}
    remarks = [str(wording.SLIPS[slip]) % spelt for slip in sorted(found.slips)]
    if found.text != expected:
        remarks.append(_("In other words: %(text)s.") % {"text": quoted(expected, language())})
    return found.language if found.language != language() else "", remarks


def _ordering(answered: Answered) -> Iterable[AnsweredRow]:
    """The steps in their right order."""
    mine = ids(answered.given)
    by_id = {option.id: option for option in answered.item.options}
    for place, value in enumerate(ids(KINDS["ordering"].solution(answered.item)), 1):
        is_right = mine[place - 1] == value
        word = (
            _("In the right place")
            if is_right
            else _("You put this in position %(place)s") % {"place": mine.index(value) + 1}
        )
        yield AnsweredRow(
            str(place),
            by_id[value].text[language()],
            "right" if is_right else "missed",
            word,
            by_id[value].feedback.get(language(), ""),
            references=answered.cites(by_id[value]),
        )


def _matching(answered: Answered) -> Iterable[AnsweredRow]:
    """The right pairs, in the order in which the left sides were shown."""
    item = answered.item
    by_id = {option.id: option for option in item.options}
    chosen = dict(_pairs(item, answered.given))
    keys = dict(_pairs(item, KINDS["matching"].solution(item)))
    for number, row in enumerate(KINDS["matching"].prepare(item, answered.sheet.seed).rows, 1):
        is_right = chosen[row.value] == keys[row.value]
        wrongly = _("You chose: %(answer)s") % {"answer": by_id[chosen[row.value]].text[language()]}
        yield AnsweredRow(
            str(number),
            f"{row.text[language()]} — {by_id[keys[row.value]].text[language()]}",
            "right" if is_right else "missed",
            _("Your pair is right") if is_right else wrongly,
            by_id[row.value].feedback.get(language(), ""),
            references=answered.cites(by_id[row.value]),
        )


def _evidence(answered: Answered) -> Iterable[AnsweredRow]:
    """The sentence that was chosen and those that are right, in reading order."""
    texts = {line.anchor: line.text for line in answered.sheet.edition.passage(answered.item).lines}
    for anchor, verdict in answered.marked.verdicts.items():
        if verdict is not Verdict.WRONG_LEFT:
            is_other = verdict is Verdict.RIGHT_MISSED and answered.marked.points == 1
            word = _("This sentence is right as well") if is_other else _word(verdict, several=False)
            state = "right" if verdict in RIGHT else "wrong"
            yield AnsweredRow(str(anchor), texts[anchor].get(language(), ""), state, word, is_source=True)


ROWS: Mapping[str, Callable[[Answered], Iterable[AnsweredRow]]] = {
    "single": _choices,
    "multiple": _choices,
    "true_false": _choices,
    "gap": _choices,
    "number": _number,
    "short_text": _short_text,
    "ordering": _ordering,
    "matching": _matching,
    "evidence": _evidence,
}
"""The rows of each kind after the answer."""


def _options_said(item: Item, given: Given, tongue: str) -> str:
    return " · ".join(option.text.get(tongue, "") for option in item.options if option.id in ids(given))


def _truth_said(item: Item, given: Given, tongue: str) -> str:
    return _truth(ids(given)[0])


def _number_said(item: Item, given: Given, tongue: str) -> str:
    return wording.number(Decimal(str(given)))


def _text_said(item: Item, given: Given, tongue: str) -> str:
    """What was typed, as it was; the solution in the language of the page."""
    is_solution = given == KINDS["short_text"].solution(item)
    return item.options[0].text.get(tongue, str(given)) if is_solution else str(given)


def _steps_said(item: Item, given: Given, tongue: str) -> str:
    by_id = {option.id: option.text.get(tongue, "") for option in item.options}
    return "\n".join(f"{place}. {by_id[value]}" for place, value in enumerate(ids(given), 1))


def _pairs_said(item: Item, given: Given, tongue: str) -> str:
    by_id = {option.id: option.text.get(tongue, "") for option in item.options}
    return "\n".join(f"{by_id[left]} — {by_id[right]}" for left, right in _pairs(item, given))


def _pairs(item: Item, given: Given) -> Iterable[tuple[int, int]]:
    """The ids of the left sides, each with the right side given to it."""
    return zip(sorted(option.id for option in item.options if option.role is Role.LEFT), ids(given), strict=True)


def _sentences_said(item: Item, given: Given, tongue: str) -> str:
    return ", ".join(_("Sentence %(anchor)s") % {"anchor": anchor} for anchor in ids(given))


SAID: Mapping[str, Callable[[Item, Given, str], str]] = {
    "single": _options_said,
    "multiple": _options_said,
    "true_false": _truth_said,
    "gap": _options_said,
    "number": _number_said,
    "short_text": _text_said,
    "ordering": _steps_said,
    "matching": _pairs_said,
    "evidence": _sentences_said,
}
"""How an answer of each kind is said."""
