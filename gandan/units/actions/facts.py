"""What a unit says of itself, and why it has no outlet of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.units.models import OutletAbsence, UnitFact

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.audit.actions import Actor
    from gandan.units.models import OutletKind, Unit


@transaction.atomic
def record_absence(  # noqa: PLR0913 - two keywords say when and who
    unit: Unit, kind: OutletKind, reason: str, *, valid_from: date, by: Actor | None = None
) -> OutletAbsence:
    """Write down why a unit has no outlet of a kind; a new reason ends the one before."""
    former = OutletAbsence.objects.filter(unit=unit, kind=kind, valid_to=None)
    former.filter(valid_from__gte=valid_from).delete()
    former.update(valid_to=valid_from)
    absence = OutletAbsence.objects.create(unit=unit, kind=kind, reason=reason, valid_from=valid_from)
    record(by, "outlet.absence_recorded", absence)
    return absence


@transaction.atomic
def set_facts(unit: Unit, facts: Mapping[str, str], *, on: date, by: Actor | None = None) -> None:
    """Let these facts hold from that day; an empty value ends a fact."""
    former = UnitFact.objects.filter(unit=unit, key__in=facts, valid_to=None)
    former.filter(valid_from__gte=on).delete()
    former.update(valid_to=on)
    UnitFact.objects.bulk_create(
        UnitFact(unit=unit, key=key, value=value, valid_from=on) for key, value in facts.items() if value
    )
    record(by, "unit.facts_set", unit, keys=sorted(facts), on=str(on))
