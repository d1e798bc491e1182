"""How allauth's accounts behave here: a name and a password, the reader's language kept, few words."""

from typing import Any

from allauth.account import views
from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from django.utils.translation import get_language

from quiz.attempts.services import claim
from quiz.pages.learners import COOKIE, guest_of
from quiz.people.models import User

SAID = {"account/messages/password_changed.txt"}
"""The messages of allauth that a page does not already say by itself."""


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        user.language = get_language() or user.language
        saved: User = super().save_user(request, user, form, commit)
        return saved

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        """Whoever signs in or up keeps what was begun on this browser as a guest; then the guest is forgotten, so that
        nobody after her on a shared device meets it."""
        response: HttpResponse = super().post_login(request, user, **kwargs)
        if guest := guest_of(request):
            claim(guest, user.pk)
            response.delete_cookie(COOKIE, samesite="Lax")
        return response

    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *rest: Any, **more: Any
    ) -> None:
        if message_template in SAID:
            super().add_message(request, level, message_template, *rest, **more)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("library")


# Of allauth's addresses only those that work without e-mail.
urlpatterns = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
    path("signup/", views.signup, name="account_signup"),
    path("inactive/", views.account_inactive, name="account_inactive"),
    path("password/change/", views.password_change, name="account_change_password"),
]
