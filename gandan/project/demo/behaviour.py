"""How the simulated stations and post points behave: most in time, some late, some not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from gandan.project.demo.outlets import rank

WHOLE = 1000


class Conduct(Enum):
    PUNCTUAL = "punctual"
    SILENT = "silent"  # was sent everything, answered nothing
    BROKEN = "broken"  # answered some messages only


@dataclass(frozen=True)
class Habits:
    """Out of a thousand outlets of a kind: how many never answer, how many answer one message in three."""

    silent: int
    broken: int


HABITS = {
    "station": Habits(silent=70, broken=90),
    "post_point": Habits(silent=110, broken=60),
    "one_stop": Habits(silent=40, broken=40),
}


def conduct(kind: str, key: str) -> Conduct:
    habits = HABITS[kind]
    drawn = rank("conduct", key) % WHOLE
    if drawn < habits.silent:
        return Conduct.SILENT
    if drawn < habits.silent + habits.broken:
        return Conduct.BROKEN
    return Conduct.PUNCTUAL


def answers(kind: str, key: str, message_number: int) -> bool:
    """Return whether this outlet confirms the message with that number (counted from 0)."""
    how = conduct(kind, key)
    if how is Conduct.SILENT:
        return False
    return how is Conduct.PUNCTUAL or rank("message", f"{key}:{message_number}") % 3 == 0


def answered_at(kind: str, key: str, sent_at: datetime) -> datetime:
    """Return the station's next morning hour; for counters and post points an hour within four days."""
    if kind == "station":
        morning = (sent_at + timedelta(days=1)).replace(hour=5, minute=0, second=0, microsecond=0)
        return morning + timedelta(minutes=rank("minute", key) % 50)
    days = 1 + rank("days", key) % 4
    noon = (sent_at + timedelta(days=days)).replace(hour=8, minute=0, second=0, microsecond=0)
    return noon + timedelta(minutes=rank("minute", key) % 180)
