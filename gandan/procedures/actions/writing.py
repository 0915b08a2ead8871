"""The rows that accepted changes become: a version each, its parts in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.procedures.actions.parts import write_parts
from gandan.procedures.models import Procedure, ProcedureVersion, ServiceLevel, SourceRecord
from gandan.procedures.reader.record import Record
from gandan.procedures.reader.words import national_code
from gandan.text.fold import slug

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.procedures.actions.comparing import Change
    from gandan.procedures.reader.files import Line
    from gandan.procedures.rules.spans import Placed

AT_ONCE = 500


def write_versions(changes: Sequence[Change], today: date) -> None:
    """End what is followed, then write what follows it."""
    placed = [
        (change.line, change.placed, _only_ends(change))
        for change in changes
        if change.line and change.placed
    ]
    _end_rivals([(each, only_ends) for _, each, only_ends in placed])
    written = [(line, each) for line, each, only_ends in placed if not only_ends]
    for start in range(0, len(written), AT_ONCE):
        _write(written[start : start + AT_ONCE], today)


def _only_ends(change: Change) -> bool:
    return [each.field for each in change.differences] == ["valid_to"]


def _end_rivals(placed: Sequence[tuple[Placed, bool]]) -> None:
    """End what is followed where the next begins, and what is only ended on the record's day."""
    ends: dict[int, date] = {}
    for each, only_ends in placed:
        if each.rival is None:
            continue
        if only_ends and each.end is not None:
            ends[each.rival.pk] = each.end
        elif each.rival.end is None or each.rival.end > each.first:
            ends[each.rival.pk] = each.first
    rows = ProcedureVersion.objects.in_bulk(list(ends))
    for pk, row in rows.items():
        row.valid_to = ends[pk]
    ProcedureVersion.objects.bulk_update(rows.values(), ["valid_to"], batch_size=200)


def _write(written: Sequence[tuple[Line, Placed]], today: date) -> None:
    records = [(line.said, placed) for line, placed in written if isinstance(line.said, Record)]
    owners = _procedures([record for record, _ in records])
    levels = dict(ServiceLevel.objects.values_list("key", "pk"))
    rows = [_version(record, placed, today) for record, placed in records]
    for row, (record, _) in zip(rows, records, strict=True):
        row.procedure_id = owners[record.code]
        row.service_level_id = levels.get(record.service_level)
    versions = ProcedureVersion.objects.bulk_create(rows)
    SourceRecord.objects.bulk_create(
        SourceRecord(
            version=version,
            file=line.file[-200:],
            line=line.line,
            original=line.original,
            digest=line.said.digest() if isinstance(line.said, Record) else "",
        )
        for version, (line, _) in zip(versions, written, strict=True)
    )
    write_parts([(version.pk, record) for version, (record, _) in zip(versions, records, strict=True)])


def _procedures(records: Sequence[Record]) -> dict[str, int]:
    """Return the procedure of each code: that of its national code, else the one it names, else a new one."""
    by_code = dict(
        ProcedureVersion.objects.order_by("valid_from").values_list("national_code", "procedure_id")
    )
    by_key = dict(Procedure.objects.values_list("key", "pk"))
    missing = {
        _key(record): None
        for record in records
        if national_code(record.code) not in by_code and _key(record) not in by_key
    }
    created = Procedure.objects.bulk_create(Procedure(key=key) for key in missing)
    by_key |= {row.key: row.pk for row in created}
    return {
        record.code: by_code.get(national_code(record.code)) or by_key[_key(record)] for record in records
    }


def _key(record: Record) -> str:
    return slug(record.trace.concept)[:120] or slug(national_code(record.code))


def _version(record: Record, placed: Placed, today: date) -> ProcedureVersion:
    trace, flags = record.trace, record.flags
    return ProcedureVersion(
        code=record.code,
        national_code=national_code(record.code),
        name=record.name,
        name_as_published=trace.name_as_published or record.name,
        valid_from=placed.first,
        valid_to=placed.end,
        field_area=record.field_area,
        decision=record.decision,
        issued_by=record.issued_by,
        requirements=record.requirements,
        keywords=record.keywords,
        is_online_only=flags.is_online_only,
        is_non_territorial=flags.is_non_territorial,
        is_internal=flags.is_internal,
        is_vertical=flags.is_vertical,
        url=trace.url,
        source=trace.source,
        changed_on=trace.changed_on,
        checked_on=trace.checked_on,
        published_on=today,
    )
