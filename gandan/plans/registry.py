"""What the names of a plan may mean on its day: units under the issuer, groups, rules of the province."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from gandan.calendars import clock
from gandan.plans.models import ReaderRule
from gandan.plans.parties import Group, Known, Registry, key_of_name
from gandan.units.models import UnitGroup, UnitName
from gandan.units.queries import unit_map
from gandan.units.rules import GroupRule, members

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gandan.units.rules import UnitMap


def registry_for(unit_id: int, day: date | None) -> Registry:
    """Return what a plan of this unit may name; without a day, or before the unit began, as of today."""
    units, today = unit_map(), clock.today()
    on = day if day is not None and units.exists(unit_id, day) else today
    known = tuple(_known(units, unit_id, on))
    groups = tuple(_groups(units, unit_id))
    return Registry(known, groups, _aliases(unit_id, known, groups), _former(units, unit_id, on))


def _known(units: UnitMap, issuer_id: int, on: date) -> Iterator[Known]:
    today = clock.today()
    for unit_id in sorted(units.territory(issuer_id, on) | {issuer_id}):
        name = units.name(unit_id, on)
        yield Known(
            unit_id,
            units.key(unit_id),
            units.level(unit_id),
            name,
            key_of_name(name),
            is_issuer=unit_id == issuer_id,
            now=_now(units, unit_id, today),
        )


def _former(units: UnitMap, issuer_id: int, on: date) -> dict[str, tuple[str, ...]]:
    """Return the names that did not hold on the day, of units whose duties lie under the issuer today."""
    today = clock.today()
    territory = units.territory(issuer_id, today)
    found: dict[str, tuple[str, ...]] = {}
    rows = UnitName.objects.exclude(valid_from__lte=on, valid_to=None).order_by("unit_id", "valid_from")
    for unit_id, name, first, until in rows.values_list("unit_id", "name", "valid_from", "valid_to"):
        holder = _now(units, unit_id, today)
        is_other_day = first > on or (until is not None and until <= on)
        if is_other_day and holder in territory:
            key = key_of_name(name)
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), f"unit:{holder}")))
    return found


def _now(units: UnitMap, unit_id: int, today: date) -> int | None:
    """Return who holds the unit's duties today: itself, or the last in the line of its main successors."""
    seen: set[int] = set()
    found: int | None = unit_id
    while found is not None and found not in seen and not units.exists(found, today):
        seen.add(found)
        found = None if units.first_day(found) > today else units.heir(found)
    return found if found not in seen else None


def _groups(units: UnitMap, issuer_id: int) -> Iterator[Group]:
    """Yield the groups that lie whole under the issuer: it gives work to no other unit."""
    today = clock.today()
    territory = units.territory(issuer_id, today)
    for group in UnitGroup.objects.order_by("pk"):
        rule = GroupRule.read(group.rule)
        inside = set(members(units, rule, today))
        if not territory.issuperset(inside):
            continue
        whole = {unit_id for unit_id in territory if units.level(unit_id) in rule.levels}
        levels = rule.levels if not (rule.kinds or rule.keys) and inside == whole else frozenset[str]()
        yield Group(group.pk, group.name, key_of_name(group.name), levels)


def _aliases(unit_id: int, known: tuple[Known, ...], groups: tuple[Group, ...]) -> dict[str, str]:
    """Return the names of the province, each with whom it means; a rule of the unit itself comes first."""
    there = {f"unit:{unit.id}" for unit in known if unit.now == unit.id} | {
        f"group:{group.id}" for group in groups
    }
    found: dict[str, str] = {}
    for rule in reversed(rules_of(unit_id, ReaderRule.Kind.ALIAS)):
        if rule.meaning in there or rule.meaning.startswith(("levels:", "keys:")):
            found[rule.folded] = rule.meaning
    return found


def columns_of(unit_id: int) -> dict[str, str]:
    """Return the names of columns that the province has taught, with the column that each is."""
    return {rule.folded: rule.meaning for rule in reversed(rules_of(unit_id, ReaderRule.Kind.COLUMN))}


def rules_of(unit_id: int, kind: str = "") -> list[ReaderRule]:
    """Return the rules that hold in the unit today, its own before those of the units above it."""
    today = clock.today()
    chain = unit_map().chain(unit_id, today)
    rows = ReaderRule.objects.filter(unit_id__in=chain, valid_from__lte=today).exclude(meaning="")
    rows = rows.filter(Q(replaced_by__isnull=True) | Q(replaced_by__valid_from__gt=today))
    if kind:
        rows = rows.filter(kind=kind)
    return sorted(rows.order_by("-pk"), key=lambda rule: chain.index(rule.unit_id))
