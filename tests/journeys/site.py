"""The site that the journeys visit: prepared and served by `manage.py demo`, with a folder and data of its own."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from django.conf import settings

PATIENCE = 90
"""Seconds within which the site has to answer: preparing it compiles, migrates, collects and loads."""


@dataclass(frozen=True)
class Site:
    """A running site: where it answers, and the folder in which it keeps its data."""

    address: str
    folder: Path

    def manage(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a management command on the site's own data. The database is never asked from here: the browser's
        event loop forbids it."""
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.run(
            command, cwd=settings.ROOT, env=_environment(self.folder), capture_output=True, text=True, check=False
        )

    def password_of(self, username: str) -> str:
        """The password that the demo made for one of its people."""
        kept = (self.folder / "demo-people.json").read_text(encoding="utf-8")
        return str(json.loads(kept)[username])

    def said(self) -> str:
        """What the server wrote so far."""
        return (self.folder / "server.log").read_text(encoding="utf-8")


@contextmanager
def running_site(folder: Path) -> Iterator[Site]:
    """Prepare and serve in `folder`; end the whole process group afterwards."""
    port = _free_port()
    site = Site(f"http://localhost:{port}", folder)
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "manage.py", "demo", f"--port={port}"],
            cwd=settings.ROOT,
            env=_environment(folder),
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            _await(site, server)
            yield site
        finally:
            _end(server)


def _environment(folder: Path) -> dict[str, str]:
    own = {
        "DZHERELO_MODE": "local",
        "DZHERELO_VAR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'dzherelo.sqlite3'}",
    }
    return os.environ | own


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(site: Site, server: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < end:
        try:
            urlopen(f"{site.address}/uk/", timeout=5).close()
        except (URLError, OSError):
            time.sleep(0.2)
        else:
            return
    raise AssertionError(f"manage.py demo does not answer at {site.address}:\n{site.said()}")


def _end(server: "subprocess.Popen[bytes]") -> None:
    if server.poll() is None:
        os.killpg(server.pid, signal.SIGTERM)
    try:
        server.wait(timeout=20)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()
