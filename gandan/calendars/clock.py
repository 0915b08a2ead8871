"""What day it is in the house. Every room asks here, so that the demo can live on one pinned day."""

from __future__ import annotations

import time
from datetime import date, datetime
from zoneinfo import ZoneInfo

from gandan.calendars.models import HouseDay

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
REMEMBER_SECONDS = 5.0


class _Memory:
    """What this process last read, and when: a page that asks ten times costs one query."""

    read_at: float | None = None
    pinned: date | None = None


def today() -> date:
    """Return the pinned day, or the day in Vietnam."""
    return pinned_day() or datetime.now(VIETNAM).date()


def now() -> datetime:
    """Return the time in Vietnam; on the pinned day, the wall clock's hour of that day."""
    moment = datetime.now(VIETNAM)
    pinned = pinned_day()
    return moment if pinned is None else datetime.combine(pinned, moment.timetz())


def pinned_day() -> date | None:
    is_fresh = _Memory.read_at is not None and time.monotonic() - _Memory.read_at < REMEMBER_SECONDS
    if not is_fresh:
        _Memory.pinned = HouseDay.objects.values_list("today", flat=True).first()
        _Memory.read_at = time.monotonic()
    return _Memory.pinned


def forget_pinned_day() -> None:
    """Ask the database again next time."""
    _Memory.read_at = None
