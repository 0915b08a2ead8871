from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import F, FilteredRelation, Q

from gandan.units.memory import unit_map
from gandan.units.models import Outlet, OutletAbsence, OutletKind, Unit, UnitFact
from gandan.units.rules import GroupRule, members

if TYPE_CHECKING:
    from collections.abc import Container, Iterable
    from collections.abc import Set as AbstractSet
    from datetime import date

    from django.db.models import QuerySet

    from gandan.units.models import UnitGroup

__all__ = [
    "TreeNode",
    "absences_on",
    "facts_of",
    "facts_of_units",
    "members_of_group",
    "outlets_on",
    "owner_of",
    "tree",
    "unit_by_key",
    "unit_fact",
    "unit_map",
    "units_of_level",
]


@dataclass(frozen=True)
class TreeNode:
    """A unit on a day, with those under it in the order of their names."""

    id: int
    key: str
    name: str
    level: str
    children: tuple[TreeNode, ...]


def tree(on: date, *, among: Container[int] | None = None) -> list[TreeNode]:
    """Return the units of the day, or those of them that are `among` these, each under the one above it."""
    units = unit_map()
    shown = {unit_id for unit_id in units.on(on) if among is None or unit_id in among}
    tops = (unit_id for unit_id in shown if units.parent(unit_id, on) not in shown)
    return _nodes(tops, on, shown)


def _nodes(unit_ids: Iterable[int], on: date, shown: AbstractSet[int]) -> list[TreeNode]:
    units = unit_map()
    return [
        TreeNode(
            id=unit_id,
            key=units.key(unit_id),
            name=units.name(unit_id, on),
            level=units.level(unit_id),
            children=tuple(_nodes(shown & set(units.children(unit_id, on)), on, shown)),
        )
        for unit_id in units.sorted(unit_ids, on)
    ]


def unit_by_key(key: str) -> Unit:
    """Return the unit; raise UnknownUnitError when no unit has the key."""
    unit: Unit = Unit.objects.select_related("kind").get(pk=unit_map().id_of(key))
    return unit


def units_of_level(level: str, on: date, under: Unit | None = None) -> list[Unit]:
    """Return the day's units of a level, in the territory of a unit if one is given, sorted by name."""
    rule = GroupRule(levels=frozenset({level}), under=under.key if under else "")
    return _rows(members(unit_map(), rule, on))


def members_of_group(group: UnitGroup, on: date) -> list[Unit]:
    """Resolve a group on a day, sorted by name."""
    return _rows(members(unit_map(), GroupRule.read(group.rule), on))


def _rows(unit_ids: list[int]) -> list[Unit]:
    found = Unit.objects.select_related("kind").in_bulk(unit_ids)
    return [found[unit_id] for unit_id in unit_ids]


def outlets_on(
    day: date,
    *,
    kind: OutletKind | str | None = None,
    under: Unit | int | None = None,
    owned_by: Iterable[int] | None = None,
) -> QuerySet[Outlet]:
    """Return the outlets active on the day, each with `owner_unit_id`, its owner on that day.

    `under` takes those of a whole territory, `owned_by` those of these units alone.
    """
    owner = FilteredRelation("owners", condition=_holds_on(day, "owners__"))
    # Any: the stubs know neither filtered relations nor attributes that only annotations set.
    outlets: Any = Outlet.objects.on(day).annotate(day_owner=owner).filter(day_owner__isnull=False)
    outlets = outlets.annotate(owner_unit_id=F("day_owner__unit_id")).order_by("key")
    if kind is not None:
        outlets = outlets.filter(kind__code=kind.code if isinstance(kind, OutletKind) else kind)
    if under is not None:
        place = unit_map().territory(under.pk if isinstance(under, Unit) else under, day)
        outlets = outlets.filter(day_owner__unit_id__in=place)
    if owned_by is not None:
        outlets = outlets.filter(day_owner__unit_id__in=list(owned_by))
    owned: QuerySet[Outlet] = outlets
    return owned


def _holds_on(day: date, path: str = "") -> Q:
    has_begun = Q(**{f"{path}valid_from__lte": day})
    return has_begun & (Q(**{f"{path}valid_to__isnull": True}) | Q(**{f"{path}valid_to__gt": day}))


def owner_of(outlet: Outlet, on: date) -> Unit | None:
    owner = outlet.owners.filter(_holds_on(on)).select_related("unit__kind").first()
    return owner.unit if owner else None


def absences_on(day: date) -> QuerySet[OutletAbsence]:
    """Return the recorded reasons why units have no outlet of a kind."""
    return OutletAbsence.objects.on(day).select_related("unit", "kind")


def unit_fact(unit: Unit, key: str, on: date) -> str:
    """Return one fact of the unit on the day, else of the nearest unit above that has it, else ""."""
    return facts_of(unit, on).get(key, "")


def facts_of(unit: Unit, on: date) -> dict[str, str]:
    """Return all facts of the unit on the day; what it lacks comes from the nearest unit above."""
    return facts_of_units([unit.pk], on)[unit.pk]


def facts_of_units(unit_ids: Iterable[int], on: date) -> dict[int, dict[str, str]]:
    """Return the facts of many units with one query."""
    units = unit_map()
    chains = {unit_id: units.chain(unit_id, on) for unit_id in unit_ids}
    wanted = {each for chain in chains.values() for each in chain}
    own: dict[int, dict[str, str]] = {}
    rows: Any = UnitFact.objects.on(on).filter(unit_id__in=wanted)
    for unit_id, key, value in rows.values_list("unit_id", "key", "value"):
        own.setdefault(unit_id, {})[key] = value
    return {unit_id: _merged(chain, own) for unit_id, chain in chains.items()}


def _merged(chain: tuple[int, ...], own: dict[int, dict[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for unit_id in reversed(chain):
        found.update(own.get(unit_id, {}))
    return found
