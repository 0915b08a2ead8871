"""What is handed in as a receipt: a photo is drawn anew, a PDF is looked into, all else is refused."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import filetype
from PIL import Image, ImageOps, UnidentifiedImageError

from gandan.deliveries.errors import WrongReceiptError
from gandan.deliveries.pdf import UnsafePDFError, pages_of

MAX_BYTES = 10 * 1024 * 1024
MAX_PIXELS = 50_000_000
MAX_PAGES = 20
MAX_SIDE_PIXELS = 2000
PICTURES = {"image/jpeg", "image/png", "image/webp"}

TOO_BIG = "Tệp lớn hơn 10 MB. Hãy chụp lại với cỡ ảnh nhỏ hơn, hoặc quét ở chế độ đen trắng."
WRONG_KIND = "Chỉ nhận ảnh (JPEG, PNG, WebP) hoặc tệp PDF. Hãy chụp ảnh tờ ký nhận rồi gửi lại."
BROKEN = "Không mở được tệp này. Hãy chụp hoặc quét lại rồi gửi."


@dataclass(frozen=True)
class Paper:
    content: bytes
    extension: str


def clean_paper(content: bytes) -> Paper:
    """Return what may be kept. Raises WrongReceiptError with the sentence for the person."""
    if len(content) > MAX_BYTES:
        raise WrongReceiptError(TOO_BIG)
    media_type = filetype.guess_mime(content)
    if media_type in PICTURES:
        return Paper(_redraw(content), "jpg")
    if media_type == "application/pdf":
        _look_into(content)
        return Paper(content, "pdf")
    raise WrongReceiptError(WRONG_KIND)


def _redraw(content: bytes) -> bytes:
    """Draw the picture anew: place, phone model and anything hidden behind the pixels stay out."""
    try:
        with Image.open(BytesIO(content), formats=["JPEG", "PNG", "WEBP"]) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise WrongReceiptError(TOO_BIG)
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise WrongReceiptError(BROKEN) from error
    upright.thumbnail((MAX_SIDE_PIXELS, MAX_SIDE_PIXELS))
    upright.info.clear()
    drawn = BytesIO()
    upright.save(drawn, "JPEG", quality=85)
    return drawn.getvalue()


def _look_into(content: bytes) -> None:
    try:
        pages_of(content, most=MAX_PAGES)
    except UnsafePDFError as unsafe:
        raise WrongReceiptError(f"{unsafe.sentence[:1].upper()}{unsafe.sentence[1:]}") from unsafe
