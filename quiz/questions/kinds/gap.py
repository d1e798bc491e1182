"""Gap: which word fits? One option is right, the prompt has exactly one gap, written as three underscores or more."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from quiz.questions.draft import Item, QuestionDraft
from quiz.questions.findings import Code, Finding, Place
from quiz.questions.kinds import single
from quiz.questions.kinds.contract import Example
from quiz.text.languages import Text

prepare = single.prepare
parse = single.parse
grade = single.grade
solution = single.solution

_GAP = re.compile(r"_{3,}")


class Gapped(NamedTuple):
    """A prompt cut at its gap."""

    before: str
    after: str


def cut(prompt: str, *, kind: str = "gap") -> Gapped:
    """Cut a prompt at its gap; in another kind, or without a gap, it has all of itself before it."""
    before, *after = _GAP.split(prompt, maxsplit=1) if kind == "gap" else [prompt]
    return Gapped(before, "".join(after))


def problems(draft: QuestionDraft) -> Iterable[Finding]:
    yield from single.problems(draft)
    for language, prompt in draft.prompt.items():
        if len(_GAP.findall(prompt)) != 1:
            yield Finding(Code.GAP_NOT_ONE, Place(language=language))


def examples() -> Sequence[Example]:
    gap: Text = {"uk": "Річка ___ на південь.", "en": "The river ___ south."}
    return [replace(example, item=_gapped(example.item, gap)) for example in single.examples()]


def _gapped(item: Item, prompt: Text) -> Item:
    return replace(item, question=replace(item.question, kind="gap", prompt=prompt))
