from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from gandan.messages.errors import (
    PictureBrokenError,
    PictureError,
    PictureKindError,
    PictureTooHeavyError,
    PictureTooLargeError,
)
from gandan.messages.intake import LONGEST_SIDE, MAX_BYTES, clean_picture
from gandan.messages.tests.factories import make_picture_bytes

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
SCRIPT = b"<script>alert(1)</script>"


def opened(clean):
    return Image.open(BytesIO(clean.content))


def png_that_claims(width, height):
    """Make a PNG of a few bytes that unpacks to a huge picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    packed = [struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks]
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


@pytest.mark.parametrize(
    ("kind", "mode", "extension"),
    [
        ("JPEG", "RGB", "jpg"),
        ("JPEG", "L", "jpg"),
        ("JPEG", "CMYK", "jpg"),
        ("WEBP", "RGB", "jpg"),
        ("PNG", "RGBA", "png"),
    ],
)
def test_pictures_of_the_three_kinds_are_drawn_anew(kind, mode, extension):
    clean = clean_picture(make_picture_bytes(kind, mode=mode))

    assert clean.extension == extension
    assert (clean.width, clean.height) == opened(clean).size == (40, 30)


def test_the_same_picture_gives_the_same_bytes():
    content = make_picture_bytes()

    assert clean_picture(content) == clean_picture(content)


def test_a_phone_photo_loses_its_place_and_stands_upright():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010E] = "nhà ông Bảy, 15.57 108.47"

    clean = clean_picture(make_picture_bytes(size=(40, 30), exif=exif, comment=b"bi mat"))

    assert (clean.width, clean.height) == (30, 40)
    assert not opened(clean).getexif()
    assert b"nh" not in clean.content[:200]
    assert b"bi mat" not in clean.content


def test_a_large_photo_is_made_smaller():
    clean = clean_picture(make_picture_bytes(size=(4000, 1000)))

    assert (clean.width, clean.height) == (LONGEST_SIDE, 480)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_file_that_is_two_things_becomes_a_picture_only(kind):
    clean = clean_picture(make_picture_bytes(kind) + SCRIPT + b"PK\x03\x04")

    assert SCRIPT not in clean.content
    assert b"PK\x03\x04" not in clean.content


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (SVG, PictureKindError),
        (SCRIPT, PictureKindError),
        (b"", PictureKindError),
        (b"PK\x03\x04" + make_picture_bytes(), PictureKindError),
        (make_picture_bytes("GIF", mode="L"), PictureKindError),
        (make_picture_bytes("TIFF"), PictureKindError),
        (make_picture_bytes("PNG", size=(300, 300))[:150], PictureBrokenError),
        (b"\x89PNG\r\n\x1a\n" + SCRIPT, PictureBrokenError),
        (png_that_claims(7_000, 6_000), PictureTooLargeError),
        (png_that_claims(12_000, 12_000), PictureTooLargeError),
        (png_that_claims(60_000, 60_000), PictureTooLargeError),
        (make_picture_bytes() + b"\0" * MAX_BYTES, PictureTooHeavyError),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_is_no_fit_picture_is_refused_with_what_to_do(content, refusal):
    with pytest.raises(refusal) as refused:
        clean_picture(content)

    assert "Hãy" in refused.value.sentence


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["JPEG", "PNG", "WEBP"]),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=12),
    st.integers(1, 10**6),
)
def test_a_damaged_file_is_refused_or_drawn_anew(kind, damages, length):
    content = bytearray(make_picture_bytes(kind, size=(64, 48)))
    for place, value in damages:
        content[place % len(content)] = value

    try:
        clean = clean_picture(bytes(content[: max(1, length % (len(content) + 1))]))
    except PictureError:
        return

    assert opened(clean).format in {"JPEG", "PNG"}
