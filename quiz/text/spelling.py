"""Slips of the hand: a letter from the wrong alphabet, one letter too many, too few, wrong or swapped."""

_CYRILLIC = "аеіорсухкмнтв"
_LATIN = "aeiopcyxkmhtb"
_PLAIN = str.maketrans({"ґ": "г", "є": "е", "ї": "і", "'": ""})
_TWINS = {"uk": str.maketrans(_LATIN + "ï", _CYRILLIC + "ї"), "en": str.maketrans(_CYRILLIC, _LATIN)}


def in_alphabet(word: str, language: str) -> str:
    """`word`, folded, with letters of the other alphabet that look like letters of this language's replaced by them.

    "пoдiл" with a Latin o and i becomes Ukrainian throughout. Small m, h, t and b look different, but
    capitals, from which the folded letters may come, do not.
    """
    return word.translate(_TWINS[language])


def in_plain_letters(word: str) -> str:
    """`word`, folded, without what some keyboards lack: ґ, є, ї and the apostrophe."""
    return word.translate(_PLAIN)


def is_one_typo(one: str, other: str) -> bool:
    """Whether one letter too many, too few, changed, or two neighbours swapped turn `one` into `other`."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, rest_of_other = one[start:], other[start:]
    swapped = rest[1:2] + rest[:1] + rest[2:] == rest_of_other and len(rest) > 1
    return rest[1:] == rest_of_other[1:] or rest[1:] == rest_of_other or rest == rest_of_other[1:] or swapped
