"""Who comes to the desk, each in a browser of their own."""

import pytest
from django.test import Client

from quiz.people.models import User
from quiz.quizzes.models import Quiz
from tests import cast
from tests.make import make_quiz


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def quiz(db: None) -> Quiz:
    """A published quiz of three questions."""
    return make_quiz()


@pytest.fixture
def anonymous(db: None) -> Client:
    return Client()


@pytest.fixture
def student(db: None) -> Client:
    return signed_in(cast.olena())


@pytest.fixture
def teacher(db: None) -> Client:
    return signed_in(cast.nadiia())


@pytest.fixture
def administrator(db: None) -> Client:
    return signed_in(User.objects.create_superuser("yaryna", password=cast.PASSWORD, language="uk"))
