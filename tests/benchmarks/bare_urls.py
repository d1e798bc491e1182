"""All addresses of the project, and two bare pages under the same language prefix.

The bare ones stand first: if finding a page costs anything, it is ours that pay for it.
"""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from quiz.urls import handler403, handler404, handler500
from quiz.urls import urlpatterns as _ours
from tests.benchmarks.bare import bare_insert, bare_page

__all__ = ("handler403", "handler404", "handler500", "urlpatterns")

urlpatterns = [
    *i18n_patterns(
        path("bare/<uuid:attempt>/", bare_page, name="bare"),
        path("bare/<uuid:attempt>/insert/", bare_insert, name="bare-insert"),
    ),
    *_ours,
]
