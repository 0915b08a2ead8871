"""Pictures at the door: whatever comes in, only freshly drawn pixels stay."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from io import BytesIO

import filetype
from PIL import Image, ImageOps

from gandan.messages.errors import (
    PictureBrokenError,
    PictureKindError,
    PictureTooHeavyError,
    PictureTooLargeError,
)

MAX_BYTES = 15_000_000
MAX_PIXELS = 40_000_000
# Wide enough for a page and for an A4 leaflet at print quality; phones send five times as much.
LONGEST_SIDE = 1_920
_KINDS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
# Numbers of colours, not colours: made small as they are, they would turn jagged.
_COUNTED_COLOURS = {"1", "P", "PA"}
# What Pillow raises on files that are cut off or made to hurt.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, struct.error)
_BOMB = (Image.DecompressionBombError, Image.DecompressionBombWarning)


@dataclass(frozen=True)
class CleanPicture:
    content: bytes
    extension: str
    width: int
    height: int
    sha256: str


def clean_picture(content: bytes) -> CleanPicture:
    """Return the picture drawn anew: upright, no larger than needed, without metadata or anything appended.

    Raises a PictureError; the kind is told from the first bytes, never from a name.
    """
    if len(content) > MAX_BYTES:
        raise PictureTooHeavyError(len(content), MAX_BYTES)
    kind = filetype.guess_mime(content) or ""
    if kind not in _KINDS:
        raise PictureKindError(kind)
    try:
        return _encode(_draw(content, _KINDS[kind]))
    except _BOMB as error:
        raise PictureTooLargeError(None, MAX_PIXELS) from error
    except _BROKEN as error:
        raise PictureBrokenError from error


def _draw(content: bytes, kind: str) -> Image.Image:
    with Image.open(BytesIO(content), formats=[kind]) as opened:
        pixels = opened.width * opened.height
        # The size stands in the header: nothing has been unpacked yet.
        if pixels > MAX_PIXELS:
            raise PictureTooLargeError(pixels, MAX_PIXELS)
        whole = opened.convert("RGBA") if opened.mode in _COUNTED_COLOURS else opened
        # Made small before anything else: each step holds all points at once, and a photograph is not
        # even unpacked at its full size.
        whole.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        upright = ImageOps.exif_transpose(whole)
        drawn = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    # Comments, colour profiles and text chunks would be written out again from here.
    drawn.info.clear()
    return drawn


def _encode(picture: Image.Image) -> CleanPicture:
    written = BytesIO()
    if picture.mode == "RGBA":
        extension = "png"
        picture.save(written, "PNG", optimize=True)
    else:
        extension = "jpg"
        picture.save(written, "JPEG", quality=85, optimize=True, progressive=True)
    content = written.getvalue()
    return CleanPicture(
        content, extension, picture.width, picture.height, hashlib.sha256(content).hexdigest()
    )
