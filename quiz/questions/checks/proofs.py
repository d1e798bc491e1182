"""Every answer carries its proof: verbatim, as whole words, in every language, on the right side."""

from collections.abc import Iterator

from quiz.questions.checks.ground import Ground
from quiz.questions.draft import OptionDraft, ProofDraft, QuestionDraft, Role, Stance
from quiz.questions.findings import Code, Finding, Place
from quiz.text.languages import missing
from quiz.text.quotation import find
from quiz.text.words import speaks_of


def check(draft: QuestionDraft, ground: Ground) -> Iterator[Finding]:
    for index, option in enumerate(draft.options):
        if option.not_stated:
            yield from _not_stated(option, index, ground)
        elif not option.proofs:
            yield Finding(Code.PROOF_MISSING, Place(option=index))
        seen: set[int] = set()
        for proof in option.proofs:
            if proof.sentence in seen:
                yield Finding(Code.PROOF_SUPERFLUOUS, Place(option=index, sentence=proof.sentence))
            seen.add(proof.sentence)
            yield from _proof(proof, option, index, ground)


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
    for language, quotation in proof.quotation.items():
        if quotation and find(quotation, sentence.get(language, "")) is None:
            yield Finding(Code.QUOTATION_NOT_FOUND, Place(index, proof.sentence, language), detail=quotation)
