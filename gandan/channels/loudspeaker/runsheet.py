"""The reading copy: as plain text, and as a page with the breaths marked and a log to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from gandan.channels.base import ChannelSettings, Output
from gandan.channels.paper.compiler import Sheet, count_pages, to_pdf
from gandan.text.days import short_date
from gandan.text.syllables import aloud_in_words, length_in_words

if TYPE_CHECKING:
    from gandan.channels.loudspeaker.script import Script
    from gandan.voices.lines import Line

TEMPLATE = Path(__file__).resolve().parent / "runsheet.typ"


@dataclass(frozen=True)
class RunSheet:
    script: Script
    settings: ChannelSettings

    def text(self) -> Output:
        length = aloud_in_words(self.script.seconds)
        head = [self.script.station, self.script.title, f"Bản ngày {self._day()}, {length}"]
        head += [correction] if (correction := self.settings.correction) else []
        parts = [[f"[{part.name}]", *(line.spoken for line in part.lines)] for part in self.script.parts]
        content = "\n\n".join("\n".join(lines) for lines in (head, *parts)) + "\n"
        return Output(
            "script.txt", "text/plain; charset=utf-8", content.encode(), seconds=round(self.script.seconds, 1)
        )

    def page(self, audio: Output | None) -> Output:
        numbers = count(1)
        content = {
            "language": self.settings.language,
            "title": self.script.title,
            "station": self.script.station,
            "day": self._day(),
            "length": aloud_in_words(self.script.seconds).capitalize(),
            "voice": _voice(audio),
            "correction": self.settings.correction,
            "stamp": self._stamp(),
            "parts": [
                {"name": part.name, "lines": [_marked(line, next(numbers)) for line in part.lines]}
                for part in self.script.parts
            ],
        }
        pdf = to_pdf(Sheet(TEMPLATE, content, self.settings.on))
        return Output("run-sheet.pdf", "application/pdf", pdf, pages=count_pages(pdf))

    def _day(self) -> str:
        return short_date(self.settings.on)

    def _stamp(self) -> str:
        code = self.settings.text("version.code")
        return f"Mã tin: {code}" if code else ""


def _voice(audio: Output | None) -> str:
    if audio is None or audio.seconds is None:
        return "Tin này không có tệp âm thanh, cần người đọc."
    return f"Tệp âm thanh: {_kind(audio)}, dài {length_in_words(audio.seconds)}."


def _kind(audio: Output) -> str:
    if audio.is_mixed_voice:
        return "một phần người đọc, một phần giọng máy"
    if audio.is_draft_voice:
        return "giọng máy, chỉ để nghe thử"
    return f"giọng máy “{audio.machine_voice}”" if audio.machine_voice else "người đọc"


def _marked(line: Line, number: int) -> dict[str, object]:
    *pieces, last = line.breaths
    return {"number": number, "pieces": pieces, "last": last}
