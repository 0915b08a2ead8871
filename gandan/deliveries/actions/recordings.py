"""A station's own recording: handed in, replaced, taken back. Each is a row; none is ever changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import filetype
from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.channels import registry
from gandan.channels.errors import ChannelError, TooBigRecordingError
from gandan.deliveries import queries
from gandan.deliveries.actions.attempts import make_anew
from gandan.deliveries.errors import (
    NotRecordedError,
    RecordingClosedError,
    WhyTakenBackError,
    WrongRecordingError,
)
from gandan.deliveries.models import Delivery, Recording
from gandan.deliveries.storage import store
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.core.files import File

    from gandan.deliveries.storage import StoredFile
    from gandan.people.models import User

UNKNOWN = "application/octet-stream"


@dataclass(frozen=True)
class _Heard:
    """A file that the channel would put on air."""

    stored: StoredFile
    media_type: str
    seconds: float


def hand_in_recording(delivery_id: int, upload: File[bytes], *, by: User) -> Recording:
    """Keep a person's voice for the delivery and have its files made with it; return the row that counts.

    The same file twice is one row. Raises NotAllowedError, RecordingClosedError, and WrongRecordingError with
    the channel's sentence. The file is listened to before anything is locked.
    """
    delivery = Delivery.objects.select_related("version").get(pk=delivery_id)
    require_open(delivery, by)
    heard = _listen(delivery.channel, upload)
    return _keep(delivery_id, heard, by)


@transaction.atomic
def take_back_recording(delivery_id: int, reason: str, *, by: User) -> Recording:
    """Return to what the channel says without a person; the former recording stays as what it was.

    Raises NotAllowedError, RecordingClosedError, NotRecordedError and WhyTakenBackError.
    """
    delivery = locked(delivery_id)
    require_open(delivery, by)
    former = queries.voice_of(delivery_id)
    if former is None:
        raise NotRecordedError(delivery_id)
    if not reason.strip():
        raise WhyTakenBackError
    row = set_aside(delivery, former, reason.strip(), by)
    make_anew(delivery)
    return row


def set_aside(delivery: Delivery, former: Recording, reason: str, by: User) -> Recording:
    """Write down that a recording is no longer used, in the transaction that holds the delivery."""
    row: Recording = Recording.objects.create(
        delivery=delivery, replaces=former, taken_back_because=reason, by=by, at=clock.now()
    )
    record(by, "recording.taken_back", delivery, recording=former.pk)
    return row


@transaction.atomic
def _keep(delivery_id: int, heard: _Heard, by: User) -> Recording:
    delivery = locked(delivery_id)
    require_open(delivery, by)
    former = queries.newest_recording(delivery_id)
    if former is not None and former.sha256 == heard.stored.sha256:
        return former
    row: Recording = Recording.objects.create(
        delivery=delivery,
        replaces=former,
        file=heard.stored.path,
        media_type=heard.media_type,
        sha256=heard.stored.sha256,
        size_bytes=heard.stored.size_bytes,
        seconds=heard.seconds,
        by=by,
        at=clock.now(),
    )
    make_anew(delivery)
    record(by, "recording.handed_in", delivery, recording=row.pk, seconds=row.seconds)
    return row


def locked(delivery_id: int) -> Delivery:
    return Delivery.objects.select_for_update(no_key=True).get(pk=delivery_id)


def require_open(delivery: Delivery, by: User) -> None:
    gate.require(by, Act.DELIVER, delivery.unit_id)
    closed = queries.closed_to_voices([delivery])[delivery.pk]
    if closed:
        raise RecordingClosedError(delivery.pk, closed)


def _listen(slug: str, upload: File[bytes]) -> _Heard:
    """Let the channel judge the file."""
    try:
        channel = registry.get(slug)
        content = read_within(upload, channel.most_recording_bytes)
        seconds = channel.check_recording(content)
    except ChannelError as error:
        raise WrongRecordingError(error.sentence) from error
    return _Heard(*keep_sound(content), seconds)


def keep_sound(content: bytes) -> tuple[StoredFile, str]:
    """Put a recording on disk; return where, and what its first bytes say it is."""
    kind = filetype.guess(content)
    stored = store("recordings", f"giong-doc.{kind.extension if kind else 'bin'}", content)
    return stored, kind.mime if kind else UNKNOWN


def read_within(upload: File[bytes], most_bytes: int) -> bytes:
    """Return the whole file; one above the limit is not read into memory. Raises TooBigRecordingError."""
    content: bytes = upload.read(most_bytes + 1)
    if most_bytes and len(content) > most_bytes:
        raise TooBigRecordingError(most_bytes)
    return content
