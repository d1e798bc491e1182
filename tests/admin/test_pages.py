"""What can be read at the desk."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from quiz.attempts.models import Attempt
from quiz.pages.wording import KINDS
from quiz.people.learner import Learner
from quiz.people.models import User
from quiz.questions.draft import QuestionDraft
from quiz.questions.models import Option, Proof, Question
from quiz.quizzes.models import Edition, Quiz
from quiz.sources.models import Document, Sentence
from tests.admin.doors import ADMINISTRATOR, addresses
from tests.cast import taras
from tests.make import (
    answer,
    answer_all,
    draft_of_each_kind,
    evidence_draft,
    make_attempt,
    make_questions,
    make_quiz,
    matching_draft,
    multiple_draft,
    number_draft,
    ordering_draft,
    short_text_draft,
)
from tests.pages.steps import text


def page_of(client: Client, row: Any, query: str = "") -> Any:
    return client.get(f"/admin/quiz/{row._meta.model_name}/{row.pk}/change/{query}")


def question(name: str = "where-to") -> Question:
    return Question.objects.get(name=name)


def test_question_stands_in_both_languages(quiz: Quiz, teacher: Client) -> None:
    page = page_of(teacher, question())

    assert [voice.text for voice in page.context["prompt"]] == ["Куди тече Дніпро?", "Where does the Dnipro flow?"]
    assert [[voice.text for voice in option.voices] for option in page.context["options"]] == [
        ["Південь", "South"],
        ["Північ", "North"],
        ["Захід", "West"],
        ["Озеро", "A lake"],
    ]


def test_options_say_what_proves_them(quiz: Quiz, teacher: Client) -> None:
    options = page_of(teacher, question()).context["options"]

    assert [(option.letter, option.verdict) for option in options] == [
        ("А", "Правильно. Підтвердження: речення 1."),
        ("Б", "Неправильно. Спростування: речення 1."),
        ("В", "Неправильно. Спростування: речення 1."),
        ("Г", "Неправильно. У тексті про це не йдеться."),
    ]
    assert [voice.text for voice in options[0].quotations[0].voices] == ["на південь", "south"]


def test_statement_says_whether_it_is_true(quiz: Quiz, teacher: Client) -> None:
    (statement,) = page_of(teacher, question("pier")).context["options"]

    assert (statement.name, statement.letter) == ("Твердження", "")
    assert statement.verdict == "Неправда. Спростування: речення 4."


def parts_of(teacher: Client, draft: QuestionDraft) -> list[tuple[str, str, str, list[str]]]:
    """The parts of a question at the desk: mark, name, verdict, texts."""
    (row,) = make_questions(draft)
    options = page_of(teacher, row).context["options"]
    return [(row.letter, row.name, row.verdict, [voice.text for voice in row.voices]) for row in options]


def test_number_says_what_is_accepted_as_each_language_writes_it(teacher: Client) -> None:
    (accepted,) = number_draft().options
    far = number_draft(options=(replace(accepted, value=Decimal("22010.5"), tolerance=Decimal("0.5")),))

    assert parts_of(teacher, far) == [
        (
            "",
            "Прийнятна відповідь",
            "Правильно. Підтвердження: речення 2.",
            ["22\u00a0010,5 ± 0,5 км", "22,010.5 ± 0.5 km"],
        )
    ]


def test_accepted_text_stands_with_its_variants_in_each_language(teacher: Client) -> None:
    (row,) = make_questions(short_text_draft())

    page = page_of(teacher, row)

    (accepted,) = page.context["options"]
    assert (accepted.name, accepted.verdict) == ("Прийнятна відповідь", "Правильно. Підтвердження: речення 1.")
    assert [voice.text for voice in accepted.voices] == ["південь", "south"]
    assert [voice.text for voice in accepted.variants] == [
        "південний напрямок; вниз по карті",
        "southwards; to the south",
    ]
    assert re.search(r'<p lang="uk">південний напрямок; вниз по карті</p><p lang="en">southwards', text(page))


def test_accepted_text_with_variants_in_one_language_leaves_the_other_open(teacher: Client) -> None:
    (accepted,) = short_text_draft().options
    (row,) = make_questions(short_text_draft(options=(replace(accepted, variants={"en": "down"}),)))

    page = text(page_of(teacher, row))

    assert '<p lang="uk">—</p><p lang="en">down</p>' in page
    assert "Цією мовою тексту немає." not in page


def test_options_of_other_kinds_have_no_variants(quiz: Quiz, teacher: Client) -> None:
    assert [option.variants for option in page_of(teacher, question()).context["options"]] == [[]] * 4


def test_steps_stand_with_their_places(teacher: Client) -> None:
    assert parts_of(teacher, ordering_draft()) == [
        ("1", "Крок 1", "Правильно. Підтвердження: речення 1.", ["Напрям", "The direction"]),
        ("2", "Крок 2", "Правильно. Підтвердження: речення 2.", ["Довжина", "The length"]),
        ("3", "Крок 3", "Правильно. Підтвердження: речення 3.", ["Місто", "The city"]),
    ]


def test_sides_stand_with_their_pairs(teacher: Client) -> None:
    sides = parts_of(teacher, matching_draft())

    assert sides[:2] == [
        ("1", "Пара 1, ліворуч", "Правильно. Підтвердження: речення 1.", ["Дніпро", "The Dnipro"]),
        ("1", "Пара 1, праворуч", "", ["річка", "a river"]),
    ]
    assert sides[-1] == ("", "Зайве, праворуч", "", ["озеро", "a lake"])


def test_evidence_names_the_sentences_that_are_shown(teacher: Client) -> None:
    assert parts_of(teacher, evidence_draft()) == [
        ("", "Прийнятна відповідь", "Правильно. Підтвердження: речення 3.", [])
    ]
    assert "Показано речення 1, 2, 3 і 4." in text(page_of(teacher, question("show-the-city")))


def test_question_says_how_many_answers_are_to_be_chosen(teacher: Client) -> None:
    make_questions(multiple_draft(exactly=3))

    assert "Треба вибрати рівно 3 відповіді." in text(page_of(teacher, question("what-is-named")))


def test_edition_shows_every_kind_as_the_bank_does(teacher: Client) -> None:
    make_quiz(*draft_of_each_kind())

    page = page_of(teacher, Edition.objects.get())

    assert [str(item["kind"]) for item in page.context["items"]] == [str(words) for words in KINDS.values()]
    assert [item["rule"] for item in page.context["items"]] == [""] * 8 + ["Показано речення 1, 2, 3 і 4."]


def test_attempt_says_what_was_given_in_every_kind(teacher: Client) -> None:
    answer_all(make_attempt(make_quiz(*draft_of_each_kind())))

    answers = page_of(teacher, Attempt.objects.get()).context["answers"]

    assert [row.given for row in answers] == [
        "Південь",
        "Дніпро · Київ · Пристань",
        "Неправда",
        "Південь",
        "2201",
        "південь",
        "1. Напрям\n2. Довжина\n3. Місто",
        "Дніпро — річка\nКиїв — місто\nПристань — будівля",
        "Речення 3",
    ]


def test_document_stands_beside_with_the_proof_marked(quiz: Quiz, teacher: Client) -> None:
    beside = page_of(teacher, question(), "?text=en").context["beside"]

    marked = [(line.anchor, run.text) for line in beside for run in line.runs if run.marked]
    assert [line.anchor for line in beside] == [0, 1, 2, 3, 4]
    assert marked == [(1, "south")]


def test_sound_question_says_that_the_checks_find_nothing(quiz: Quiz, teacher: Client) -> None:
    assert "Схвалено. Перевірки не знайшли вад." in text(page_of(teacher, question()))


def test_faults_are_named_under_what_they_concern(quiz: Quiz, teacher: Client) -> None:
    Question.objects.filter(name="where-to").update(prompt_en="")
    Proof.objects.filter(option__question__name="where-to", option__text_en="North").update(quotation_uk="на північ")

    page = page_of(teacher, question())

    assert "Перевірки знайшли 2 вади." in text(page)
    assert [(remark.words, remark.where) for remark in page.context["remarks"]] == [
        ("Немає тексту однією з мов.", "English")
    ]
    assert [[(remark.words, remark.where) for remark in option.remarks] for option in page.context["options"]] == [
        [],
        [("Дослівно такої цитати в реченні немає. (на північ)", "речення 1, Українська")],
        [],
        [],
    ]
    assert "Цією мовою тексту немає." in text(page)


def test_option_without_a_proof_says_so(quiz: Quiz, teacher: Client) -> None:
    Option.objects.get(text_en="North").proofs.all().delete()

    options = page_of(teacher, question()).context["options"]

    assert options[1].verdict == "Неправильно. Підтвердження ще немає."


def test_document_stands_in_both_languages_with_numbers(quiz: Quiz, teacher: Client) -> None:
    Sentence.objects.filter(anchor=2).update(note_uk="Примітка", note_en="A note")

    lines = page_of(teacher, Document.objects.get()).context["lines"]

    assert [(line.anchor, line.begins_paragraph) for line in lines] == [
        (0, False),
        (1, True),
        (2, False),
        (3, True),
        (4, False),
    ]
    assert [voice.text for voice in lines[1].voices] == [
        "Річка Дніпро тече на південь.",
        "The river Dnipro flows south.",
    ]
    assert [voice.text for voice in lines[2].notes] == ["Примітка", "A note"]


def test_quiz_shows_its_questions_and_editions(quiz: Quiz, teacher: Client) -> None:
    page = page_of(teacher, quiz)

    assert [(item["position"], item["prompt"], item["state"]) for item in page.context["items"]] == [
        (1, "Куди тече Дніпро?", "Схвалено"),
        (2, "Що названо в тексті?", "Схвалено"),
        (3, "Пристань збудували в 1900 році.", "Схвалено"),
    ]
    assert [(edition.number, edition.attempt_count) for edition in page.context["editions"]] == [(1, 0)]


def test_edition_shows_what_was_published_whatever_became_of_the_question(quiz: Quiz, teacher: Client) -> None:
    Question.objects.filter(name="where-to").update(prompt_uk="Куди тепер?")

    first = page_of(teacher, Edition.objects.get()).context["items"][0]

    assert first["prompt"][0].text == "Куди тече Дніпро?"


def test_attempt_shows_answers_and_points(quiz: Quiz, teacher: Client) -> None:
    sheet = make_attempt(quiz, Learner(user_id=taras().pk))
    where, named = sheet.items[:2]
    answer(sheet, where, where.options[0].id)
    answer(sheet, named, named.options[0].id)

    page = page_of(teacher, Attempt.objects.get())

    assert page.context["title"] == "taras"
    assert [(row.verdict, row.given, row.points) for row in page.context["answers"]] == [
        ("right", "Південь", "1 бал із 1"),
        ("part", "Дніпро", "0,33 бала із 1"),
        ("none", "", ""),
    ]
    assert "Триває. 1,33 бала із 3" in text(page)


def test_attempts_list_names_learners_and_guests(quiz: Quiz, teacher: Client) -> None:
    answer_all(make_attempt(quiz))
    make_attempt(quiz, Learner(user_id=taras().pk))

    page = text(teacher.get("/admin/quiz/attempt/"))

    cells = re.findall(r'field-(who|state_words|score_shown)"[^>]*>(?:<a[^>]*>)?([^<]*)', page)
    assert {tuple(word for _, word in cells[:3]), tuple(word for _, word in cells[3:])} == {
        ("гість", "Завершено", "3"),
        ("taras", "Триває", "0"),
    }


def found(client: Client, query: str, model: str = "question") -> set[str]:
    rows = client.get(f"/admin/quiz/{model}/?{query}").context["cl"].result_list
    return {getattr(row, "name", str(row)) for row in rows}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("kind=single", {"where-to"}),
        ("kind=true_false", {"pier"}),
        ("state=approved", {"where-to", "what-is-named", "pier"}),
        ("state=retired", set()),
        ("document=river&kind=multiple", {"what-is-named"}),
        ("document=elsewhere", set()),
        ("q=ДНІПРО", {"where-to", "what-is-named"}),
        ("q=flow+dnipro", {"where-to"}),
        ("q=львів", {"what-is-named"}),
        ("q=pier", {"what-is-named", "pier"}),
        ("q=nothing", set()),
    ],
)
def test_questions_are_found(quiz: Quiz, teacher: Client, query: str, names: set[str]) -> None:
    assert found(teacher, query) == names


def test_attempts_are_found_by_name_and_quiz(quiz: Quiz, teacher: Client) -> None:
    make_attempt(quiz)
    make_attempt(quiz, Learner(user_id=taras().pk))

    assert len(found(teacher, "q=Tar", "attempt")) == 1
    assert len(found(teacher, "quiz=by-the-river&state=open", "attempt")) == 2
    assert len(found(teacher, "state=finished", "attempt")) == 0


@pytest.mark.parametrize("language", ["uk", "en"])
def test_pages_bring_no_script_and_no_style_of_their_own(quiz: Quiz, administrator: Client, language: str) -> None:
    """What the Content-Security-Policy would stop is not there in the first place."""
    User.objects.update(language=language)
    forbidden = re.compile(r"<style|<script(?![^>]* src=)|\s(?:style|on\w+)=", re.IGNORECASE)

    pages = [administrator.get(url, follow=True) for name, url in addresses(quiz).items() if name != "jsi18n"]

    assert [forbidden.findall(page.content.decode()) for page in pages] == [[]] * (len(ADMINISTRATOR) - 1)
