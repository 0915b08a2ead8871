"""What a correction says otherwise than the version in force, for whoever approves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.messages.errors import MessageError
from gandan.messages.models import Audience, Message, Topic
from gandan.messages.queries import current_version, document_of, shown_document
from gandan.messages.rules import LANGUAGES
from gandan.text.comparing import compare, compare_names
from gandan.text.errors import TextError

if TYPE_CHECKING:
    from gandan.messages.models import MessageVersion
    from gandan.text.comparing import Part

OPEN = (Message.State.DRAFT, Message.State.SUBMITTED)


@dataclass(frozen=True)
class Changes:
    """A draft beside the version that it would replace."""

    version: MessageVersion
    parts: tuple[Part, ...]
    reads_otherwise: bool  # how something is read aloud was settled anew

    @property
    def changed(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if not part.is_same)


def changes_of(message: Message) -> Changes | None:
    """Return what is different; None for a first version, and while the draft cannot be read."""
    version = current_version(message) if message.state in OPEN else None
    if version is None:
        return None
    try:
        document = shown_document(message).document
    except (MessageError, TextError):
        return None  # the previews say what is wrong with it
    parts = compare(document_of(version), document)
    return Changes(version, (*parts, *_around(version, message)), version.readings != message.readings)


def _around(version: MessageVersion, message: Message) -> list[Part]:
    """Compare what stands around the text: for whom it is, about what, in which language."""
    topics = dict(Topic.objects.values_list("code", "name"))
    audiences = dict(Audience.objects.values_list("code", "name"))
    return [
        compare_names(
            "Chủ đề",
            [topics.get(code, code) for code in version.topics],
            [topic.name for topic in message.topics.all()],
        ),
        compare_names(
            "Người đọc",
            [audiences.get(code, code) for code in version.audiences],
            [audience.name for audience in message.audiences.all()],
        ),
        compare_names(
            "Ngôn ngữ",
            [LANGUAGES.get(version.language, version.language)],
            [LANGUAGES.get(message.language, message.language)],
        ),
    ]
