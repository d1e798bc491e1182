"""What a check may look at besides the question."""

from collections.abc import Mapping
from dataclasses import dataclass

from quiz.text.languages import Text


@dataclass(frozen=True)
class Ground:
    """The sentences of the question's document by anchor, in order, and the languages in which it must be whole."""

    sentences: Mapping[int, Text]
    languages: tuple[str, ...]
