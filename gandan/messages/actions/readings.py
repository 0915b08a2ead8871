"""How a draft is read aloud, where the rules and the lexicon got it wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.messages.actions.rows import draft_of, step
from gandan.messages.errors import NoSuchReadingError
from gandan.messages.queries import readings_of
from gandan.messages.readings import readings_to_json, with_reading, without_reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.messages.models import Message
    from gandan.people.models import User
    from gandan.text.speech import Correction


@transaction.atomic
def correct_reading(message_id: int, told: Correction, by: User) -> Message:
    """Say words of the draft as told; what was told of the same words before is replaced.

    Raises BadReadingError or TooManyReadingsError.
    """
    message = draft_of(message_id, by)
    _keep(message, with_reading(readings_of(message), told), by)
    record(by, "message.reading_corrected", message, written=told.written, revision=message.revision)
    return message


@transaction.atomic
def drop_reading(message_id: int, written: str, by: User) -> Message:
    """Read these words by the rules and the lexicon again; raises NoSuchReadingError."""
    message = draft_of(message_id, by)
    readings = readings_of(message)
    kept = without_reading(readings, written)
    if len(kept) == len(readings):
        raise NoSuchReadingError(written)
    _keep(message, kept, by)
    record(by, "message.reading_dropped", message, written=written, revision=message.revision)
    return message


def _keep(message: Message, readings: Sequence[Correction], by: User) -> None:
    """Whoever settles how it is said has written in it, and does not approve it."""
    message.readings = readings_to_json(readings)
    step(message, changed=["readings"])
    message.writers.add(by)
