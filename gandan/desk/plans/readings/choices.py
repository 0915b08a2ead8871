"""Whom a row may name, in words and as choices of a form."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.plans.parties import group_name
from gandan.units.models import UnitGroup
from gandan.units.queries import unit_map
from gandan.units.rules import GroupRule, members

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.plans.parties import Match, Registry

Choices = list[tuple[str, str]]
LEVELS = ("department", "district", "commune", "division", "centre", "union", "press", "post")


class Names:
    """Names of what a choice means; put together once for all rows of a page."""

    def __init__(self, registry: Registry, issuer_id: int) -> None:
        self._registry = registry
        self._units = unit_map()
        self._today = clock.today()
        self._issuer = self._units.name(issuer_id, self._today)
        self._keys = {unit.key: unit.name for unit in registry.units}
        self._by_choice = {f"unit:{unit.id}": unit.name for unit in registry.units}
        self._by_choice |= {f"group:{group.id}": group.name for group in registry.groups}
        self._counts: dict[str, int] = {}

    def of(self, choice: str) -> str:
        """Return the name, for a group with how many units it has today."""
        if choice.startswith("unit:"):
            return self._unit(choice)
        name = self._by_choice.get(choice) or group_name(choice, self._keys, self._issuer)
        count = self._count(choice)
        return f"{name} ({count} đơn vị)" if count else name

    def _unit(self, choice: str) -> str:
        key = choice.partition(":")[2]
        known = self._by_choice.get(choice)
        if known or not key.isdecimal() or int(key) not in self._units:
            return known or ""
        return self._units.name(int(key), self._today)

    def _count(self, choice: str) -> int:
        if choice not in self._counts:
            kind, _, said = choice.partition(":")
            if kind == "group":
                rule = self._rules.get(int(said))
                self._counts[choice] = len(members(self._units, rule, self._today)) if rule else 0
            else:
                wanted = said.split(",")
                self._counts[choice] = sum(
                    unit.now == unit.id and (unit.key if kind == "keys" else unit.level) in wanted
                    for unit in self._registry.units
                )
        return self._counts[choice]

    @cached_property
    def _rules(self) -> dict[int, GroupRule]:
        return {pk: GroupRule.read(rule) for pk, rule in UnitGroup.objects.values_list("pk", "rule")}

    def leads(self, match: Match) -> list[tuple[str, str] | tuple[str, Choices]]:
        """Return the choices of a form: what it may be, then groups, then single units."""
        likely = list(dict.fromkeys(choice for choice in (match.choice, *match.likely) if choice))
        return [
            ("", "Chưa chọn"),
            *([("Có thể là", [(choice, self.of(choice)) for choice in likely])] if likely else []),
            ("Nhóm đơn vị", self._but(likely, self.groups())),
            ("Một đơn vị", self._but(likely, self._single())),
        ]

    def _but(self, likely: Iterable[str], choices: Choices) -> Choices:
        return [each for each in choices if each[0] not in likely]

    def groups(self) -> Choices:
        """Return the groups that there are, and for other levels every unit of the level."""
        named = [(f"group:{group.id}", self.of(f"group:{group.id}")) for group in self._registry.groups]
        whole = {group.levels for group in self._registry.groups}
        there = {unit.level for unit in self._registry.units if unit.now == unit.id and not unit.is_issuer}
        levels = [level for level in LEVELS if level in there and frozenset({level}) not in whole]
        return named + [(f"levels:{level}", self.of(f"levels:{level}")) for level in levels]

    def _single(self) -> Choices:
        present = [unit for unit in self._registry.units if unit.now == unit.id]
        order = self._units.sorted((unit.id for unit in present), self._today)
        return [(f"unit:{unit_id}", self._by_choice[f"unit:{unit_id}"]) for unit_id in order]
