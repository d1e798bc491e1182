"""Every answer carries its proof: verbatim, as whole words, in every language, on the right side."""

from collections.abc import Iterator

from quiz.questions.checks.ground import Ground
from quiz.questions.draft import OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.questions.findings import Code, Finding, Place
from quiz.text.languages import Text, missing
from quiz.text.numbers import digits
from quiz.text.quotation import find
from quiz.text.words import content_words, speaks_of


def check(draft: QuestionDraft, ground: Ground) -> Iterator[Finding]:
    for index, option in enumerate(draft.options):
        if option.not_stated:
            yield from _not_stated(option, index, ground)
        elif not option.proofs and option.role is not Role.RIGHT:
            yield Finding(Code.PROOF_MISSING, Place(option=index))
        seen: set[int] = set()
        for proof in option.proofs:
            if proof.sentence in seen:
                yield Finding(Code.PROOF_SUPERFLUOUS, Place(option=index, sentence=proof.sentence))
            seen.add(proof.sentence)
            yield from _proof(proof, option, index, ground)
        if option.correct and option.role in (Role.CHOICE, Role.ACCEPTED) and option.proofs:
            yield from _contained(option, index, ground)


def _contained(option: OptionDraft, index: int, ground: Ground) -> Iterator[Finding]:
    """The numbers of a right answer stand in its quotations. Whether words entail it only a person can judge."""
    for language in ground.languages:
        quoted = " ".join(proof.quotation.get(language, "") for proof in option.proofs)
        if quoted.strip() and not set(digits(option.text.get(language, ""))) <= set(digits(quoted)):
            yield Finding(Code.ANSWER_NOT_QUOTED, Place(option=index, language=language))


def _not_stated(option: OptionDraft, index: int, ground: Ground) -> Iterator[Finding]:
    """Only a wrong choice may say it, without a proof, and only if the document lacks at least one of its words."""
    if option.correct or option.role is Role.STATEMENT:
        yield Finding(Code.PROOF_MISSING, Place(option=index))
    if option.proofs:
        yield Finding(Code.PROOF_SUPERFLUOUS, Place(option=index))
    for language in ground.languages:
        sentences = [text[language] for text in ground.sentences.values() if text.get(language)]
        if speaks_of(option.text.get(language, ""), sentences, language):
            yield Finding(Code.STATED_AFTER_ALL, Place(option=index, language=language))


def _proof(proof: ProofDraft, option: OptionDraft, index: int, ground: Ground) -> Iterator[Finding]:
    sentence = ground.sentences.get(proof.sentence)
    if sentence is None:
        yield Finding(Code.SENTENCE_UNKNOWN, Place(index, proof.sentence))
        return
    if proof.stance is not (Stance.SUPPORTS if option.correct else Stance.REFUTES):
        yield Finding(Code.STANCE_WRONG, Place(index, proof.sentence))
    for language in missing(proof.quotation, ground.languages):
        yield Finding(Code.QUOTATION_MISSING, Place(index, proof.sentence, language))
    found = {language: quotation for language, quotation in proof.quotation.items() if quotation}
    strange = [language for language in found if find(found[language], sentence.get(language, "")) is None]
    for language in strange:
        yield Finding(Code.QUOTATION_NOT_FOUND, Place(index, proof.sentence, language), detail=found[language])
    if not strange:
        yield from _telling(found, Place(index, proof.sentence))


def _telling(quotations: Text, place: Place) -> Iterator[Finding]:
    """Quotations that do occur: each says something, and all give the same numbers."""
    for language, quotation in quotations.items():
        if not content_words(quotation, language):
            where = Place(place.option, place.sentence, language)
            yield Finding(Code.QUOTATION_SAYS_NOTHING, where, detail=quotation)
    if len({tuple(digits(quotation)) for quotation in quotations.values()}) > 1:
        yield Finding(Code.DIGITS_DIFFER, place)
