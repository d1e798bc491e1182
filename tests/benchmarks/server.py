"""The server under measurement: gunicorn with the options of `manage.py demo`, and the CPU time of its workers."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from quiz.management.demo import server_options

HOST = "127.0.0.1"
_PATIENCE = 30
"""Seconds to wait for the server's first page, and for its end."""


@dataclass(frozen=True)
class Server:
    port: int
    workers: frozenset[int]
    """The process ids of the workers: the processes that answer."""

    def cpu(self) -> float:
        """Seconds of CPU time, user and system, that the workers have used so far; exact to a tick, mostly 10 ms."""
        ticks = [int(field) for worker in self.workers for field in _stat(worker)[11:13]]
        return sum(ticks) / os.sysconf("SC_CLK_TCK")


@contextmanager
def serving(root: Path, log: Path) -> Iterator[Server]:
    """Serve the checkout at `root` until the block ends, however it ends.

    Raises RuntimeError if the workers at the end are not those of the beginning: CPU time would be missing then.
    """
    port = _free_port()
    command = [sys.executable, "-m", "gunicorn", *server_options(port), "quiz.wsgi"]
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=root, stdout=output, stderr=subprocess.STDOUT)
    try:
        _wait(process, port, log)
        workers = _children(process.pid)
        yield Server(port, workers)
        if _children(process.pid) != workers:
            raise RuntimeError(f"A worker came or went:\n{log.read_text(encoding='utf-8')}")
    finally:
        process.terminate()
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Return once a page is answered. Raises RuntimeError with the server's own words if that does not happen."""
    end = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < end:
        connection = http.client.HTTPConnection(HOST, port, timeout=_PATIENCE)
        try:
            connection.request("GET", "/uk/about/")
            if connection.getresponse().status == http.client.OK:
                return
        except ConnectionRefusedError:
            time.sleep(0.1)
        finally:
            connection.close()
    raise RuntimeError(f"The server did not start:\n{log.read_text(encoding='utf-8')}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _children(parent: int) -> frozenset[int]:
    processes = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdecimal()]
    return frozenset(process for process in processes if _parent(process) == parent)


def _parent(process: int) -> int | None:
    try:
        return int(_stat(process)[1])
    except (FileNotFoundError, ProcessLookupError):  # it ended while we looked
        return None


def _stat(process: int) -> list[str]:
    """The fields of /proc/<pid>/stat from the third on (proc_pid_stat(5)); the second may hold spaces."""
    return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
