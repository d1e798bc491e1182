"""The words of a short answer that count, each in one spelling: what two writers of the same answer have in common."""

import re
import unicodedata

from quiz.text.english import in_one_spelling
from quiz.text.folding import fold

_TOKEN = re.compile(r"(?:(?<!\w)-)?\d[\w.]*(?<!\.)|[^\W_]+(?:'[^\W_]+)*")
_APOSTROPHE = re.compile('(?<=[^\\W\\d_])["*\u2032\u00b4](?=[^\\W\\d_])')
_INITIAL = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)")
_THOUSANDS = {
    "uk": re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)"),
    "en": re.compile(r"(?<![\d.,])\d{1,3}(?:[ ,]\d{3})+(?!\d)"),
}
_ORDINAL = {
    "uk": re.compile(r"(?<=\d)-(?:о?го|[иі]?й|[гт]?е|о?му|[гтш]?[ау]|ти|ма)\b"),
    "en": re.compile(r"(?<=\d)(?:st|nd|rd|th)\b"),
}
_YEAR = {
    "uk": re.compile(r"(?<=\b\d{4}) ?р(?:р|ік|оку|оці|оки|оків|оках)?\b"),
    "en": re.compile(r"\byears? (?=\d{4}\b)"),
}
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_SOUNDS = {"й": "і", "та": "і", "у": "в", "із": "з", "зі": "з"}
"""Ukrainian words that change with the sounds around them, not with what is meant."""
_IT_IS = re.compile(r"^\W*(?:(?:it|this|that|they|these) (?:is|was|are|were)|it's|that's|they're)\b(?=.*\w)")
_IDLE = {
    "uk": {"це", "її", "його", "їх"},
    "en": {"a", "an", "the", "of", "its", "his", "her", "their"},
}
"""Words that point to what the question has named already, or to nothing."""


def gist(text: str, language: str) -> list[str]:
    """The words and numbers of `text`, folded, in order.

    Case, accents, punctuation, hyphens between words, dots in initials, articles, "it is" at the beginning, "its" and
    "of", the spelling of English words, of ordinals, thousands and decimals leave no trace; nor does "year" beside one.
    """
    found = _TOKEN.findall(_levelled(_bare(fold(text), language), language))
    told = [word for word in found[:-1] if word not in _IDLE[language]] + found[-1:]
    if language == "uk":
        return [_SOUNDS.get(word, word) for word in told]
    return [in_one_spelling(word.replace("'", "")) for word in told]


def has_digit(word: str) -> bool:
    return any(character.isdigit() for character in word)


def _bare(text: str, language: str) -> str:
    """Without accents: in Ukrainian those that mark the stress, in English all; й and ї are letters."""
    spread = text if language == "uk" else unicodedata.normalize("NFD", text)
    return "".join(character for character in spread if not unicodedata.combining(character))


def _levelled(text: str, language: str) -> str:
    """Signs and numbers in one spelling."""
    text = _INITIAL.sub("", _APOSTROPHE.sub("'", text)).replace("\u2212", "-").replace("\u2011", "-")
    text = text.replace("&", " і " if language == "uk" else " and ")
    text = _THOUSANDS[language].sub(lambda found: re.sub(r"[ ,]", "", found[0]), text)
    text = _YEAR[language].sub("", _ORDINAL[language].sub("", text))
    return _DECIMAL_COMMA.sub(".", text) if language == "uk" else _IT_IS.sub("", text)
