"""All addresses. Pages stand under their language; the desk speaks the language of the account."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from quiz.desk import desk
from quiz.pages.crawlers import robots, sitemap
from quiz.pages.manifest import manifest

urlpatterns = [
    path("admin/", desk.urls),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    *i18n_patterns(path("", include("quiz.pages.urls"))),
]

handler400 = "quiz.pages.errors.bad_request"
handler403 = "quiz.pages.errors.forbidden"
handler404 = "quiz.pages.errors.not_found"
handler429 = "quiz.pages.errors.too_many"  # allauth asks for this one
handler500 = "quiz.pages.errors.broken"
