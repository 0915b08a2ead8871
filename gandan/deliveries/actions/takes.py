"""Single sentences that a person of the station reads: handed in, undone, taken back, put on air."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.channels.errors import TooBigRecordingError
from gandan.deliveries import queries
from gandan.deliveries.actions.attempts import make_anew
from gandan.deliveries.actions.recordings import keep_sound, locked, read_within, require_open, set_aside
from gandan.deliveries.errors import (
    HandOverError,
    NotTakenError,
    UnknownSentenceError,
    WhyTakenBackError,
    WrongRecordingError,
)
from gandan.deliveries.models import Delivery, Take
from gandan.deliveries.rendering import sentences_of
from gandan.units.models import Outlet
from gandan.voices import takes as voices
from gandan.voices.errors import VoiceError

if TYPE_CHECKING:
    from django.core.files import File

    from gandan.channels.base import Sentence
    from gandan.people.models import User

UNDONE = "Hoàn tác ở phòng thu."
BY_SENTENCES = "Dùng bản thu từng câu ở phòng thu."
_SOUND = ("file", "media_type", "sha256", "size_bytes", "seconds")
_LEVEL = ("peak_db", "loudness_lufs", "speech_db", "noise_db", "clipped_samples", "is_humming")


def hand_in_take(delivery_id: int, digest: str, upload: File[bytes], *, by: User) -> Take:
    """Keep a person's voice for one sentence of the delivery's text; return the row that counts.

    The same file twice is one row. Raises NotAllowedError, RecordingClosedError, UnknownSentenceError, and
    WrongRecordingError with what is wrong with the sound. Nothing goes on air before `use_takes`, or before
    the next time the outlet's files are made. The file is listened to before anything is locked.
    """
    delivery = Delivery.objects.select_related("version", "outlet", "unit").get(pk=delivery_id)
    require_open(delivery, by)
    sentence = _sentence(delivery, digest)
    content, heard = _listen(upload)
    stored, media_type = keep_sound(content)
    sound = {
        "file": stored.path,
        "media_type": media_type,
        "sha256": stored.sha256,
        "size_bytes": stored.size_bytes,
        "seconds": heard.seconds,
        **{name: getattr(heard, name) for name in _LEVEL},
    }
    return _keep(delivery_id, sentence, sound, by)


@transaction.atomic
def undo_take(delivery_id: int, digest: str, *, by: User) -> Take:
    """Return to what counted for the sentence before its newest take: the one before it, or none.

    Raises NotAllowedError, RecordingClosedError and NotTakenError.
    """
    delivery, newest = _held(delivery_id, digest, by)
    before = newest.replaces
    if before is None or not before.is_voice:
        return _take_back(delivery, newest, UNDONE, by)
    sound = {name: getattr(before, name) for name in (*_SOUND, *_LEVEL)}
    row = _append(delivery, newest, sound, by)
    record(by, "take.undone", delivery, take=newest.pk, restored=before.pk)
    return row


@transaction.atomic
def take_back_take(delivery_id: int, digest: str, reason: str, *, by: User) -> Take:
    """Use a sentence's take no longer; it stays as what it was.

    Raises NotAllowedError, RecordingClosedError, NotTakenError and WhyTakenBackError.
    """
    delivery, newest = _held(delivery_id, digest, by)
    if not reason.strip():
        raise WhyTakenBackError
    return _take_back(delivery, newest, reason.strip(), by)


@transaction.atomic
def use_takes(delivery_id: int, *, by: User) -> Delivery:
    """Have the delivery's files made from its takes.

    A recording of the whole text that counted until now is set aside; one that is handed in later counts
    again. Raises NotAllowedError, RecordingClosedError and NotTakenError.
    """
    delivery = locked(delivery_id)
    require_open(delivery, by)
    takes = queries.takes_of(delivery.outlet_id, [one.digest for one in _sentences(delivery)])
    if not takes:
        raise NotTakenError(delivery_id)
    whole = queries.voice_of(delivery_id)
    if whole is not None:
        set_aside(delivery, whole, BY_SENTENCES, by)
    make_anew(delivery)
    record(by, "takes.used", delivery, takes=sorted(take.pk for take in takes.values()))
    return delivery


@transaction.atomic
def _keep(delivery_id: int, sentence: Sentence, sound: dict[str, object], by: User) -> Take:
    delivery = locked(delivery_id)
    require_open(delivery, by)
    _hold_outlet(delivery)
    former = queries.newest_take(delivery.outlet_id, sentence.digest)
    if former is not None and former.sha256 == sound["sha256"]:
        return former
    row: Take = Take.objects.create(
        outlet_id=delivery.outlet_id,
        delivery=delivery,
        sentence=sentence.digest,
        words=sentence.spoken,
        replaces=former,
        by=by,
        at=clock.now(),
        **sound,
    )
    record(by, "take.handed_in", delivery, take=row.pk, seconds=row.seconds)
    return row


def _held(delivery_id: int, digest: str, by: User) -> tuple[Delivery, Take]:
    """Lock the outlet's takes and return the one that goes on air."""
    delivery = locked(delivery_id)
    require_open(delivery, by)
    _hold_outlet(delivery)
    newest = queries.newest_take(delivery.outlet_id, digest)
    if newest is None or not newest.is_voice:
        raise NotTakenError(delivery_id)
    return delivery, newest


def _hold_outlet(delivery: Delivery) -> None:
    """Let two people who read for one station, in whichever delivery, come one after the other."""
    Outlet.objects.select_for_update(no_key=True).get(pk=delivery.outlet_id)


def _take_back(delivery: Delivery, newest: Take, reason: str, by: User) -> Take:
    row = _append(delivery, newest, {"taken_back_because": reason}, by)
    record(by, "take.taken_back", delivery, take=newest.pk)
    return row


def _append(delivery: Delivery, newest: Take, changes: dict[str, object], by: User) -> Take:
    row: Take = Take.objects.create(
        outlet_id=newest.outlet_id,
        delivery=delivery,
        sentence=newest.sentence,
        words=newest.words,
        replaces=newest,
        by=by,
        at=clock.now(),
        **changes,
    )
    return row


def _sentence(delivery: Delivery, digest: str) -> Sentence:
    found = next((one for one in _sentences(delivery) if one.digest == digest), None)
    if found is None:
        raise UnknownSentenceError(delivery.pk, digest)
    return found


def _sentences(delivery: Delivery) -> tuple[Sentence, ...]:
    try:
        return sentences_of(delivery)
    except HandOverError as error:
        raise WrongRecordingError(error.sentence) from error


def _listen(upload: File[bytes]) -> tuple[bytes, voices.Heard]:
    try:
        content = read_within(upload, voices.MOST_BYTES)
        return content, voices.check_take(content)
    except TooBigRecordingError as error:
        raise WrongRecordingError(voices.TOO_BIG) from error
    except VoiceError as error:
        raise WrongRecordingError(error.sentence) from error
