"""Roll call of every bilingual field, on one page: `title` becomes `title_uk` and `title_en`."""

from modeltranslation.translator import TranslationOptions, register

from quiz.questions.models import Option, Proof, Question
from quiz.quizzes.models import Quiz
from quiz.sources.models import Document, Sentence


@register(Document)
class DocumentTranslation(TranslationOptions):
    fields = ("title", "content_note")


@register(Sentence)
class SentenceTranslation(TranslationOptions):
    fields = ("text", "note")


@register(Question)
class QuestionTranslation(TranslationOptions):
    fields = ("prompt", "explanation")


@register(Option)
class OptionTranslation(TranslationOptions):
    fields = ("text", "feedback", "unit", "variants")


@register(Proof)
class ProofTranslation(TranslationOptions):
    fields = ("quotation",)


@register(Quiz)
class QuizTranslation(TranslationOptions):
    fields = ("title", "description")
