"""One key for spellings that a reader takes for the same."""

import unicodedata

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})
_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "})


def fold(text: str) -> str:
    """Return `text` for comparing and searching: NFC, case-folded, one apostrophe, single plain spaces."""
    folded = unicodedata.normalize("NFC", text).casefold().translate(_APOSTROPHES).translate(_SPACES)
    return " ".join(folded.split())
