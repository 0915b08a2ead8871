"""Which kind of file some bytes are. Only the content decides; the name and the browser's word do not."""

from __future__ import annotations

from enum import StrEnum

import filetype


class FileKind(StrEnum):
    PICTURE = "picture"
    PDF = "pdf"
    OFFICE = "office"
    SOUND = "sound"
    VIDEO = "video"
    TEXT = "text"
    UNKNOWN = "unknown"


_PICTURES = {"image/jpeg", "image/png", "image/webp", "image/avif"}
_SOUNDS = {
    "audio/mpeg": "mp3",
    "audio/x-wav": "wav",
    "audio/ogg": "ogg",
    "audio/mp4": "m4a",
    "audio/aac": "aac",
}
_VIDEOS = {"video/mp4": "mp4", "video/webm": "webm", "video/quicktime": "mov", "video/3gpp": "3gp"}
_HEAD = 2048
# No text holds these; tab, line ends and form feed are left out.
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r")


def kind_of(content: bytes) -> FileKind:
    """Return the kind that the first bytes tell. A later check looks at the whole."""
    if content.startswith(b"%PDF-"):
        return FileKind.PDF
    if content.startswith(b"PK\x03\x04"):
        return FileKind.OFFICE
    mime = media_type_of(content)
    if mime in _PICTURES:
        return FileKind.PICTURE
    if mime in _SOUNDS:
        return FileKind.SOUND
    if mime in _VIDEOS:
        return FileKind.VIDEO
    return FileKind.TEXT if _is_text(content) else FileKind.UNKNOWN


def media_type_of(content: bytes) -> str:
    found = filetype.guess_mime(content[:8192])
    return str(found or "")


def recording_extension(media_type: str) -> str:
    return {**_SOUNDS, **_VIDEOS}[media_type]


def _is_text(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    head = content[:_HEAD]
    return bool(head) and not any(byte in _CONTROLS for byte in head)
