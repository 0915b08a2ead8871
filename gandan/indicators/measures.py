"""Targets as measures: their windows cut, their criteria ready to be asked a million times."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from gandan.calendars import rules as calendar_rules
from gandan.calendars.queries import periods
from gandan.indicators.rules import Measure, Span
from gandan.plans.models import Target

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from gandan.calendars.rules import PeriodSpan, Window


def measure_of(target: Target, spans: Sequence[PeriodSpan]) -> Measure:
    return Measure(
        target_id=target.pk,
        scope_id=target.scope_id,
        outlet_kind_id=target.outlet_kind_id,
        levels=frozenset(target.unit_levels),
        kinds=frozenset(target.evidence_kinds),
        topics=frozenset(target.topics),
        minimum=target.minimum_count,
        spans=tuple(dict.fromkeys(Span(w.start, w.end) for w in windows_of(target, spans))),
    )


def measures(targets: Iterable[Target]) -> list[Measure]:
    rows = list(targets)
    spans = reporting_periods(rows)
    return [measure_of(target, spans) for target in rows]


def reporting_periods(targets: Iterable[Target]) -> Sequence[PeriodSpan]:
    """Read the reporting periods, if any of the targets is counted by them."""
    return periods() if any(target.window == Target.Window.PERIOD for target in targets) else ()


def windows_of(target: Target, spans: Sequence[PeriodSpan]) -> list[Window]:
    return calendar_rules.windows(target.window, first=target.starts_on, last=target.ends_on, periods=spans)


def window_on(target: Target, on: date, spans: Sequence[PeriodSpan]) -> Window | None:
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


def definition_stamp(target: Target, measure: Measure) -> str:
    """Return a short name of everything that decides which proofs and windows count."""
    parts = (
        target.population,
        measure.outlet_kind_id,
        sorted(measure.levels),
        measure.scope_id,
        sorted(measure.kinds),
        sorted(measure.topics),
        measure.minimum,
        measure.spans,
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:20]  # the other stamps are as long
