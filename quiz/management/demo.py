"""What `manage.py demo` prepares: everything that a newcomer needs, each step harmless when it is repeated."""

import json
import os
import secrets
import sys
from collections.abc import Iterator

from django.conf import settings
from django.core.management import call_command

from quiz.management import catalogues
from quiz.management.content import content_files, load_files, told
from quiz.people.models import User
from quiz.people.services import create_user

PEOPLE = {"teacher": True, "student": False}
"""The demo people, and whether they teach."""


def prepare() -> Iterator[str]:
    """Do every step; yield a line for each one that is done."""
    yield f"catalogues compiled: {catalogues.compile_all()}"
    call_command("migrate", verbosity=0, interactive=False)
    yield "database ready"
    call_command("collectstatic", verbosity=0, interactive=False)
    yield "static files collected"
    loaded = load_files(content_files())
    yield from told(loaded)


def sign_ins() -> dict[str, str]:
    """The demo people with their passwords, created on the first run; passwords are kept in var/ and nowhere else."""
    kept = settings.VAR / "demo-people.json"
    passwords: dict[str, str] = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    for username, teaches in PEOPLE.items():
        if not User.objects.filter(username=username).exists():
            passwords[username] = secrets.token_urlsafe(9)
            create_user(username, passwords[username], teacher=teaches)
    with os.fdopen(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(passwords, file)
    return {username: passwords.get(username, "(changed)") for username in PEOPLE}


def directions(port: int) -> Iterator[str]:
    """Where to go and who can sign in."""
    here = f"http://localhost:{port}"
    yield f"\nLibrary   {here}/uk/   {here}/en/"
    yield f"Desk      {here}/admin/"
    for username, password in sign_ins().items():
        yield f"Sign in   {username:<8}  {password}"
    yield ""


def serve(port: int) -> None:
    """Become the server, with the settings that production has."""
    os.execv(sys.executable, [sys.executable, "-m", "gunicorn", *server_options(port), "quiz.wsgi"])


def server_options(port: int) -> list[str]:
    """gunicorn's options: two processes of four threads, on this machine only."""
    return [
        f"--bind=127.0.0.1:{port}",
        "--workers=2",
        "--threads=4",
        "--worker-class=gthread",
        "--keep-alive=30",
        "--no-control-socket",
    ]
