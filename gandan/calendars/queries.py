from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.calendars import rules
from gandan.calendars.models import CalendarDay, PeriodRule
from gandan.calendars.rules import ONE_DAY, DueDay, PeriodSpan, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


def departures(first: date, last: date) -> Mapping[date, bool]:
    """Days that depart from the weekly rule, and whether offices work on them."""
    return dict(CalendarDay.objects.filter(day__range=(first, last)).values_list("day", "is_working"))


def departure_names(first: date, last: date) -> Mapping[date, str]:
    return dict(CalendarDay.objects.filter(day__range=(first, last)).values_list("day", "name"))


def days_told(first: date, last: date) -> list[CalendarDay]:
    """Return the days that depart from the weekly rule, with names and whether somebody checked them."""
    return list(CalendarDay.objects.filter(day__range=(first, last)).order_by("day"))


def due_day(nominal: date) -> DueDay:
    """Move one deadline to a working day. For many, read `departures` once and use the rule."""
    last = nominal + (rules.LONGEST_HOLIDAY_DAYS + 1) * ONE_DAY
    return rules.due_day(nominal, departures(nominal, last), departure_names(nominal, last))


def periods() -> list[PeriodSpan]:
    return [
        PeriodSpan(
            name=row.name,
            start_year_offset=row.start_year_offset,
            start=(row.start_month, row.start_day),
            end=(row.end_month, row.end_day),
            valid_from=row.valid_from,
            valid_to=row.valid_to,
        )
        for row in PeriodRule.objects.all()
    ]


def windows_for(kind: str, first: date, last: date) -> list[Window]:
    """Every window of the kind that overlaps the days; only reporting periods ask the database."""
    return rules.windows(kind, first=first, last=last, periods=periods() if kind == "period" else ())


def window_of(kind: str, day: date, *, first: date, last: date) -> Window | None:
    spans = periods() if kind == "period" else ()
    return rules.window_of(kind, day, first=first, last=last, periods=spans)
