"""`manage.py check_bank`"""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from rich.console import Console

from quiz.management.audit import Totals, audit


class Command(BaseCommand):
    help = (
        "Verifies every question, every published edition and every mark: proofs verbatim in both languages, equal "
        "numbers and keys, marks equal to their recomputation. Prints totals; exit status 1 when anything falls short."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        totals = Totals()
        with Console(stderr=True).status("Checking…"):  # only on a terminal
            faults = list(audit(totals))
        for fault in faults:
            self.stderr.write(fault)
        if faults:
            raise CommandError(str(totals))
        self.stdout.write(str(totals))
