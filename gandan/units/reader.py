"""Units files: one JSON object a line. Later corrections come in the same form.

{"unit": KEY, "kind": "xa", "name": "Xã Tam Hải", "code": "20992", "parent": KEY, "from": DAY, "to": DAY}
    what changes over time is a list: "name": [["Xã Điện Minh", DAY], ["Phường Điện Minh", DAY]]
{"event": KEY, "type": "merge", "on": DAY, "act": …, "edges": [[FROM, TO], [FROM, TO, SHARE, IS_MAIN]]}
    without edges, "units": [KEY, …] says whom it concerns
{"duty": …, "from_unit": KEY, "to_unit": KEY, "on": DAY, "act": …}
{"group": CODE, "name": …, "rule": {"levels": ["commune"], "under": KEY}}
{"complete": true}: the file holds every unit with a code of the statistics office; others are listed as gone
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any
from unicodedata import category

from gandan.text.fold import nfc
from gandan.units.errors import BadUnitLineError

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 1_000_000  # of a file somebody sends; the house's own map has a tenth of it
MAX_LINES = 5_000
YEARS = range(1900, 2201)  # the day before the first one must exist
MOST_SPANS = 50  # names, codes or parents of one unit

_KEY = re.compile(r"[-\w]+", re.ASCII)

Line = dict[str, Any]  # one JSON object, checked here and nowhere else
Span = tuple[date, date | None, str]


@dataclass(frozen=True)
class UnitLine:
    line: int
    key: str
    start: date
    end: date | None
    verified: bool
    kinds: tuple[Span, ...]
    names: tuple[Span, ...]
    codes: tuple[Span, ...]
    parents: tuple[Span, ...]

    @property
    def name(self) -> str:
        return self.names[-1][2]


@dataclass(frozen=True)
class EdgeLine:
    predecessor: str
    successor: str
    share: Decimal | None = None
    is_main: bool = True


@dataclass(frozen=True)
class EventLine:
    line: int
    key: str
    kind: str
    on: date
    act: str
    verified: bool
    note: str
    edges: tuple[EdgeLine, ...]
    units: tuple[str, ...]


@dataclass(frozen=True)
class DutyLine:
    line: int
    duty: str
    from_unit: str
    to_unit: str
    on: date
    act: str
    verified: bool


@dataclass(frozen=True)
class GroupLine:
    line: int
    code: str
    name: str
    rule: Line


@dataclass
class UnitsFile:
    name: str
    units: list[UnitLine] = field(default_factory=list)
    events: list[EventLine] = field(default_factory=list)
    duties: list[DutyLine] = field(default_factory=list)
    groups: list[GroupLine] = field(default_factory=list)
    is_complete: bool = False


class _UnfitError(ValueError):
    """What is written cannot be used; the text says why, as the end of a sentence."""


def read_units(text: str, file: str) -> UnitsFile:
    """Read a whole file, or raise BadUnitLineError for the first line that cannot be used."""
    found, problems = read_all(text, file)
    if problems:
        raise problems[0]
    return found


def read_all(text: str, file: str) -> tuple[UnitsFile, list[BadUnitLineError]]:
    """Return what can be used of a file, and each line that cannot."""
    found, problems = UnitsFile(file), []
    for number, written in _numbered(text):
        try:
            _read_into(found, _object(written, file, number), number)
        except BadUnitLineError as problem:
            problems.append(problem)
        except KeyError as error:
            problems.append(BadUnitLineError(file, number, f"thiếu mục {error}."))
        except _UnfitError as error:
            problems.append(BadUnitLineError(file, number, str(error)))
        except (ValueError, TypeError, IndexError, InvalidOperation):
            sentence = "ngày tháng, số hoặc danh sách viết không đúng."
            problems.append(BadUnitLineError(file, number, sentence))
    return found, problems


def numbered_objects(text: str, file: str) -> Iterator[tuple[int, Line]]:
    for number, written in _numbered(text):
        yield number, _object(written, file, number)


def _numbered(text: str) -> Iterator[tuple[int, str]]:
    for number, written in enumerate(nfc(text).splitlines(), start=1):
        if written.strip():
            yield number, written


def _object(written: str, file: str, number: int) -> Line:
    try:
        line = json.loads(written)
    # A number of 5,000 digits is a ValueError, a thousand brackets in each other a RecursionError.
    except (ValueError, RecursionError) as error:
        raise BadUnitLineError(file, number, "không phải một đối tượng JSON trên một dòng.") from error
    if not isinstance(line, dict):
        raise BadUnitLineError(file, number, "không phải một đối tượng JSON trên một dòng.")
    return line


def _read_into(found: UnitsFile, line: Line, number: int) -> None:
    if "unit" in line:
        found.units.append(_unit(line, number))
    elif "event" in line:
        found.events.append(_event(line, number))
    elif "duty" in line:
        found.duties.append(_duty(line, number))
    elif "group" in line:
        found.groups.append(_group(line, number))
    elif "complete" in line:
        found.is_complete = bool(line["complete"])
    else:
        raise BadUnitLineError(found.name, number, "không rõ dòng này nói về đơn vị, sự kiện hay nhóm.")


def _unit(line: Line, number: int) -> UnitLine:
    start = _day(line["from"])
    end = _day(line["to"]) if line.get("to") else None
    if end is not None and end <= start:
        raise ValueError(end)
    return UnitLine(
        number,
        key=_key(line["unit"]),
        start=start,
        end=end,
        verified=bool(line.get("verified", True)),
        kinds=_spans(line["kind"], start, end),
        names=_spans(line["name"], start, end),
        codes=_spans(line["code"], start, end, longest=40) if "code" in line else (),
        parents=_spans(line["parent"], start, end) if "parent" in line else (),
    )


def _spans(written: object, start: date, end: date | None, *, longest: int = 120) -> tuple[Span, ...]:
    """Return (from, to, value): one value for the unit's whole life, or each until the next begins."""
    if isinstance(written, str):
        return ((start, end, _text(written, longest)),)
    if not isinstance(written, list) or not written:
        raise TypeError(written)
    if len(written) > MOST_SPANS:
        raise _UnfitError(f"một đơn vị có nhiều nhất {MOST_SPANS} lần đổi tên, đổi mã hay đổi cấp trên.")
    values = [(_day(day), _text(value, longest)) for value, day in written]
    days = [day for day, _value in values]
    if days != sorted(set(days)) or days[0] < start or (end is not None and days[-1] >= end):
        raise ValueError(days)
    ends = [*days[1:], end]
    return tuple((day, until, value) for (day, value), until in zip(values, ends, strict=True))


