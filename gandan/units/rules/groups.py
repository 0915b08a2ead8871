from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from gandan.units.rules.map import UnitMap


@dataclass(frozen=True)
class GroupRule:
    """Which units belong to a group; what is left empty does not matter."""

    levels: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    under: str = ""  # the key of a unit: its territory, itself included
    keys: frozenset[str] = frozenset()  # these and no others

    @classmethod
    def read(cls, rule: Mapping[str, str | Sequence[str]]) -> GroupRule:
        """Read the JSON of UnitGroup.rule."""
        return cls(
            levels=frozenset(rule.get("levels", ())),
            kinds=frozenset(rule.get("kinds", ())),
            under=str(rule.get("under", "")),
            keys=frozenset(rule.get("keys", ())),
        )


def members(units: UnitMap, rule: GroupRule, on: date) -> list[int]:
    """Resolve the group on the day: ids sorted by name."""
    found = units.territory(units.id_of(rule.under), on) if rule.under else units.on(on)
    return units.sorted((unit_id for unit_id in found if _belongs(units, rule, unit_id, on)), on)


def _belongs(units: UnitMap, rule: GroupRule, unit_id: int, on: date) -> bool:
    return (
        (not rule.levels or units.level(unit_id) in rule.levels)
        and (not rule.kinds or units.kind(unit_id, on) in rule.kinds)
        and (not rule.keys or units.key(unit_id) in rule.keys)
    )
