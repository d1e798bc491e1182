"""Which items of an edition an attempt asks."""

import hashlib
from collections.abc import Sequence

from quiz.questions.draft import Item


def drawn(items: Sequence[Item], count: int, seed: str) -> list[int]:
    """The ids of `count` of `items`, drawn by the secret `seed` alone, in the order of the quiz."""
    lots = sorted(items, key=lambda item: hashlib.sha256(f"{seed}:{item.id}:draw".encode()).digest())
    chosen = {item.id for item in lots[:count]}
    return [item.id for item in items if item.id in chosen]
