"""A real browser for the tests: opens pages, checks them with axe, lays them side by side on one sheet."""

from __future__ import annotations

import io
import os
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator
    from playwright.sync_api import Page as Tab

ROOT = Path(__file__).parents[2]
# The same browser twice; the one that cannot open a window takes two thirds of the time.
BUILDS = ("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
CHROMIUM = Path(os.environ.get("GANDAN_CHROMIUM") or next(filter(os.path.exists, BUILDS), BUILDS[0]))
OUTPUT = ROOT / "tests-output"
AXE = ROOT / "tests" / "vendor" / "axe.min.js"
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
PATIENCE = 60_000  # milliseconds: a slow machine is no fault of a page
LONGEST = 2400  # pixels of a page on the sheet
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RULES: dict[str, object] = {"type": "tag", "values": TAGS}
# All that other colours can break.
COLOURS: dict[str, object] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}

needs_browser = pytest.mark.skipif(
    not CHROMIUM.exists(),
    reason=f"no browser at {CHROMIUM}: apt install chromium-headless-shell, or set GANDAN_CHROMIUM",
)


@dataclass(frozen=True)
class Page:
    """A page of the house: what it shows, and where."""

    name: str
    path: str


@dataclass(frozen=True)
class Look:
    """One way a page is looked at."""

    name: str
    width: int
    scheme: str = "light"
    media: str = "screen"


LOOKS = (
    Look("360", 360),
    Look("360 tối", 360, scheme="dark"),
    Look("768", 768),
    Look("1366", 1366),
    Look("1366 tối", 1366, scheme="dark"),
    Look("in", 794, media="print"),
)


@contextmanager
def open_browser(*more: str) -> Iterator[Browser]:
    """Open the browser, with more flags where a test needs a microphone."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=[*FLAGS, *more])
        yield browser
        browser.close()
    _wait_for_the_server()


def _wait_for_the_server() -> None:
    """Let the live server's threads end with the lines that the browser held open.

    Each has a line to the database, and a database in use cannot be taken down after the last test.
    """
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(timeout=10)


@contextmanager
def open_tab(browser: Browser, look: Look, cookies: list[dict[str, str]] | None = None) -> Iterator[Tab]:
    """Open a tab that looks so; with `cookies`, as somebody who is logged in."""
    context = browser.new_context(
        viewport={"width": look.width, "height": 800}, color_scheme=look.scheme, locale="vi-VN"
    )
    context.set_default_timeout(PATIENCE)
    context.add_cookies(cookies or [])
    tab = context.new_page()
    tab.emulate_media(media=look.media)
    yield tab
    context.close()


def follow(way: Locator, key: str = "") -> None:
    """Click on what leads to another page, or press a key on it, and wait until that page is whole.

    A click is over before the next page is there. Whoever asks then, what is written or counted, asks the
    old page or none at all, and a key pressed early meets a page whose scripts do not listen yet.
    """
    with way.page.expect_navigation():
        if key:
            way.press(key)
        else:
            way.click()


def violations(tab: Tab, rules: dict[str, object] = RULES, *, within: str = "html") -> list[str]:
    """Run axe on the open page, or on a part of it, and return what it finds, a line each."""
    if not tab.evaluate("typeof axe === 'object'"):
        axe = AXE.read_text()
        tab.evaluate(axe)  # not a script element: the page's own policy would refuse it
        tab.add_init_script(axe)  # half a megabyte, sent once: every page after this one has it
    # What is in order need not be told, and no rule of ours reads the style sheets themselves.
    asked = {"runOnly": rules, "resultTypes": ["violations"], "preload": False}
    part = {"include": [[within]]}
    found = tab.evaluate("async ([part, asked]) => (await axe.run(part, asked)).violations", [part, asked])
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


def too_wide(tab: Tab) -> int:
    """Return by how many pixels the page has to be pushed sideways to be read."""
    return tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@dataclass(frozen=True)
class Tour:
    """Pages of one site to be photographed; with `cookies`, as somebody who is logged in."""

    site: str
    pages: list[Page]
    cookies: list[dict[str, str]] | None = None
    looks: tuple[Look, ...] = LOOKS


def contact_sheet(browser: Browser, tour: Tour, file: Path) -> None:
    """Photograph each page in each look and lay them on one sheet, a row a page."""
    shots = list(zip(*[_shots(browser, tour, look) for look in tour.looks], strict=True))
    widths = [max(row[column].width for row in shots) for column in range(len(tour.looks))]
    heights = [max(shot.height for shot in row) + 40 for row in shots]
    sheet = Image.new("RGB", (sum(widths) + 24 * (len(widths) + 1), sum(heights) + 24), "#8a8a8a")
    pen = ImageDraw.Draw(sheet)
    top = 0
    for page, row, height in zip(tour.pages, shots, heights, strict=True):
        left = 24
        for look, shot, width in zip(tour.looks, row, widths, strict=True):
            pen.text((left, top + 12), f"{page.name} · {look.name}", fill="white", font=_font())
            sheet.paste(shot, (left, top + 40))
            left += width + 24
        top += height
    file.parent.mkdir(exist_ok=True)
    sheet.save(file, compress_level=1)


def _shots(browser: Browser, tour: Tour, look: Look) -> list[Image.Image]:
    with open_tab(browser, look, tour.cookies) as tab:
        return [_shot(tab, f"{tour.site}{page.path}") for page in tour.pages]


def _shot(tab: Tab, address: str) -> Image.Image:
    tab.goto(address)
    tab.evaluate("document.fonts.ready.then(() => true)")
    taken = tab.screenshot(full_page=True, type="jpeg", quality=85)
    picture = Image.open(io.BytesIO(taken)).convert("RGB")
    return picture.crop((0, 0, picture.width, min(picture.height, LONGEST)))


def _font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size=16)
