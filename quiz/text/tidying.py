"""Words that a person typed into a form, made fit to be kept."""

import unicodedata

_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Cn"}
"""Unicode categories: control, format (also what turns the direction of writing), private, half and no characters."""


def tidy(words: str) -> str:
    """`words` without characters that cannot be seen, in one line, with single spaces."""
    spaced = "".join(" " if character.isspace() else character for character in words)
    seen = "".join(character for character in spaced if unicodedata.category(character) not in _UNSEEN)
    return " ".join(seen.split())
