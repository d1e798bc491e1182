"""The forms of Ukrainian words, from the dictionary of pymorphy3. Words come in one at a time, folded."""

from functools import cache, lru_cache

from pymorphy3 import MorphAnalyzer

_NUMERALS = frozenset(
    "один перший другий третій четвертий п'ятий шостий сьомий восьмий дев'ятий десятий одинадцятий дванадцятий "
    "тринадцятий чотирнадцятий п'ятнадцятий шістнадцятий сімнадцятий вісімнадцятий дев'ятнадцятий двадцятий "
    "тридцятий сороковий п'ятдесятий шістдесятий сімдесятий вісімдесятий дев'яностий сотий сотня тисяча тисячний "
    "мільйон мільйонний мільярд січень лютий березень квітень травень червень липень серпень вересень жовтень "
    "листопад грудень понеділок вівторок середа четвер п'ятниця субота неділя".split()
)
"""Numbers and parts of dates that the dictionary takes for common nouns and adjectives."""


@lru_cache(maxsize=4096)
def lemmas(word: str) -> frozenset[str]:
    """The dictionary forms that `word` may belong to; for a word that is not in the dictionary, the likely ones."""
    return frozenset(parse.normal_form for parse in _dictionary().parse(word))


@lru_cache(maxsize=4096)
def forms(word: str) -> frozenset[str]:
    """`word` in every case and number. A dictionary form, "вибори", is no form of another word of its kind, "вибір"."""
    parses = _dictionary().parse(word)
    own = {parse.tag.POS for parse in parses if parse.normal_form == word}
    meant = [parse for parse in parses if parse.normal_form == word or parse.tag.POS not in own]
    return frozenset(form.word for parse in meant for form in parse.lexeme) | {word}


def is_known(word: str) -> bool:
    """Whether `word` stands in the dictionary, in whatever form, and not as a misspelling of another ("Dist")."""
    if not _dictionary().word_is_known(word):
        return False
    return any("Dist" not in str(parse.tag) for parse in _dictionary().parse(word))


@lru_cache(maxsize=4096)
def names_number_or_date(word: str) -> bool:
    """Whether `word` is a number, an ordinal, a month or a day of the week, in whatever form."""
    return any("NUMR" in parse.tag or parse.normal_form in _NUMERALS for parse in _dictionary().parse(word))


@cache
def _dictionary() -> MorphAnalyzer:
    """The dictionary: read once per process, on first use, in about a tenth of a second and 20 MB."""
    return MorphAnalyzer(lang="uk")
