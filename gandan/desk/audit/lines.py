"""Entries of the log in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.desk.audit.words import SUBJECTS, WORDS
from gandan.people.models import User
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from gandan.audit.models import Entry
    from gandan.units.rules import UnitMap


@dataclass(frozen=True)
class Line:
    at: datetime
    who: str
    what: str
    subject: str
    unit_name: str
    unit_id: int | None


def lines_of(entries: Iterable[Entry]) -> list[Line]:
    """Return a line an entry; two queries however many there are."""
    found = list(entries)
    people = User.objects.in_bulk({entry.actor_id for entry in found if entry.actor_id is not None})
    units, today = unit_map(), clock.today()
    return [_line(entry, people, _unit_name(units, entry.unit_id, today)) for entry in found]


def _line(entry: Entry, people: dict[int, User], unit_name: str) -> Line:
    actor = people.get(entry.actor_id) if entry.actor_id is not None else None
    return Line(
        at=entry.at,
        who=actor.full_name if actor else "Hệ thống",
        what=WORDS.get(entry.action, "thay đổi"),
        subject=f"{SUBJECTS.get(entry.subject_kind, 'bản ghi')} số {entry.subject_id}",
        unit_name=unit_name,
        unit_id=entry.unit_id,
    )


def _unit_name(units: UnitMap, unit_id: int | None, on: date) -> str:
    return units.name(unit_id, on) if unit_id is not None else ""
