"""What pages say of themselves where they are listed, quoted or sent on."""

import re
import struct
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as ours
from django.test import Client

from quiz.pages.frame import PAPERS
from quiz.pages.sharing import LOCALES
from quiz.quizzes.models import Quiz
from quiz.sources.draft import SentenceDraft
from quiz.text.languages import LANGUAGES
from tests.make import SENTENCES, both, draft_of_each_kind, make_document, make_quiz
from tests.pages.heads import head
from tests.pages.steps import QUIZ, answer_first, begin

STATIC = Path(ours.ROOT) / "quiz" / "static" / "quiz"
PUBLIC = ("", "about/", "privacy/", "documents/river/", "quizzes/by-the-river/")
SITE = "http://testserver"


def shown() -> dict[str, str]:
    """What an English page says of the picture that is shown where it is shared."""
    return {
        "og:image": f"{SITE}/static/quiz/share.en.png",
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": (
            "A line in the margin leads from the words “Every answer has a source” to a highlighted sentence of a text."
        ),
    }


def test_quiz_describes_itself(db: None, guest: Client) -> None:
    make_quiz(description=both("Три запитання про Дніпро.", "Three questions on the Dnipro."))

    found = head(guest.get("/en/quizzes/by-the-river/"))

    assert found.said == {
        "description": "Three questions on the Dnipro.",
        "og:site_name": "Dzherelo",
        "og:type": "website",
        "og:title": "By the river",
        "og:description": "Three questions on the Dnipro.",
        "og:url": f"{SITE}/en/quizzes/by-the-river/",
        "og:locale": "en_GB",
        "og:locale:alternate": "uk_UA",
        **shown(),
    }
    assert found.links["canonical"] == [f"{SITE}/en/quizzes/by-the-river/"]
    assert found.versions == {
        "uk": f"{SITE}/uk/quizzes/by-the-river/",
        "en": f"{SITE}/en/quizzes/by-the-river/",
        "x-default": f"{SITE}/quizzes/by-the-river/",
    }


def test_quiz_without_a_description_says_how_long_it_is(quiz: Quiz, guest: Client) -> None:
    said = head(guest.get("/en/quizzes/by-the-river/")).said

    assert said["description"] == "3 questions. Each answer is proved by a sentence of the text."


def test_document_describes_itself_by_how_it_begins(quiz: Quiz, guest: Client) -> None:
    said = head(guest.get("/uk/documents/river/")).said

    assert (said["og:type"], said["og:title"]) == ("article", "Про річку")
    assert said["description"] == " ".join(sentence["uk"] for sentence in SENTENCES)


def test_long_description_ends_at_a_word(db: None, guest: Client) -> None:
    make_document(sentences=(SentenceDraft(1, 1, both("Річка тече на південь, " * 20)),))

    description = head(guest.get("/uk/documents/river/")).said["description"]

    assert len(description) <= 200
    assert description.endswith("на…")


@pytest.mark.parametrize("language", LANGUAGES)
def test_public_pages_all_have_words_of_their_own(quiz: Quiz, guest: Client, language: str) -> None:
    heads = [head(guest.get(f"/{language}/{page}")) for page in PUBLIC]

    assert len({found.said["description"] for found in heads}) == len(PUBLIC)
    assert [found.said["og:locale"] for found in heads] == [LOCALES[language]] * len(PUBLIC)
    assert ["robots" in found.said for found in heads] == [False] * len(PUBLIC)
    assert [found.links["canonical"] for found in heads] == [[f"{SITE}/{language}/{page}"] for page in PUBLIC]


@pytest.mark.parametrize("page", PUBLIC)
def test_address_without_a_language_leads_to_the_readers_own(quiz: Quiz, guest: Client, page: str) -> None:
    anyone = head(guest.get(f"/uk/{page}")).versions["x-default"]

    assert guest.get(anyone, headers={"accept-language": "en"})["Location"] == f"/en/{page}"


def test_views_of_a_document_are_one_page(quiz: Quiz, guest: Client) -> None:
    found = head(guest.get("/uk/documents/river/?text=en"))

    assert found.links["canonical"] == [f"{SITE}/uk/documents/river/"]


