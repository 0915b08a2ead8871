"""What the files of a delivery are called by those who use them: in words on screen, and on a USB stick."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING

from gandan.text.fold import slug

if TYPE_CHECKING:
    from gandan.deliveries.models import Rendition
    from gandan.messages.models import MessageVersion

WORDS = {
    "audio.mp3": "âm thanh",
    "script.txt": "bản đọc, dạng chữ",
    "run-sheet.pdf": "bản đọc để in",
    "leaflet-a4.pdf": "tờ A4 để gấp",
    "leaflet-a5.pdf": "tờ A5",
    "page.html": "trang tin",
    "page.txt": "trang tin, dạng chữ",
}
LONGEST_TITLE = 48  # letters in a file's name: the windows of old station computers cut longer ones


def file_words(name: str) -> str:
    """Call a channel's file by what it is for."""
    return WORDS.get(name, name)


def voice_words(row: Rendition) -> str:
    """Say who is heard in a sound: people by their names, a machine by its own."""
    machine = "giọng máy nghe thử" if row.is_draft_voice else f"giọng máy “{row.machine_voice}”"
    if not row.is_from_takes:
        return machine if row.is_draft_voice or row.machine_voice else "giọng người đọc"
    people = _people_of(row)
    return f"{people}; phần còn lại {machine}" if row.is_mixed_voice else people


def _people_of(row: Rendition) -> str:
    """Say how many sentences were read, and by whom, the one who read most first."""
    takes = list(row.takes.all())
    if not takes:
        return "giọng người đọc, thu từng câu"
    names = [name for name, _ in Counter(str(take.by) for take in takes).most_common()]
    return f"giọng người đọc, thu {len(takes)} câu: {', '.join(names)}"


def saved_name(version: MessageVersion, name: str) -> str:
    """Return the name to save a file under: its day first, so that a folder sorts by it; plain letters."""
    title = slug(version.title)[:LONGEST_TITLE].rstrip("-")
    return f"{version.approved_on.isoformat()}-{title}-{slug(file_words(name))}{PurePath(name).suffix}"
