"""Who answers what somebody asks, looked up in the map and the catalogue of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.feedback.errors import NobodyInChargeError
from gandan.feedback.rules import Candidate, unit_for
from gandan.procedures.models import AgencyRole, VersionLevel
from gandan.procedures.queries import in_force
from gandan.procedures.values import Role
from gandan.text.fold import fold
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.units.rules import UnitMap

CARRY_OUT = (Role.EXECUTING, Role.COMPETENT)


def route(procedure_id: int | None, place_id: int | None, on: date) -> int:
    """Return the unit that answers; NobodyInChargeError where the map has no province."""
    units = unit_map()
    versions = in_force(on).filter(procedure_id=procedure_id) if procedure_id else in_force(on).none()
    levels = list(VersionLevel.objects.filter(version__in=versions).values_list("level", flat=True))
    above = units.ancestors(place_id, on) if place_id else ()
    province = _of_level(units, above, "province") or _of_level(units, units.on(on), "province")
    if province is None:
        raise NobodyInChargeError
    heads = AgencyRole.objects.filter(version__in=versions, role__in=CARRY_OUT) if levels else None
    names = list(heads.values_list("name_folded", flat=True)) if heads is not None else []
    candidate = Candidate(
        place=place_id,
        district=_of_level(units, above, "district"),
        agency=_agency(units, province, names, on),
        province=province,
    )
    return unit_for(levels, candidate) or province


def _of_level(units: UnitMap, unit_ids: Sequence[int], level: str) -> int | None:
    return next((each for each in unit_ids if units.level(each) == level), None)


def _agency(units: UnitMap, province: int, names: Sequence[str], on: date) -> int | None:
    """Return the department that the catalogue names: "Sở Tư pháp" is "Sở Tư pháp tỉnh Quảng Nam" here."""
    wanted = tuple(name for name in names if name)
    departments = units.sorted(
        (each for each in units.children(province, on) if units.level(each) == "department"), on
    )
    return next(
        (each for each in departments if wanted and fold(units.name(each, on)).startswith(wanted)), None
    )
