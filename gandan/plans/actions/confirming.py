"""Rows of a reading: each press is one step, kept at once, and the last can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F, Max

from gandan.audit.actions import record
from gandan.plans.actions.steps import keep_added, keep_step, open_reading
from gandan.plans.drafts import TASK, header_day, is_sure
from gandan.plans.errors import BadSpecError, Problem
from gandan.plans.models import ReadingRow, Task
from gandan.plans.registry import registry_for
from gandan.plans.task_rows import task_row
from gandan.text.fold import nfc

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gandan.people.models import User
    from gandan.plans.models import Reading
    from gandan.plans.task_rows import TaskRow

State = ReadingRow.State
Place = tuple[int | None, int | None]
EMPTY_ROW = "Dòng này chưa có chữ nào. Nếu không cần, hãy bấm “Bỏ dòng này”."


@dataclass(frozen=True)
class RowChange:
    """What a person says about one row; what is left out stays.

    `fields` correct what was read; `decided` is what only a person can say: who leads, what is counted.
    """

    state: str
    text: str | None = None
    fields: Mapping[str, object] | None = None
    decided: Mapping[str, object] | None = None


@transaction.atomic
def decide_row(row_id: int, change: RowChange, *, by: User) -> ReadingRow:
    """Confirm, drop or correct one row."""
    reading, row = _locked_row(row_id, by)
    if change.text is not None and not change.text.strip():
        raise BadSpecError([Problem("text", EMPTY_ROW)])
    keep_step(reading, "decide", [row], by=by)
    row.state = change.state
    row.text = nfc(change.text).strip() if change.text is not None else row.text
    row.fields = {**row.fields, **(change.fields or {})}
    decided = change.decided or _shown_decision(reading, row)
    if decided:
        row.fields["decided"] = {**row.fields.get("decided", {}), **decided}
    row.save(update_fields=["state", "text", "fields"])
    record(by, "reading.row_decided", reading, row_id=row.pk, state=str(row.state))
    return row


def _shown_decision(reading: Reading, row: ReadingRow) -> dict[str, object]:
    """Write down what the registry says of a task that is confirmed as it was shown."""
    if row.kind != TASK or row.state != State.CONFIRMED or row.fields.get("decided"):
        return {}
    registry = registry_for(reading.unit_id, header_day(reading.header, "date"))
    found = task_row(row.text, row.fields, registry)
    return decided_of(found) if found.is_sure else {}


@transaction.atomic
def split_row(
    row_id: int, parts: Sequence[str], *, by: User, corrected: RowChange | None = None
) -> list[ReadingRow]:
    """Make one row of each part, in the place of the row; all are to be confirmed.

    What was corrected meanwhile holds for every part; what was only decided of the whole does not.
    """
    texts = [nfc(part).strip() for part in parts if part.strip()]
    reading, row = _locked_row(row_id, by)
    if len(texts) < 2:  # noqa: PLR2004 - one part is no split
        sentence = "Hãy xuống dòng ở chỗ cần tách: mỗi dòng chữ sẽ thành một dòng riêng."
        raise BadSpecError([Problem("text", sentence)])
    step = keep_step(reading, "split", [row], by=by)
    _make_room(reading, row.position, len(texts) - 1)
    fields = {name: value for name, value in row.fields.items() if name != "decided"}
    if corrected is not None:
        fields |= corrected.fields or {}
        fields |= {"decided": corrected.decided} if corrected.decided else {}
    whole = (row.span_start, row.span_end)
    # The first part goes on from what the whole went on from; the others are new.
    like = ReadingRow(reading=reading, kind=row.kind, fields={**fields})
    like.fields.pop("old", None)
    row.text, row.fields, row.state = texts[0], fields, State.PROPOSED
    row.span_start, row.span_end = _place(reading, texts[0], whole)
    row.save(update_fields=["text", "fields", "state", "span_start", "span_end"])
    added = [
        _added(like, text, row.position + number, _place(reading, text, whole))
        for number, text in enumerate(texts[1:], 1)
    ]
    keep_added(step, added)
    record(by, "reading.row_split", reading, row_id=row.pk, into=len(texts))
    return [row, *added]


@transaction.atomic
def merge_row(row_id: int, *, by: User, corrected: RowChange | None = None) -> ReadingRow:
    """Put the row, as corrected, into the one before it of the same kind; what that one lacks it gives."""
    reading, row = _locked_row(row_id, by)
    before = reading.rows.filter(kind=row.kind, position__lt=row.position).exclude(state=State.DROPPED)
    upper = before.order_by("-position").first()
    if upper is None:
        raise BadSpecError([Problem("", "Đây là dòng đầu, không có dòng nào ở trên để gộp vào.")])
    keep_step(reading, "merge", [upper, row], by=by)
    if corrected is not None:
        row.text = nfc(corrected.text or row.text).strip()
        row.fields |= corrected.fields or {}
    upper.text = f"{upper.text} {row.text}"
    own = {name: value for name, value in upper.fields.items() if name != "decided" and value}
    other = {name: value for name, value in row.fields.items() if name != "decided"}
    upper.fields, upper.state = {**other, **own}, State.PROPOSED
    starts = [place for place in (upper.span_start, row.span_start) if place is not None]
    ends = [place for place in (upper.span_end, row.span_end) if place is not None]
    upper.span_start, upper.span_end = min(starts, default=None), max(ends, default=None)
    upper.save(update_fields=["text", "fields", "state", "span_start", "span_end"])
    record(by, "reading.row_merged", reading, row_id=row.pk, into=upper.pk)
    row.delete()
    return upper


@transaction.atomic
def add_row(reading_id: int, kind: str, text: str, *, by: User) -> ReadingRow:
    """Add a row that the reader did not find, after all others of its kind."""
    reading = open_reading(reading_id, by)
    text = nfc(text).strip()
    if not text:
        raise BadSpecError([Problem("text", "Hãy nhập nội dung của dòng muốn thêm.")])
    step = keep_step(reading, "add", (), by=by)
    last = reading.rows.filter(kind=kind).aggregate(last=Max("position"))["last"]
    last = last or reading.rows.aggregate(last=Max("position"))["last"] or 0
    _make_room(reading, last, 1)
    like = ReadingRow(reading=reading, kind=kind, fields={})
    row = _added(like, text, last + 1, _place(reading, text, (None, None)))
    keep_added(step, [row])
    record(by, "reading.row_added", reading, row_id=row.pk)
    return row


@transaction.atomic
def confirm_sure(reading_id: int, *, by: User, cadence: str = "") -> int:
    """Confirm every row that nobody need think about; return how many.

    What the registry says of a task is written down with it. `cadence` is for tasks "thường xuyên" that
    have none. Rows that change or end a part of the plan which is followed are left to the person.
    """
    reading = open_reading(reading_id, by)
    rows = [row for row in reading.rows.filter(state=State.PROPOSED) if "old" not in row.fields]
    registry = registry_for(reading.unit_id, header_day(reading.header, "date"))
    sure = []
    for row in rows:
        found = task_row(row.text, row.fields, registry) if row.kind == TASK else None
        if found.is_sure if found else is_sure(row.kind, row.fields):
            sure.append((row, found))
    if sure:
        keep_step(reading, "confirm", [row for row, _ in sure], by=by)
    for row, found in sure:
        row.state = State.CONFIRMED
        if found is not None:
            row.fields["decided"] = decided_of(found, cadence=cadence)
    ReadingRow.objects.bulk_update([row for row, _ in sure], ["state", "fields"])
    record(by, "reading.sure_confirmed", reading, rows=len(sure))
    return len(sure)


def decided_of(row: TaskRow, *, cadence: str = "") -> dict[str, object]:
    """Return what a person says who confirms the row as it is shown."""
    when = row.when
    is_open = when.timing == Task.Timing.CONTINUOUS and not when.cadence
    return {
        "lead": row.lead.choice,
        "partner_groups": list(row.partner_groups),
        "timing": when.timing,
        "cadence": cadence if is_open else when.cadence,
        "due_on": when.due_on.isoformat() if when.due_on else "",
        "evidence_kinds": list(row.evidence_kinds),
    }


def _locked_row(row_id: int, by: User) -> tuple[Reading, ReadingRow]:
    """Lock the reading first, then read the row: what was read before the lock may be old."""
    reading = open_reading(ReadingRow.objects.values_list("reading_id", flat=True).get(pk=row_id), by)
    return reading, ReadingRow.objects.get(pk=row_id)


def _make_room(reading: Reading, after: int, count: int) -> None:
    reading.rows.filter(position__gt=after).update(position=F("position") + count)


def _added(like: ReadingRow, text: str, position: int, place: Place) -> ReadingRow:
    return ReadingRow.objects.create(
        reading=like.reading,
        kind=like.kind,
        fields=dict(like.fields),
        text=text,
        position=position,
        span_start=place[0],
        span_end=place[1],
    )


def _place(reading: Reading, text: str, whole: Place) -> Place:
    """Return where the words stand in the text, or inside the place of the row they come from."""
    start, end = whole
    first = reading.source_text.find(text, start or 0, end if end is not None else len(reading.source_text))
    return (first, first + len(text)) if first >= 0 else whole
