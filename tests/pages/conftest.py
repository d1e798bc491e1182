"""Browsers without a browser: one client per person."""

import pytest
from django.test import Client

from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests import cast
from tests.make import make_quiz


@pytest.fixture
def quiz(db: None) -> Quiz:
    """A published quiz of three questions."""
    return make_quiz()


@pytest.fixture
def guest() -> Client:
    return Client()


@pytest.fixture
def stranger() -> Client:
    return Client()


@pytest.fixture
def user(db: None) -> User:
    return cast.olena()


@pytest.fixture
def student(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client
