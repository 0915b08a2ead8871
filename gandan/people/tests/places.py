"""A small province with its neighbour, for tests about who reaches what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import count

from gandan.units.memory import units_changed
from gandan.units.models import Unit, UnitEdge, UnitEvent, UnitKind, UnitName, UnitParent

START = date(2020, 1, 1)
_numbers = count(1)


@dataclass(frozen=True)
class Places:
    province: Unit
    department: Unit
    division: Unit  # inside the department
    district: Unit
    district_division: Unit  # inside the district
    commune: Unit  # under the district
    neighbour: Unit  # a commune of another province


def make_place(level, name, parent=None, *, until=None) -> Unit:
    unit = _place(level, name, parent, until)
    units_changed()
    return unit


def _place(level, name, parent=None, until=None) -> Unit:
    kind, _ = UnitKind.objects.get_or_create(
        code=level, defaults={"name": level, "level": level, "valid_from": START}
    )
    unit = Unit.objects.create(kind=kind, key=f"{level}-{next(_numbers)}", valid_from=START, valid_to=until)
    UnitName.objects.create(unit=unit, name=name, short_name=name, valid_from=START)
    if parent is not None:
        UnitParent.objects.create(unit=unit, parent=parent, valid_from=START)
    return unit


def make_places() -> Places:
    province = _place("province", "Tỉnh Thu Bồn")
    department = _place("department", "Sở Nội vụ", province)
    district = _place("district", "Huyện Sông Trà", province)
    elsewhere = _place("province", "Tỉnh Láng Giềng")
    places = Places(
        province=province,
        department=department,
        division=_place("division", "Phòng Cải cách hành chính", department),
        district=district,
        district_division=_place("division", "Phòng Văn hóa", district),
        commune=_place("commune", "Xã Cù Lao", district),
        neighbour=_place("commune", "Xã Nơi Khác", elsewhere),
    )
    units_changed()  # once for all of them
    return places


def merge(old, new, on) -> None:
    """Let one unit go into another on a day."""
    event = UnitEvent.objects.create(kind=UnitEvent.Kind.MERGE, happens_on=on, legal_act="01/NQ")
    UnitEdge.objects.create(event=event, predecessor=old, successor=new)
    abolish(old, on)


def abolish(unit, on) -> None:
    Unit.objects.filter(pk=unit.pk).update(valid_to=on)
    units_changed()


def reopen(unit) -> None:
    abolish(unit, None)
