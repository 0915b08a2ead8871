"""Lists ask here what to say beside procedures of one name, so that a reader takes the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from gandan.procedures.models import ProcedureVersion
from gandan.procedures.rules.namesakes import Namesake, namesakes_among, told_apart
from gandan.procedures.values import Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


def apart(names: Mapping[str, str], on: date) -> dict[str, str]:
    """Return for each code that shares its name what sets it apart; no query where all names differ."""
    groups = namesakes_among(names)
    if not groups:
        return {}
    known = _namesakes({code for group in groups for code in group}, on)
    found: dict[str, str] = {}
    for group in groups:
        found |= told_apart([known.get(code, Namesake(code)) for code in group])
    return found


def _namesakes(codes: set[str], on: date) -> dict[str, Namesake]:
    """Return what each code says on the day, or what it will say first: three queries."""
    lasting = Q(valid_to__isnull=True) | Q(valid_to__gt=on)
    rows = ProcedureVersion.objects.filter(lasting, code__in=codes).prefetch_related("agencies", "levels")
    return {row.code: _namesake(row) for row in rows.order_by("-valid_from", "code", "pk")}


def _namesake(row: ProcedureVersion) -> Namesake:
    executing = [agency.name for agency in row.agencies.all() if agency.role == Role.EXECUTING]
    return Namesake(
        code=row.code,
        agency=", ".join(executing),
        levels=tuple(level.level for level in row.levels.all()),
        issued_by=row.issued_by,
    )