def _day(written: str) -> date:
    day = date.fromisoformat(written)
    if day.year not in YEARS:
        raise _UnfitError(f"ngày {written} nằm ngoài các năm {YEARS[0]} đến {YEARS[-1]}.")
    return day


def _text(value: object, longest: int = 200) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError(value)
    if len(value) > longest:
        raise _UnfitError(f"“{value[:20]}…” dài quá {longest} chữ.")
    if any(
        category(letter).startswith("C") for letter in value
    ):  # a NUL, half a letter: no database takes them
        raise _UnfitError("có ký tự không in ra được.")
    return value.strip()


def _key(value: object, longest: int = 80) -> str:
    key = _text(value, longest)
    if not _KEY.fullmatch(key):
        raise _UnfitError(f"mã “{key}” chỉ được có chữ không dấu, số và gạch nối.")
    return key


def _event(line: Line, number: int) -> EventLine:
    edges = tuple(_edge(edge) for edge in line.get("edges", ()))
    named = [key for edge in edges for key in (edge.predecessor, edge.successor)]
    return EventLine(
        number,
        key=_key(line["event"], 120),
        kind=_text(line["type"]),
        on=_day(line["on"]),
        act=_text(line["act"]),
        verified=bool(line.get("verified", True)),
        note=_text(line["note"], 400) if line.get("note") else "",
        edges=edges,
        units=tuple(dict.fromkeys([*named, *map(_text, line.get("units", ()))])),
    )


def _edge(written: list[Any]) -> EdgeLine:
    predecessor, successor, *more = written
    share = _share(more[0]) if more and more[0] is not None else None
    return EdgeLine(_text(predecessor), _text(successor), share, bool(more[1]) if more[1:] else True)


def _share(written: object) -> Decimal:
    share = Decimal(str(written)).quantize(Decimal("0.0001"))
    if not 0 < share <= 1:
        raise ValueError(share)
    return share.normalize()


def _duty(line: Line, number: int) -> DutyLine:
    return DutyLine(
        number,
        duty=_text(line["duty"]),
        from_unit=_text(line["from_unit"]),
        to_unit=_text(line["to_unit"]),
        on=_day(line["on"]),
        act=_text(line["act"]),
        verified=bool(line.get("verified", True)),
    )


def _group(line: Line, number: int) -> GroupLine:
    rule: Line = {}
    for part, value in dict(line["rule"]).items():
        if part == "under":
            rule[part] = _text(value)
        elif part in {"levels", "kinds", "keys"} and isinstance(value, list):
            rule[part] = [_text(each) for each in value]
        else:
            raise _UnfitError(f"không rõ điều kiện “{str(part)[:20]}” của nhóm.")
    return GroupLine(number, _key(line["group"], 60), _text(line["name"]), rule)
