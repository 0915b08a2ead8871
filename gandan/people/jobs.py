from __future__ import annotations

from gandan.calendars import clock
from gandan.people import actions


def end_roles_of_closed_units() -> int:
    """Run daily: whoever worked in a unit that is gone by today holds that role no more."""
    return actions.end_roles_of_closed_units(clock.today())
