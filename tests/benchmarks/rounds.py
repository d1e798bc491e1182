"""Sending: short slices of each work in turn, so that whatever disturbs the machine disturbs all four alike."""

import http.client
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from tests.benchmarks.server import HOST, Server
from tests.benchmarks.work import EXPECTED, Slice, Visitor, Work

SLICE = 1.0
"""Seconds of one slice."""


class Sender:
    """One visitor on one connection that stays open."""

    def __init__(self, visitor: Visitor, port: int) -> None:
        self.requests = visitor.requests
        self.connection = http.client.HTTPConnection(HOST, port, timeout=30)
        self.headers = {"Cookie": visitor.cookies, "Accept-Encoding": "gzip"}

    def send(self, work: Work, until: float) -> int:
        """Send one request after the other until that moment of the monotonic clock; return how many."""
        count = 0
        while time.monotonic() < until:
            self._send_one(work)
            count += 1
        return count

    def _send_one(self, work: Work) -> None:
        """Raises RuntimeError for any status but the expected one, and when no answer is left to give."""
        request = next(self.requests[work], None)
        if request is None:
            raise RuntimeError("This server is faster than the prepared answers: run for fewer --seconds.")
        if request.body:
            form = {"Content-Type": "application/x-www-form-urlencoded"}
            self.connection.request("POST", request.path, request.body, self.headers | form)
        else:
            self.connection.request("GET", request.path, headers=self.headers)
        response = self.connection.getresponse()
        response.read()
        if response.status != EXPECTED[work]:
            raise RuntimeError(f"{request.path} gave {response.status}, not {EXPECTED[work]}.")


def slices(server: Server, visitors: list[Visitor], *, rounds: int) -> Iterator[Slice]:
    """Each work once in every round; the order turns, so each work has each place equally often.

    The first round only warms up; it is yielded like the others.
    """
    senders = [Sender(visitor, server.port) for visitor in visitors]
    order = list(Work)
    with ThreadPoolExecutor(len(senders)) as pool:
        for _ in range(rounds + 1):
            for work in order:
                yield _slice(server, senders, pool, work)
            order = [*order[1:], order[0]]


def _slice(server: Server, senders: list[Sender], pool: ThreadPoolExecutor, work: Work) -> Slice:
    begun, used = time.monotonic(), server.cpu()
    counts = [pool.submit(sender.send, work, begun + SLICE) for sender in senders]
    requests = sum(count.result() for count in counts)
    return Slice(work, requests, time.monotonic() - begun, server.cpu() - used)
