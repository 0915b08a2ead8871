from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.plans.parties import group_name, group_rule
from gandan.plans.row_specs import known_parties
from gandan.units.actions import ensure_group
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from gandan.plans.models import Plan
    from gandan.plans.row_specs import Parties
    from gandan.plans.task_rows import TaskRow


def made_parties(plan: Plan, row: TaskRow) -> Parties:
    """Return who is chosen in the row; a group that is only described yet is made."""
    units, today = unit_map(), clock.today()
    issuer = units.name(plan.unit_id, today)
    for choice in (row.lead.choice, *row.partner_groups):
        kind, _, said = choice.partition(":")
        if kind in {"levels", "keys"}:
            names = {key: units.name(units.id_of(key), today) for key in said.split(",") if units.has(key)}
            ensure_group(group_name(choice, names, issuer), group_rule(choice, units.key(plan.unit_id)))
    return known_parties(plan.unit_id, [row])
