"""In how many ways a journey is made."""

from dataclasses import dataclass

import pytest

in_both_languages = pytest.mark.parametrize("language", ["uk", "en"])
on_phone_and_desktop = pytest.mark.parametrize("width", [360, 1280])
with_and_without_scripts = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])


@dataclass(frozen=True)
class Look:
    """A screen: its width in pixels, and whether the device prefers light or dark."""

    width: int
    scheme: str

    def __str__(self) -> str:
        return f"{self.width}-{self.scheme}"


LOOKS = tuple(Look(width, scheme) for width in (1280, 360) for scheme in ("light", "dark"))
