"""The demo's map: calendar, units of both tiers, agencies, outlets, and what each unit tells people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gandan.calendars.actions import load_calendar
from gandan.project.demo import outlets as plan
from gandan.units.actions import OutletSpec, record_absence, register_outlets, set_facts
from gandan.units.actions.importing import import_units, load_map
from gandan.units.models import OutletKind, Unit
from gandan.units.queries import unit_by_key, unit_map
from gandan.units.reader import read_units

if TYPE_CHECKING:
    from collections.abc import Iterable

COUNTERS = {
    "province": "Trung tâm Hành chính công tỉnh",
    "district": "Bộ phận Một cửa của huyện",
    "commune": "Bộ phận Một cửa của xã",
}
AGENCIES = Path(__file__).parent / "data" / "agencies.jsonl"
FIRST_DAY = date(2021, 1, 1)
PROVINCE = "quang-nam"
SIMULATED_KINDS = {"station", "post_point", "one_stop"}
HOURS = "7 giờ đến 11 giờ 30 và 13 giờ 30 đến 17 giờ, thứ Hai đến thứ Sáu"


def build_map() -> None:
    load_calendar()
    load_map()
    import_units(read_units(AGENCIES.read_text(encoding="utf-8"), AGENCIES.name), accept=True)


def build_outlets(day: date) -> int:
    """Register the outlets of the province as it is on that day; return how many."""
    places = _places(day)
    specs, absences = plan.plan_outlets(places)
    register_outlets([_spec(spec) for spec in specs])
    kinds = {kind.code: kind for kind in OutletKind.objects.all()}
    for absence in absences:
        record_absence(unit_by_key(absence.owner), kinds[absence.kind], absence.reason, valid_from=FIRST_DAY)
    return len(specs)


def _places(day: date) -> list[plan.Place]:
    units = unit_map()
    members = units.descendants(units.id_of(PROVINCE), day)
    return [plan.Place(units.key(pk), units.name(pk, day), units.level(pk)) for pk in members]


def _spec(spec: plan.OutletSpec) -> OutletSpec:
    return OutletSpec(
        kind=spec.kind,
        key=spec.key,
        name=spec.name,
        owner_id=unit_map().id_of(spec.owner),
        valid_from=FIRST_DAY,
        technology=spec.technology,
        url=spec.url,
        is_simulated=spec.kind in SIMULATED_KINDS,
    )


def build_facts(units: Iterable[Unit], day: date) -> None:
    """Give every unit a hotline, an address and opening hours. Nobody answers at 0235 000, by design."""
    for number, unit in enumerate(units):
        name = unit_map().name(unit.pk, day)
        set_facts(unit, _facts(name, unit.kind.level, number), on=FIRST_DAY)


def _facts(name: str, level: str, number: int) -> dict[str, str]:
    is_agency = level in {"department", "centre", "press"}
    return {
        "hotline": f"0235 000 {number:04d}",
        "address": f"trụ sở {name}" if is_agency else f"trụ sở Ủy ban nhân dân {lowered(name)}",
        "opening_hours": HOURS,
        "counter": COUNTERS.get(level, "bộ phận tiếp nhận của cơ quan"),
    }


def lowered(name: str) -> str:
    """Return "xã Tam Hải" for "Xã Tam Hải": the kind is no name."""
    return name[:1].lower() + name[1:]


def units_of_day(day: date) -> list[Unit]:
    units = unit_map()
    members = units.descendants(units.id_of(PROVINCE), day)
    return list(Unit.objects.filter(pk__in=members).select_related("kind").order_by("pk"))
