from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.actions.clauses import add_clause
from gandan.plans.actions.plans import create_plan
from gandan.plans.actions.targets import add_target
from gandan.plans.drafts import CLAUSE, HEADER_FIELDS, TARGET, header_day, header_gaps, header_of, rows_of
from gandan.plans.errors import BadSpecError, Problem, ReadingClosedError, UnreadableTextError
from gandan.plans.models import Plan, Reading, ReadingRow, Target
from gandan.plans.reader import read_text
from gandan.plans.specs import ClauseSpec, PlanHeader, TargetSpec
from gandan.text.fold import nfc
from gandan.units.models import OutletKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.people.models import User
    from gandan.plans.models import Clause
    from gandan.plans.reader import ReadPlan
    from gandan.units.models import Unit

State = ReadingRow.State


@dataclass(frozen=True)
class RowChange:
    """What a person decides about one row; fields left out stay."""

    state: str
    text: str | None = None
    fields: Mapping[str, object] | None = None


def start_reading(unit: Unit, text: str, *, source_name: str, by: User) -> Reading:
    """Read the text and keep its rows for a person to confirm. Raises UnreadableTextError.

    The text is read before the transaction opens: a long one must not keep others from writing.
    """
    gate.require(by, Act.MANAGE_PLAN, unit)
    text = nfc(text)
    found = read_text(text)
    if found.error and not found.clauses:
        raise UnreadableTextError(found.error)
    reading = Reading(
        unit=unit, read_by=by, source_name=source_name[:200], source_text=text, header=header_of(found)
    )
    return _keep(reading, found, by=by)


@transaction.atomic
def _keep(reading: Reading, found: ReadPlan, *, by: User) -> Reading:
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
    return reading


@transaction.atomic
def decide_row(row_id: int, change: RowChange, *, by: User) -> ReadingRow:
    """Confirm, drop or reword one row."""
    row = ReadingRow.objects.select_related("reading").get(pk=row_id)
    _locked(row.reading_id, by)
    if change.text is not None and not change.text.strip():
        raise BadSpecError(
            [Problem("text", "Dòng này chưa có chữ nào. Nếu không cần, hãy bấm “Bỏ dòng này”.")]
        )
    row.state = change.state
    row.text = nfc(change.text).strip() if change.text is not None else row.text
    row.fields = {**row.fields, **(change.fields or {})}
    row.save(update_fields=["state", "text", "fields"])
    record(by, "reading.row_decided", row.reading, row_id=row.pk, state=str(row.state))
    return row


@transaction.atomic
def confirm_rest(reading_id: int, *, by: User) -> int:
    """Confirm every commitment nobody has decided yet; targets are confirmed one by one."""
    reading = _locked(reading_id, by)
    rows = reading.rows.filter(state=State.PROPOSED).exclude(kind=TARGET)
    count = rows.update(state=State.CONFIRMED)
    record(by, "reading.rest_confirmed", reading, rows=count)
    return count


@transaction.atomic
def set_header(reading_id: int, header: Mapping[str, str], *, by: User) -> Reading:
    reading = _locked(reading_id, by)
    reading.header = {key: nfc(header.get(key, "")).strip() for key in HEADER_FIELDS}
    reading.save(update_fields=["header"])
    record(by, "reading.header_set", reading)
    return reading


@transaction.atomic
def drop_reading(reading_id: int, *, by: User) -> Reading:
    reading = _locked(reading_id, by)
    reading.state = Reading.State.DROPPED
    reading.save(update_fields=["state"])
    record(by, "reading.dropped", reading)
    return reading


