"""All checks, in the order in which their findings are read."""

from collections.abc import Callable, Iterable, Iterator

from quiz.questions.checks import proofs, twins, wholeness, window
from quiz.questions.checks.ground import Ground
from quiz.questions.draft import QuestionDraft
from quiz.questions.findings import Code, Finding
from quiz.questions.kinds.table import KINDS

Check = Callable[[QuestionDraft, Ground], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    wholeness.check,
    twins.check,
    window.check,
    proofs.check,
)


def findings(draft: QuestionDraft, ground: Ground) -> Iterator[Finding]:
    """Everything that is wrong with `draft`: what its kind says first, then every check."""
    if draft.kind not in KINDS:
        yield Finding(Code.UNKNOWN_KIND, detail=draft.kind)
        return
    yield from KINDS[draft.kind].problems(draft)
    for check in CHECKS:
        yield from check(draft, ground)
