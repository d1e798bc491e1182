"""Many requests at the same moment, each on a thread and a connection of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

from django.db import connection

Result = TypeVar("Result")

CROWD = 12


def at_once(calls: Sequence[Callable[[], Result]]) -> list[Result]:
    """Make all calls at the same moment; return what each returned, in their order. Needs committed data."""
    barrier = Barrier(len(calls))

    def run(call: Callable[[], Result]) -> Result:
        barrier.wait()
        try:
            return call()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(run, calls))
