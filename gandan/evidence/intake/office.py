from __future__ import annotations

import io
import itertools
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from gandan.deliveries.pdf import starts_like_markup
from gandan.evidence.intake.kept import Broken, Kept

if TYPE_CHECKING:
    from gandan.evidence.intake.limits import Limits

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MAIN = {"word/document.xml": ("docx", _DOCX), "xl/workbook.xml": ("xlsx", _XLSX)}
_CONTENT_TYPES = "[Content_Types].xml"
_ACTIVE = re.compile(
    r"vbaproject|vbadata|activex|embeddings/|macrosheets/|customui/|\.(bin|exe|dll|js|vbs|hta)$",
    re.IGNORECASE,
)
_HARMLESS_BIN = re.compile(r"^(word|xl)/(printersettings/printersettings\d+|media/.+)\.bin$", re.IGNORECASE)
_ENTITIES = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_BLOCK = 64 * 1024
_WORTH_A_BOMB = 1024 * 1024  # smaller entries may be packed as tightly as they like
_ENCRYPTED = 0x1
_END_RECORD_BYTES = 22
_DAMAGED = "tệp bị hỏng, không mở được. Hãy lưu lại từ Word hoặc Excel rồi gửi."


def keep_office(content: bytes, limits: Limits) -> Kept:
    """Return a .docx or .xlsx as it came, once it holds no program and unpacks to a bounded size."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            extension, media_type = _kind(archive)
            _check_entries(archive, limits)
            _check_boundaries(archive, content)
            for entry in archive.infolist():
                _unpack(archive, entry, limits)
            _check_types(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        KeyError,
        NotImplementedError,
    ) as error:
        raise Broken(_DAMAGED) from error
    except (RuntimeError, UnicodeError) as error:
        raise Broken("tệp bị khóa bằng mật khẩu hoặc bị hỏng. Hãy bỏ mật khẩu, lưu lại rồi gửi.") from error
    return Kept(extension, media_type, content)


def _kind(archive: zipfile.ZipFile) -> tuple[str, str]:
    names = set(archive.namelist())
    found = [kind for main, kind in _MAIN.items() if main in names]
    if _CONTENT_TYPES not in names or len(found) != 1:
        raise Broken("tệp nén không được nhận. Hãy gửi từng tệp bên trong.")
    return found[0]


def _check_entries(archive: zipfile.ZipFile, limits: Limits) -> None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if len(entries) > limits.archive_entries or sum(e.file_size for e in entries) > limits.archive_bytes:
        raise Broken("tệp bung ra quá lớn. Hãy bỏ bớt hình bên trong rồi gửi lại.")
    if len(set(names)) != len(names) or any(_is_outside(name) for name in names):
        raise Broken(_DAMAGED)
    if any(_ACTIVE.search(name) and not _HARMLESS_BIN.match(name) for name in names):
        raise Broken("tệp có macro hoặc tệp nhúng. Hãy lưu dạng .docx, .xlsx thường rồi gửi lại.")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise Broken("tệp bị khóa bằng mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.")


def _is_outside(name: str) -> bool:
    return name.startswith(("/", "\\")) or ":" in name or ".." in re.split(r"[/\\]", name)


def _check_boundaries(archive: zipfile.ZipFile, content: bytes) -> None:
    """Refuse bytes before, between or after the parts: that is where a second file hides."""
    entries = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
    ends_there = len(content) - content.rfind(b"PK\x05\x06") == _END_RECORD_BYTES
    if entries[0].header_offset != 0 or archive.comment or not ends_there:
        raise Broken("tệp này còn là một loại tệp khác. Hãy lưu lại từ Word hoặc Excel rồi gửi.")
    for entry, following in itertools.pairwise(entries):
        if entry.header_offset + entry.compress_size > following.header_offset:
            raise Broken(_DAMAGED)


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limits: Limits) -> None:
    """Read the entry to its end: what the list says about its size may be a lie."""
    size = 0
    allowed = max(_WORTH_A_BOMB, entry.compress_size * limits.archive_ratio)
    with archive.open(entry) as stream:
        while block := stream.read(_BLOCK):
            if size == 0 and entry.filename.endswith((".xml", ".rels")) and _ENTITIES.search(block):
                raise Broken(_DAMAGED)
            size += len(block)
            if size > allowed or size > entry.file_size:
                raise Broken("tệp nén bất thường, không an toàn để mở. Hãy lưu lại rồi gửi.")


def _check_types(archive: zipfile.ZipFile) -> None:
    types = archive.read(_CONTENT_TYPES)
    if b"macroenabled" in types.lower() or b"vbaproject" in types.lower() or starts_like_html(types):
        raise Broken("tệp có macro. Hãy lưu dạng .docx, .xlsx thường rồi gửi lại.")


def starts_like_html(content: bytes) -> bool:
    return starts_like_markup(content.replace(b"<?xml", b"", 1))
