"""Files on disk, named by what is in them, written whole or not at all."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.core.files.storage import default_storage


@dataclass(frozen=True)
class StoredFile:
    path: str  # relative to MEDIA_ROOT, as a FileField keeps it
    sha256: str
    size_bytes: int


def store(folder: str, name: str, content: bytes) -> StoredFile:
    """Write the bytes under `folder` and return where; the same bytes are written once, and are young again.

    Call it before the row that names the file: killed in between, the file is an orphan and no row lies.
    """
    digest = sha256(content).hexdigest()
    path = f"{folder}/{digest[:2]}/{digest[:32]}-{name}"
    target = Path(default_storage.path(path))
    if not renew(target):
        _write_whole(target, content)
    return StoredFile(path, digest, len(content))


def renew(path: Path) -> bool:
    """Let the file count as written now; return whether it is there.

    Whoever is about to name a file in a row calls this first: what removes old files leaves the young alone.
    """
    try:
        os.utime(path)
    except FileNotFoundError:
        return False
    return True


def _write_whole(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, prefix=".", delete=False) as part:
        part.write(content)
        part.flush()
        os.fsync(part.fileno())
    part_path = Path(part.name)
    part_path.chmod(0o644)
    part_path.replace(target)
