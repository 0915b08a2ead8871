"""Everything that changes the calendar."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars.clock import forget_pinned_day
from gandan.calendars.models import CalendarDay, HouseDay, PeriodRule
from gandan.calendars.reader import CalendarFile, DayLine, PeriodLine, read_calendar

if TYPE_CHECKING:
    from datetime import date

    from gandan.audit.actions import Actor

OWN_FILE = Path(__file__).parent / "data" / "vietnam.jsonl"


@dataclass(frozen=True)
class Change:
    """A row that a calendar file would add or alter."""

    line: int
    what: str  # new | changed
    name: str


@transaction.atomic
def pin_today(day: date | None, *, by: Actor | None = None) -> None:
    """Let the house live on one day; None returns it to the day outside."""
    HouseDay.objects.all().delete()
    pinned = HouseDay(today=day) if day else None
    if pinned:
        pinned.save(force_insert=True)
    record(by, "calendar.pinned", pinned or HouseDay(), day=str(day) if day else None)
    forget_pinned_day()
    transaction.on_commit(forget_pinned_day)


def load_calendar() -> list[Change]:
    """Bring in the house's own calendar; a second time changes nothing."""
    return import_calendar(read_calendar(OWN_FILE.read_text(encoding="utf-8"), OWN_FILE.name))


@transaction.atomic
def import_calendar(calendar: CalendarFile, *, accept: bool = True, by: Actor | None = None) -> list[Change]:
    """Compare a calendar with the rows, make it so if accepted, and return what was different."""
    rows = _different_days(calendar) + _different_periods(calendar)
    changes = [change for change, _row in rows]
    if accept and rows:
        for _change, row in rows:
            _close_former(row)
            row.save()
        record(by, "calendar.imported", rows[0][1], file=calendar.name, rows=len(rows))
    return changes


def _different_days(calendar: CalendarFile) -> list[tuple[Change, CalendarDay | PeriodRule]]:
    known = CalendarDay.objects.in_bulk([line.day for line in calendar.days], field_name="day")
    found: list[tuple[Change, CalendarDay | PeriodRule]] = []
    for line in calendar.days:
        row = known.get(line.day) or CalendarDay()
        what = _put(row, _day_values(line))
        if what:
            found.append((Change(line.line, what, f"{line.day:%d/%m/%Y} {line.name}"), row))
    return found


def _different_periods(calendar: CalendarFile) -> list[tuple[Change, CalendarDay | PeriodRule]]:
    known = {(row.code, row.valid_from): row for row in PeriodRule.objects.all()}
    found: list[tuple[Change, CalendarDay | PeriodRule]] = []
    for line in calendar.periods:
        row = known.get((line.code, line.valid_from)) or PeriodRule()
        what = _put(row, _period_values(line))
        if what:
            found.append((Change(line.line, what, line.name), row))
    return found


def _close_former(row: CalendarDay | PeriodRule) -> None:
    """End the open version of a period; it keeps ruling the years before the new one."""
    if isinstance(row, PeriodRule):
        former = PeriodRule.objects.filter(code=row.code, valid_to=None, valid_from__lt=row.valid_from)
        former.update(valid_to=row.valid_from)


def _put(row: CalendarDay | PeriodRule, values: dict[str, object]) -> str:
    """Set the values on the row; return what that makes of it: new, changed, or nothing."""
    is_same = all(getattr(row, name) == value for name, value in values.items())
    if row.pk and is_same:
        return ""
    for name, value in values.items():
        setattr(row, name, value)
    return "changed" if row.pk else "new"


def _day_values(line: DayLine) -> dict[str, object]:
    values = asdict(line)
    del values["line"]
    return values


def _period_values(line: PeriodLine) -> dict[str, object]:
    values = asdict(line)
    del values["line"]
    for edge in ("start", "end", "send"):
        values[f"{edge}_month"], values[f"{edge}_day"] = values.pop(edge)
    if line.valid_to is None:  # left open by the file, perhaps closed since by a newer version
        del values["valid_to"]
    return values
