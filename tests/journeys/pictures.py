"""Pictures of the working day for docs/use, taken while a journey walks through it.

`make pictures` copies them beside the texts; a guard test finds a text without its picture and the reverse.
Other runs walk past: to wait for a page and to keep it takes as long as half a journey.
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

from PIL import Image

from tests.journeys.browser import OUTPUT

if TYPE_CHECKING:
    from playwright.sync_api import Page as Tab

FOLDER = OUTPUT / "pictures"
ASKED_FOR = "GANDAN_PICTURES" in os.environ
NAMES = (
    *("soan-thong-diep", "xem-thu", "duyet", "hom-nay-dai", "bang-chay", "ghi-da-phat", "xet-bang-chung"),
    *("bang-chi-tieu", "mot-dau-moi", "phong-thu", "phong-thu-dien-thoai"),
    *("doc-ke-hoach", "nhiem-vu-can-xem", "chon-don-vi", "se-giao-viec"),
)
ELSEWHERE = {  # taken by the journeys of the studio and of a plan that is read
    *("phong-thu", "phong-thu-dien-thoai"),
    *("doc-ke-hoach", "nhiem-vu-can-xem", "chon-don-vi", "se-giao-viec"),
}
TALLEST = 1500  # pixels: a picture is shown beside the text that explains it
COLOURS = 64  # of a screen in three inks; keeps a picture near 30 KB

passed: set[str] = set()  # the pictures that this run came by


def photograph(tab: Tab, name: str, *, whole: bool = True) -> None:
    """Where pictures are asked for, keep it under a name of NAMES: its top, or what is on the screen."""
    if name not in NAMES:
        raise ValueError(name)
    passed.add(name)
    if not ASKED_FOR:
        return
    tab.wait_for_load_state("networkidle")  # a leaflet's picture is made when it is asked for
    picture = Image.open(io.BytesIO(tab.screenshot(full_page=whole))).convert("RGB")
    shown = picture.crop((0, 0, picture.width, min(picture.height, TALLEST)))
    FOLDER.mkdir(parents=True, exist_ok=True)
    shown.quantize(COLOURS, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)
