"""Words for the codes of the pure rooms. Whatever a person reads of a code is said here, in both languages."""

from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from django.utils.formats import date_format, get_format, number_format
from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy
from django.utils.translation import ngettext, override, pgettext

from quiz.questions.draft import OptionDraft, QuestionDraft
from quiz.questions.findings import Code
from quiz.questions.kinds.contract import Problem
from quiz.quizzes.services import Hindrance
from quiz.reports.grades import Level, level, mark
from quiz.reports.knowledge import Knowledge
from quiz.text.likeness import Slip
from quiz.text.numbers import plain

PROBLEMS: dict[Problem, Promise] = {
    Problem.NOTHING_CHOSEN: lazy("Please choose an answer first. Nothing has been counted."),
    Problem.NOT_AN_OPTION: lazy("That is not one of the answers to this question. Please choose again."),
    Problem.ONE_ONLY: lazy("Only one answer is right. Please choose one."),
    Problem.WRONG_COUNT: lazy(
        "Please choose exactly as many answers as the question asks for; nothing has been counted."
    ),
    Problem.NOTHING_TYPED: lazy("Please type an answer first. Nothing has been counted."),
    Problem.NOT_A_NUMBER: lazy("This is not a number. Please type it in digits, such as 56, 1.5 or 10,000."),
    Problem.AMBIGUOUS_NUMBER: lazy(
        "Is this a whole number or one with decimals? Write 1000 or 1 000 for a thousand, and 1,0 for one."
    ),
    Problem.NOT_ALL_PLACED: lazy(
        "Something has no place yet. Please choose one for each line; nothing has been counted."
    ),
    Problem.PLACED_TWICE: lazy("The same is chosen twice. Please choose each only once; nothing has been counted."),
    Problem.TOO_LONG: lazy("That is too long. A few words are enough; nothing has been counted."),
}

KIND_HELP: dict[str, Promise] = {
    "single": lazy("Choose one answer."),
    "multiple": lazy(
        "Choose all the right answers. Each right choice earns a share of the point; "
        "each wrong choice takes a share away, but never below zero."
    ),
    "true_false": lazy("Decide whether this statement is true or false."),
    "gap": lazy("Choose the word that fits the gap."),
    "number": lazy("Type a number in digits."),
    "short_text": lazy("Type one word or a few. Capital letters and punctuation do not matter."),
    "ordering": lazy("Choose a place for each line. Each one in its right place earns its share of the point."),
    "matching": lazy(
        "Choose a letter for each line; not all letters are needed. Each right pair earns its share of the point."
    ),
    "evidence": lazy("Choose the sentence that proves it."),
}

PAPER_HELP: dict[str, Promise] = {
    "number": lazy("Write a number in digits."),
    "short_text": lazy("Write a word or a few."),
    "ordering": lazy(
        "Number the lines: write its place into each box. Each one in its right place earns its share of the point."
    ),
    "matching": lazy(
        "Write a letter into each box; not all letters are needed. Each right pair earns its share of the point."
    ),
    "evidence": lazy("Write the number of the sentence that proves it."),
}
"""What to do with a pen, where that is said otherwise than on a screen."""

KINDS: dict[str, Promise] = {
    "single": lazy("One answer"),
    "multiple": lazy("Several answers"),
    "true_false": lazy("True or false"),
    "gap": lazy("Gap"),
    "number": lazy("Number"),
    "short_text": lazy("Short answer"),
    "ordering": lazy("Ordering"),
    "matching": lazy("Matching"),
    "evidence": lazy("Evidence"),
}

SLIPS: dict[Slip, Promise] = {
    Slip.TYPO: lazy("Accepted with a typo. This is how it is written: %(text)s."),
    Slip.LOOK_ALIKE: lazy("Accepted, although some letters are from another alphabet and only look alike."),
}
"""What is said where something was forgiven."""

