"""The draft in every channel, with the facts of one unit, before anybody approves it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
from django.conf import settings
from django.urls import reverse
from django.utils.safestring import mark_safe

from gandan.calendars import clock
from gandan.channels.base import ChannelSettings, Output
from gandan.channels.errors import ChannelError
from gandan.channels.registry import channels
from gandan.deliveries.rendering import (
    PLAYED,
    attachments_of,
    correction_settings,
    procedure_urls,
    voice_settings,
)
from gandan.desk.files import file_words
from gandan.lexicon.queries import reading_style
from gandan.messages.errors import MessageError
from gandan.messages.queries import readings_of, shown_document, taken_the_place_of
from gandan.messages.rules import VIETNAMESE
from gandan.text.errors import TextError
from gandan.text.facts import NAMES, bind, keys_of
from gandan.text.speech import ReadingStyle
from gandan.units.queries import facts_of, unit_map

if TYPE_CHECKING:
    from gandan.channels.base import Channel, Order
    from gandan.messages.models import Message
    from gandan.text.document import Document

KINDS = (("text/html", "html"), ("text/plain", "text"), ("image/", "image"), ("application/pdf", "pdf"))
SOUND = "audio.mp3"
PICTURE = ".png"
PICTURE_SCALE = 1.4  # of 72 dots an inch: sharp enough on a telephone
SCRIPT = "script.txt"  # in Vietnamese the page shows it line by line: script.py
REFUSALS = (ChannelError, TextError, MessageError)
LEFT_OUT = {"page.txt", "audio.vtt"}  # say the same as what is beside them
_turn = threading.Lock()  # PDFium works for one thread at a time


@dataclass(frozen=True)
class Shown:
    """One file of a channel: text is shown in place, the rest is opened or played."""

    name: str
    kind: str  # html, text, image, pdf, audio, file
    url: str
    text: str = ""
    seconds: float | None = None
    pages: int | None = None
    is_draft_voice: bool = False

    @property
    def words(self) -> str:
        return file_words(self.name)


@dataclass(frozen=True)
class Preview:
    channel: str
    name: str
    files: tuple[Shown, ...] = ()
    problems: tuple[str, ...] = ()
    aloud_seconds: float | None = None  # of its reading copy, the very figure that stands on the paper


def previews(message: Message) -> list[Preview]:
    """Return one preview per channel; a channel that cannot say the draft tells why."""
    in_reading_order = sorted(channels().values(), key=lambda channel: channel.slug, reverse=True)
    return [_preview(message, channel) for channel in in_reading_order]


def common_problem(shown: list[Preview]) -> str:
    """Return what keeps every channel from saying the draft, when it is one and the same."""
    problems = {preview.problems for preview in shown}
    is_one = len(problems) == 1 and not any(preview.files for preview in shown)
    return " ".join(problems.pop()) if is_one else ""


def preview_output(message: Message, slug: str, name: str) -> Output | None:
    """Return one file of a channel, or the first page of its PDF as a picture: leaflet-a5.pdf.png."""
    channel = channels().get(slug)
    if channel is None:
        return None
    try:
        outputs = _render(message, channel, sound=name == SOUND)
    except REFUSALS:
        return None
    found = next((output for output in outputs if output.name == name.removesuffix(PICTURE)), None)
    return _first_page(found) if found and name.endswith(PICTURE) else found


def _first_page(pdf: Output) -> Output:
    with _turn:
        page = pypdfium2.PdfDocument(pdf.content)[0]
        picture = page.render(scale=PICTURE_SCALE).to_pil()
    written = BytesIO()
    picture.save(written, "PNG")
    return Output(f"{pdf.name}{PICTURE}", "image/png", written.getvalue())


def _preview(message: Message, channel: Channel) -> Preview:
    try:
        outputs = _render(message, channel, sound=False)
        problems = tuple(channel.check(shown_document(message).document))
    except REFUSALS as refusal:
        return Preview(channel.slug, channel.name, problems=(refusal.sentence,))
    left_out = LEFT_OUT | {SCRIPT} if message.language == VIETNAMESE else LEFT_OUT
    shown = [_shown(message, channel, output) for output in outputs if output.name not in left_out]
    if PLAYED in channel.receipt_kinds and message.language == VIETNAMESE:
        shown.append(_sound(message, channel))
    aloud = next((output.seconds for output in outputs if output.name == SCRIPT), None)
    return Preview(channel.slug, channel.name, tuple(shown), problems, aloud)


def _sound(message: Message, channel: Channel) -> Shown:
    """Offer the machine's reading; it is made when somebody presses play."""
    return Shown(SOUND, "audio", _address(message, channel, SOUND), is_draft_voice=True)


def _render(message: Message, channel: Channel, *, sound: bool) -> tuple[Output, ...]:
    return channel.render(*order(message, channel, sound=sound))


def order(message: Message, channel: Channel, *, sound: bool = False) -> Order:
    """Return what the channel is told of the draft; raises TextError while it cannot be read."""
    document = shown_document(message).document
    values = _values(message, document)
    # Here the draft voice always reads: the author listens, nobody broadcasts.
    told = {
        **values,
        **procedure_urls(document),
        **voice_settings(),
        **correction_settings(taken_the_place_of(message)),
        "draft_voice_allowed": True,
        "sound": sound,
    }
    cache, voices = Path(settings.GANDAN_CACHE_DIR) / "channels", Path(settings.GANDAN_VOICES_DIR)
    attached = attachments_of(document, message.pk)
    reading = _reading(message) if PLAYED in channel.receipt_kinds else ReadingStyle()
    return bind(document, values), ChannelSettings(told, attached, cache, voices, reading)


def _reading(message: Message) -> ReadingStyle:
    """Read as the unit's own station would today."""
    return reading_style(
        message.unit_id, clock.today(), region=settings.GANDAN_REGION, corrections=readings_of(message)
    )


def _values(message: Message, document: Document) -> dict[str, str]:
    """Return the unit's own facts; where it has none, the fact's name in brackets holds the place."""
    day = clock.today()
    told = {f"unit.{key}": value for key, value in facts_of(message.unit, day).items()}
    name = unit_map().name(message.unit_id, day)
    held = {key: f"[{NAMES.get(key, key)}]" for key in keys_of(document)}
    return {
        **held,
        "unit.name": name,
        "station.name": f"Đài truyền thanh {name}",
        "on": day.isoformat(),
        "language": message.language,
        "public_url": f"{settings.PUBLIC_URL}/tin/xem-thu/",
        **told,
    }


def _address(message: Message, channel: Channel, name: str) -> str:
    return reverse("desk:messages:preview", args=[message.pk, channel.slug, name])


def _shown(message: Message, channel: Channel, output: Output) -> Shown:
    kind = next((kind for prefix, kind in KINDS if output.media_type.startswith(prefix)), "file")
    text = output.content.decode() if kind in {"html", "text"} else ""
    return Shown(
        name=output.name,
        kind=kind,
        url=_address(message, channel, output.name),
        # The channel escapes: its contract test feeds it hostile text.
        text=mark_safe(text) if kind == "html" else text,  # noqa: S308
        seconds=output.seconds,
        pages=output.pages,
        is_draft_voice=output.is_draft_voice,
    )
