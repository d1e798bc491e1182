"""`manage.py load_content`"""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db.models import ObjectDoesNotExist, ProtectedError

from quiz.exchange.formats.native import FormatError
from quiz.management.content import content_files, hindrance, load_files, told
from quiz.quizzes.services import CannotPublishError


class Command(BaseCommand):
    help = "Loads documents, questions and quizzes from files in the native format. A second run changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, help="The folder to load; without it, what ships.")

    def handle(self, *args: Any, folder: Path | None = None, **options: Any) -> None:
        try:
            loaded = load_files(content_files(folder))
        except CannotPublishError as error:
            raise CommandError("\n".join(map(hindrance, error.obstacles))) from error
        except (FormatError, ObjectDoesNotExist, ProtectedError) as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        self.stdout.write("\n".join(told(loaded)))
        if loaded.refused:
            raise CommandError(f"{loaded.refused} questions did not pass the gate; no quiz was touched.")
