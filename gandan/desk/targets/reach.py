"""Which targets a person sees, and for which part of the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.plans.models import Plan, Target
from gandan.units.models import Unit
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.people.models import User


@dataclass(frozen=True)
class View:
    """What one person looks at: a plan as a whole, or only the own part of a plan from above."""

    plan: Plan
    scope: Unit | None  # empty: the whole


def own_units(user: User, day: date) -> list[Unit]:
    """Return the units a person views, the highest first."""
    units = unit_map()
    rows = gate.limit(Unit.objects.on(day), user, Act.VIEW, path="pk")
    return sorted(rows, key=lambda unit: (len(units.ancestors(unit.pk, day)), unit.pk))


def views_of(user: User) -> list[View]:
    """Return the plans in force that concern this person, the highest first and of one unit the newest.

    The own ones are whole, those from above in part.
    """
    day, units = clock.today(), unit_map()
    own = own_units(user, day)
    reached = gate.limit(Plan.objects.filter(state=Plan.State.IN_FORCE), user, Act.VIEW)
    newest = reached.order_by("-issued_on", "pk")
    highest = sorted(newest, key=lambda plan: len(units.ancestors(plan.unit_id, plan.issued_on)))
    whole = [View(plan, None) for plan in highest]
    if not own:
        return whole
    above = units.ancestors(own[0].pk, day)
    seen = {view.plan.pk for view in whole}
    from_above = Plan.objects.filter(state=Plan.State.IN_FORCE, unit_id__in=above).exclude(pk__in=seen)
    return [*(View(plan, own[0]) for plan in from_above.order_by("-issued_on", "pk")), *whole]


def target_in_view(user: User, pk: int) -> tuple[Target, Unit | None]:
    """Return the target and the part of it this person sees; NotFoundError when it is none of theirs."""
    rows = Target.objects.select_related("clause__plan", "outlet_kind", "scope", "group")
    target = rows.filter(pk=pk).first()
    if target is not None:
        if gate.may(user, Act.VIEW, target.clause.plan.unit_id):
            return target, None
        day = clock.today()
        own: Sequence[Unit] = own_units(user, day)
        if own and target.clause.plan.unit_id in unit_map().ancestors(own[0].pk, day):
            return target, own[0]
    raise NotFoundError("Target", pk)
