"""An attempt as its pages see it: what is asked, what is answered, what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from quiz.questions.draft import Item
from quiz.questions.kinds.contract import Given, Raw
from quiz.quizzes.edition import Published


@dataclass(frozen=True)
class Written:
    """An answer on the sheet: the latest one to its item; `raw` is what the form sent."""

    given: Given
    language: str
    client_key: UUID
    raw: Raw = field(default_factory=dict)


@dataclass(frozen=True)
class Sheet:
    """An attempt with its edition. Places are counted from 1, as students count questions."""

    id: UUID
    seed: str
    is_finished: bool
    edition: Published
    items: tuple[Item, ...]
    answers: Mapping[int, Written]
    flagged: frozenset[int] = frozenset()
    is_repeat: bool = False

    def at(self, place: int) -> Item | None:
        """The item at `place`, None if there is none."""
        return self.items[place - 1] if 1 <= place <= len(self.items) else None

    def next_open(self, after: int = 0) -> int | None:
        """The first unanswered place behind `after`, else from the beginning; None when all are answered."""
        places = [*range(after + 1, len(self.items) + 1), *range(1, after + 1)]
        return next((place for place in places if self.items[place - 1].id not in self.answers), None)

    @property
    def is_open_to_change(self) -> bool:
        """Whether what is answered can be answered again, and nothing is said about it yet."""
        return self.edition.is_open_to_change and not self.is_finished

    def is_settled(self, item: Item) -> bool:
        """Whether the student may see what is right: `item` can be answered no more, or not otherwise."""
        return self.is_finished or (item.id in self.answers and not self.is_open_to_change)

    @property
    def is_complete(self) -> bool:
        return len(self.answers) >= len(self.items)


def chosen_items(edition: Published, items: list[int] | None) -> tuple[Item, ...]:
    """The items of an attempt: all of the edition, or the chosen ones in their chosen order."""
    return edition.items if items is None else tuple(edition.by_id[number] for number in items)
