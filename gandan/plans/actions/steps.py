"""Each step on the rows of a reading is kept with what was before it, so that the last can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.errors import NothingToUndoError, ReadingClosedError
from gandan.plans.models import Reading, ReadingRow, ReadingStep

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.people.models import User

ROW_FIELDS = ("kind", "position", "text", "fields", "span_start", "span_end", "state")
READING_FIELDS = ("header", "follows_id")


def open_reading(reading_id: int, by: User) -> Reading:
    """Lock the reading that is to be changed. Raises ReadingClosedError."""
    reading = Reading.objects.select_for_update(no_key=True).get(pk=reading_id)
    gate.require(by, Act.MANAGE_PLAN, reading.unit_id)
    if reading.state != Reading.State.OPEN:
        raise ReadingClosedError
    return reading


def keep_step(reading: Reading, name: str, rows: Iterable[ReadingRow], *, by: User) -> ReadingStep:
    """Keep the rows as they are now, before they change; what is added later is told to the step."""
    return ReadingStep.objects.create(
        reading=reading,
        name=name,
        before=[{"pk": row.pk} | {each: getattr(row, each) for each in ROW_FIELDS} for row in rows],
        reading_before={each: getattr(reading, each) for each in READING_FIELDS},
        made_by=by,
    )


def keep_added(step: ReadingStep, rows: Iterable[ReadingRow]) -> None:
    step.added = [row.pk for row in rows]
    step.save(update_fields=["added"])


@transaction.atomic
def undo_step(reading_id: int, *, by: User) -> str:
    """Take the last step back; return its name. Raises NothingToUndoError."""
    reading = open_reading(reading_id, by)
    step = reading.steps.order_by("-pk").first()
    if step is None:
        raise NothingToUndoError
    reading.rows.filter(pk__in=step.added).delete()
    _put_back(reading, step)
    for name, value in step.reading_before.items():
        setattr(reading, name, value)
    reading.save(update_fields=[name.removesuffix("_id") for name in step.reading_before])
    step.delete()
    record(by, "reading.undone", reading, step=step.name)
    return step.name


def _put_back(reading: Reading, step: ReadingStep) -> None:
    rows = [ReadingRow(reading=reading, **values) for values in step.before]
    there = set(reading.rows.filter(pk__in=[row.pk for row in rows]).values_list("pk", flat=True))
    ReadingRow.objects.bulk_create(row for row in rows if row.pk not in there)
    ReadingRow.objects.bulk_update([row for row in rows if row.pk in there], ROW_FIELDS)
