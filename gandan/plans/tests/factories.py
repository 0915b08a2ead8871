"""Rows of a plan for tests, written straight into the tables: no rule is asked, no audit row is made."""

from __future__ import annotations

from datetime import date
from itertools import count

from gandan.plans.models import Assignment, Clause, Plan, Target, TargetExclusion, Task
from gandan.units.models import Outlet, Unit, UnitGroup

_numbers = count(1)


def make_plan(unit: Unit, **fields) -> Plan:
    """Make a plan of 2024 in force, unless said otherwise."""
    number = next(_numbers)
    defaults = {
        "number": f"{number}/KH-UBND",
        "title": "Kế hoạch tuyên truyền cải cách hành chính năm 2024",
        "issued_on": date(2024, 1, 2),
        "period_from": date(2024, 1, 1),
        "period_to": date(2024, 12, 31),
        "state": Plan.State.IN_FORCE,
    }
    return Plan.objects.create(unit=unit, **(defaults | fields))


def make_clause(plan: Plan, **fields) -> Clause:
    number = next(_numbers)
    defaults = {
        "code": f"C-{number}",
        "position": number,
        "heading": "Mục tiêu",
        "text": f"Cam kết thứ {number} của kế hoạch.",
    }
    return Clause.objects.create(plan=plan, **(defaults | fields))


def make_target(clause: Clause, **fields) -> Target:
    """Make a monthly target of the plan's unit: outlets when `outlet_kind` is given, else communes."""
    outlet_kind = fields.get("outlet_kind")
    defaults = {
        "code": f"target_{next(_numbers)}",
        "title": "Tỷ lệ thành viên có bằng chứng",
        "population": Target.Population.OUTLETS if outlet_kind else Target.Population.UNITS,
        "unit_levels": [] if outlet_kind else ["commune"],
        "scope": clause.plan.unit,
        "evidence_kinds": ["URL", "LOG"],
        "window": Target.Window.MONTH,
        "starts_on": clause.plan.period_from,
        "ends_on": clause.plan.period_to,
    }
    return Target.objects.create(clause=clause, **(defaults | fields))


def make_exclusion(target: Target, member: Outlet | Unit, **fields) -> TargetExclusion:
    defaults = {
        "reason": "Chưa có thiết bị",
        "valid_from": target.starts_on,
        "outlet": member if isinstance(member, Outlet) else None,
        "unit": member if isinstance(member, Unit) else None,
    }
    return TargetExclusion.objects.create(target=target, **(defaults | fields))


def make_task(plan: Plan, lead: Unit | UnitGroup | None = None, **fields) -> Task:
    """Make a monthly task of the plan's own unit, or of the unit or group that leads it."""
    number = next(_numbers)
    defaults = {
        "number": str(number),
        "content": f"Phát chuyên mục cải cách hành chính, nhiệm vụ {number}",
        "lead_unit": lead if isinstance(lead, Unit) else None if lead else plan.unit,
        "lead_group": lead if isinstance(lead, UnitGroup) else None,
        "timing": Task.Timing.MONTHLY,
        "timing_text": "Hằng tháng",
        "starts_on": plan.period_from,
        "ends_on": plan.period_to,
        "evidence_kinds": ["LOG"],
    }
    return Task.objects.create(plan=plan, **(defaults | fields))


def make_assignment(task: Task, unit: Unit | None = None, **fields) -> Assignment:
    """Make the task's work of October 2024 for its lead unit, unless said otherwise."""
    defaults = {
        "occurrence_from": date(2024, 10, 1),
        "occurrence_to": date(2024, 10, 31),
        "due_on": date(2024, 10, 31),
    }
    return Assignment.objects.create(task=task, unit=unit or task.lead_unit, **(defaults | fields))
