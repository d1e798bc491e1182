"""The sentences among which evidence is looked for exist, are whole in every language, and stand in reading order."""

from collections.abc import Iterator

from quiz.questions.checks.ground import Ground
from quiz.questions.draft import QuestionDraft
from quiz.questions.findings import Code, Finding, Place
from quiz.text.languages import missing


def check(draft: QuestionDraft, ground: Ground) -> Iterator[Finding]:
    places = {anchor: place for place, anchor in enumerate(ground.sentences)}
    for anchor in draft.window:
        if anchor not in places:
            yield Finding(Code.SENTENCE_UNKNOWN, Place(sentence=anchor))
        else:
            for language in missing(ground.sentences[anchor], ground.languages):
                yield Finding(Code.TEXT_MISSING, Place(sentence=anchor, language=language))
    order = [places[anchor] for anchor in draft.window if anchor in places]
    if order != sorted(order):
        yield Finding(Code.WINDOW_ORDER)
