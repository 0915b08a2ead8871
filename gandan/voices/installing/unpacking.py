"""Archives from strangers: plain files out of one flat heap, by our names, up to a size. Else nothing."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from errno import EINVAL
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

from gandan.voices.errors import InstallError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_MEMBERS = 500
PIECE_BYTES = 1024 * 1024
SUFFIXES = {".onnx", ".json", ".jsonl", ".wav", ".mp3", ".ogg", ".flac", ".m4a"}
_UNIX_LINK = 0o120000
UNSAFE = "Tệp nén không an toàn ({why}) nên không cài. Hãy lấy tệp từ nơi phát hành giọng."
TOO_BIG = "Giải nén ra lớn quá {most} MB nên không cài. Người quản trị nâng được mức này (GANDAN_VOICE_MB)."
BROKEN_ERRORS = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError),
    *(EOFError, NotImplementedError, ValueError),
)
BROKEN = "Tệp nén bị hỏng. Hãy tải lại."


def is_archive(file: Path) -> bool:
    return zipfile.is_zipfile(file) or tarfile.is_tarfile(file)


def unpack(archive: Path, folder: Path, most_bytes: int) -> list[Path]:
    """Write the archive's files, of the kinds a voice has, into the folder; raises InstallError."""
    try:
        members = _of_zip if zipfile.is_zipfile(archive) else _of_tar
        return _written(members(archive), folder, most_bytes)
    except BROKEN_ERRORS as error:
        raise InstallError(BROKEN) from error
    except OSError as error:
        if error.errno != EINVAL:  # a full disk is for whoever keeps the shelf
            raise
        raise InstallError(BROKEN) from error


def _written(members: Iterator[tuple[str, IO[bytes]]], folder: Path, most_bytes: int) -> list[Path]:
    left = most_bytes
    files: list[Path] = []
    for name, content in members:
        target = folder / name
        if target in files:
            raise InstallError(UNSAFE.format(why=f"hai tệp cùng tên {name}"))
        left -= _copy(content, target, left)
        if left < 0:
            raise InstallError(TOO_BIG.format(most=most_bytes // 1024 // 1024))
        files.append(target)
    return files


def _copy(content: IO[bytes], target: Path, most_bytes: int) -> int:
    """Return how much was copied; what the archive says about sizes is not believed."""
    size = 0
    with target.open("wb") as file:
        while size <= most_bytes and (piece := content.read(PIECE_BYTES)):
            file.write(piece)
            size += len(piece)
    return size


def _of_zip(archive: Path) -> Iterator[tuple[str, IO[bytes]]]:
    with zipfile.ZipFile(archive) as opened:
        _check_count(len(opened.infolist()))
        for member in opened.infolist():
            if member.external_attr >> 16 & 0o170000 == _UNIX_LINK:
                raise InstallError(UNSAFE.format(why="có liên kết"))
            if member.flag_bits & 1:
                raise InstallError(UNSAFE.format(why="có mật khẩu"))
            name = _plain_name(member.filename)
            if name and not member.is_dir():
                with opened.open(member) as content:
                    yield name, content


def _of_tar(archive: Path) -> Iterator[tuple[str, IO[bytes]]]:
    with tarfile.open(archive) as opened:
        for number, member in enumerate(opened, 1):
            _check_count(number)
            if not (member.isreg() or member.isdir()):
                raise InstallError(UNSAFE.format(why="có liên kết hoặc tệp thiết bị"))
            name = _plain_name(member.name)
            content = opened.extractfile(member) if name and member.isreg() else None
            if content:
                yield name, content


def _check_count(count: int) -> None:
    if count > MOST_MEMBERS:
        raise InstallError(UNSAFE.format(why=f"hơn {MOST_MEMBERS} tệp"))


def _plain_name(path: str) -> str:
    """Return the last part of a member's path if a voice has such files, else nothing."""
    parts = PurePosixPath(path.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or "\0" in path:
        raise InstallError(UNSAFE.format(why="đường dẫn ra ngoài thư mục"))
    return parts.name if parts.suffix.lower() in SUFFIXES else ""
