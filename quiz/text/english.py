"""The forms and spellings of English words, by rule. Words come in one at a time, folded, without apostrophes."""

import re

_PLURALS = (
    (re.compile(r"(?<=[^aeiou])ies$"), "y"),
    (re.compile(r"(?<=ch|sh|ss)es$"), ""),
    (re.compile(r"(?<=[xz])es$"), ""),
    (re.compile(r"(?<=..[^su])s$"), ""),
)
_SPELLINGS = (
    (re.compile(r"(?<=..)([iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)"), r"\1z"),  # recognised
    (re.compile(r"(?<=...)our(?=(?:s|ed|ing|able|ful|ite|ites|hood|hoods)?$)"), "or"),  # neighbour
    (re.compile(r"(?<=..)tre(?=s?$)"), "ter"),  # centre
    (re.compile(r"(?<=..)ence(?=s?$)"), "ense"),  # defence
)
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion "
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth "
    "ninetieth hundredth thousandth millionth once twice thrice half quarter dozen "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_NUMBERS_AND_DATES = frozenset(_NUMBERS.split())


def forms(word: str) -> frozenset[str]:
    """`word` in the singular and the plural, which is also the possessive."""
    one = next((ending.sub(instead, word) for ending, instead in _PLURALS if ending.search(word)), word)
    if re.search(r"[^aeiou]y$", one):
        return frozenset({word, one, f"{one[:-1]}ies", f"{one}s"})
    return frozenset({word, one, f"{one}es" if re.search(r"(?:ch|sh|ss|x|z)$", one) else f"{one}s"})


def in_one_spelling(word: str) -> str:
    """British and American spellings of a word as one, by rule: a key to compare by, which may be no word itself."""
    for british, instead in _SPELLINGS:
        word = british.sub(instead, word)
    return word


def names_number_or_date(word: str) -> bool:
    """Whether `word` is a number, an ordinal, a month or a day of the week, in the singular or plural."""
    return not _NUMBERS_AND_DATES.isdisjoint(forms(word))
