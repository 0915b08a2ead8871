"""What the dated rows mean: pure values in, values out."""

from __future__ import annotations

from gandan.units.rules.groups import GroupRule, members
from gandan.units.rules.map import UnitMap
from gandan.units.rules.rows import Dated, EdgeRow, MapRows, Name, UnitRow

__all__ = ["Dated", "EdgeRow", "GroupRule", "MapRows", "Name", "UnitMap", "UnitRow", "members"]