@transaction.atomic
def save_reading(reading_id: int, *, by: User, parent: Plan | None = None) -> Plan:
    """Make a draft plan of the confirmed rows. Raises BadSpecError with all that is missing."""
    reading = _locked(reading_id, by)
    rows = list(reading.rows.filter(kind__in=[CLAUSE, TARGET]))
    if problems := [*header_gaps(reading.header), *_row_gaps(rows)]:
        raise BadSpecError([Problem("", problem) for problem in problems])
    plan = create_plan(_header(reading, parent), by=by)
    clauses = _add_clauses(plan, [row for row in rows if row.kind == CLAUSE], by)
    for number, row in enumerate((row for row in rows if row.kind == TARGET), 1):
        if row.state == State.CONFIRMED:
            _add_target(plan, row, number, clauses, by)
    reading.plan, reading.state = plan, Reading.State.SAVED
    reading.save(update_fields=["plan", "state"])
    record(by, "reading.saved", reading, plan_id=plan.pk)
    return plan


def _locked(reading_id: int, by: User) -> Reading:
    reading = Reading.objects.select_for_update(no_key=True).get(pk=reading_id)
    gate.require(by, Act.MANAGE_PLAN, reading.unit_id)
    if reading.state != Reading.State.OPEN:
        raise ReadingClosedError
    return reading


def _row_gaps(rows: list[ReadingRow]) -> list[str]:
    waiting = sum(row.state == State.PROPOSED for row in rows)
    problems = [f"Còn {waiting} dòng chưa xác nhận hoặc bỏ."] if waiting else []
    if not any(row.state == State.CONFIRMED and row.kind == CLAUSE for row in rows):
        problems.append("Chưa xác nhận cam kết nào.")
    problems.extend(
        f"Chỉ tiêu “{row.text[:60]}” chưa chọn cách đếm."
        for row in rows
        if row.kind == TARGET and row.state == State.CONFIRMED and not row.fields.get("counted")
    )
    return problems


def _header(reading: Reading, parent: Plan | None) -> PlanHeader:
    days = [header_day(reading.header, key) for key in ("date", "period_from", "period_to")]
    issued_on, first, last = (day for day in days if day is not None)
    return PlanHeader(
        number=reading.header["number"],
        title=reading.header["title"],
        unit=reading.unit,
        issued_on=issued_on,
        period_from=first,
        period_to=last,
        parent=parent,
        source_text=reading.source_text,
    )


def _add_clauses(plan: Plan, rows: list[ReadingRow], by: User) -> list[Clause]:
    confirmed = [row for row in rows if row.state == State.CONFIRMED]
    return [
        add_clause(
            plan.pk,
            ClauseSpec(f"{number:02}", row.text, str(row.fields.get("heading", "")), span=_span(row)),
            by=by,
        )
        for number, row in enumerate(confirmed, 1)
    ]


def _span(row: ReadingRow) -> tuple[int, int] | None:
    if row.span_start is None or row.span_end is None:
        return None
    return row.span_start, row.span_end


def _add_target(plan: Plan, row: ReadingRow, number: int, clauses: list[Clause], by: User) -> Target:  # noqa: PLR0913, PLR0917 - one step of save_reading
    """Attach the target to the commitment whose words hold it, or to one of its own."""
    holder = next((clause for clause in clauses if _holds(clause, row)), None)
    clause = holder or add_clause(plan.pk, ClauseSpec(f"CT{number:02}", row.text, span=_span(row)), by=by)
    counted = str(row.fields["counted"])
    kind = OutletKind.objects.filter(code=counted).first()
    value = Decimal(str(row.fields.get("value", 100))) / 100
    spec = TargetSpec(
        code=f"chi-tieu-{number:02}",
        title=row.text[:300],
        scope=plan.unit,
        outlet_kind=kind,
        unit_levels=() if kind else (counted,),
        evidence_kinds=tuple(map(str, _list(row.fields.get("evidence_kinds")))),
        window=str(row.fields.get("window", Target.Window.MONTH)),
        minimum_count=int(str(row.fields.get("minimum_count", 1))),
        goal_share=value,
    )
    return add_target(clause.pk, spec, by=by)


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []


def _holds(clause: Clause, row: ReadingRow) -> bool:
    if clause.span_start is None or clause.span_end is None or row.span_start is None:
        return False
    return clause.span_start <= row.span_start < clause.span_end
