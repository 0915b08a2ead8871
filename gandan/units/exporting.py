"""Rows as lines of a units file: what somebody corrects starts from what is known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gandan.units.actions.comparing import Known

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from gandan.units.models import UnitEvent
    from gandan.units.reader import Span

Line = dict[str, Any]  # what json.dumps takes


def file_of(event: UnitEvent) -> str:
    """Return the file that says the event, and all of the units it concerns, as they are known now."""
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in _lines(event))


def _lines(event: UnitEvent) -> Iterator[Line]:
    known = Known.read()
    for key in event.units.order_by("key").values_list("key", flat=True):
        yield _unit_line(key, known.units[key])
    if event.key:
        yield _event_line(event.key, known.events[event.key])


def _unit_line(key: str, facts: Any) -> Line:  # noqa: ANN401 - a row of Known.units
    start, end, verified, kinds, names, codes, parents = facts
    told = {"kind": kinds, "name": names, "code": codes, "parent": parents}
    line: Line = {"unit": key} | {
        field: _written(spans, start, end) for field, spans in told.items() if spans
    }
    line |= {"from": start.isoformat()} | ({"to": end.isoformat()} if end else {})
    return line | ({} if verified else {"verified": False})


def _written(spans: Sequence[Span], start: date, end: date | None) -> str | list[list[str]]:
    """Write one value for the whole life as itself, several each with its first day."""
    if len(spans) == 1 and spans[0][:2] == (start, end):
        return spans[0][2]
    return [[value, since.isoformat()] for since, _until, value in spans]


def _event_line(key: str, facts: Any) -> Line:  # noqa: ANN401 - a row of Known.events
    kind, on, act, verified, note, edges, units = facts
    line: Line = {"event": key, "type": kind, "on": on.isoformat(), "act": act, "verified": verified}
    if note:
        line["note"] = note
    if edges:
        line["edges"] = [
            [before, after, None if share is None else float(share), is_main]
            for before, after, share, is_main in sorted(edges, key=lambda edge: edge[:2])
        ]
    return line | {"units": sorted(units)}
