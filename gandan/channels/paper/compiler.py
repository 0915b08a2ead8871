"""Typst templates to tagged PDF. Text travels as JSON and is never read as Typst code."""

from __future__ import annotations

import json
import re
import threading
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import fontpkg_be_vietnam_pro
import typst

from gandan.channels.errors import ChannelError, PaperError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.channels.base import Attachment

ROOT = (
    Path(__file__).resolve().parents[1]
)  # templates may import each other below this folder, and no further
STANDARD: Final = "ua-1"  # Typst refuses to write a file that breaks the standard
PICTURE_TYPES = frozenset({"image/jpeg", "image/png", "image/webp"})

# One compiler per template keeps parsed templates, fonts and pictures between calls; calls take turns.
_turn = threading.Lock()


@dataclass(frozen=True)
class Sheet:
    """One thing to print."""

    template: Path
    content: Mapping[str, object]
    on: date
    pictures: Mapping[str, str] = field(default_factory=dict)  # name in the template → SVG


def to_pdf(sheet: Sheet) -> bytes:
    """Return a PDF/UA-1 file; the same sheet gives the same bytes."""
    inputs = {"content": json.dumps(sheet.content, ensure_ascii=False), **sheet.pictures}
    midnight = datetime(sheet.on.year, sheet.on.month, sheet.on.day, tzinfo=UTC)
    try:
        with _turn:
            made = _compiler(sheet.template).compile(
                format="pdf", sys_inputs=inputs, pdf_standards=[STANDARD], timestamp=int(midnight.timestamp())
            )
    except typst.TypstError as error:
        raise _explained(error) from error
    if not isinstance(made, bytes):
        raise TypeError("typst gave pages instead of one file")
    return made


def ask(template: Path, inputs: Mapping[str, str], label: str) -> Any:  # noqa: ANN401 - JSON
    """Return the value that a template leaves under a label: what only the typesetter can measure."""
    try:
        told = typst.query(
            str(template),
            f"<{label}>",
            field="value",
            one=True,
            root=str(ROOT),
            font_paths=_fonts(),
            sys_inputs=dict(inputs),
        )
    except typst.TypstError as error:
        raise _explained(error) from error
    return json.loads(told)


def count_pages(pdf: bytes) -> int:
    """Count the pages of a file from our own compiler, which writes page objects uncompressed."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def picture_svg(picture: Attachment) -> str:
    """Wrap a picture so that it travels as text: Typst then reads no file, and a JPEG stays as it is."""
    if picture.media_type not in PICTURE_TYPES:
        raise ChannelError("Có ảnh không phải JPEG, PNG hay WebP. Hãy tải ảnh lên lại rồi gửi.")
    source = f"data:{picture.media_type};base64,{b64encode(picture.content).decode()}"
    size = f'width="{picture.width}" height="{picture.height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {picture.width} {picture.height}">'
        f'<image {size} href="{source}"/></svg>'
    )


@cache
def _compiler(template: Path) -> typst.Compiler:
    return typst.Compiler(input=str(template), root=str(ROOT), font_paths=_fonts())


@cache
def _fonts() -> typst.Fonts:
    """Only fonts that came with the packages: the same machine or another, the same page."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=[str(fontpkg_be_vietnam_pro.ROOT)],
    )


def _explained(error: typst.TypstError) -> ChannelError:
    message = str(error.message)
    glyph = re.search(r"the text `\"(.+?)\"`", message)
    if glyph:
        return ChannelError(f"Bài có ký tự không in được: {glyph[1]}. Hãy bỏ hoặc thay ký tự đó.")
    return PaperError(message)