FINDINGS: dict[Code, Promise] = {
    Code.UNKNOWN_KIND: lazy("There is no such kind of question."),
    Code.TEXT_MISSING: lazy("The text is missing in one language."),
    Code.TOO_FEW_OPTIONS: lazy("There are too few options: at least three are needed."),
    Code.KEY_MISSING: lazy("There is no right answer, there are too few, or every option is right."),
    Code.KEY_DOUBLE: lazy("There is more than one right answer."),
    Code.WRONG_ROLE: lazy("This kind of question does not have this part."),
    Code.SAME_OPTIONS: lazy("Two options say the same thing."),
    Code.PROOF_MISSING: lazy("The proof is missing."),
    Code.PROOF_SUPERFLUOUS: lazy("There is one proof too many."),
    Code.SENTENCE_UNKNOWN: lazy("The document has no sentence with this number."),
    Code.STANCE_WRONG: lazy("The proof is on the wrong side: it must support a right answer and refute a wrong one."),
    Code.QUOTATION_MISSING: lazy("The quotation is missing in one language."),
    Code.QUOTATION_NOT_FOUND: lazy("The sentence does not contain these exact words."),
    Code.QUOTATION_SAYS_NOTHING: lazy("The quotation contains no meaningful word."),
    Code.ANSWER_NOT_QUOTED: lazy("The quotations do not contain the answer. Do they really prove it?"),
    Code.ANSWER_TOO_LONG: lazy("An accepted answer is too long to be typed: 100 characters at most."),
    Code.STATED_AFTER_ALL: lazy("The option is marked “not stated”, but all its words occur in the document."),
    Code.EXACTLY_WRONG: lazy("The number of answers to choose is not the number of right ones."),
    Code.GAP_NOT_ONE: lazy("The question must have exactly one gap, written as three underscores."),
    Code.SPARE_MISSING: lazy("There is no spare answer: one on the right must be left over."),
    Code.WINDOW_WRONG: lazy(
        "The sentences shown must be 3 to 40, each once, the right ones among them, and not only those."
    ),
    Code.WINDOW_ORDER: lazy("The sentences shown do not stand in the order of the document."),
    Code.DIGITS_DIFFER: lazy("The numbers differ between the languages."),
}

HINDRANCES: dict[Hindrance, Promise] = {
    Hindrance.NO_QUESTION: lazy("The quiz has no questions."),
    Hindrance.TITLE_MISSING: lazy("The quiz has no title in one of its languages."),
    Hindrance.NOT_APPROVED: lazy("The question has not been approved yet."),
    Hindrance.FLAWED: lazy("Something is wrong with the question."),
    Hindrance.DRAWS_TOO_MANY: lazy("The quiz draws more questions than it has."),
}


KNOWLEDGE: dict[Knowledge, Promise] = {
    Knowledge.KNOWN: lazy("known"),
    Knowledge.PARTLY: lazy("partly"),
    Knowledge.NOT_YET: lazy("not yet"),
    Knowledge.UNASKED: lazy("not asked"),
}

LEVELS: dict[Level, Promise] = {
    Level.INITIAL: lazy("initial"),
    Level.AVERAGE: lazy("average"),
    Level.SUFFICIENT: lazy("sufficient"),
    Level.HIGH: lazy("high"),
}

SAME_IN: dict[str, Promise] = {
    "uk": lazy("The same in Ukrainian"),
    "en": lazy("The same in English"),
}

CONCERNS: dict[str, Promise] = {
    "key": lazy("The answer marked as right is not right"),
    "proof": lazy("The sentence does not prove it"),
    "unclear": lazy("The question is unclear"),
    "language": lazy("There is a language mistake"),
    "other": lazy("Something else"),
}
"""What can be wrong with a question, in the order in which it is offered."""


def kind_help(question: QuestionDraft) -> str:
    """What to do, and what it earns; how many to choose, where the question says so."""
    if question.exactly:
        count = question.exactly
        return ngettext(
            "Choose exactly %(count)s answer. Each right one earns its share of the point.",
            "Choose exactly %(count)s answers. Each right one earns its share of the point.",
            count,
        ) % {"count": count}
    return str(KIND_HELP[question.kind])


