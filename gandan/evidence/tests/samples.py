"""Files for tests, honest and hostile, made in memory."""

from __future__ import annotations

import io
import zipfile

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

CONTENT_TYPES = b'<?xml version="1.0"?><Types xmlns="x"/>'


def jpeg(width=40, height=30, *, exif=None) -> bytes:
    drawn = io.BytesIO()
    options = {"exif": exif} if exif else {}
    Image.new("RGB", (width, height), "teal").save(drawn, "JPEG", **options)
    return drawn.getvalue()


def jpeg_with_facts() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    exif.get_ifd(0x8769)[0x9003] = "2024:10:05 07:30:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (15.0, 30.0, 36.0), 3: "E", 4: (108.0, 40.0, 12.0)})
    return jpeg(exif=exif)


def png(width=40, height=30) -> bytes:
    drawn = io.BytesIO()
    Image.new("RGBA", (width, height), (0, 0, 0, 0)).save(drawn, "PNG")
    return drawn.getvalue()


def pdf(*, locked=False, javascript="", launch=False, attachment=b"") -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    if attachment:
        writer.add_attachment("a.bin", attachment)
    if launch:
        _open_with(writer, "/Launch", "/F", "cmd.exe")
    if javascript:
        _open_with(writer, "/JavaScript", "/JS", javascript)
    if locked:
        writer.encrypt("mat-khau", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def _open_with(writer, kind, key, value):
    action = {NameObject("/S"): NameObject(kind), NameObject(key): TextStringObject(value)}
    writer._root_object[NameObject("/OpenAction")] = DictionaryObject(action)  # noqa: SLF001 - the only way in


def office(main="word/document.xml", *, extra=None, types=CONTENT_TYPES, body=b"<w/>") -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr(main, body)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return written.getvalue()


def wav() -> bytes:
    return b"RIFF\x24\x08\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00" + b"\x00" * 200


def mp3() -> bytes:
    return b"ID3\x03\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x00" + b"\x00" * 400
