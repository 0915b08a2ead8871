from __future__ import annotations

from gandan.plans.tests.factories import make_clause, make_exclusion, make_plan, make_target
from gandan.units.tests.factories import make_outlet


def target_row(unit):
    outlet = make_outlet("station", owner=unit)
    return make_target(make_clause(make_plan(unit)), outlet_kind=outlet.kind), outlet


def member_row(unit):
    target, outlet = target_row(unit)
    return {"pk": target.pk, "member": outlet.pk}


SAMPLES = {
    "desk:targets:show": lambda unit: {"pk": target_row(unit)[0].pk},
    "desk:targets:member": member_row,
    "desk:targets:exclude": member_row,
    "desk:targets:end_exclusion": lambda unit: {"pk": make_exclusion(*target_row(unit)).pk},
}
