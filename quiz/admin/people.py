"""Accounts at the desk, for administrators only: Django's own forms, cut to what our user has."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import AdminPasswordChangeForm, UserCreationForm
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.forms import CheckboxSelectMultiple, Media, ModelMultipleChoiceField
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from quiz.admin.reading import Sieve
from quiz.people.models import User
from quiz.people.roles import TEACHERS
from quiz.text.languages import NAMES

GROUPS: dict[str, Promise] = {TEACHERS: _("teachers")}
"""Words for the groups that a migration made; any other is called what its maker called it."""

ROLES: dict[str, Promise] = {
    "administrator": _("administrator"),
    "teacher": _("teacher"),
    "student": _("student"),
    "closed": _("closed"),
}

_WHO: dict[str, Q] = {
    "administrator": Q(is_active=True, is_superuser=True),
    "teacher": Q(is_active=True, is_superuser=False, is_staff=True, teaches=True),
    "student": Q(is_active=True, is_superuser=False) & ~Q(is_staff=True, teaches=True),
    "closed": Q(is_active=False),
}


class RoleSieve(Sieve):
    title, parameter_name = _("Role"), "role"
    words = ROLES

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(_WHO[role]) if (role := self.value()) in _WHO else queryset


class GroupsField(ModelMultipleChoiceField):  # type: ignore[type-arg]  # generic only in its stubs
    """Groups as boxes to tick."""

    widget = CheckboxSelectMultiple

    def label_from_instance(self, obj: Any) -> str:
        return str(GROUPS.get(obj.name, obj.name))


class NewPasswordForm(AdminPasswordChangeForm):  # type: ignore[type-arg]  # generic only in its stubs
    """A new password, and no choice to have none: there is no other way to sign in."""

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(user, *args, **kwargs)
        self.fields.pop("usable_password", None)
        for field in self.fields.values():
            field.required = True


class UserPages(UserAdmin):  # type: ignore[type-arg]  # generic only in its stubs
    """A teacher needs both: to be staff, which opens the desk, and the group of teachers."""

    list_display = ("username", "role", "language_name", "last_login")
    list_filter = (RoleSieve,)
    search_fields = ("username", "email")
    show_full_result_count = False
    actions = None
    filter_horizontal = ()
    readonly_fields = ("last_login", "date_joined")
    add_form = UserCreationForm
    change_password_form = NewPasswordForm
    change_user_password_template = "admin/password.html"
    fieldsets = (
        (None, {"fields": ("username", "password", "language", "email")}),
        (_("Permissions"), {"fields": ("is_active", "is_staff", "groups", "is_superuser")}),
        (_("Important dates"), {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = ((None, {"fields": ("username", "password1", "password2", "language")}),)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows: Any = super().get_queryset(request)
        found: QuerySet[Any] = rows.annotate(
            teaches=Exists(User.objects.filter(pk=OuterRef("pk"), groups__name=TEACHERS))
        )
        return found

    @admin.display(description=_("Role"))
    def role(self, row: Any) -> str:
        if not row.is_active:
            return str(ROLES["closed"])
        if row.is_superuser:
            return str(ROLES["administrator"])
        return str(ROLES["teacher" if row.is_staff and row.teaches else "student"])

    @admin.display(description=_("Language"), ordering="language")
    def language_name(self, row: User) -> str:
        return NAMES[row.language]

    def has_module_permission(self, request: HttpRequest) -> bool:
        return request.user.is_active and request.user.is_superuser

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_module_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_module_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """An account is closed, not deleted: its attempts refer to it."""
        return False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"title": capfirst(str(self.opts.verbose_name_plural))})

    def formfield_for_choice_field(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Language is our only choice; Django's labels speak for the rest."""
        return super().formfield_for_choice_field(db_field, request, label=_("Language"), **kwargs)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest | None = None, **kwargs: Any) -> Any:
        return db_field.formfield(form_class=GroupsField, **kwargs)

    @property
    def media(self) -> Media:
        """No field here needs Django's scripts."""
        return Media()
