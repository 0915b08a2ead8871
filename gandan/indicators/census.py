"""Who is counted: members of a target's list on a day, and the scopes each of them lies in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Q

from gandan.plans.models import TargetExclusion
from gandan.units.models import OutletOwner
from gandan.units.queries import unit_map
from gandan.units.rules import members

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date

    from gandan.indicators.rules import Measure
    from gandan.units.rules import GroupRule, UnitMap


class Stay(NamedTuple):
    """From a day (included) to a day (excluded; None while it lasts)."""

    start: date
    end: date | None

    def holds(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)


class Dwelling(NamedTuple):
    """An outlet: its kind, its life, and the units that owned it one after the other."""

    kind_id: int
    life: Stay
    owners: tuple[tuple[int, Stay], ...]

    def unit_on(self, day: date) -> int | None:
        if not self.life.holds(day):
            return None
        return next((unit_id for unit_id, stay in self.owners if stay.holds(day)), None)


@dataclass
class Census:
    """The map and the outlets, read once for many questions; every answer is for the day asked."""

    units: UnitMap
    outlets: Mapping[int, Dwelling]
    _territories: dict[tuple[int, date], frozenset[int]] = field(default_factory=dict)
    _groups: dict[tuple[GroupRule, date], frozenset[int]] = field(default_factory=dict)
    _scopes: dict[tuple[int, int, date], tuple[int, ...]] = field(default_factory=dict)
    _members: dict[tuple[object, ...], dict[int, int]] = field(default_factory=dict)

    def territory(self, scope_id: int, on: date) -> frozenset[int]:
        """Return the units of the scope that day; of a unit that is gone, what became of it."""
        key = (scope_id, on)
        if key not in self._territories:
            self._territories[key] = frozenset(self.units.territory(scope_id, on))
        return self._territories[key]

    def place(self, measure: Measure, member_id: int, on: date) -> int | None:
        """Return the unit where the member is counted that day, or None when it is not on the list."""
        unit_id = self._outlet_unit(measure, member_id, on) if measure.counts_outlets else member_id
        if unit_id is None or unit_id not in self.territory(measure.scope_id, on):
            return None
        if measure.group is not None and unit_id not in self._group(measure.group, on):
            return None
        if measure.counts_outlets or (measure.group is not None and not measure.levels):
            return unit_id
        return unit_id if self.units.level(unit_id) in measure.levels else None

    def _group(self, rule: GroupRule, on: date) -> frozenset[int]:
        key = (rule, on)
        if key not in self._groups:
            self._groups[key] = frozenset(members(self.units, rule, on))
        return self._groups[key]

    def _outlet_unit(self, measure: Measure, outlet_id: int, on: date) -> int | None:
        dwelling = self.outlets.get(outlet_id)
        if dwelling is None or dwelling.kind_id != measure.outlet_kind_id:
            return None
        return dwelling.unit_on(on)

    def members(self, measure: Measure, on: date) -> Mapping[int, int]:
        """Return the whole list of the day: member → the unit where it is counted."""
        key = (measure.outlet_kind_id, measure.levels, measure.group, measure.scope_id, on)
        if key not in self._members:
            places = ((member, self.place(measure, member, on)) for member in self._candidates(measure, on))
            self._members[key] = {member: unit_id for member, unit_id in places if unit_id is not None}
        return self._members[key]

    def _candidates(self, measure: Measure, on: date) -> Iterator[int]:
        yield from self.outlets if measure.counts_outlets else self.territory(measure.scope_id, on)

    def scopes(self, scope_id: int, unit_id: int, on: date) -> tuple[int, ...]:
        """Return the scopes whose totals a member in this unit enters: upwards to the target's own scope."""
        key = (scope_id, unit_id, on)
        if key not in self._scopes:
            territory = self.territory(scope_id, on)
            chain = [each for each in self.units.chain(unit_id, on) if each in territory]
            # A district that is gone still has the totals of its plan.
            self._scopes[key] = tuple(chain if scope_id in chain else [*chain, scope_id])
        return self._scopes[key]


def take_census(outlet_ids: Collection[int] | None = None) -> Census:
    """Read the map and the outlets, all of them or only those asked for."""
    rows = OutletOwner.objects.all()
    if outlet_ids is not None:
        rows = rows.filter(outlet_id__in=outlet_ids)
    outlets: dict[int, Dwelling] = {}
    # An outlet that nobody ever owned is on no list, so the owners tell all there is to know.
    for pk, unit_id, since, until, kind_id, start, end in rows.order_by(
        "outlet_id", "valid_from"
    ).values_list(
        "outlet_id",
        "unit_id",
        "valid_from",
        "valid_to",
        "outlet__kind_id",
        "outlet__valid_from",
        "outlet__valid_to",
    ):
        before = outlets[pk].owners if pk in outlets else ()
        outlets[pk] = Dwelling(kind_id, Stay(start, end), (*before, (unit_id, Stay(since, until))))
    return Census(unit_map(), outlets)


class Exclusion(NamedTuple):
    stay: Stay
    reason: str


Exclusions = dict[int, dict[int, list[Exclusion]]]


def read_exclusions(target_ids: Collection[int], member_ids: Collection[int] | None = None) -> Exclusions:
    """Return target → member → what was decided, with the reasons; of some members only, when named."""
    found: Exclusions = {}
    rows = TargetExclusion.objects.filter(target_id__in=target_ids).order_by("pk")
    if member_ids is not None:
        rows = rows.filter(Q(outlet_id__in=member_ids) | Q(unit_id__in=member_ids))
    for target_id, outlet_id, unit_id, start, end, reason in rows.values_list(
        "target_id", "outlet_id", "unit_id", "valid_from", "valid_to", "reason"
    ):
        member = outlet_id if outlet_id is not None else unit_id
        found.setdefault(target_id, {}).setdefault(member, []).append(Exclusion(Stay(start, end), reason))
    return found


def exclusion_reason(exclusions: Exclusions, target_id: int, member_id: int, on: date) -> str:
    """Return why the member is not counted that day; empty when it is."""
    decided = exclusions.get(target_id, {}).get(member_id, ())
    return next((each.reason for each in decided if each.stay.holds(on)), "")
