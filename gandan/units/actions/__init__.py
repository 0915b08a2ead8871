"""Everything that changes units and outlets."""

from __future__ import annotations

from gandan.units.actions.importing import Outcome, import_units, load_map
from gandan.units.actions.kinds import load_kinds
from gandan.units.actions.outlets import (
    OutletSpec,
    carry_outlets,
    close_outlet,
    move_outlet,
    record_absence,
    register_outlets,
    set_facts,
)

__all__ = [
    "Outcome",
    "OutletSpec",
    "carry_outlets",
    "close_outlet",
    "import_units",
    "load_kinds",
    "load_map",
    "move_outlet",
    "record_absence",
    "register_outlets",
    "set_facts",
]
