from __future__ import annotations

from gandan.calendars import clock
from gandan.plans import actions


def refold_today() -> int:
    """Give units that appeared since yesterday their work; run daily, safe to run twice."""
    return actions.refold_assignments(clock.today())


def read_waiting_file(waiting_id: int) -> None:
    actions.read_waiting_file(waiting_id)
