"""Files made for outlets that prove nothing: no outlet ever had them, or a killed worker left them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from django.core.files.storage import default_storage
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from gandan.deliveries.models import Attempt, Delivery, Receipt, Rendition

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

FOLDER = "renditions"
# A file is written before its row, and a station may bring its log weeks after it played: the young are left.
YOUNG = timedelta(days=60)


@dataclass(frozen=True)
class _File:
    name: str  # as a row names it
    path: Path
    size_bytes: int
    written_ns: int


def trim_renditions(most_bytes: int, *, now: datetime | None = None) -> int:
    """Remove the oldest files that prove nothing until the others are small enough; return how many went.

    The rows stay, with the digest of what was made; who needs such a file again makes it again.
    """
    young_from = (now or timezone.now()) - YOUNG
    needed = set(needed_files())
    spare = [file for file in _files() if file.name not in needed and file.written_ns < _ns(young_from)]
    size = sum(file.size_bytes for file in spare)
    removed = 0
    for file in sorted(spare, key=lambda file: (file.written_ns, file.name)):
        if size <= most_bytes:
            break
        if _is_wanted_again(file):
            continue
        size -= file.size_bytes
        file.path.unlink(missing_ok=True)
        removed += 1
    return removed


def _is_wanted_again(file: _File) -> bool:
    """Say whether somebody has taken the file up since it was looked at: a former voice, chosen anew."""
    try:
        return file.path.lstat().st_mtime_ns != file.written_ns
    except FileNotFoundError:
        return False


def needed_files() -> Iterator[str]:
    """Name every file that is at an outlet, may have been at one, or that a receipt may be about.

    What is replaced at an outlet is linked to it no more: all that was there when something of the version
    was handed over in the channel, or answered for, counts as delivered. Equal bytes are one file under
    several rows; it stays while one of them needs it.
    """
    linked = Delivery.renditions.through.objects.filter(rendition_id=OuterRef("pk"))
    answered = Receipt.objects.filter(
        delivery__version_id=OuterRef("version_id"),
        delivery__channel=OuterRef("channel"),
        recorded_at__gte=OuterRef("made_at"),
    )
    handed_over = Attempt.objects.filter(
        succeeded=True,
        delivery__version_id=OuterRef("version_id"),
        delivery__channel=OuterRef("channel"),
        at__gte=OuterRef("made_at"),
    )
    rows = Rendition.objects.filter(Q(Exists(linked)) | Q(Exists(answered)) | Q(Exists(handed_over)))
    yield from rows.order_by("pk").values_list("file", flat=True).iterator()


def _files() -> Iterator[_File]:
    root = Path(default_storage.path(""))
    for path in (root / FOLDER).rglob("*"):
        try:
            found = path.lstat()
        except FileNotFoundError:
            continue
        if path.is_file() and not path.is_symlink():
            yield _File(path.relative_to(root).as_posix(), path, found.st_size, found.st_mtime_ns)


def _ns(moment: datetime) -> int:
    return int(moment.timestamp() * 1_000_000_000)
