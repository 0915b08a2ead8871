"""What changed, told between processes: one small file a room, a byte longer after each change.

A file's length can be asked for in two microseconds by every worker, needs no clock, and two changes never
give the same answer. Changes are told after their transaction is committed, so a page made from the old rows
cannot be kept under the new stamp.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.audit.models import Entry

# The rooms that pages are made from, by the names in audit entries. Others change no public page.
ROOMS = ("calendars", "units", "plans", "procedures", "gandan_messages", "evidence", "indicators")

# Set by a public page, read and removed by the page cache.
ROOMS_HEADER = "Gandan-Rooms"

Stamp = tuple[int, int]
NEVER: Stamp = (0, 0)


def changed(entry: Entry) -> None:
    """Tell that the entry's room changed, once the transaction is kept. Named in GANDAN_AFTER_CHANGE."""
    room = entry.subject_kind.partition(".")[0]
    if room in ROOMS:
        transaction.on_commit(partial(tell, room))


def tell(room: str) -> None:
    file = _file(room)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("ab") as stamp:
        stamp.write(b".")


def tell_all() -> None:
    """Forget every page: called when the house starts, for a change whose telling was killed."""
    for room in ROOMS:
        tell(room)


def read() -> Mapping[str, Stamp]:
    return {room: of_room(room) for room in ROOMS}


def of_room(room: str) -> Stamp:
    try:
        found = _file(room).stat()
    except FileNotFoundError:
        return NEVER
    return found.st_ino, found.st_size


def _file(room: str) -> Path:
    return Path(settings.GANDAN_CACHE_DIR) / "stamps" / room
