"""Loading the shipped content, and saying what happened, in words."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.utils import timezone, translation

from quiz.exchange.formats.native import FormatError
from quiz.exchange.services import Loaded, load
from quiz.pages.wording import FINDINGS, HINDRANCES
from quiz.questions.findings import Finding
from quiz.quizzes.services import Obstacle


def content_files(folder: Path | None = None) -> list[Path]:
    """The content files in the order of their names. Raises FormatError where there are none."""
    folder = folder or settings.CONTENT
    if found := sorted(folder.rglob("*.yaml")):
        return found
    raise FormatError(str(folder), "a folder with files that end in .yaml")


def load_files(paths: list[Path]) -> Loaded:
    return load({str(path): path.read_bytes() for path in paths}, now=timezone.now())


def told(loaded: Loaded) -> Iterator[str]:
    """What loading did, line by line."""
    for slug, gate in loaded.gates.items():
        yield f"{slug}: {len(gate.new)} new, {len(gate.changed)} changed, {len(gate.unchanged)} unchanged questions"
        for name, findings in gate.refused.items():
            yield from (f"  refused {name}: {in_words(finding)}" for finding in findings)
    yield from (f"published: {slug}" for slug in loaded.published)
    yield from (f"left alone: {slug}; a question of it is not approved any more" for slug in loaded.left_alone)
    if loaded.is_nothing:
        yield "Nothing to do: everything is already as the files say."


def in_words(finding: Finding) -> str:
    """A finding with its place."""
    with translation.override("en"):
        words = str(FINDINGS[finding.code])
    place = finding.place
    parts = [
        f"option {place.option + 1}" if place.option is not None else "",
        f"sentence {place.sentence}" if place.sentence is not None else "",
        place.language,
        finding.detail,
    ]
    return f"{words} ({', '.join(part for part in parts if part)})" if any(parts) else words


def hindrance(obstacle: Obstacle) -> str:
    """What stands in the way of publishing, in words."""
    with translation.override("en"):
        words = str(HINDRANCES[obstacle.hindrance])
    why = f" {in_words(obstacle.finding)}" if obstacle.finding else ""
    return f"{obstacle.question}: {words}{why}" if obstacle.question else words
