"""No two options that play the same part say the same."""

from collections.abc import Iterator

from quiz.questions.checks.ground import Ground
from quiz.questions.draft import QuestionDraft, Role
from quiz.questions.findings import Code, Finding, Place
from quiz.text.folding import fold


def check(draft: QuestionDraft, ground: Ground) -> Iterator[Finding]:
    for language in ground.languages:
        seen: set[tuple[Role, str]] = set()
        for index, option in enumerate(draft.options):
            key = (option.role, fold(option.text.get(language, "")))
            if key[1] and key in seen:
                yield Finding(Code.SAME_OPTIONS, Place(option=index, language=language))
            seen.add(key)
