"""The teacher's desk: Django's admin as our own site, its models in river order, in the language of the account."""

from functools import wraps
from typing import Any

from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from quiz.pages.frame import way_back
from quiz.people.queries import is_teacher
from quiz.people.services import choose_language
from quiz.text.languages import LANGUAGES


class Desk(admin.AdminSite):
    """The admin site. Who signs in, out, or changes a password does so on the site's own pages, where the limits hold;
    what is on the desk, and in which order, says quiz/admin/table.py."""

    site_header = _("The teacher’s desk")
    site_title = _("Dzherelo")
    index_title = _("The teacher’s desk")
    index_template = "admin/desk.html"
    enable_nav_sidebar = False

    def has_permission(self, request: HttpRequest) -> bool:
        user = request.user
        return user.is_authenticated and user.is_staff and is_teacher(user)

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        inner = super().admin_view(view, cacheable)

        @wraps(inner)
        def spoken(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            _speak_to(request)
            try:
                response: HttpResponse = inner(request, *args, **kwargs)
            except PermissionDenied:
                return self._refuse(request)
            return response

        return spoken

    def get_urls(self) -> list[Any]:
        language = self.admin_view(require_POST(self.language))
        return [path("language/", language, name="language"), *super().get_urls()]

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """As registered, in river order; Django would sort by name."""
        return list(self._build_app_dict(request, app_label).values())

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        shelves = [
            {"name": row["name"], "url": row["admin_url"], "count": row["model"]._default_manager.count()}
            for app in self.get_app_list(request)
            for row in app["models"]
        ]
        return super().index(request, {**(extra_context or {}), "shelves": shelves})

    def app_index(self, request: HttpRequest, app_label: str, extra_context: dict[str, Any] | None = None) -> Any:
        """There is one app: its page is the desk itself."""
        return redirect("admin:index")

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """The site's own sign-in, and back to where one wanted to go."""
        back = way_back(request, request.GET.get("next", ""), "admin:index")
        if request.user.is_anonymous:
            return redirect_to_login(back)
        _speak_to(request)
        return HttpResponseRedirect(back) if self.has_permission(request) else self._refuse(request)

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        return redirect("account_logout")

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        return redirect("account_change_password")

    def password_change_done(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        return redirect("account_change_password")

    def language(self, request: HttpRequest) -> HttpResponse:
        """Keep another language in the account, and come back."""
        chosen = request.POST.get("language", "")
        if request.user.is_authenticated and chosen in LANGUAGES:
            choose_language(request.user, chosen)
        return HttpResponseRedirect(way_back(request, request.POST.get("back", ""), "admin:index"))

    def _refuse(self, request: HttpRequest) -> HttpResponse:
        context = {**self.each_context(request), "title": _("Not for this account")}
        return render(request, "admin/refused.html", context, status=403)


def _speak_to(request: HttpRequest) -> None:
    """From here on, the language of the account, whatever the browser prefers."""
    if request.user.is_authenticated:
        translation.activate(request.user.language)
        request.LANGUAGE_CODE = translation.get_language()


desk = Desk(name="admin")
