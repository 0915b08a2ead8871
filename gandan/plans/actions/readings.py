from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.actions.following import follow_plan
from gandan.plans.actions.steps import keep_step, open_reading
from gandan.plans.drafts import HEADER_FIELDS, header_of, rows_of
from gandan.plans.errors import UnreadableTextError
from gandan.plans.models import Plan, Reading, ReadingRow
from gandan.plans.papers import kept_tables, kept_text
from gandan.plans.reader import UnreadableFileError, read_laid, take_in
from gandan.plans.reader.taught import taught
from gandan.plans.registry import columns_of
from gandan.text.fold import nfc

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.people.models import User
    from gandan.plans.reader import ReadPlan
    from gandan.units.models import Unit


def start_reading(unit: Unit, said: str | bytes, *, source_name: str, by: User) -> Reading:
    """Read a file or a pasted text and keep its rows for a person to confirm. Raises UnreadableTextError.

    It is read before the transaction opens: a long one must not keep others from writing.
    """
    gate.require(by, Act.MANAGE_PLAN, unit)
    return keep_reading(*read_plan(unit, said, source_name=source_name, by=by), by=by)


def read_plan(unit: Unit, said: str | bytes, *, source_name: str, by: User) -> tuple[Reading, ReadPlan]:
    """Return what the reader found, with the reading that would keep it; nothing is written."""
    try:
        laid = take_in(said if isinstance(said, bytes) else nfc(said).encode("utf-8", "replace"))
    except UnreadableFileError as error:
        raise UnreadableTextError(str(error)) from error
    found = read_laid(taught(laid, columns_of(unit.pk)))
    if found.error and not found.clauses and not found.tasks:
        raise UnreadableTextError(found.error)
    reading = Reading(
        unit=unit,
        read_by=by,
        source_name=source_name[-200:],
        source_text=kept_text(laid),
        tables=kept_tables(laid),
        header=header_of(found),
    )
    return reading, found


@transaction.atomic
def keep_reading(reading: Reading, found: ReadPlan, *, by: User) -> Reading:
    reading.save()
    ReadingRow.objects.bulk_create(
        ReadingRow(
            reading=reading,
            kind=row.kind,
            position=number,
            text=row.text,
            fields=row.fields,
            span_start=row.span[0],
            span_end=row.span[1],
        )
        for number, row in enumerate(rows_of(found), 1)
    )
    record(by, "reading.started", reading, name=reading.source_name)
    known = _same_plan(reading)
    return follow_plan(reading.pk, known, by=by) if known else reading


def _same_plan(reading: Reading) -> Plan | None:
    """Return the plan of the same number and unit, of which the text is taken to be the next version."""
    same = Plan.objects.filter(unit=reading.unit, number=reading.header["number"])
    return same.exclude(state=Plan.State.CLOSED).order_by("-issued_on", "-pk").first()


@transaction.atomic
def set_header(reading_id: int, header: Mapping[str, str], *, by: User) -> Reading:
    reading = open_reading(reading_id, by)
    keep_step(reading, "header", (), by=by)
    reading.header = {key: nfc(header.get(key, "")).strip() for key in HEADER_FIELDS}
    reading.save(update_fields=["header"])
    record(by, "reading.header_set", reading)
    return reading


@transaction.atomic
def drop_reading(reading_id: int, *, by: User) -> Reading:
    reading = open_reading(reading_id, by)
    reading.state = Reading.State.DROPPED
    reading.save(update_fields=["state"])
    record(by, "reading.dropped", reading)
    return reading
