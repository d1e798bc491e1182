"""What can be asked about quizzes and editions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quiz.questions.checks.ground import Ground
from quiz.questions.checks.table import findings
from quiz.questions.draft import Item
from quiz.questions.findings import Finding
from quiz.quizzes.edition import Published, digest, read_edition
from quiz.quizzes.models import Edition, Quiz

_read: dict[str, Published] = {}
"""Editions that this process has read, by digest. An edition never changes, so nothing here grows stale."""


@dataclass(frozen=True)
class LiveQuiz:
    """A quiz that can be started: its row's number, and the edition that a new attempt gets."""

    id: int
    slug: str
    edition_id: int
    edition: Published
    is_public: bool  # otherwise only those find it who have its address


def editions(wanted: Mapping[int, str]) -> dict[int, Published]:
    """The editions of these numbers, given with their digests; at most one query, for those not read before."""
    unread = [number for number, known in wanted.items() if known not in _read]
    for row in Edition.objects.filter(pk__in=unread) if unread else ():
        _read[row.digest] = read_edition(row.content)
    return {number: _read[known] for number, known in wanted.items()}


def edition(number: int, known: str) -> Published:
    """One edition by its number and digest."""
    return editions({number: known})[number]


def live_quiz(slug: str) -> LiveQuiz | None:
    """The quiz of this slug if it can be started; None if it does not exist or is withdrawn."""
    return next(iter(_live(slug=slug)), None)


def public_quizzes() -> list[LiveQuiz]:
    """All quizzes that stand in the library."""
    return _live(visibility=Quiz.Visibility.PUBLIC)


def quizzes_on(document: str) -> list[LiveQuiz]:
    """The public quizzes whose edition asks about this document."""
    return [quiz for quiz in public_quizzes() if document in quiz.edition.documents]


@dataclass(frozen=True)
class Audited:
    """An edition under audit: is its content what was published, and do its items pass the checks on its own ground?"""

    edition: Edition
    items: int
    is_intact: bool
    findings: list[Finding]


def audit() -> Iterator[Audited]:
    """Every edition ever published."""
    for row in Edition.objects.select_related("quiz").iterator(chunk_size=50):
        is_intact = digest(row.content) == row.digest
        try:
            published = read_edition(row.content)
            found = [
                finding for item in published.items for finding in findings(item.question, _ground(published, item))
            ]
        except (LookupError, TypeError, ValueError, AttributeError):  # changed so that it cannot even be read
            yield Audited(row, 0, is_intact=False, findings=[])
        else:
            yield Audited(row, len(published.items), is_intact, found)


def _ground(published: Published, item: Item) -> Ground:
    lines = published.passage(item).lines
    return Ground(sentences={line.anchor: line.text for line in lines}, languages=published.languages)


def _live(**which: str) -> list[LiveQuiz]:
    rows = list(
        Quiz.objects.filter(current_edition__isnull=False, **which).values_list(
            "pk", "slug", "current_edition_id", "current_edition__digest", "visibility"
        )
    )
    read = editions({number: known for _, _, number, known, _ in rows})
    return [
        LiveQuiz(pk, slug, number, read[number], is_public=visibility == Quiz.Visibility.PUBLIC)
        for pk, slug, number, _, visibility in rows
    ]
