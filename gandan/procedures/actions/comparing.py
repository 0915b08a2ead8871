"""What files say differently from the rows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gandan.procedures.models import Decision, ProcedureVersion
from gandan.procedures.originals import records_of
from gandan.procedures.reader.files import Line, Problem
from gandan.procedures.rules.differences import Difference, differences
from gandan.procedures.rules.spans import Placed, Span, overlap, place
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gandan.procedures.reader.files import Catalogue
    from gandan.procedures.reader.record import DecisionRecord, Record

READ_AT_ONCE = 200


@dataclass(frozen=True)
class Change:
    """One difference; what is gone has no line."""

    what: str  # new | changed | gone | former: an old record becomes an earlier version
    code: str
    name: str
    line: Line | None = None
    placed: Placed | None = None
    differences: tuple[Difference, ...] = ()


@dataclass
class Comparison:
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def compare(catalogue: Catalogue, today: date, *, on: date | None = None) -> Comparison:
    """Compare with the rows: what is new or changed by its line, then what is in force and in no file."""
    found = Comparison()
    known = _known()
    suspects: list[tuple[Line, Record, Placed]] = []
    planned: dict[str, list[Placed]] = defaultdict(list)
    for line, record in catalogue.records:
        spans = known.get(record.code, ())
        if on is None and _is_known_to_come(record, spans, today):
            continue
        placed = place(record.trace, spans, today, on=on)
        if placed is None or any(overlap(placed, other) for other in planned[record.code]):
            sentence = f"{record.code} chồng ngày với một bản đã có; hãy ghi các bản theo thứ tự."
            found.problems.append(Problem(line.file, line.line, sentence))
            continue
        planned[record.code].append(placed)
        if placed.rival is None:
            found.changes.append(Change("new", record.code, record.name, line, placed))
        elif placed.moves_end or placed.rival.digest != record.digest():
            suspects.append((line, record, placed))
    found.changes += _changed(suspects)
    found.changes += _decisions(catalogue)
    found.changes.sort(key=_order)
    found.changes += _gone(catalogue)
    return found


def _is_known_to_come(record: Record, spans: Iterable[Span], today: date) -> bool:
    """Whether the source, which names no day, already says what will hold: it is no change of today."""
    is_undated = record.trace.valid_from is None and record.trace.valid_to is None
    return is_undated and any(span.first > today and span.digest == record.digest() for span in spans)


def _order(change: Change) -> tuple[str, int]:
    return (change.line.file, change.line.line) if change.line else ("", 0)


def _known() -> dict[str, list[Span]]:
    """Return the versions of every code, the earliest first; those in force on no day are left out."""
    rows = ProcedureVersion.objects.order_by("valid_from").values_list(
        "pk", "code", "valid_from", "valid_to", "source_record__digest"
    )
    found: dict[str, list[Span]] = defaultdict(list)
    for pk, code, first, end, digest in rows:
        if end is None or end > first:
            found[code].append(Span(pk, first, end, digest or ""))
    return found


def _changed(suspects: list[tuple[Line, Record, Placed]]) -> Iterable[Change]:
    """Read the rivals' originals again and compare field by field; order alone is no change."""
    for start in range(0, len(suspects), READ_AT_ONCE):
        batch = suspects[start : start + READ_AT_ONCE]
        said = records_of([placed.rival.pk for _, _, placed in batch if placed.rival])
        for line, record, placed in batch:
            old = said.get(placed.rival.pk) if placed.rival else None
            different = differences(old, record) if old else ()
            if placed.moves_end:
                different += (_end(placed),)
            if different or old is None:
                yield Change("changed", record.code, record.name, line, placed, different)


def _end(placed: Placed) -> Difference:
    old, new = placed.rival.end if placed.rival else None, placed.end
    return Difference("valid_to", "Hết hiệu lực", _day(old), _day(new))


def _day(on: date | None) -> tuple[str, ...]:
    return (f"ngày {short_date(on)}",) if on else ()


def _gone(catalogue: Catalogue) -> list[Change]:
    said = {record.code for _, record in catalogue.records}
    rows = ProcedureVersion.objects.filter(valid_to__isnull=True).order_by("code").values_list("code", "name")
    return [Change("gone", code, name) for code, name in rows if said and code not in said]


def _decisions(catalogue: Catalogue) -> Iterable[Change]:
    known = {(row.number, row.issued_on): _facts(row) for row in Decision.objects.prefetch_related("items")}
    for line, said in catalogue.decisions:
        old = known.get((said.number, said.issued_on))
        if old is None:
            yield Change("new", said.number, f"Quyết định {said.number}", line)
        elif old != _said(said):
            yield Change("changed", said.number, f"Quyết định {said.number}", line)


def _facts(row: Decision) -> tuple[object, ...]:
    items = frozenset((item.code, item.name, item.level, item.act) for item in row.items.all())
    return (row.issued_by, row.effective_on, items)


def _said(said: DecisionRecord) -> tuple[object, ...]:
    items = frozenset((item.code, item.name, level, item.act) for item in said.items for level in item.levels)
    return (said.issued_by, said.effective_on, items)
