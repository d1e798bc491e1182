"""What all rooms' pages at the desk have in common: they are read, never written."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.forms import Media
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.functional import Promise
from django.utils.text import capfirst

from quiz.text.folding import fold


class Reading(admin.ModelAdmin):  # type: ignore[type-arg]  # generic only in its stubs
    """A list and a page for each row. Nobody may add, change or delete here, whatever is posted."""

    actions = None
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    detail_template: str

    def rows(self, rows: QuerySet[Any]) -> Any:
        """`rows` with what the list says of them, so that it asks once for all."""
        return rows

    def detail(self, request: HttpRequest, row: Any) -> HttpResponse:
        """The page of one row."""
        raise NotImplementedError

    def page(self, request: HttpRequest, row: Model, data: Mapping[str, Any], status: int = 200) -> HttpResponse:
        """Render the page of `row` in the frame of the desk."""
        frame = self.admin_site.each_context(request)
        context = {**frame, "opts": self.opts, "original": row, "title": str(row), **data}
        return TemplateResponse(request, self.detail_template, context, status=status)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever came through the desk's door may read what lies on it."""
        return True

    def has_module_permission(self, request: HttpRequest) -> bool:
        return True

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        _only_read(request)
        return super().changelist_view(request, {"title": capfirst(str(self.opts.verbose_name_plural))})

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        _only_read(request)
        row = self.get_object(request, unquote(object_id))
        if row is None:
            raise Http404
        return self.detail(request, row)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows: QuerySet[Any] = self.rows(super().get_queryset(request))
        return rows

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Rows that have all the words somewhere in `search_fields`, compared folded.

        Python compares, not the database: SQLite knows no Cyrillic capitals, and neither engine our apostrophes.
        """
        words = fold(search_term).split()
        if not words or not self.search_fields:
            return queryset, False
        texts: dict[Any, str] = defaultdict(str)
        for number, *fields in queryset.order_by().values_list("pk", *self.search_fields):
            texts[number] += fold(" ".join(field or "" for field in fields)) + " "
        found = [number for number, text in texts.items() if all(word in text for word in words)]
        return queryset.filter(pk__in=found), False

    @property
    def media(self) -> Media:
        """Nothing here needs Django's scripts."""
        return Media()


class Sieve(admin.SimpleListFilter):
    """A filter by a column of codes; `words` says each code, or `lookups` is overridden."""

    words: Mapping[Any, Promise | str] = {}
    column: str

    def lookups(self, request: HttpRequest, model_admin: Any) -> Any:
        return [(str(code), word) for code, word in self.words.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(**{self.column: self.value()}) if self.value() else queryset


def _only_read(request: HttpRequest) -> None:
    if request.method not in {"GET", "HEAD"}:
        raise PermissionDenied
