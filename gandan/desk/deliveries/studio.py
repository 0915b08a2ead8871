"""What the recording studio shows: the sentences of a delivery, who has read each, what was wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.urls import reverse

from gandan.calendars import clock
from gandan.deliveries import queries
from gandan.deliveries.errors import HandOverError
from gandan.deliveries.rendering import sentences_of
from gandan.desk.deliveries.forms import TakeBackSentenceForm, TakeForm
from gandan.desk.request import key_of
from gandan.voices import takes as voices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.channels.base import Sentence
    from gandan.deliveries.models import Delivery, Take
    from gandan.people.models import User


@dataclass(frozen=True)
class Reading:
    """One sentence in its place, and the take of it that counts."""

    number: int
    sentence: Sentence
    take: Take | None
    is_from_before: bool  # read for another message of the station
    remarks: tuple[str, ...]


def readings(delivery: Delivery, sentences: Sequence[Sentence]) -> list[Reading]:
    """Return what there is to read, in its order; what is said twice is read once."""
    once = list({one.digest: one for one in sentences}.values())
    takes = queries.takes_of(delivery.outlet_id, [one.digest for one in once])
    return [_reading(number, one, takes.get(one.digest), delivery) for number, one in enumerate(once, 1)]


def _reading(number: int, sentence: Sentence, take: Take | None, delivery: Delivery) -> Reading:
    is_from_before = take is not None and take.delivery_id != delivery.pk
    return Reading(number, sentence, take, is_from_before, remarks_of(take))


def remarks_of(take: Take | None) -> tuple[str, ...]:
    """Say what would sound better in a take if it were read again."""
    if take is None or take.loudness_lufs is None:
        return ()
    heard = voices.Heard(
        seconds=take.seconds or 0,
        peak_db=take.peak_db or 0,
        loudness_lufs=take.loudness_lufs,
        speech_db=take.speech_db or 0,
        noise_db=take.noise_db or 0,
        clipped_samples=take.clipped_samples,
        is_humming=take.is_humming,
    )
    return voices.remarks(heard)


def told_to_script(delivery: Delivery, take: Take | None) -> dict[str, object] | None:
    """Return what the page's script needs to know of a take."""
    if take is None:
        return None
    return {
        "url": reverse("desk:deliveries:take", args=[delivery.pk, take.pk]),
        "by": str(take.by),
        "seconds": take.seconds,
        "remarks": list(remarks_of(take)),
        "isFromBefore": take.delivery_id != delivery.pk,
    }


def studio_page(
    user: User, delivery: Delivery, chosen: str = "", form: TakeForm | None = None
) -> dict[str, Any]:
    """Return all that the studio shows; where there is nothing to read, a sentence that says why."""
    closed = queries.closed_to_voices([delivery])[delivery.pk]
    try:
        lines = readings(delivery, sentences_of(delivery)) if not closed else []
    except HandOverError as error:
        lines, closed = [], error.sentence
    missing = [line for line in lines if line.take is None]
    return {
        "delivery": delivery,
        "closed": closed,
        "lines": lines,
        "current": _current(lines, missing, chosen),
        "missing": len(missing),
        "read": len(lines) - len(missing),
        "from_before": sum(line.is_from_before for line in lines),
        "draft": queries.draft_voice(delivery, clock.today()),
        "whole": queries.voice_of(delivery.pk),
        "form": form or TakeForm(),
        "take_back_form": TakeBackSentenceForm(),
        "told": _told(user, delivery, lines),
        "section": "deliveries",
    }


def _current(lines: Sequence[Reading], missing: Sequence[Reading], chosen: str) -> Reading | None:
    """Return the sentence that was asked for, else the first that nobody has read."""
    asked = key_of(chosen) or 0
    if 0 < asked <= len(lines):
        return lines[asked - 1]
    first = missing[:1] or lines[:1]
    return first[0] if first else None


def _told(user: User, delivery: Delivery, lines: Sequence[Reading]) -> dict[str, object]:
    return {
        "user": user.pk,
        "outlet": delivery.outlet_id,
        "limits": {
            "seconds": voices.MOST_SECONDS,
            "clippedAt": voices.CLIPPED_AT / voices.FULL,
            "someClipped": voices.SOME_CLIPPED,
            "quietDb": voices.QUIET_LUFS,
            "noisyDb": voices.NOISY_DB,
            "clearDb": voices.CLEAR_DB,
        },
        "words": {"clipped": voices.CLIPPED, "quiet": voices.TOO_QUIET, "noisy": voices.NOISY},
        "sentences": [
            {
                "digest": line.sentence.digest,
                "part": line.sentence.part,
                "breaths": list(line.sentence.breaths),
                "take": told_to_script(delivery, line.take),
            }
            for line in lines
        ],
    }