def test_quiz_in_one_language_has_one_version_and_is_not_listed_in_another(db: None, guest: Client) -> None:
    make_quiz(languages=("uk",))
    there = f"{SITE}{QUIZ}"

    own, other = (head(guest.get(f"/{language}/quizzes/by-the-river/")) for language in LANGUAGES)

    assert own.versions == other.versions == {"uk": there, "x-default": there}
    assert own.links["canonical"] == other.links["canonical"] == [there]
    assert ("robots" in own.said, other.said["robots"]) == (False, "noindex")
    assert "og:locale:alternate" not in own.said


def test_quiz_by_link_may_be_sent_on_but_not_found(quiz: Quiz, guest: Client) -> None:
    quiz.visibility = Quiz.Visibility.LINK
    quiz.save()

    heads = [head(guest.get(f"/uk/{page}")).said for page in ("quizzes/by-the-river/", "documents/river/")]

    assert [(said["robots"], said["og:title"]) for said in heads] == [
        ("noindex", "Біля річки"),
        ("noindex", "Про річку"),
    ]


@pytest.mark.parametrize(
    "page", ["accounts/login/", "accounts/signup/", "accounts/inactive/", "nowhere/", "quizzes/by-the-river/board/"]
)
def test_other_pages_ask_to_be_listed_nowhere(quiz: Quiz, guest: Client, page: str) -> None:
    found = head(guest.get(f"/uk/{page}"))

    assert found.said == {"robots": "noindex"}
    assert "canonical" not in found.links
    assert found.versions == {}


def test_pages_of_an_attempt_ask_to_be_listed_nowhere(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)
    pages = [guest.get(f"{attempt}?q=1")]
    answer_first(guest, attempt, 1)
    pages += [guest.get(f"{attempt}?q=1"), guest.get(f"{attempt}finish/")]
    guest.post(f"{attempt}finish/")
    pages.append(guest.get(f"{attempt}result/"))

    assert [head(page).said for page in pages] == [{"robots": "noindex"}] * 4


def test_question_has_nothing_in_its_head_that_it_does_not_need(db: None, guest: Client) -> None:
    make_quiz(*draft_of_each_kind())
    found = head(guest.get(f"{begin(guest)}?q=1"))

    assert set(found.links) == {"preload", "stylesheet", "icon"}


def test_addresses_are_those_that_the_reader_asked_for_behind_a_proxy_too(
    quiz: Quiz, guest: Client, settings: Any
) -> None:
    settings.ALLOWED_HOSTS = ["quiz.school.example"]
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    asked = {"host": "quiz.school.example", "x-forwarded-proto": "https"}

    found = head(guest.get(QUIZ, headers=asked))

    urls = [found.said["og:url"], found.said["og:image"], *found.links["canonical"], *found.versions.values()]
    assert [url for url in urls if not url.startswith("https://quiz.school.example/")] == []
    assert len(urls) == 6


def test_words_of_a_teacher_are_data_never_markup(db: None, guest: Client) -> None:
    hostile = '"><script>alert(1)</script>'
    make_quiz(description=both(hostile))

    response = guest.get(QUIZ)

    assert head(response).said["og:description"] == hostile
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_picture_is_as_large_as_it_is_said_to_be_and_light(language: str) -> None:
    picture = (STATIC / f"share.{language}.png").read_bytes()

    assert struct.unpack(">II", picture[16:24]) == (1200, 630)
    assert len(picture) <= 60 * 1024


@pytest.mark.parametrize(
    ("cookie", "papers"),
    [
        (
            "system",
            {"(prefers-color-scheme: light)": PAPERS["light"], "(prefers-color-scheme: dark)": PAPERS["dark"]},
        ),
        ("light", {"": PAPERS["light"]}),
        ("dark", {"": PAPERS["dark"]}),
    ],
)
def test_browsers_bars_have_the_colour_of_the_paper(
    db: None, guest: Client, cookie: str, papers: dict[str, str]
) -> None:
    guest.cookies["scheme"] = cookie

    assert head(guest.get("/uk/about/")).papers == papers


def test_colour_of_the_paper_is_the_stylesheets() -> None:
    papers = re.findall(r"--paper: (#\w+);", (STATIC / "dzherelo.css").read_text(encoding="utf-8"))

    assert papers == [PAPERS["light"], PAPERS["dark"], PAPERS["dark"]]
