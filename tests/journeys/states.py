"""The list of all states in which every page has to be seen: from the addresses, and from the kinds of question."""

from collections.abc import Mapping

from quiz.questions.kinds.table import KINDS

QUESTIONS = (*(f"question-{kind}" for kind in KINDS), "question-problem", "question-flagged")
PROOFS = (*(f"feedback-{kind}" for kind in KINDS), "feedback-opened", "feedback-none")

STATES: Mapping[str, tuple[str, ...]] = {
    "library": ("library", "library-found", "library-nothing", "library-resume"),
    "reader": ("reader", "reader-one", "reader-known"),
    "quiz": ("quiz", "quiz-shared", "quiz-resume"),
    "print": ("paper",),
    "board": ("board",),
    "attempt": QUESTIONS + PROOFS,
    "finish": ("finish", "finish-open"),
    "result": ("result", "result-open"),
    "concern": ("concern", "concern-problem", "concern-wordless", "concern-thanks"),
    "me": ("scores", "scores-empty", "scores-opened", "scores-nothing"),
    "account_login": ("sign-in", "sign-in-problem"),
    "account_signup": ("sign-up", "sign-up-problem"),
    "account_logout": ("account",),
    "account_change_password": ("password",),
    "about": ("about",),
    "privacy": ("privacy",),
}
"""What each address, by its name, is seen as."""

UNSEEN: Mapping[str, str] = {
    "qr": "a picture, seen in quiz-shared and board",
    "comfort": "answers with a redirect",
    "account_inactive": "shown to an account that was closed; no journey closes one",
}
"""Addresses that are no page of their own, each with its reason."""

ALL_STATES = frozenset(state for states in STATES.values() for state in states) | {"no-such-page"}
