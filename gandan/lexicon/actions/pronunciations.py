from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F, Q

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.lexicon.errors import EndedPronunciationError, OverlapError, PastDayError
from gandan.lexicon.models import BETWEEN_WORDS, Pronunciation
from gandan.lexicon.rules import Told, check_told, checked_reason
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.units.models import Unit

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.models import User

CHANGED = "Đổi cách đọc."


@transaction.atomic
def add_pronunciation(unit: Unit, told: Told, by: User) -> Pronunciation:
    """Let the unit read so from a day on; raises BadPronunciationError or OverlapError."""
    gate.require(by, Act.MANAGE_LEXICON, unit)
    added = _open(unit.pk, told, by)
    record(by, "pronunciation.added", added, written=added.written, spoken=added.spoken)
    return added


@transaction.atomic
def change_pronunciation(pronunciation_id: int, told: Told, by: User) -> Pronunciation:
    """End the row and open the next one from the day that is told.

    Raises EndedPronunciationError, PastDayError, BadPronunciationError or OverlapError.
    """
    former = _open_row(pronunciation_id, by)
    _end(former, told.valid_from, CHANGED, by)
    changed = _open(former.unit_id, told, by, replaces=former)
    record(by, "pronunciation.changed", changed, written=changed.written, spoken=changed.spoken)
    return changed


@transaction.atomic
def end_pronunciation(pronunciation_id: int, *, on: date, reason: str, by: User) -> Pronunciation:
    """Read so no more from that day; raises EndedPronunciationError, PastDayError or MissingReasonError."""
    ended = _open_row(pronunciation_id, by)
    _end(ended, on, checked_reason(reason), by)
    record(by, "pronunciation.ended", ended, written=ended.written, on=str(on))
    return ended


def _open_row(pronunciation_id: int, by: User) -> Pronunciation:
    """Return the row, locked; it may still be changed as long as no day is set for its end."""
    row = Pronunciation.objects.select_for_update(no_key=True).filter(pk=pronunciation_id).first()
    if row is None:
        raise NotFoundError("Pronunciation", pronunciation_id)
    found: Pronunciation = row
    gate.require(by, Act.MANAGE_LEXICON, found.unit_id)
    if found.valid_to is not None:
        raise EndedPronunciationError(found)
    return found


def _end(row: Pronunciation, on: date, reason: str, by: User) -> None:
    """Let the row hold no more from that day; one that has not begun by then never will."""
    if on < clock.today():
        raise PastDayError(on)
    row.valid_to = max(on, row.valid_from)
    row.ended_by, row.ended_at, row.end_reason = by, clock.now(), reason
    row.save(update_fields=["valid_to", "ended_by", "ended_at", "end_reason"])


def _open(unit_id: int, told: Told, by: User, *, replaces: Pronunciation | None = None) -> Pronunciation:
    told = told.in_normal_form()
    check_told(told)
    entry = told.entry
    row = Pronunciation(
        unit_id=unit_id,
        kind=entry.kind.value,
        written=entry.written,
        spoken=entry.spoken,
        words_before=BETWEEN_WORDS.join(entry.left),
        words_after=BETWEEN_WORDS.join(entry.right),
        source=entry.source,
        test_sentence=told.test_sentence,
        valid_from=told.valid_from,
        made_by=by,
        replaces=replaces,
    )
    _require_free(row)
    row.save()
    return row


def _require_free(row: Pronunciation) -> None:
    """Raise OverlapError; two people at once are told apart by the database."""
    # The unit's row is the turn that everybody who adds to its readings waits for.
    Unit.objects.select_for_update(no_key=True).get(pk=row.unit_id)
    other = (
        Pronunciation.objects.filter(
            Q(valid_to__isnull=True) | Q(valid_to__gt=row.valid_from),
            Q(valid_to__isnull=True) | Q(valid_to__gt=F("valid_from")),
            unit_id=row.unit_id,
            kind=row.kind,
            written=row.written,
            words_before=row.words_before,
            words_after=row.words_after,
        )
        .order_by("-valid_from")
        .first()
    )
    if other is not None:
        raise OverlapError(row.written, other)
