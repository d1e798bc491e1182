"""Draw the pictures that ship in quiz/static/quiz/: the two for shared links, and the icons.

    .venv/bin/pip install -e '.[e2e]' && .venv/bin/python .pictures/draw.py

Chromium draws them from the pages beside this file, with the stylesheet, the fonts and the wordmarks of the site.
"""

import io
import shutil
from pathlib import Path

from PIL import Image
from playwright.sync_api import Locator, Page, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
STATIC = ROOT / "quiz" / "static" / "quiz"
WORDMARKS = ROOT / "templates" / "pages" / "parts"

COLOURS = 256
"""Enough for ink, paper, two accents and the edges of letters; a third of the bytes."""


def main() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 1400})
        draw_shared(page)
        draw_icons(page)
        browser.close()


def draw_shared(page: Page) -> None:
    """What is shown where a link is shared, in each language."""
    page.goto((HERE / "share.html").as_uri())
    for card in page.locator(".card").all():
        language = card.get_attribute("lang")
        mark = (WORDMARKS / f"wordmark.{language}.html").read_text(encoding="utf-8")
        card.locator(".wordmark").evaluate("(place, mark) => { place.innerHTML = mark }", mark)
    page.evaluate("document.fonts.ready")
    for card in page.locator(".card").all():
        picture = taken(card).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        save(picture, f"share.{card.get_attribute('lang')}.png")


def draw_icons(page: Page) -> None:
    """The favicon in the sizes and shapes that devices ask for."""
    page.goto((HERE / "icons.html").as_uri())
    for icon in page.locator("figure").all():
        save(taken(icon), f"{icon.get_attribute('id')}.png")


def taken(drawn: Locator) -> Image.Image:
    """A part of the page as it is drawn; what is not painted is transparent."""
    return Image.open(io.BytesIO(drawn.screenshot(omit_background=True)))


def save(picture: Image.Image, name: str) -> None:
    picture.save(STATIC / name, optimize=True)
    print(f"{name}: {picture.width} × {picture.height}, {(STATIC / name).stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
