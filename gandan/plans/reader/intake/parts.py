"""The parts of a packed office file. Only named parts are unpacked, each and all together up to a size."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from gandan.plans.reader.intake.raw import UnreadableFileError

LARGEST_PART_BYTES = 40_000_000
MOST_BYTES = 80_000_000
_ENCRYPTED = 0x1

DAMAGED = "Tệp bị hỏng hoặc thiếu một phần, không mở được. Hãy mở tệp, lưu lại rồi đọc lại."
TOO_LARGE = "Tệp bung ra quá lớn, không an toàn để đọc. Hãy bỏ bớt hình, lưu lại rồi đọc lại."
LOCKED = "Tệp đặt mật khẩu, không đọc được. Hãy bỏ mật khẩu, lưu lại rồi đọc lại."
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


class Parts:
    def __init__(self, content: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(BytesIO(content))
            self.names = frozenset(self._archive.namelist())
            is_locked = any(entry.flag_bits & _ENCRYPTED for entry in self._archive.infolist())
        except _BROKEN as error:
            raise UnreadableFileError(DAMAGED) from error
        if is_locked:
            raise UnreadableFileError(LOCKED)
        self._left = MOST_BYTES

    def read(self, name: str) -> bytes:
        """Unpack one part, no more than is allowed, whatever size the archive says it has."""
        limit = min(LARGEST_PART_BYTES, self._left)
        try:
            with self._archive.open(name) as part:
                found = part.read(limit + 1)
        except _BROKEN as error:
            raise UnreadableFileError(DAMAGED) from error
        if len(found) > limit:
            raise UnreadableFileError(TOO_LARGE)
        self._left -= len(found)
        return found

    def read_if_there(self, name: str) -> bytes:
        return self.read(name) if name in self.names else b""
