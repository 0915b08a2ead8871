"""What a unit says of itself, and why it has no outlet of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q

from gandan.audit.actions import record
from gandan.units.actions.lives import name_of, require_alive
from gandan.units.errors import HasOutletError, MissingReasonError, NoAbsenceError
from gandan.units.models import Outlet, OutletAbsence, OutletOwner, UnitFact

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.audit.actions import Actor
    from gandan.units.models import DatedQuerySet, OutletKind, Unit


@transaction.atomic
def record_absence(  # noqa: PLR0913 - two keywords say when and who
    unit: Unit, kind: OutletKind, reason: str, *, valid_from: date, by: Actor | None = None
) -> OutletAbsence:
    """Write down why a unit has no outlet of a kind; a new reason ends the one before.

    Raises NotActiveError, MissingReasonError, or HasOutletError while such an outlet is at work.
    """
    require_alive(unit, valid_from)
    if not reason.strip():
        raise MissingReasonError
    outlets = Outlet.objects.on(valid_from).filter(kind=kind)
    if OutletOwner.objects.on(valid_from).filter(unit=unit, outlet__in=outlets).exists():
        raise HasOutletError(name_of(unit, valid_from), kind.name, valid_from)
    end_rows(OutletAbsence.objects.filter(unit=unit, kind=kind), valid_from)
    absence = OutletAbsence.objects.create(
        unit=unit, kind=kind, reason=reason, valid_from=valid_from, valid_to=unit.valid_to
    )
    record(by, "outlet.absence_recorded", absence)
    return absence


@transaction.atomic
def end_absence(absence_id: int, *, on: date, by: Actor | None = None) -> None:
    """Let the reason hold no more from that day; raise NoAbsenceError when it does not hold then."""
    absence = OutletAbsence.objects.select_for_update(no_key=True).get(pk=absence_id)
    has_ended = absence.valid_to is not None and absence.valid_to <= on
    if has_ended or absence.valid_from >= on:
        raise NoAbsenceError(on)
    absence.valid_to = on
    absence.save(update_fields=["valid_to"])
    record(by, "outlet.absence_ended", absence, on=str(on))


@transaction.atomic
def set_facts(unit: Unit, facts: Mapping[str, str], *, on: date, by: Actor | None = None) -> None:
    """Let these facts hold from that day; an empty value ends a fact. What was to come later is dropped.

    Raises NotActiveError when the unit does not exist on the day.
    """
    require_alive(unit, on)
    end_rows(UnitFact.objects.filter(unit=unit, key__in=facts), on)
    UnitFact.objects.bulk_create(
        UnitFact(unit=unit, key=key, value=value, valid_from=on, valid_to=unit.valid_to)
        for key, value in facts.items()
        if value
    )
    record(by, "unit.facts_set", unit, of_unit=unit.pk, keys=sorted(facts), on=str(on))


def end_rows(rows: DatedQuerySet, on: date) -> None:
    """Let dated rows hold no more from that day, also those that would begin or end later."""
    rows.filter(valid_from__gte=on).delete()
    rows.filter(Q(valid_to=None) | Q(valid_to__gt=on)).update(valid_to=on)
