"""`manage.py demo`"""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from quiz.management.demo import directions, prepare, serve


class Command(BaseCommand):
    help = "Prepares everything a newcomer needs and serves the app the way it runs for real. Later runs keep the data."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="The port to serve on; 8000 if not given.")
        parser.add_argument("--no-serve", action="store_true", help="Only prepares, then ends.")

    def handle(self, *args: Any, port: int, no_serve: bool, **options: Any) -> None:
        if not settings.LOCAL:
            raise CommandError("This is production (DZHERELO_MODE); the demo would put known people into it.")
        for line in prepare():
            self.stdout.write(f"  {line}")
        self.stdout.write("\n".join(directions(port)))
        self.stdout.flush()
        if not no_serve:
            serve(port)
