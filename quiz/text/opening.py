"""The beginning of a text, where there is room for so much and no more."""

import re

_LEFT_HANGING = re.compile(r"[\s,;:–—(«„“-]+$")


def opening(text: str, most: int) -> str:
    """Return `text` on one line of at most `most` characters; what does not fit is cut off at a word, as "…" says."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    whole_words = line[: most - 1].rpartition(" ")[0] or line[: most - 1]
    return f"{_LEFT_HANGING.sub('', whole_words)}…"
