"""Old records, which name no code: earlier versions of the one procedure that bears their name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gandan.procedures.actions.comparing import Change
from gandan.procedures.models import ProcedureVersion
from gandan.procedures.originals import records_of
from gandan.procedures.outbound import ended_levels
from gandan.procedures.reader.files import Problem
from gandan.procedures.reader.words import national_code
from gandan.procedures.rules.differences import Difference, differences
from gandan.procedures.rules.namesakes import called
from gandan.procedures.rules.spans import Placed, Span, place_before
from gandan.procedures.values import Level
from gandan.text.days import short_date
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gandan.procedures.actions.comparing import Comparison
    from gandan.procedures.reader.files import Catalogue, Line
    from gandan.procedures.reader.record import Record

NOBODY = "thiếu mã thủ tục, và trong danh mục không có thủ tục nào tên “{name}”."
SEVERAL = "thiếu mã thủ tục, và trong danh mục có {count} thủ tục tên “{name}”: không rõ là thủ tục nào."
NOT_BEFORE = "thủ tục {code} đã có bản áp dụng ngày {day}; chỉ nhận bản cũ hơn các bản đã có."
NO_LEVEL = "nêu {level}, là cấp không còn từ ngày {ended}. Hãy ghi ngày áp dụng trước ngày ấy."


@dataclass
class Concept:
    """A procedure as names find it: a code of it that bears the name, and all its versions."""

    code: str
    spans: list[Span] = field(default_factory=list)


def compare_old_records(catalogue: Catalogue, found: Comparison) -> None:
    """Add what old records would bring to what the files change; what cannot be placed is named.

    The latest first: an earlier one ends where it begins.
    """
    old = sorted(catalogue.old_records, key=lambda each: str(each[1].trace.valid_from), reverse=True)
    if not old:
        return
    by_name = _concepts(found.changes)
    for line, record in old:
        bearers = by_name.get(_sought(record.name), [])
        said = _placed(record, bearers)
        if isinstance(said, str):
            found.problems.append(Problem(line.file, line.line, said))
        elif said is not None:
            concept = bearers[0]
            concept.spans.append(Span(0, said.first, said.end, ""))
            found.changes.append(_change(line, record, concept.code, said))


def _sought(name: str) -> str:
    return fold(called(name))


def _placed(record: Record, bearers: list[Concept]) -> Placed | str | None:
    """Return the days of the record, why it has none, or None where it is known already."""
    if len(bearers) != 1:
        return (SEVERAL if bearers else NOBODY).format(name=record.name, count=len(bearers))
    concept, first = bearers[0], record.trace.valid_from
    if first is None or _is_known(record, concept):
        return None
    ended = [end for end in ended_levels() if end.level in record.levels]
    for end in ended:
        if end.ended_on <= first:
            return NO_LEVEL.format(level=Level(end.level).label, ended=short_date(end.ended_on))
    # No version outlives the level that carried it out, whenever the next one that is known begins.
    last_days = [end.ended_on for end in ended] + [last for last in [record.trace.valid_to] if last]
    trace = replace(record.trace, valid_to=min(last_days, default=None))
    placed = place_before(trace, concept.spans)
    return placed or NOT_BEFORE.format(code=concept.code, day=short_date(first))


def _is_known(record: Record, concept: Concept) -> bool:
    """Whether a version of that very day says the same, as its original is read today."""
    same_day = [span.pk for span in concept.spans if span.pk and span.first == record.trace.valid_from]
    return any(not differences(said, record) for said in records_of(same_day).values())


def _change(line: Line, record: Record, code: str, placed: Placed) -> Change:
    until = f" đến trước ngày {short_date(placed.end)}" if placed.end else ""
    holds = Difference("valid_from", "Áp dụng", (), (f"từ ngày {short_date(placed.first)}{until}",))
    coded = replace(line, said=replace(record, code=code))
    return Change("former", code, record.name, coded, placed, (holds,))


def _concepts(changes: Iterable[Change]) -> dict[str, list[Concept]]:
    """Return the procedures that bear each name: of the rows, and of what the same files bring."""
    found: dict[str, Concept] = {}
    by_name: dict[str, dict[str, Concept]] = defaultdict(dict)
    owners: dict[str, str] = {}
    for pk, owner, code, name, first, end in _versions():
        key = owners[national_code(code)] = str(owner)
        concept = found.setdefault(key, Concept(code))
        concept.spans.append(Span(pk, first, end, ""))
        by_name[_sought(name)].setdefault(key, concept)
    for change in changes:
        if change.line is None or change.placed is None:
            continue
        national = national_code(change.code)
        key = owners.get(national, f"new {national}")
        concept = found.setdefault(key, Concept(change.code))
        concept.spans.append(Span(0, change.placed.first, change.placed.end, ""))
        by_name[_sought(change.name)].setdefault(key, concept)
    return {name: list(concepts.values()) for name, concepts in by_name.items()}


def _versions() -> Iterable[tuple[int, int, str, str, date, date | None]]:
    """Return what held on some day, what lasts first: its code is the one that a concept goes by."""
    rows = ProcedureVersion.objects.order_by("-valid_from", "code", "pk").values_list(
        "pk", "procedure_id", "code", "name", "valid_from", "valid_to"
    )
    return (row for row in rows if row[5] is None or row[5] > row[4])
