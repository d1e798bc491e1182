"""After the answer: the verdict in words, why each option is right or wrong, the proof in its context."""

from urllib.parse import quote

import pytest
from django.test import Client

from quiz.attempts.models import Attempt
from quiz.attempts.sheet import Sheet
from quiz.people.learner import Learner
from quiz.questions.kinds.table import KINDS
from quiz.quizzes.models import Quiz
from tests.make import both, make_quiz, open_sheet, proof, question_draft, right, wrong
from tests.pages.steps import begin, send, text


def the_sheet() -> Sheet:
    """The sheet of the one attempt there is, whosever it is."""
    row = Attempt.objects.get()
    return open_sheet(row.pk, Learner(user_id=row.learner_id, guest=row.guest))


def answered(client: Client, attempt: str, place: int, *, rightly: bool = True) -> str:
    """The feedback page after the right answer at `place`, or after another one."""
    item = (sheet := the_sheet()).items[place - 1]
    kind = KINDS[item.question.kind]
    rows = kind.prepare(item, sheet.seed).rows
    chosen = [row.identity for row in rows if (row.value in kind.solution(item)) is rightly]
    address = f"{attempt}?q={place}"
    send(client, address, *(chosen if rightly else chosen[:1]))
    return text(client.get(address))


@pytest.mark.parametrize(
    ("language", "place", "rightly", "words"),
    [
        ("uk", 1, True, 'Правильно</span> <span class="soft">1 бал із 1. Збережено.'),
        ("uk", 1, False, 'Неправильно</span> <span class="soft">0 балів із 1. Збережено.'),
        ("en", 1, True, 'Right</span> <span class="soft">1 point out of 1. Saved.'),
        ("en", 3, False, 'Wrong</span> <span class="soft">0 points out of 1. Saved.'),
    ],
)
def test_verdict_stands_in_words(
    quiz: Quiz, guest: Client, language: str, place: int, rightly: bool, words: str
) -> None:
    attempt = begin(guest).replace("/uk/", f"/{language}/")

    assert words in answered(guest, attempt, place, rightly=rightly)


def test_partly_right_answer_says_what_it_earned(quiz: Quiz, guest: Client) -> None:
    attempt = begin(guest)
    sheet = the_sheet()
    rows = KINDS["multiple"].prepare(sheet.items[1], sheet.seed).rows
    one = next(row.identity for row in rows if row.value in KINDS["multiple"].solution(sheet.items[1]))

    send(guest, f"{attempt}?q=2", one)

    assert 'Частково правильно</span> <span class="soft">0,33 бала із 1.' in text(guest.get(f"{attempt}?q=2"))


def test_every_option_says_why(quiz: Quiz, guest: Client) -> None:
    page = answered(guest, begin(guest), 1)

    assert page.count('У тексті сказано інакше: <q class="answer__quote">на південь</q>') == 2
    assert page.count("У тексті про це не йдеться.") == 1
    assert "Ваша відповідь правильна" in page


def test_own_feedback_of_an_option_takes_the_place_of_ours(db: None, guest: Client) -> None:
    options = (
        right(),
        wrong("Північ", "North", feedback=both("На півночі її витік.", "Its source is there.")),
        wrong("Захід", "West"),
    )
    make_quiz(question_draft(options=options))

    page = answered(guest, begin(guest), 1)

    assert "На півночі її витік." in page
    assert page.count("У тексті сказано інакше:") == 1


def test_proof_stands_in_its_context_with_the_quotation_marked(quiz: Quiz, guest: Client) -> None:
    page = answered(guest, begin(guest), 1)

    assert 'Річка Дніпро тече <mark class="is-drawn">на південь</mark>.' in page
    assert 'class="num is-proof is-last" href="/uk/documents/river/#s-1" aria-label="Речення 1"' in page
    assert '<span class="beside"><a class="num" href="/uk/documents/river/#s-2"' in page
    assert 'lang="en"><span class="cited">The river Dnipro flows <mark>south</mark>.' in page


def test_proof_leads_to_the_original_with_a_text_fragment(db: None, guest: Client) -> None:
    quotation = proof(2, "2201 кілометр", "2201 kilometres long")
    make_quiz(question_draft(options=(right(proofs=(quotation,)), *question_draft().options[1:])))

    page = answered(guest, begin(guest), 1)

    assert f"https://example.org/river/#:~:text={quote('2201 kilometres long')}" in page


def test_statement_that_is_false_shows_the_sentence_that_refutes_it(quiz: Quiz, guest: Client) -> None:
    page = answered(guest, begin(guest), 3)

    assert 'Пристань збудували <mark class="is-drawn">в 1899 році</mark>.' in page
    assert "<mark>Неправда</mark>" in page


def test_proofs_far_apart_are_parted_by_an_ellipsis(db: None, guest: Client) -> None:
    from quiz.sources.draft import SentenceDraft
    from tests.make import SENTENCES, make_document

    more = tuple(SentenceDraft(n, 3, both(f"Речення {n}.", f"Sentence {n}.")) for n in range(5, 10))
    first = tuple(SentenceDraft(n, 1, said) for n, said in enumerate(SENTENCES, 1))
    make_document(sentences=first + more)
    proofs = (proof(1, "на південь", "south"), proof(8, "Речення 8", "Sentence 8"))
    make_quiz(question_draft(options=(right(proofs=proofs), *question_draft().options[1:])))

    page = answered(guest, begin(guest), 1)

    skips = '<span aria-hidden="true">…</span><span class="unseen" lang="uk">(Кілька речень пропущено.)</span>'
    assert page.count(f'<span class="skips">{skips}</span>') == 2  # once in each language
    assert page.count("is-last") == 1
