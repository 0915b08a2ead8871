from __future__ import annotations

import io
import struct
import warnings
from datetime import datetime
from typing import TYPE_CHECKING

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from gandan.evidence.intake.kept import Broken, Facts, Kept

if TYPE_CHECKING:
    from gandan.evidence.intake.limits import Limits

_FORMATS = ["JPEG", "PNG", "WEBP", "AVIF", "MPO"]
_JPEG_QUALITY = 85
_DAMAGE = (
    UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError,
    AttributeError, OverflowError, MemoryError, struct.error, ZeroDivisionError,
)  # fmt: skip


def keep_picture(content: bytes, limits: Limits) -> Kept:
    """Return the picture drawn anew: no EXIF, no hidden tail, upright, no larger than needed.

    When and where it was taken is read first; that is what makes a photograph a proof.
    """
    # What Pillow would only warn of (odd notes, many points) is decided here, not printed.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _open(content, limits)
        except Image.DecompressionBombError as error:
            raise Broken("ảnh quá lớn. Hãy gửi ảnh nhỏ hơn.") from error
        except _DAMAGE as error:
            raise Broken("ảnh bị hỏng, không mở được. Hãy chụp hoặc gửi lại.") from error


def _open(content: bytes, limits: Limits) -> Kept:
    with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
        if picture.width * picture.height > limits.picture_pixels:
            raise Broken(f"ảnh quá lớn ({picture.width} × {picture.height} điểm ảnh). Hãy gửi ảnh nhỏ hơn.")
        facts = _facts(picture)
        # Made small before anything else: each step holds all points at once, and a photograph is not
        # even unpacked at its full size.
        picture.thumbnail((limits.picture_side, limits.picture_side))
        return _draw_anew(ImageOps.exif_transpose(picture), facts)


def _draw_anew(picture: Image.Image, facts: Facts) -> Kept:
    size: Facts = {"width": picture.width, "height": picture.height}
    # A new canvas has none of the old file's notes.
    canvas = Image.new("RGB", picture.size, "white")
    layer = picture.convert("RGBA")
    canvas.paste(layer, mask=layer.getchannel("A"))
    drawn = io.BytesIO()
    canvas.save(drawn, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    return Kept("jpg", "image/jpeg", drawn.getvalue(), {**facts, **size})


def _facts(picture: Image.Image) -> Facts:
    exif = picture.getexif()
    facts: Facts = {}
    taken_at = _taken_at(exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal))
    if taken_at:
        facts["taken_at"] = taken_at
    place = _place(exif.get_ifd(ExifTags.IFD.GPSInfo))
    if place:
        facts["latitude"], facts["longitude"] = place
    return facts


def _taken_at(written: object) -> str:
    """Return "2024-10-05T07:30:00" from EXIF's "2024:10:05 07:30:00", or nothing from anything else."""
    try:
        taken = datetime.strptime(str(written).strip("\0 "), "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - a camera's own clock
    except ValueError:
        return ""
    return taken.isoformat()


def _place(gps: dict[int, object]) -> tuple[float, float] | None:
    latitude = _degrees(
        gps.get(ExifTags.GPS.GPSLatitude), negative=gps.get(ExifTags.GPS.GPSLatitudeRef) == "S"
    )
    longitude = _degrees(
        gps.get(ExifTags.GPS.GPSLongitude), negative=gps.get(ExifTags.GPS.GPSLongitudeRef) == "W"
    )
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:  # noqa: PLR2004 - the globe
        return None
    return latitude, longitude


def _degrees(parts: object, *, negative: bool) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in parts)  # type: ignore[attr-defined]  # from a file
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = round(degrees + minutes / 60 + seconds / 3600, 6)
    if value != value:  # noqa: PLR0124 - 0/0 in a hostile file is not a number
        return None
    return -value if negative else value
