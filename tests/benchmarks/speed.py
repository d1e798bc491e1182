"""`python -m tests.benchmarks.speed`: what our question page and our answer cost, next to the least they could cost.

A figure to report, not a gate. Linux only: CPU times come from /proc.
"""

import argparse
import os
import secrets
import signal
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import django

from tests.benchmarks.table import table
from tests.benchmarks.work import Slice, Work

ROOT = Path(__file__).resolve().parents[2]
FASTEST = 1_000
"""Answers a second for which a run is stocked."""


def main() -> None:
    options = _options()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl+C: the server is stopped first
    with TemporaryDirectory(prefix="dzherelo-speed-") as folder:
        _settle(Path(folder))
        measured = _measure(Path(folder), users=options.users, seconds=options.seconds)
    print(table(measured))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.speed", description=__doc__)
    parser.add_argument("--seconds", type=_between(1, 60), default=12, help="Seconds for each of the four; 12.")
    parser.add_argument("--users", type=_between(1, 32), default=4, help="Users who click at the same time; 4.")
    return parser.parse_args()


def _between(least: int, most: int) -> Callable[[str], int]:
    def bounded(text: str) -> int:
        if not (text.isdecimal() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"a whole number from {least} to {most}, please")
        return int(text)

    return bounded


def _settle(folder: Path) -> None:
    """Set Django up on a database of the run's own, here and in the server, whatever the environment said before."""
    for name in ("DEBUG", "ALLOWED_HOSTS", "CACHE_URL", "GUNICORN_CMD_ARGS"):
        os.environ.pop(name, None)
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "tests.benchmarks.settings",
        "DZHERELO_MODE": "local",
        "DZHERELO_BENCHMARK": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'speed.sqlite3'}",
        "SECRET_KEY": secrets.token_urlsafe(48),
    }
    django.setup()


def _measure(folder: Path, *, users: int, seconds: int) -> list[Slice]:
    """Stock, serve, send; return the slices without the warm-up.

    Raises RuntimeError if the database does not hold exactly the answers that the server said it stored.
    """
    # Models exist only once Django is set up.
    from tests.benchmarks.rounds import slices
    from tests.benchmarks.server import serving
    from tests.benchmarks.stock import stored, visitors

    crowd = visitors(users, answers=(seconds + 1) * FASTEST // users)
    before = stored()
    with serving(ROOT, folder / "server.log") as server:
        everything = list(slices(server, crowd, rounds=seconds))
    for work, count in stored().items():
        said = sum(part.requests for part in everything if part.work is work)
        if count - before[work] != said:
            raise RuntimeError(f"{work}: {said} answers were called saved, {count - before[work]} are stored.")
    return everything[len(Work) :]


if __name__ == "__main__":
    main()
