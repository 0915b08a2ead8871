"""Everything that changes units and outlets."""

from __future__ import annotations

from gandan.units.actions.carrying import carry_outlets
from gandan.units.actions.events import (
    Part,
    abolish_unit,
    change_kind,
    establish,
    merge_units,
    move_under,
    rename_unit,
    split_unit,
    transfer_duty,
    transfer_part,
)
from gandan.units.actions.facts import end_absence, record_absence, set_facts
from gandan.units.actions.groups import ensure_group
from gandan.units.actions.importing import Outcome, import_units, load_map, problems_of
from gandan.units.actions.kinds import load_kinds
from gandan.units.actions.lives import Occasion, UnitSpec
from gandan.units.actions.outlets import (
    OutletSpec,
    change_outlet,
    close_outlet,
    move_outlet,
    open_outlet,
    register_outlets,
)
from gandan.units.actions.rehearsing import rehearsal

__all__ = [
    "Occasion",
    "Outcome",
    "OutletSpec",
    "Part",
    "UnitSpec",
    "abolish_unit",
    "carry_outlets",
    "change_kind",
    "change_outlet",
    "close_outlet",
    "end_absence",
    "ensure_group",
    "establish",
    "import_units",
    "load_kinds",
    "load_map",
    "merge_units",
    "move_outlet",
    "move_under",
    "open_outlet",
    "problems_of",
    "record_absence",
    "register_outlets",
    "rehearsal",
    "rename_unit",
    "set_facts",
    "split_unit",
    "transfer_duty",
    "transfer_part",
]
