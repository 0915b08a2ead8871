"""One row as it is shown: what was read, whom it means, what is not sure, what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.text import capfirst

from gandan.desk.plans.readings.choices import Names
from gandan.desk.plans.readings.forms import row_form
from gandan.desk.plans.readings.words import channel_names
from gandan.desk.plans.words import EVIDENCE_NAMES, field_changes, joined, lower_first
from gandan.plans.changes import changes_of
from gandan.plans.drafts import TARGET, TASK, header_day, is_sure
from gandan.plans.measures import measure_of
from gandan.plans.models import ReadingRow, Task
from gandan.plans.occurrences import ONE_TIME
from gandan.plans.registry import registry_for
from gandan.plans.task_rows import TaskRow, task_row
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gandan.desk.plans.readings.forms import RowForm
    from gandan.desk.plans.words import FieldChange
    from gandan.plans.models import Reading

State = ReadingRow.State
NEW, SAME, CHANGED, GONE = "new", "same", "changed", "gone"


@dataclass(frozen=True)
class Card:
    row: ReadingRow
    quote: str  # the words of the document
    facts: Sequence[tuple[str, str]]  # ("Chủ trì", "Phòng Nội vụ")
    doubts: Sequence[str]
    change: str = ""  # new | same | changed | gone, where the reading follows a plan
    changes: Sequence[FieldChange] = ()
    form: RowForm | None = None


def cards_of(
    reading: Reading, rows: list[ReadingRow], *, opened: int | None, refused: Mapping[int, RowForm]
) -> list[Card]:
    """Return the rows of a page; only the open one has its form."""
    if not rows:
        return []
    registry = registry_for(reading.unit_id, header_day(reading.header, "date"))
    names = Names(registry, reading.unit_id)
    found = {row.pk: task_row(row.text, row.fields, registry) for row in rows if row.kind == TASK}
    changes = changes_of(reading, rows) if reading.follows_id else {}
    told = field_changes(changes)
    channels = channel_names() if found else {}
    cards = []
    for row in rows:
        task = found.get(row.pk)
        form = refused.get(row.pk)
        if form is None and row.pk == opened:
            form = row_form(row, found=task, names=names)
        cards.append(
            Card(
                row=row,
                quote=_quote(reading, row),
                facts=_task_facts(task, names, channels)
                if task and not row.fields.get("is_gone")
                else _facts(row),
                doubts=_doubts(row, task),
                change=_change(row, told) if reading.follows_id else "",
                changes=told.get(row.pk, ()),
                form=form,
            )
        )
    return cards


def _quote(reading: Reading, row: ReadingRow) -> str:
    if row.span_start is None or row.span_end is None:
        return ""
    return " ".join(reading.source_text[row.span_start : row.span_end].split())


def _doubts(row: ReadingRow, task: TaskRow | None) -> Sequence[str]:
    """Say why a row that waits cannot be confirmed with the others."""
    if row.state != State.PROPOSED:
        return ()
    if row.fields.get("is_gone"):
        return ("Bản mới không còn dòng này. Thôi áp dụng thì nó hết hiệu lực; giữ như cũ thì không đổi gì.",)
    if task is not None:
        return task.doubts
    if row.kind == TARGET:
        return () if is_sure(row.kind, row.fields) else ("Hãy chọn đếm những gì và bằng chứng nào thì tính.",)
    return () if is_sure(row.kind, row.fields) else ("Máy đọc chưa chắc dòng này, hãy so với văn bản.",)


def _change(row: ReadingRow, told: Mapping[int, Sequence[FieldChange]]) -> str:
    if row.fields.get("is_gone"):
        return GONE
    if not row.fields.get("old"):
        return NEW
    return CHANGED if told.get(row.pk) else SAME


def _facts(row: ReadingRow) -> list[tuple[str, str]]:
    if row.kind != TARGET or row.fields.get("is_gone"):
        return []
    measure = measure_of(row.fields)
    kinds = measure["evidence_kinds"]
    proofs = [EVIDENCE_NAMES.get(str(kind), "") for kind in kinds] if isinstance(kinds, list) else []
    facts = [("Đếm", str(row.fields.get("population") or "")), ("Bằng chứng", joined(proofs))]
    return [(name, words) for name, words in facts if words]


def _task_facts(found: TaskRow, names: Names, channels: Mapping[str, str]) -> list[tuple[str, str]]:
    lead = names.of(found.lead.choice) if found.lead.choice else ""
    written = f"“{found.lead_text}”" if found.lead_text else "(trống)"
    groups = [names.of(choice) for choice in found.partner_groups]
    partners = "; ".join(found.partners)
    facts = [
        ("Chủ trì", f"{written} → {lead or 'chưa rõ'}" if lead != found.lead_text else lead),
        ("Thời gian", _when(found)),
        ("Phối hợp", f"{partners} → {'; '.join(groups)}" if groups else partners),
        ("Hình thức", found.form),
        ("Kênh", "; ".join(channels[code] for code in found.channels if code in channels)),
        ("Kết quả", found.product),
        ("Bằng chứng", capfirst(joined([EVIDENCE_NAMES[kind] for kind in found.evidence_kinds]))),
        ("Kinh phí", found.budget),
    ]
    return [(name, words) for name, words in facts if words]


def _when(found: TaskRow) -> str:
    when = found.when
    if not when.timing:
        return f"“{when.text}” → chưa rõ" if when.text else ""
    said = Task.Timing(when.timing).label
    if when.timing in ONE_TIME and when.due_on:
        said = f"{said}, hạn {short_date(when.due_on)}"
    elif when.cadence:
        said = f"{said}, {Task.Timing(when.cadence).label}"
    if lower_first(when.text) == said or not when.text:
        return capfirst(said)
    return f"“{when.text}” → {said}"
