"""Where the columns of our drawings stand, in whole units: no language puts a comma into those."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from quiz.reports.knowledge import Knowledge
from quiz.sources.queries import SentenceView

WIDTH = 1000
STRIP = 48
"""The height of a strip, a picture of a document with one column per sentence."""

CHART = 100
"""The height of a chart: a unit for each per cent."""

_LOOKS = {Knowledge.KNOWN: ("full", 48), Knowledge.PARTLY: ("part", 24), Knowledge.NOT_YET: ("none", 12)}
_GAP = 6.0
_GAPS = 0.25
"""Between sentences stand gaps of this width, as long as all gaps together take no more than this share."""

_FEWEST = 12
"""With fewer columns than these a chart leaves room at its end."""


@dataclass(frozen=True)
class Column:
    """A column on the ground of its drawing; `look` is empty where there is only ground."""

    x: int
    width: int
    y: int
    height: int
    look: str


def strip(sentences: Sequence[SentenceView], states: Mapping[int, Knowledge], language: str) -> list[Column]:
    """A column for each sentence: as wide as the sentence is long, as high as it is known; paragraphs stand apart."""
    lengths = [len(line.text.get(language, "")) or 1 for line in sentences]
    apart = [0, *(3 if one.paragraph != other.paragraph else 1 for one, other in pairwise(sentences))]
    gap = min(_GAP, _GAPS * WIDTH / sum(apart)) if sum(apart) else 0
    unit = (WIDTH - gap * sum(apart)) / sum(lengths)
    ends = accumulate(gap * space + unit * length for space, length in zip(apart, lengths, strict=True))
    return [
        _column(round(end - unit * length), round(end), *_LOOKS.get(states[line.anchor], ("", 0)), STRIP)
        for line, length, end in zip(sentences, lengths, ends, strict=True)
    ]


def chart(percents: Sequence[int]) -> Iterator[Column]:
    """A column for each result, evenly spaced from the left."""
    slot = WIDTH / max(len(percents), _FEWEST)
    for place, percent in enumerate(percents):
        yield _column(round(slot * place), round(slot * (place + 0.7)), "full" if percent else "", percent, CHART)


def _column(start: int, end: int, look: str, height: int, ground: int) -> Column:
    return Column(start, max(1, end - start), ground - height, height, look)
