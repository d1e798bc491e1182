"""A question after the answer: the verdict, why each option is right or wrong, the proof."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from quiz.attempts.marking import to_points
from quiz.attempts.sheet import Sheet
from quiz.pages import wording
from quiz.pages.frame import language
from quiz.pages.proof import Proof, Reference, proof, references
from quiz.questions.draft import Item, OptionDraft, Role
from quiz.questions.kinds.contract import Marked, Row, Verdict
from quiz.questions.kinds.table import KINDS
from quiz.text.languages import letter

RIGHT = {Verdict.RIGHT_CHOSEN, Verdict.RIGHT_MISSED}


@dataclass(frozen=True)
class AnsweredRow:
    """A row after the answer. `state` is right, wrong (chosen, but wrong) or empty; `thread` begins or goes on."""

    letter: str
    text: str
    is_true: bool
    state: str
    word: str
    why: str
    quotation: str
    references: list[Reference]
    thread: str


@dataclass(frozen=True)
class Feedback:
    """The region of the page that answers back."""

    kind: str
    prompt: str
    verdict: str
    verdict_word: str
    points: str
    rows: list[AnsweredRow]
    explanation: str
    proof: Proof


def verdict_of(marked: Marked) -> str:
    """right, part or wrong."""
    return "right" if marked.points == 1 else "part" if marked.points else "wrong"


def verdict_word(verdict: str) -> str:
    return {"right": _("Right"), "part": _("Partly right"), "wrong": _("Wrong")}[verdict]


def feedback(sheet: Sheet, item: Item) -> Feedback:
    """What is said about the answer to `item`, which the sheet has."""
    kind = KINDS[item.question.kind]
    marked = kind.grade(item, sheet.answers[item.id].given)
    verdict = verdict_of(marked)
    earned = to_points(marked.points, of=item.question.points)
    return Feedback(
        kind=item.question.kind,
        prompt=item.question.prompt[language()],
        verdict=verdict,
        verdict_word=verdict_word(verdict),
        points=wording.points_of(earned, item.question.points),
        rows=_rows(sheet, item, kind.prepare(item, sheet.seed).rows, marked.verdicts),
        explanation=item.question.explanation.get(language(), ""),
        proof=proof(sheet.edition, item, language()),
    )


def _rows(sheet: Sheet, item: Item, rows: tuple[Row, ...], verdicts: Mapping[int, Verdict]) -> list[AnsweredRow]:
    first_right = next(index for index, row in enumerate(rows) if verdicts[row.value] in RIGHT)
    return [
        _row(
            sheet,
            item,
            row,
            index,
            verdicts[row.value],
            thread="" if index < first_right else "from" if index == first_right else "on",
        )
        for index, row in enumerate(rows)
    ]


def _row(sheet: Sheet, item: Item, row: Row, index: int, verdict: Verdict, *, thread: str) -> AnsweredRow:
    option = _option_behind(item, row, verdict)
    why, quotation = _reason(option, verdict) if option else ("", "")
    return AnsweredRow(
        letter=letter(index, language()),
        text=row.text.get(language(), ""),
        is_true=bool(row.value),
        state="right" if verdict in RIGHT else "wrong" if verdict is Verdict.WRONG_CHOSEN else "",
        word=_word(verdict, several=item.question.kind == "multiple"),
        why=why,
        quotation=quotation,
        references=references(sheet.edition.passage(item), option.proofs) if option else [],
        thread=thread,
    )


def _option_behind(item: Item, row: Row, verdict: Verdict) -> OptionDraft | None:
    """The option that a row shows; of true and false only the right one has the statement's proof behind it."""
    if item.options[0].role is Role.STATEMENT:
        return item.options[0] if verdict in RIGHT else None
    return next(option for option in item.options if option.id == row.value)


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
    said = option.feedback.get(language(), "")
    if option.not_stated:
        return said or _("The text does not mention this."), ""
    if said or verdict in RIGHT:
        return said, ""
    return _("The text says otherwise:"), option.proofs[-1].quotation.get(language(), "")
