"""What the files of a delivery are called by those who use them: in words on screen, and on a USB stick."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from gandan.text.fold import slug

if TYPE_CHECKING:
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


def saved_name(version: MessageVersion, name: str) -> str:
    """Return the name to save a file under: its day first, so that a folder sorts by it; plain letters."""
    title = slug(version.title)[:LONGEST_TITLE].rstrip("-")
    return f"{version.approved_on.isoformat()}-{title}-{slug(file_words(name))}{PurePath(name).suffix}"
