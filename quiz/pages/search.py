"""What somebody looks for on a page with a search field (templates/pages/parts/search.html)."""

from django.http import HttpRequest

from quiz.text.searching import LONGEST

FIELD = "s"


def query_of(request: HttpRequest) -> str:
    """What was typed, cut to a length that is looked for; empty where nothing was."""
    return request.GET.get(FIELD, "")[:LONGEST].strip()
