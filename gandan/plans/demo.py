"""The plans of the demo, from the product's own words in data/: Quảng Nam 2021-2025 and Núi Thành 2024."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.db import transaction

from gandan.plans.actions import add_clause, add_target, add_task, create_plan
from gandan.plans.models import Clause, Plan
from gandan.plans.specs import ClauseSpec, PlanHeader, TargetSpec, TaskSpec
from gandan.units.models import OutletKind, UnitGroup
from gandan.units.queries import unit_by_key

if TYPE_CHECKING:
    from gandan.people.models import User
    from gandan.units.models import Unit

DATA = Path(__file__).parent / "data"

# Any: what json.loads gives; the files are our own and a test reads all of them.
Entry = dict[str, Any]


@transaction.atomic
def load_demo_plans(*, by: User | None, quang_nam: Unit, nui_thanh: Unit) -> list[Plan]:
    """Bring both founding plans in as drafts; what is there already stays as it is."""
    province = _load("quang-nam-2021-2025.json", quang_nam, None, by)
    return [province, _load("nui-thanh-2024.json", nui_thanh, province, by)]


def _load(name: str, unit: Unit, parent: Plan | None, by: User | None) -> Plan:
    entry: Entry = json.loads((DATA / name).read_text(encoding="utf-8"))
    known = Plan.objects.filter(number=entry["number"], unit=unit).first()
    if known is not None:
        return known
    plan = create_plan(_header(entry, unit, parent), by=by)
    clauses = {row["code"]: _clause(plan, row, by) for row in entry["clauses"]}
    for row in entry["tasks"]:
        add_task(plan.pk, _task(row, unit, clauses), by=by)
    return plan


def _header(entry: Entry, unit: Unit, parent: Plan | None) -> PlanHeader:
    return PlanHeader(
        number=entry["number"],
        title=entry["title"],
        unit=unit,
        issued_on=date.fromisoformat(entry["issued_on"]),
        period_from=date.fromisoformat(entry["period_from"]),
        period_to=date.fromisoformat(entry["period_to"]),
        parent=parent,
    )


def _clause(plan: Plan, row: Entry, by: User | None) -> Clause:
    origin = row.get("derived_from")
    derived_from = plan.parent.clauses.get(code=origin) if plan.parent and origin else None
    spec = ClauseSpec(row["code"], row["text"], row["heading"], derived_from)
    clause = add_clause(plan.pk, spec, by=by)
    for target in row.get("targets", ()):
        add_target(clause.pk, _target(target, plan.unit), by=by)
    return clause


def _target(row: Entry, scope: Unit) -> TargetSpec:
    return TargetSpec(
        code=row["code"],
        title=row["title"],
        scope=scope,
        evidence_kinds=tuple(row["evidence_kinds"]),
        outlet_kind=OutletKind.objects.get(code=row["outlet_kind"]) if "outlet_kind" in row else None,
        unit_levels=tuple(row.get("unit_levels", ())),
        topics=tuple(row.get("topics", ())),
        minimum_count=row.get("minimum_count", 1),
        window=row["window"],
        goal_share=Decimal(str(row.get("goal_share", 1))),
        is_internal=row.get("is_internal", True),
        method=row["method"],
        starts_on=_day(row, "starts_on"),
        ends_on=_day(row, "ends_on"),
    )


def _task(row: Entry, unit: Unit, clauses: dict[str, Clause]) -> TaskSpec:
    lead = row.get("lead_unit")
    return TaskSpec(
        number=row["number"],
        content=row["content"],
        timing=row["timing"],
        lead_unit=unit_by_key(lead) if lead else None if "lead_group" in row else unit,
        lead_group=_group(row["lead_group"]) if "lead_group" in row else None,
        clause=clauses[row["clause"]],
        form=row.get("form", ""),
        product=row.get("product", ""),
        partners=row.get("partners", ""),
        timing_text=row.get("timing_text", ""),
        cadence=row.get("cadence", ""),
        due_on=_day(row, "due_on"),
        starts_on=_day(row, "starts_on"),
        ends_on=_day(row, "ends_on"),
        budget_note=row.get("budget_note", ""),
        evidence_kinds=tuple(row["evidence_kinds"]),
        topics=tuple(row.get("topics", ())),
    )


def _group(row: Entry) -> UnitGroup:
    group, _ = UnitGroup.objects.get_or_create(
        code=row["code"], defaults={"name": row["name"], "rule": row["rule"]}
    )
    return group


def _day(row: Entry, key: str) -> date | None:
    return date.fromisoformat(row[key]) if key in row else None
