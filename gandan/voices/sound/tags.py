"""The ID3v2.3 tag at the head of an MP3: what a player at the station shows."""

from __future__ import annotations

from dataclasses import dataclass

_UTF16 = b"\x01"


@dataclass(frozen=True)
class Tags:
    title: str
    station: str
    year: int | None = None

    def to_bytes(self) -> bytes:
        fields = [("TIT2", self.title), ("TPE1", self.station), ("TALB", "Gần Dân")]
        fields += [("TYER", str(self.year))] if self.year else []
        body = b"".join(_frame(name, text) for name, text in fields if text) + _frame("TLAN", "vie")
        return b"ID3\x03\x00\x00" + _syncsafe(len(body)) + body


def _frame(name: str, text: str) -> bytes:
    content = _UTF16 + text.encode("utf-16")
    return name.encode() + len(content).to_bytes(4, "big") + b"\x00\x00" + content


def _syncsafe(size: int) -> bytes:
    return bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))
