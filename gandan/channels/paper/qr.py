from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from urllib.parse import urlsplit

import segno

from gandan.channels.errors import WrongSettingError


def draw_qr(url: str) -> str:
    """Draw the address as a QR code in pure black; the quiet zone is the template's business.

    Neither the address nor the drawing is kept: one that carries a tracking code must not stay in memory.
    """
    if urlsplit(url).scheme not in {"http", "https"}:
        raise WrongSettingError("public_url", url)
    drawn = BytesIO()
    segno.make(url, error="m", micro=False).save(drawn, kind="svg", border=0, xmldecl=False)
    return drawn.getvalue().decode()


@lru_cache(maxsize=64)
def draw_public_qr(url: str) -> str:
    """Draw an address that anybody may know, and keep the drawing: a message has one at every outlet."""
    return draw_qr(url)


def short_address(url: str) -> str:
    """Return the address as people type it: without scheme and last slash."""
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")
