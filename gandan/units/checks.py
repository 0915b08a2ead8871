"""Whether a units file makes sense together with the units that are known: pure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from gandan.units.errors import BadUnitLineError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.units.reader import EventLine, UnitLine, UnitsFile

EVENT_KINDS = frozenset(
    {"establish", "merge", "split", "transfer_part", "rename", "change_kind", "move", "abolish"}
)


@dataclass(frozen=True)
class Life:
    start: date
    end: date | None


@dataclass(frozen=True)
class Lives:
    """How long each unit lives, and which kinds of units there are."""

    units: Mapping[str, Life]
    kinds: frozenset[str]


def check_file(source: UnitsFile, known: Lives) -> None:
    """Raise BadUnitLineError for the first line that names something unknown or contradicts itself."""
    lives = dict(known.units) | {line.key: Life(line.start, line.end) for line in source.units}
    _check_keys_once(source)
    for unit in source.units:
        _check_unit(source.name, unit, lives, known.kinds)
    for event in source.events:
        _check_event(source.name, event, lives)
    for duty in source.duties:
        _require(source.name, duty.line, (duty.from_unit, duty.to_unit), lives)
    for group in source.groups:
        if group.rule.get("under"):
            _require(source.name, group.line, (group.rule["under"],), lives)


def _check_keys_once(source: UnitsFile) -> None:
    seen: dict[str, int] = {}
    keyed = [(f"đơn vị {line.key}", line.line) for line in source.units]
    keyed += [(f"sự kiện {line.key}", line.line) for line in source.events]
    for key, number in keyed:
        if key in seen:
            raise BadUnitLineError(source.name, number, f"{key} đã có ở dòng {seen[key]}.")
        seen[key] = number


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
