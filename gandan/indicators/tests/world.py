"""A small province for tests: one district, communes, stations and portals, a plan."""

from __future__ import annotations

from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from gandan.plans.tests.factories import make_clause, make_plan, make_target
from gandan.text.collation import sort_key
from gandan.units.memory import units_changed
from gandan.units.models import (
    Outlet,
    OutletKind,
    OutletOwner,
    Unit,
    UnitEdge,
    UnitEvent,
    UnitKind,
    UnitName,
    UnitParent,
)

if TYPE_CHECKING:
    from gandan.plans.models import Target

BEGINNING = date(2020, 1, 1)


class World:
    def __init__(self) -> None:
        self._numbers = count(1)
        self.province = self.unit("province", "Quảng Nam")
        self.district = self.unit("district", "Núi Thành", self.province)
        self.plan = make_plan(self.province)
        self.clause = make_clause(self.plan)

    def unit(self, level, name, parent=None, since=BEGINNING) -> Unit:
        kind, _ = UnitKind.objects.get_or_create(
            code=level, defaults={"name": level, "level": level, "valid_from": BEGINNING}
        )
        unit = Unit.objects.create(kind=kind, key=f"u-{next(self._numbers)}", valid_from=since)
        UnitName.objects.create(
            unit=unit, name=name, short_name=name, sort_key=sort_key(name), valid_from=since
        )
        if parent is not None:
            UnitParent.objects.create(unit=unit, parent=parent, valid_from=since)
        units_changed()
        return unit

    def commune(self, name="Tam Hải", since=BEGINNING) -> Unit:
        return self.unit("commune", name, self.district, since)

    def outlet(self, owner, kind="station", since=BEGINNING) -> Outlet:
        words = {"station": "đài", "portal": "trang"}
        outlet_kind, _ = OutletKind.objects.get_or_create(
            code=kind, defaults={"name": kind, "counting_word": words[kind], "valid_from": BEGINNING}
        )
        number = next(self._numbers)
        outlet = Outlet.objects.create(
            kind=outlet_kind, key=f"o-{number}", name=f"{words[kind]} {number}", valid_from=since
        )
        OutletOwner.objects.create(outlet=outlet, unit=owner, valid_from=since)
        return outlet

    def close(self, outlet, on) -> None:
        outlet.owners.filter(valid_to__isnull=True).update(valid_to=on)
        Outlet.objects.filter(pk=outlet.pk).update(valid_to=on)

    def give(self, outlet, owner, on) -> None:
        outlet.owners.filter(valid_to__isnull=True).update(valid_to=on)
        OutletOwner.objects.create(outlet=outlet, unit=owner, valid_from=on)

    def merge(self, communes, name, on) -> Unit:
        """Merge communes into a new one that takes over their outlets."""
        merged = self.commune(name, since=on)
        event = UnitEvent.objects.create(kind=UnitEvent.Kind.MERGE, happens_on=on, legal_act="NQ thử")
        for commune in communes:
            UnitEdge.objects.create(event=event, predecessor=commune, successor=merged)
            for owned in OutletOwner.objects.filter(unit=commune, valid_to__isnull=True):
                self.give(owned.outlet, merged, on)
        for rows in (UnitParent, UnitName):
            rows.objects.filter(unit__in=communes, valid_to__isnull=True).update(valid_to=on)
        Unit.objects.filter(pk__in=[commune.pk for commune in communes]).update(valid_to=on)
        units_changed()
        return merged

    def target(self, kind="station", **fields) -> Target:
        """Make a monthly target for stations or portals, or for communes when no kind is given."""
        outlet_kind = OutletKind.objects.get(code=kind) if kind else None
        return make_target(self.clause, **({"outlet_kind": outlet_kind} | fields))
