"""The teacher's desk: Django's admin as our own site, its models in river order, in the language of the account."""

from typing import Any

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import gettext_lazy as _


class Desk(admin.AdminSite):
    """The admin site. Sign-in is the site's own, so that its rate limits hold here too."""

    site_header = _("The teacher’s desk")
    site_title = _("Dzherelo")
    index_title = _("Everything on the desk")
    enable_nav_sidebar = False

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        inner = super().admin_view(view, cacheable)

        def spoken(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            if request.user.is_authenticated:
                translation.activate(request.user.language)
                request.LANGUAGE_CODE = translation.get_language()
            return inner(request, *args, **kwargs)

        return spoken


desk = Desk(name="admin")
desk.login = secure_admin_login(desk.login)  # type: ignore[method-assign]  # allauth's documented way
