"""Units files in: compare with the rows, and make it so when a person accepts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.units.actions.carrying import carry_outlets
from gandan.units.actions.comparing import Known, compare
from gandan.units.actions.kinds import load_kinds
from gandan.units.actions.writing import write
from gandan.units.checks import check_file, find_problems
from gandan.units.memory import units_changed
from gandan.units.models import MapStamp
from gandan.units.reader import read_units

if TYPE_CHECKING:
    from gandan.audit.actions import Actor
    from gandan.units.actions.comparing import Change
    from gandan.units.errors import BadUnitLineError
    from gandan.units.reader import UnitsFile

OWN_MAP = Path(__file__).parents[1] / "data" / "quang-nam-da-nang.jsonl"


@dataclass(frozen=True)
class Outcome:
    changes: tuple[Change, ...]
    is_accepted: bool


@transaction.atomic
def load_map() -> Outcome:
    """Bring in the kinds and the house's own map; a second time changes nothing."""
    return import_units(read_units(OWN_MAP.read_text(encoding="utf-8"), OWN_MAP.name), accept=True)


def problems_of(source: UnitsFile) -> list[BadUnitLineError]:
    """Return every line that does not fit the units that are known; the first is what import_units raises."""
    return list(find_problems(source, Known.read().lives))


@transaction.atomic
def import_units(source: UnitsFile, *, accept: bool, by: Actor | None = None) -> Outcome:
    """Return what the file would change; change it if accepted.

    Raises BadUnitLineError before anything is written. What is gone from a complete file is only listed:
    a unit ends by an event, never by being left out.
    """
    known = Known.read()
    check_file(source, known.lives)
    changes = compare(source, known)
    if accept and any(change.what != "gone" for change in changes):
        load_kinds()
        write(source, changes)
        units_changed()
        carry_outlets(by=by)
        count = sum(change.what != "gone" for change in changes)
        record(by, "units.imported", MapStamp(), file=source.name, changes=count)
    return Outcome(tuple(changes), accept)
