"""Targets as measures: their windows cut, their criteria ready to be asked a million times."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from gandan.calendars import rules as calendar_rules
from gandan.calendars.queries import periods
from gandan.calendars.rules import PeriodSpan
from gandan.indicators.rules import Measure, Span
from gandan.plans.models import Target
from gandan.units.rules import GroupRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from django.db.models import QuerySet

    from gandan.calendars.rules import Window

_COLUMNS = (
    "pk", "scope_id", "outlet_kind_id", "unit_levels", "evidence_kinds", "topics",
    "minimum_count", "window", "starts_on", "ends_on", "group__rule",
)  # fmt: skip
Spans = tuple[PeriodSpan, ...]


class _Definition(NamedTuple):
    """What decides what a target counts; two targets that differ only in words have equal ones."""

    scope_id: int
    outlet_kind_id: int | None
    levels: tuple[str, ...]
    kinds: tuple[str, ...]
    topics: tuple[str, ...]
    minimum: int
    window: str
    starts_on: date
    ends_on: date
    group: GroupRule | None


def measures(targets: Iterable[Target]) -> list[Measure]:
    rows = list(targets)
    spans = reporting_periods(rows)
    return [
        _measure(
            target.pk,
            _Definition(
                target.scope_id,
                target.outlet_kind_id,
                tuple(target.unit_levels),
                tuple(target.evidence_kinds),
                tuple(target.topics),
                target.minimum_count,
                target.window,
                target.starts_on,
                target.ends_on,
                GroupRule.read(target.group.rule) if target.group else None,
            ),
            spans,
        )
        for target in rows
    ]


def read_measures(targets: QuerySet[Target]) -> list[Measure]:
    """Return the same for rows not read yet: for one proof, building whole targets costs most of all."""
    rows = list(targets.values_list(*_COLUMNS))
    spans = tuple(periods()) if any(row[7] == Target.Window.PERIOD for row in rows) else ()
    return [_measure(pk, _definition(*columns), spans) for pk, *columns in rows]


def _definition(*columns: Any) -> _Definition:  # noqa: ANN401 - a row as the database gives it
    scope, kind, levels, kinds, topics, minimum, window, first, last, rule = columns
    group = GroupRule.read(rule) if rule is not None else None
    lists = (tuple(levels), tuple(kinds), tuple(topics))
    return _Definition(scope, kind, *lists, minimum, window, first, last, group)


@lru_cache(maxsize=4096)
def _measure(target_id: int, definition: _Definition, spans: Spans) -> Measure:
    windows = _windows(definition.window, definition.starts_on, definition.ends_on, spans)
    return Measure(
        target_id=target_id,
        scope_id=definition.scope_id,
        outlet_kind_id=definition.outlet_kind_id,
        levels=frozenset(definition.levels),
        kinds=frozenset(definition.kinds),
        topics=frozenset(definition.topics),
        minimum=definition.minimum,
        group=definition.group,
        spans=tuple(dict.fromkeys(Span(window.start, window.end) for window in windows)),
    )


def reporting_periods(targets: Iterable[Target]) -> Spans:
    """Read the reporting periods, if any of the targets is counted by them."""
    return tuple(periods()) if any(target.window == Target.Window.PERIOD for target in targets) else ()


def windows_of(target: Target, spans: Spans) -> Sequence[Window]:
    return _windows(target.window, target.starts_on, target.ends_on, spans)


@lru_cache(maxsize=512)
def _windows(kind: str, first: date, last: date, spans: Spans) -> tuple[Window, ...]:
    return tuple(calendar_rules.windows(kind, first=first, last=last, periods=spans))


def window_on(target: Target, on: date, spans: Spans) -> Window | None:
    """Return the window that holds the day; before the first one the first, after the last one the last."""
    windows = windows_of(target, spans)
    if not windows:
        return None
    day = min(max(on, target.starts_on), target.ends_on)
    return next((window for window in windows if day in window), None) or _nearest(windows, day)


def _nearest(windows: Sequence[Window], day: date) -> Window:
    """Return the last window that ended before the day: reporting periods may leave gaps."""
    past = [window for window in windows if window.end < day]
    return past[-1] if past else windows[0]


@lru_cache(maxsize=4096)
def definition_stamp(measure: Measure) -> str:
    """Return a short name of everything that decides which proofs and windows count."""
    parts: tuple[object, ...] = (
        measure.outlet_kind_id,
        sorted(measure.levels),
        measure.scope_id,
        sorted(measure.kinds),
        sorted(measure.topics),
        measure.minimum,
        [(span.start.isoformat(), span.end.isoformat()) for span in measure.spans],
    )
    if measure.group is not None:
        rule = measure.group
        parts = (*parts, sorted(rule.levels), sorted(rule.kinds), rule.under, sorted(rule.keys))
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:20]
