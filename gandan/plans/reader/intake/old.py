"""The compound files of old Office: through a converter of the machine, or a sentence on what to do."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from itertools import islice
from pathlib import Path

from gandan.plans.reader.intake.office import modern, program
from gandan.plans.reader.intake.parts import LOCKED
from gandan.plans.reader.intake.raw import UnreadableFileError

START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
CONVERTERS = ("antiword", "catdoc")
OLD_WORD = "Đây là tệp Word đời cũ (.doc). Hãy mở tệp, lưu lại dạng .docx rồi đọc lại."
OLD_EXCEL = "Đây là tệp Excel đời cũ (.xls). Hãy mở tệp, lưu lại dạng .xlsx rồi đọc lại."
OTHER = "Không đọc được loại tệp này. Hãy lưu lại dạng .docx, .xlsx hoặc .pdf rồi đọc lại."
_SECTOR, _HEAD_BYTES, _MOST_SECTORS = 512, 32, 60_000
# What a document begins with, from Word 97 to 2007 by its year.
_WORD_MAGIC = tuple(b"\xec\xa5" + year for year in (b"\xc1\0", b"\xd9\0", b"\1\1", b"\x0c\1", b"\x12\1"))
_FLAGS, _ENCRYPTED = 11, 0x01
# The record that begins a book, and the one that follows it where a password is set.
_BOOK_MAGIC, _BOOK_BYTES, _PASSWORD_RECORD = b"\x09\x08\x10\x00\x00\x06\x05\x00", 20, b"\x2f\x00"
_SECONDS = 20
_LONGEST_BYTES = 8_000_000
_ARGUMENTS = {"antiword": ("-m", "UTF-8.txt", "-w", "0"), "catdoc": ("-d", "utf-8", "-w")}


def takes_long(content: bytes) -> bool:
    """Whether the word processor of the machine has to be started for it."""
    return content.startswith(START) and program() is not None


def modernised(content: bytes) -> bytes:
    """Return the file of today, or the words of a .doc; raise UnreadableFileError with what to do."""
    if _has(content, "EncryptedPackage") or _has(content, "EncryptionInfo") or _is_locked(content):
        raise UnreadableFileError(LOCKED)
    if _has(content, "Workbook") or _has(content, "Book"):
        return _sheets(content)
    if not _has(content, "WordDocument"):
        raise UnreadableFileError(OTHER)
    # The word processor keeps the tables, the small converters only words.
    return modern(content, "doc") or _words(content)


def _sheets(content: bytes) -> bytes:
    made = modern(content, "xls")
    if made is None:
        raise UnreadableFileError(OLD_EXCEL)
    return made


def _has(content: bytes, name: str) -> bool:
    """Whether the directory names a stream; the zero keeps "Book" from being found in "Workbook"."""
    return b"\x00" + name.encode("utf-16-le") + b"\x00\x00" in content


def _is_locked(content: bytes) -> bool:
    """Whether the head of a document, or the first records of a book, say that it is encrypted."""
    sectors = (content[place : place + _HEAD_BYTES] for place in range(_SECTOR, len(content), _SECTOR))
    for head in islice(sectors, _MOST_SECTORS):
        is_word = head.startswith(_WORD_MAGIC) and len(head) > _FLAGS and bool(head[_FLAGS] & _ENCRYPTED)
        if is_word or (head.startswith(_BOOK_MAGIC) and head[_BOOK_BYTES:].startswith(_PASSWORD_RECORD)):
            return True
    return False


def _words(content: bytes) -> bytes:
    found = next((path for name in CONVERTERS if (path := shutil.which(name))), None)
    if found is None:
        raise UnreadableFileError(OLD_WORD)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "ke-hoach.doc"
        source.write_bytes(content)
        command = [found, *_ARGUMENTS[Path(found).name], str(source)]
        try:
            # It reads one file and writes words, in a time, and sees nothing of the settings.
            done = subprocess.run(  # noqa: S603 - a fixed program with fixed arguments
                command,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
                env={"HOME": folder, "TMPDIR": folder},
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise UnreadableFileError(OLD_WORD) from error
    words = done.stdout[:_LONGEST_BYTES]
    if done.returncode or not words.strip():
        raise UnreadableFileError(OLD_WORD)
    return words
