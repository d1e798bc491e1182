"""`manage.py demo`"""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from quiz.management.demo import prepare, serve, sign_ins


class Command(BaseCommand):
    help = "Prepares everything a newcomer needs and serves the app the way it runs for real. Later runs keep the data."
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="The port to serve on; 8000 if not given.")
        parser.add_argument("--no-serve", action="store_true", help="Only prepares, then ends.")

    def handle(self, *args: Any, port: int, no_serve: bool, **options: Any) -> None:
        if not settings.LOCAL:
            raise CommandError("This is production (DZHERELO_MODE); the demo would put known people into it.")
        for line in prepare():
            self.stdout.write(f"  {line}")
        here = f"http://localhost:{port}"
        self.stdout.write(f"\nLibrary   {here}/uk/  {here}/en/\nDesk      {here}/admin/\n")
        for username, password in sign_ins().items():
            self.stdout.write(f"Sign in   {username}  {password}")
        if not no_serve:
            self.stdout.write("\nServing; Ctrl+C ends it.")
            self.stdout.flush()
            serve(port)
