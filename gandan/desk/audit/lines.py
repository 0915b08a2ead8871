"""Entries of the log in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.audit.models import kind_of
from gandan.calendars import clock
from gandan.desk.audit.words import SUBJECTS, WORDS
from gandan.messages.models import Message
from gandan.people.models import User
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from gandan.audit.models import Entry
    from gandan.units.rules import UnitMap

ACCOUNT = kind_of(User)
MESSAGE = kind_of(Message)

Named = tuple[str, int]  # kind of row, number of row


@dataclass(frozen=True)
class Line:
    at: datetime
    who: str
    what: str
    subject: str
    unit_name: str
    unit_id: int | None


def lines_of(entries: Iterable[Entry]) -> list[Line]:
    """Return a line an entry; three queries however many there are."""
    found = list(entries)
    names = _names(found)
    units, today = unit_map(), clock.today()
    return [_line(entry, names, _unit_name(units, entry.unit_id, today)) for entry in found]


def _names(entries: list[Entry]) -> dict[Named, str]:
    """Return what people call the accounts and messages that the entries speak of."""
    actors = {entry.actor_id for entry in entries if entry.actor_id is not None}
    people = User.objects.filter(pk__in=actors | _ids(entries, ACCOUNT)).values_list("pk", "full_name")
    titles = Message.objects.filter(pk__in=_ids(entries, MESSAGE)).values_list("pk", "title")
    return {(ACCOUNT, pk): name for pk, name in people} | {(MESSAGE, pk): title for pk, title in titles}


def _ids(entries: list[Entry], kind: str) -> set[int]:
    return {entry.subject_id for entry in entries if entry.subject_kind == kind}


def _line(entry: Entry, names: dict[Named, str], unit_name: str) -> Line:
    kind = SUBJECTS.get(entry.subject_kind, "bản ghi")
    name = names.get((entry.subject_kind, entry.subject_id))
    return Line(
        at=entry.at,
        who=names.get((ACCOUNT, entry.actor_id or 0), "Hệ thống"),
        what=WORDS.get(entry.action, "thay đổi"),
        subject=name or f"{kind} số {entry.subject_id}",
        unit_name=unit_name,
        unit_id=entry.unit_id,
    )


def _unit_name(units: UnitMap, unit_id: int | None, on: date) -> str:
    return units.name(unit_id, on) if unit_id is not None else ""
