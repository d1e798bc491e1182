"""The desk's words for codes; what students read of a code as well stands in quiz/pages/wording.py."""

from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy
from django.utils.translation import ngettext

from quiz.attempts.models import Attempt
from quiz.pages.frame import language
from quiz.pages.wording import FINDINGS, HINDRANCES, listed
from quiz.questions.draft import OptionDraft, QuestionDraft, Role, Stance
from quiz.questions.findings import Finding, Place
from quiz.questions.models import Question
from quiz.quizzes.draft import Feedback
from quiz.quizzes.models import Quiz
from quiz.quizzes.services import Obstacle
from quiz.text.languages import NAMES, letter

QUESTION_STATES: dict[str, Promise] = {
    Question.State.DRAFT: lazy("Draft"),
    Question.State.IN_REVIEW: lazy("In review"),
    Question.State.APPROVED: lazy("Approved"),
    Question.State.RETIRED: lazy("Retired"),
}

ATTEMPT_STATES: dict[str, Promise] = {
    Attempt.State.OPEN: lazy("Under way"),
    Attempt.State.FINISHED: lazy("Finished"),
}

VISIBILITIES: dict[str, Promise] = {
    Quiz.Visibility.PUBLIC: lazy("In the library"),
    Quiz.Visibility.LINK: lazy("By link only"),
}

FEEDBACKS: dict[str, Promise] = {
    Feedback.AT_ONCE: lazy("After each answer"),
    Feedback.AT_END: lazy("At the end"),
}


def option_name(option: OptionDraft, index: int) -> str:
    """What an option is called: "Option B", "Statement", "Step 2", "Pair 1, on the left"."""
    names = {
        Role.CHOICE: _("Option %(letter)s"),
        Role.STATEMENT: _("Statement"),
        Role.ACCEPTED: _("Accepted answer"),
        Role.STEP: _("Step %(place)s"),
        Role.LEFT: _("Pair %(pair)s, on the left"),
        Role.RIGHT: _("Pair %(pair)s, on the right") if option.pair else _("To spare, on the right"),
    }
    return names[option.role] % {"letter": letter(index, language()), "place": option.place, "pair": option.pair}


def option_mark(option: OptionDraft, index: int) -> str:
    """What stands in the margin beside an option: its letter, place or pair; nothing beside what stands alone."""
    if option.role is Role.CHOICE:
        return letter(index, language())
    return str(option.place or option.pair or "")


def option_verdict(option: OptionDraft) -> str:
    """Whether an option is right, and by what: "Right. Proved by sentence 5."; nothing of what is only matched."""
    if option.role is Role.RIGHT:
        return ""
    right = _("True") if option.role is Role.STATEMENT else _("Right")
    wrong = _("False") if option.role is Role.STATEMENT else _("Wrong")
    return f"{right if option.correct else wrong}. {_grounds(option)}"


def _grounds(option: OptionDraft) -> str:
    if option.not_stated:
        return _("The text does not mention this.")
    said = [_proved(option, stance) for stance in Stance]
    return " ".join(filter(None, said)) or _("No proof yet.")


def _proved(option: OptionDraft, stance: Stance) -> str:
    anchors = [str(proof.sentence) for proof in option.proofs if proof.stance is stance]
    if not anchors:
        return ""
    words = {
        Stance.SUPPORTS: ngettext("Proved by sentence %(anchors)s.", "Proved by sentences %(anchors)s.", len(anchors)),
        Stance.REFUTES: ngettext("Refuted by sentence %(anchors)s.", "Refuted by sentences %(anchors)s.", len(anchors)),
    }
    return words[stance] % {"anchors": listed(anchors)}


def rule_words(draft: QuestionDraft) -> str:
    """What belongs to the whole of a question besides its words: how many to choose, which sentences are shown."""
    count, window = draft.exactly, listed([str(anchor) for anchor in draft.window])
    exactly = ngettext("Exactly %(count)s answer to choose.", "Exactly %(count)s answers to choose.", count)
    shown = ngettext("Sentence shown: %(window)s.", "Sentences shown: %(window)s.", len(draft.window))
    return " ".join([exactly % {"count": count}] * bool(count) + [shown % {"window": window}] * bool(window))


def finding_words(finding: Finding) -> str:
    """What a check found, with the words or numbers it found it in."""
    words = str(FINDINGS[finding.code])
    return f"{words} ({finding.detail})" if finding.detail else words


def place_words(place: Place, *, with_option: bool = True) -> str:
    """Where: "option B, sentence 5, English"; empty where the whole question is meant."""
    has_option = with_option and place.option is not None
    return _joined(
        _("option %(letter)s") % {"letter": letter(place.option or 0, language())} if has_option else "",
        _("sentence %(anchor)s") % {"anchor": place.sentence} if place.sentence is not None else "",
        NAMES[place.language] if place.language else "",
    )


def obstacle_words(obstacle: Obstacle) -> str:
    """One thing that stands in the way of an edition: which question, where in it, what."""
    finding = obstacle.finding
    where = _joined(obstacle.question, place_words(finding.place) if finding else "")
    what = finding_words(finding) if finding else str(HINDRANCES[obstacle.hindrance])
    return f"{where}: {what}" if where else what


def count_words(draw: int, of: int) -> str:
    """How many questions a quiz has: "24", or "10 of 24" where an attempt draws some."""
    return _("%(asked)s of %(of)s") % {"asked": draw, "of": of} if draw else str(of)


def languages_words(codes: Iterable[str]) -> str:
    return ", ".join(NAMES[code] for code in codes)


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
