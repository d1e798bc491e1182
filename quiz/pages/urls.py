"""The student's addresses; each carries its language in front (see quiz/urls.py)."""

from django.urls import include, path

from quiz.pages import accounts
from quiz.pages.attempt import attempt, finish
from quiz.pages.board import board, qr
from quiz.pages.concern import concern
from quiz.pages.library import library
from quiz.pages.me import me
from quiz.pages.paper import paper
from quiz.pages.plain import about, comfort, privacy
from quiz.pages.quiz import quiz
from quiz.pages.reader import reader
from quiz.pages.result import result

urlpatterns = [
    path("", library, name="library"),
    path("documents/<slug:slug>/", reader, name="reader"),
    path("quizzes/<slug:slug>/", quiz, name="quiz"),
    path("quizzes/<slug:slug>/print/", paper, name="print"),
    path("quizzes/<slug:slug>/board/", board, name="board"),
    path("quizzes/<slug:slug>/qr.svg", qr, name="qr"),
    path("attempts/<uuid:attempt>/", attempt, name="attempt"),
    path("attempts/<uuid:attempt>/finish/", finish, name="finish"),
    path("attempts/<uuid:attempt>/result/", result, name="result"),
    path("attempts/<uuid:attempt>/concern/", concern, name="concern"),
    path("me/", me, name="me"),
    path("accounts/", include(accounts.urlpatterns)),
    path("about/", about, name="about"),
    path("privacy/", privacy, name="privacy"),
    path("comfort/", comfort, name="comfort"),
]
