"""Sounds kept under a name made of all they were made from. May be emptied at any time."""

from __future__ import annotations

import hashlib
import os
import stat
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from gandan.voices.errors import VoiceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

MEMORY_BYTES = 32 * 1024 * 1024
DIGEST_BYTES = 32
NOT_KEPT = (
    "Không ghi được vào thư mục đệm âm thanh: ổ đĩa đầy hoặc không có quyền ghi. Hãy báo người quản trị."
)


class Store(Protocol):
    def get(self, name: str) -> bytes | None: ...

    def put(self, name: str, content: bytes) -> None: ...


def name_of(*parts: str) -> str:
    """Return one name for one list of parts, whatever the parts contain."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def keep(store: Store, name: str, make: Callable[[], bytes]) -> bytes:
    """Return what is kept under the name, made now if there is nothing."""
    kept = store.get(name)
    if kept is None:
        kept = make()
        store.put(name, kept)
    return kept


class MemoryStore:
    """What the process remembers when no folder is given: the latest sounds, up to a limit."""

    def __init__(self, most_bytes: int = MEMORY_BYTES) -> None:
        self._most_bytes = most_bytes
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._bytes = 0
        self._turn = Lock()

    def get(self, name: str) -> bytes | None:
        return self._kept.get(name)

    def put(self, name: str, content: bytes) -> None:
        with self._turn:
            self._bytes += len(content) - len(self._kept.get(name, b""))
            self._kept[name] = content
            while self._bytes > self._most_bytes:
                self._bytes -= len(self._kept.popitem(last=False)[1])


class FolderStore:
    """A folder that several processes share: each file appears whole or not at all.

    A file begins with the digest of what follows. One that a power cut has left half empty is not
    what its name says, and is made again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> bytes | None:
        file = self._file(name)
        try:
            kept = file.read_bytes()
        except FileNotFoundError:
            return None
        content = kept[DIGEST_BYTES:]
        if kept[:DIGEST_BYTES] != _digest(content):
            return None
        with suppress(OSError):  # whether it can be noted that it was wanted changes nothing now
            os.utime(file)
        return content

    def put(self, name: str, content: bytes) -> None:
        file = self._file(name)
        fresh = file.with_suffix(f".{uuid4().hex}")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(_digest(content) + content)
            fresh.replace(file)
        except OSError as error:
            fresh.unlink(missing_ok=True)
            raise VoiceError(NOT_KEPT, permanent=False) from error

    def _file(self, name: str) -> Path:
        return self._folder / name[:2] / f"{name}.sound"


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()


def trim(folders: Iterable[Path], most_bytes: int) -> int:
    """Remove what nobody has wanted for longest until all together is small enough; return how many went."""
    every = (file for folder in folders for file in _files(folder))
    files = sorted(every, key=lambda file: file.wanted_ns)
    size = sum(file.size for file in files)
    removed = 0
    for file in files:
        if size <= most_bytes:
            break
        size -= file.size
        file.path.unlink(missing_ok=True)  # another process may have been quicker
        removed += 1
    return removed


@dataclass(frozen=True)
class _File:
    path: Path
    size: int
    wanted_ns: int


def _files(folder: Path) -> Iterator[_File]:
    for path in folder.rglob("*"):
        with suppress(FileNotFoundError):
            found = path.stat()
            if stat.S_ISREG(found.st_mode):
                yield _File(path, found.st_size, found.st_mtime_ns)


_memory = MemoryStore()


def store_at(folder: Path | None) -> Store:
    return FolderStore(folder) if folder else _memory
