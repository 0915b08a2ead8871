"""The message for the ear: greeting, headline, body, key facts again, sign-off. Sentence by sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gandan.text.document import (
    Block,
    Bullets,
    Document,
    Emphasis,
    Fact,
    FactRef,
    Heading,
    Image,
    Inline,
    Inlines,
    Link,
    Steps,
    Strong,
    Text,
)
from gandan.text.facts import NAMES
from gandan.text.sentences import sentences
from gandan.text.speech import say_phone
from gandan.text.syllables import spoken_seconds
from gandan.voices.lines import BREATH, STOP, TURN, Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.channels.base import ChannelSettings
    from gandan.text.speech import ReadingStyle


@dataclass(frozen=True)
class Part:
    """A part of the script; its name is a direction to the reader, never read out."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Script:
    station: str
    title: str
    parts: tuple[Part, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for part in self.parts for line in part.lines)

    @property
    def seconds(self) -> float:
        """How long a person needs for it, without the tunes."""
        return sum(spoken_seconds(line.spoken) + line.pause for line in self.lines)


def write_script(document: Document, settings: ChannelSettings) -> Script:
    station = settings.text("station.name") or f"Đài truyền thanh {settings.text('unit.name')}"
    parts = (
        # A message is played for weeks: a day said here would be wrong from the second day on.
        Part("Chào, nói thêm hôm nay là ngày nào", _ending(f"Đây là {station}.")),
        Part("Tin chính", _headline(document)),
        Part("Nội dung", _body(document)),
        Part("Nhắc lại", _reminder(document, settings)),
        Part("Chào kết", _ending("Bản tin đến đây là hết.", "Cảm ơn bà con đã lắng nghe.")),
    )
    return Script(station, document.title, tuple(_aloud(part, settings.reading) for part in parts))


def _aloud(part: Part, style: ReadingStyle) -> Part:
    """Say what is only written yet."""
    lines = (
        line if line.spoken else replace(line, spoken=style.speak(line.written).text) for line in part.lines
    )
    return replace(part, lines=tuple(lines))


def _headline(document: Document) -> tuple[Line, ...]:
    return _ending(f"Mời bà con nghe tin: {_closed(document.title)}", *sentences(document.lead))


def _body(document: Document) -> tuple[Line, ...]:
    return tuple(line for block in document.blocks for line in _block(block))


def _block(block: Block) -> Iterator[Line]:
    """Say one block. A picture is for the eye; what matters in it stands in the text."""
    match block:
        case Steps(items=items, start=start):
            yield _line(f"Có {len(items)} bước." if start == 1 else "Các bước tiếp theo.")
            for number, item in enumerate(items, start):
                yield from _run(item, before=f"Bước {number}: ")
        case Bullets(items=items):
            for item in items:
                yield from _run(item)
        case Heading(inlines=inlines):
            yield from _run(inlines)
        case Image():
            return
        case _:
            yield from _run(block.inlines)


def _run(inlines: Inlines, before: str = "") -> Iterator[Line]:
    """Say a run of words sentence by sentence, with a longer silence at its end."""
    yield from _ending(*sentences(before + _closed(words(inlines))), pause=STOP)


def _reminder(document: Document, settings: ChannelSettings) -> tuple[Line, ...]:
    """Say twice what people will want to write down."""
    hotline = settings.text("unit.hotline")
    call = _line(
        f"Muốn hỏi thêm, mời bà con gọi số {hotline}.",
        spoken=f"Muốn hỏi thêm, mời bà con gọi số, {say_phone(hotline)}.",
    )
    again = _line(f"Xin đọc lại: {hotline}.", spoken=f"Xin đọc lại, {say_phone(hotline)}.", pause=TURN)
    places = [
        _line(f"{before} {_closed(settings.text(key))}")
        for key, before in (("unit.counter", "Nơi tiếp nhận:"), ("unit.opening_hours", "Giờ làm việc:"))
        if settings.text(key)
    ]
    return (_line(f"Xin nhắc lại tin: {_closed(document.title)}", pause=STOP), call, again, *places, again)


def _ending(*written: str, pause: float = TURN) -> tuple[Line, ...]:
    """Return lines of which the last has the longer silence."""
    return tuple(_line(one, pause=BREATH if one is not written[-1] else pause) for one in written)


def _line(written: str, *, spoken: str = "", pause: float = BREATH) -> Line:
    return Line(written, spoken, pause)


def _closed(text: str) -> str:
    """End a title or an item as a sentence, so that the voice falls."""
    text = re.sub(r"\s+", " ", text).strip()
    return text if text.endswith((".", "?", "!", "…")) else text.rstrip(",;:") + "."


def words(inlines: Inlines) -> str:
    """Return the words to be said: of a link its label only."""
    return "".join(_word(inline) for inline in inlines)


def _word(inline: Inline) -> str:
    match inline:
        case Text(text=text):
            return text
        case Strong(inlines=inner) | Emphasis(inlines=inner) | Link(inlines=inner):
            return words(inner)
        case Fact(key="unit.hotline", spoken=spoken):
            return (
                f"{say_phone(spoken)}," if any(map(str.isdigit, spoken)) else spoken
            )  # a breath to write it down
        case Fact(written=written):
            return written  # read in its sentence, by the station's own words
        case FactRef(key=key):
            return NAMES.get(key, key)