def paper_help(question: QuestionDraft) -> str:
    """What to do on paper."""
    return str(PAPER_HELP[question.kind]) if question.kind in PAPER_HELP else kind_help(question)


def number(value: Decimal) -> str:
    """A number as the reader's language writes it, without idle zeros: 1, 1.5 or 1,5; from 10 000 on in thousands."""
    places = len(plain(value).partition(".")[2])
    return number_format(value, decimal_pos=places, force_grouping=abs(value) >= 10_000)


def measured(option: OptionDraft, tongue: str) -> str:
    """An accepted number with its tolerance and its unit: "10,000 ± 500 people"."""
    with override(tongue):
        parts = [number(option.value or Decimal(0)), f"± {number(option.tolerance)}" if option.tolerance else ""]
    return " ".join(filter(None, [*parts, option.unit.get(tongue, "")]))


def points_of(points: Decimal, of: int) -> str:
    """ "1 point out of 2": the number and the noun after it agree; fractions have their own form in Ukrainian."""
    said = {"points": number(points), "of": of}
    if points == points.to_integral_value():
        return ngettext("%(points)s point out of %(of)s", "%(points)s points out of %(of)s", int(points)) % said
    return pgettext("a fraction of points", "%(points)s points out of %(of)s") % said


def points(count: int) -> str:
    return ngettext("%(count)s point", "%(count)s points", count) % {"count": count}


def out_of(of: int) -> str:
    """ "out of 12 points", to stand after a large figure."""
    return ngettext("out of %(of)s point", "out of %(of)s points", of) % {"of": of}


def percent(value: int) -> str:
    """A whole number of per cent; Ukrainian sets a space before the sign."""
    return _("%(value)s%%") % {"value": value}


def date(at: datetime) -> str:
    """A date as the language writes it, here in Ukraine's time."""
    return _formatted(at, "DATE_FORMAT")


def moment(at: datetime) -> str:
    """A date and the time of day."""
    return _formatted(at, "DATETIME_FORMAT")


def _formatted(at: datetime, name: str) -> str:
    """Django's format, except that no day of a month begins with a nought: "8 листопада 2026 р."."""
    return date_format(localtime(at), get_format(name).replace("d", "j"))


def exact_percent(value: Fraction) -> str:
    """A number of per cent that is not rounded: "87 1/2%"."""
    whole, rest = divmod(value, 1)
    return _("%(value)s%%") % {"value": f"{whole} {rest}" if rest else whole}


def school_mark(points: Decimal, of: int) -> str:
    """The mark of the twelve-point scale with its level; it is never said without the word that it is a convention."""
    number = mark(points, of)
    said = {"mark": number, "level": LEVELS[level(number)]}
    return _("12-point mark: %(mark)s, %(level)s level (approximate)") % said


def questions(count: int) -> str:
    return ngettext("%(count)s question", "%(count)s questions", count) % {"count": count}


def asked_of(asked: int, of: int) -> str:
    """ "10 of 24 questions, others each time", where only some are drawn."""
    if asked == of:
        return questions(of)
    return ngettext(
        "%(asked)s of %(of)s question, drawn anew for each attempt",
        "%(asked)s of %(of)s questions, drawn anew for each attempt",
        of,
    ) % {"asked": asked, "of": of}


def sentences(count: int) -> str:
    return ngettext("%(count)s sentence", "%(count)s sentences", count) % {"count": count}


def languages(count: int) -> str:
    return ngettext("%(count)s language", "%(count)s languages", count) % {"count": count}


def listed(parts: list[str]) -> str:
    """ "5, 11 and 14"."""
    if len(parts) < 2:
        return "".join(parts)
    return _("%(all_but_last)s and %(last)s") % {"all_but_last": ", ".join(parts[:-1]), "last": parts[-1]}
