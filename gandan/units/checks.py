"""Whether a units file makes sense together with the units that are known: pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from gandan.units.errors import BadUnitLineError
from gandan.units.reader import DutyLine, EventLine, GroupLine, UnitLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gandan.units.reader import Span, UnitsFile

    Parents = Mapping[str, tuple[Span, ...]]
    AnyLine = UnitLine | EventLine | DutyLine | GroupLine

EVENT_KINDS = frozenset(
    {"establish", "merge", "split", "transfer_part", "rename", "change_kind", "move", "abolish"}
)


MOST_LEVELS = 12  # of units under each other
MOST_EVENT_DAYS = 200  # in one file: a unit is followed through each of them


@dataclass(frozen=True)
class Life:
    start: date
    end: date | None


@dataclass(frozen=True)
class Lives:
    """How long each unit lives and under which others, and which kinds of units there are."""

    units: Mapping[str, Life]
    kinds: frozenset[str]
    parents: Parents = field(default_factory=dict)


def check_file(source: UnitsFile, known: Lives) -> None:
    """Raise BadUnitLineError for the first line that names something unknown or contradicts itself."""
    for problem in find_problems(source, known):
        raise problem


def find_problems(source: UnitsFile, known: Lives) -> Iterator[BadUnitLineError]:
    """Give a BadUnitLineError for each line that names something unknown or contradicts itself."""
    lives = dict(known.units) | {line.key: Life(line.start, line.end) for line in source.units}
    parents = dict(known.parents) | {line.key: line.parents for line in source.units}
    yield from _repeated(source)
    yield from _too_many_days(source)
    merged = Lives(lives, known.kinds, parents)
    lines: list[AnyLine] = [*source.units, *source.events, *source.duties, *source.groups]
    for line in lines:
        try:
            _check(source.name, line, merged)
        except BadUnitLineError as problem:
            yield problem


def _check(file: str, line: AnyLine, known: Lives) -> None:
    match line:
        case UnitLine():
            _check_unit(file, line, known.units, known.kinds)
            if any(_circles((line.key,), start, end, known.parents) for start, end, _parent in line.parents):
                sentence = f"đơn vị trực thuộc vòng quanh chính mình, hoặc qua quá {MOST_LEVELS} cấp."
                raise BadUnitLineError(file, line.line, sentence)
        case EventLine():
            _check_event(file, line, known.units)
        case DutyLine():
            _require(file, line.line, (line.from_unit, line.to_unit), known.units)
        case GroupLine() if line.rule.get("under"):
            _require(file, line.line, (line.rule["under"],), known.units)


def _repeated(source: UnitsFile) -> Iterator[BadUnitLineError]:
    seen: dict[str, int] = {}
    keyed = [(f"đơn vị {line.key}", line.line) for line in source.units]
    keyed += [(f"sự kiện {line.key}", line.line) for line in source.events]
    for key, number in keyed:
        if key in seen:
            yield BadUnitLineError(source.name, number, f"{key} đã có ở dòng {seen[key]}.")
        seen[key] = number


def _too_many_days(source: UnitsFile) -> Iterator[BadUnitLineError]:
    days: set[date] = set()
    for event in source.events:
        days.add(event.on)
        if len(days) > MOST_EVENT_DAYS:
            sentence = f"tệp có quá {MOST_EVENT_DAYS} ngày sự kiện khác nhau; hãy tách thành nhiều tệp."
            yield BadUnitLineError(source.name, event.line, sentence)
            return


def _circles(chain: tuple[str, ...], start: date, end: date | None, parents: Parents) -> bool:
    """Whether, on some day of the span, the units above the last come back to one of them, or never end."""
    if len(chain) > MOST_LEVELS or chain[-1] in chain[:-1]:
        return True
    return any(
        _circles((*chain, parent), max(start, since), shared_end, parents)
        for since, until, parent in parents.get(chain[-1], ())
        if max(start, since) < (shared_end := min(end or date.max, until or date.max))
    )


def _check_unit(file: str, unit: UnitLine, lives: Mapping[str, Life], kinds: frozenset[str]) -> None:
    for _start, _end, kind in unit.kinds:
        if kind not in kinds:
            raise BadUnitLineError(file, unit.line, f"không có loại đơn vị “{kind}”.")
    for start, end, parent in unit.parents:
        _require(file, unit.line, (parent,), lives)
        if parent == unit.key:
            raise BadUnitLineError(file, unit.line, "đơn vị không thể trực thuộc chính mình.")
        if not _covers(lives[parent], start, end):
            raise BadUnitLineError(
                file, unit.line, f"đơn vị cấp trên {parent} không tồn tại suốt thời gian ấy."
            )


def _covers(life: Life, start: date, end: date | None) -> bool:
    return life.start <= start and (life.end is None or (end is not None and end <= life.end))


def _check_event(file: str, event: EventLine, lives: Mapping[str, Life]) -> None:
    if event.kind not in EVENT_KINDS:
        raise BadUnitLineError(file, event.line, f"không có loại sự kiện “{event.kind}”.")
    _require(file, event.line, event.units, lives)
    for edge in event.edges:
        if edge.predecessor == edge.successor:
            raise BadUnitLineError(file, event.line, f"{edge.predecessor} không thể kế thừa chính mình.")
        if lives[edge.predecessor].start >= event.on:
            raise BadUnitLineError(
                file, event.line, f"{edge.predecessor} chưa có trước ngày {event.on:%d/%m/%Y}."
            )
        if not _lives_on(lives[edge.successor], event.on):
            raise BadUnitLineError(
                file, event.line, f"{edge.successor} không có vào ngày {event.on:%d/%m/%Y}."
            )
    for predecessor in {edge.predecessor for edge in event.edges}:
        _check_shares(file, event, predecessor, lives)


def _lives_on(life: Life, day: date) -> bool:
    return life.start <= day and (life.end is None or day < life.end)


def _check_shares(file: str, event: EventLine, predecessor: str, lives: Mapping[str, Life]) -> None:
    edges = [edge for edge in event.edges if edge.predecessor == predecessor]
    known = [edge.share for edge in edges if edge.share is not None]
    total = sum(known, Decimal(0))
    ends_here = lives[predecessor].end == event.on
    is_all_known = len(known) == len(edges)
    if total > 1 or (ends_here and is_all_known and total != 1) or (not ends_here and total == 1):
        raise BadUnitLineError(file, event.line, f"các phần chia từ {predecessor} không cộng lại vừa đủ.")
    if not ends_here and not is_all_known:
        sentence = f"{predecessor} còn hoạt động sau ngày ấy, nên phải ghi rõ phần chuyển đi."
        raise BadUnitLineError(file, event.line, sentence)
    if sum(edge.is_main for edge in edges) != 1 and ends_here:
        raise BadUnitLineError(file, event.line, f"{predecessor} phải có đúng một nơi kế thừa chính.")


def _require(file: str, number: int, keys: tuple[str, ...], lives: Mapping[str, Life]) -> None:
    for key in keys:
        if key not in lives:
            raise BadUnitLineError(file, number, f"không có đơn vị “{key}”.")
