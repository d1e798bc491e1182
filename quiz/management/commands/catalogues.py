"""`manage.py catalogues`"""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from quiz.management import catalogues


class Command(BaseCommand):
    help = "Compiles the catalogues in locale/; with --update first brings them to the strings marked in the code."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--update", action="store_true", help="Adds new strings and removes those that are gone.")

    def handle(self, *args: Any, update: bool, **options: Any) -> None:
        if update:
            catalogues.update()
        self.stdout.write(f"{catalogues.compile_all()} catalogues compiled.")
