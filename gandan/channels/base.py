"""What every channel is: a document and settings in, named bytes out, nothing else touched."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PIL import Image

from gandan.channels.errors import (
    MissingPictureError,
    MissingSettingError,
    RecordingError,
    UnboundFactsError,
    WrongSettingError,
)
from gandan.text.days import short_date
from gandan.text.document import Document, pictures_of
from gandan.text.facts import NAMES, keys_of
from gandan.text.speech import ReadingStyle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


VIETNAMESE = "vi"
TAKE = "take:"  # before the digest of a sentence: the attachment with a person's voice for it
NOT_RECORDED = "Kênh này không dùng bản ghi âm."

# The facts of a unit have the keys of gandan.text.facts.
SETTING_NAMES: Mapping[str, str] = {
    "on": "ngày phát hành",
    "public_url": "địa chỉ trang của tin",
    "station.name": "tên đài",
    **NAMES,
}


@dataclass(frozen=True)
class Attachment:
    """A file the rendering takes in: a picture of the document (key `anh:ID`), a `recording`, or a take."""

    content: bytes
    media_type: str
    url: str = ""  # where a page can show it
    width: int = 0  # pixels, of a picture; 0: read from the file
    height: int = 0


@dataclass(frozen=True)
class ChannelSettings:
    """What a channel may know besides the document; the same settings give the same bytes.

    `values` has the keys of SETTING_NAMES and whatever a channel's own documentation names.
    `cache` is a folder for halves that are dear to make: it changes the speed, never a byte.
    `voices` is the folder of installed voices, of which `values` may name one.
    `reading` is how words are said where the channel is one for the ear.
    """

    values: Mapping[str, str | int | float | bool]
    attachments: Mapping[str, Attachment] = field(default_factory=dict)
    cache: Path | None = None
    voices: Path | None = None
    reading: ReadingStyle = field(default_factory=ReadingStyle)

    def text(self, key: str) -> str:
        """Return the value as stripped text, "" when there is none."""
        return str(self.values.get(key, "")).strip()

    def require(self, *keys: str) -> None:
        """Raise MissingSettingError naming every one of the keys that has no value."""
        missing = tuple(key for key in keys if not self.text(key))
        if missing:
            raise MissingSettingError(missing, tuple(SETTING_NAMES.get(key, key) for key in missing))

    @property
    def language(self) -> str:
        """The language that the document is written in, as its code."""
        return self.text("language") or VIETNAMESE

    @property
    def on(self) -> date:
        """The day the output is made for: printed on paper, said on air."""
        self.require("on")
        try:
            return date.fromisoformat(self.text("on"))
        except ValueError as error:
            raise WrongSettingError("on", self.text("on")) from error

    @property
    def correction(self) -> str:
        """Tell the paper of a correction from the one that lies beside it; "" for a first version."""
        former = self.text("corrects_on")
        if not former:
            return ""
        try:
            return f"Bản sửa, thay bản ngày {short_date(date.fromisoformat(former))}."
        except ValueError as error:
            raise WrongSettingError("corrects_on", former) from error

    def picture(self, picture_id: int) -> Attachment:
        """Return the file of a picture; raises MissingPictureError."""
        try:
            return _measured(self.attachments[f"anh:{picture_id}"])
        except (KeyError, OSError) as error:
            raise MissingPictureError(picture_id) from error

    def fingerprint(self) -> str:
        """Name these settings by all that can change a byte."""
        files = {key: hashlib.sha256(one.content).hexdigest() for key, one in self.attachments.items()}
        named: dict[str, object] = {"values": dict(self.values), "files": files}
        if self.reading != ReadingStyle():  # a channel for the eye is told nothing, and keeps its name
            named["reading"] = self.reading.named()
        return hashlib.sha256(json.dumps(named, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


@dataclass(frozen=True)
class Output:
    """One file a channel made."""

    name: str
    media_type: str
    content: bytes
    pages: int | None = None
    seconds: float | None = None
    is_draft_voice: bool = False  # a machine's voice that is only for trying out is heard in it
    is_from_takes: bool = False  # people read it sentence by sentence
    is_mixed_voice: bool = False  # they read some sentences, a machine the others
    machine_voice: str = ""  # what the machine that is heard is called


@dataclass(frozen=True)
class Sentence:
    """One sentence of what is read aloud, as it is printed and as it is said."""

    digest: str  # names it by its spoken words
    part: str
    written: str
    spoken: str
    breaths: tuple[str, ...]  # the same, cut where the reader may breathe


def _measured(picture: Attachment) -> Attachment:
    if picture.width and picture.height:
        return picture
    with Image.open(BytesIO(picture.content)) as opened:
        return replace(picture, width=opened.width, height=opened.height)


Order: TypeAlias = "tuple[Document, ChannelSettings]"


class Channel(Protocol):
    """One way of saying a document. Has no models and sees no row. A channel derives from this class."""

    slug: str  # the name of its folder
    name: str  # what an officer calls it
    outlet_kinds: tuple[str, ...]
    needs_facts: bool  # whether each unit gets its own rendering
    receipt_kinds: tuple[str, ...]  # fetched, played, signed, photo
    # The largest file of a person's voice that may stand in for the machine's; 0: it takes none.
    most_recording_bytes: int = 0
    shares_work: bool = False  # whether `prepare` saves anything, and its orders are worth gathering

    def check(self, document: Document) -> list[str]:
        """Say, before approval, what will not work in this channel: sentences, or nothing."""
        ...

    def render(self, document: Document, settings: ChannelSettings) -> tuple[Output, ...]:
        """Make the files; raises ChannelError. Pure: same document and settings, same bytes."""
        ...

    def prepare(self, orders: Sequence[Order]) -> None:
        """Do the dear part of many renderings at once. Changes the speed, never a byte.

        Most channels have no such part, and nothing to add here.
        """
        del orders

    def sentences(self, document: Document, settings: ChannelSettings) -> tuple[Sentence, ...]:
        """Return what is read aloud, sentence by sentence; raises ChannelError.

        Nothing in a channel for the eye. A sentence that somebody has read can be rendered as the attachment
        TAKE + its digest.
        """
        del document, settings
        return ()

    def check_recording(self, content: bytes) -> float:
        """Return how many seconds of a person's voice go out; raises RecordingError with a sentence.

        What passes here can be rendered as the attachment `recording`. The bytes are a stranger's.
        """
        del content
        raise RecordingError(NOT_RECORDED)


def require_whole(document: Document, settings: ChannelSettings) -> None:
    """Raise UnboundFactsError or MissingPictureError where the document is not ready to be said."""
    unbound = keys_of(document)
    if unbound:
        raise UnboundFactsError(tuple(NAMES.get(key, key) for key in unbound))
    for picture_id in pictures_of(document):
        settings.picture(picture_id)
