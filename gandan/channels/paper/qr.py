from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from urllib.parse import urlsplit

import segno

from gandan.channels.errors import WrongSettingError


def draw_qr(url: str) -> str:
    """Draw the address as a QR code in pure black; the quiet zone is the template's business."""
    if urlsplit(url).scheme not in {"http", "https"}:
        raise WrongSettingError("public_url", url)
    drawn = BytesIO()
    segno.make(url, error="m", micro=False).save(drawn, kind="svg", border=0, xmldecl=False)
    return drawn.getvalue().decode()


# One message has one address at every outlet.
qr_svg = lru_cache(maxsize=64)(draw_qr)


def short_address(url: str) -> str:
    """Return the address as people type it: without scheme and last slash."""
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")
