"""From a row of the annex to the task it asks for: nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gandan.plans.models import Plan, Task
from gandan.plans.parties import group_rule, key_of_name
from gandan.plans.specs import TaskSpec
from gandan.units.models import Unit, UnitGroup
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gandan.plans.task_rows import TaskRow

Timing = Task.Timing
LONGEST = {"number": 20, "form": 300, "product": 300, "partners": 400, "timing_text": 120, "budget_note": 200}


@dataclass(frozen=True)
class Parties:
    """Units and groups by the choices that name them."""

    by_choice: Mapping[str, Unit | UnitGroup] = field(default_factory=dict)

    def unit(self, choice: str) -> Unit | None:
        found = self.by_choice.get(choice)
        return found if isinstance(found, Unit) else None

    def group(self, choice: str) -> UnitGroup | None:
        found = self.by_choice.get(choice)
        return found if isinstance(found, UnitGroup) else None


def known_parties(unit_id: int, rows: Iterable[TaskRow]) -> Parties:
    """Return whom the rows name, with two questions for all of them."""
    choices = {choice for row in rows for choice in (row.lead.choice, *row.partner_groups) if choice}
    keys = {choice: choice.partition(":")[2] for choice in choices if choice.startswith("unit:")}
    units = Unit.objects.in_bulk([int(key) for key in keys.values() if key.isdecimal()])
    found: dict[str, Unit | UnitGroup] = {
        choice: units[int(key)] for choice, key in keys.items() if key.isdecimal() and int(key) in units
    }
    issuer = unit_map().key(unit_id)
    groups = list(UnitGroup.objects.order_by("pk"))
    for choice in choices - set(keys):
        group = _group(choice, groups, issuer)
        if group is not None:
            found[choice] = group
    return Parties(found)


def _group(choice: str, groups: list[UnitGroup], issuer: str) -> UnitGroup | None:
    kind, _, said = choice.partition(":")
    if kind == "group":
        return next((group for group in groups if str(group.pk) == said), None)
    rule = group_rule(choice, issuer)
    return next((group for group in groups if group.rule == rule), None)


def task_spec(plan: Plan, row: TaskRow, parties: Parties) -> TaskSpec:
    when = row.when
    is_inside = when.starts_on is not None and plan.period_from <= when.starts_on <= plan.period_to
    partners = [parties.group(choice) for choice in row.partner_groups]
    return TaskSpec(
        number=_cut("number", row.number),
        content=row.content,
        timing=when.timing,
        lead_unit=parties.unit(row.lead.choice),
        lead_group=parties.group(row.lead.choice),
        form=_cut("form", row.form),
        product=_cut("product", row.product),
        partners=_cut("partners", "; ".join(row.partners)),
        partner_groups=tuple(group for group in partners if group is not None),
        timing_text=_cut("timing_text", when.text),
        cadence=when.cadence,
        due_on=when.due_on,
        starts_on=when.starts_on if is_inside else None,
        budget_dong=row.budget_dong,
        budget_note=_cut("budget_note", row.budget),
        evidence_kinds=row.evidence_kinds,
    )


def next_task_spec(task: Task, row: TaskRow, parties: Parties) -> TaskSpec:
    """Return what the task becomes by the next version; what its annex does not say stays as it is."""
    spec = task_spec(task.plan, row, parties)
    has_lead = spec.lead_unit is not None or spec.lead_group is not None
    stays = {
        name: getattr(task, name)
        for name in ("form", "product", "partners", "timing_text", "budget_note")
        if not getattr(spec, name) or key_of_name(getattr(spec, name)) == key_of_name(getattr(task, name))
    }
    if not has_lead:
        stays |= {"lead_unit": task.lead_unit, "lead_group": task.lead_group}
    if not spec.timing:
        stays |= {"timing": task.timing, "cadence": task.cadence, "due_on": task.due_on}
    elif spec.timing == Timing.CONTINUOUS == task.timing and not spec.cadence:
        stays["cadence"] = task.cadence
    if not spec.budget_note:
        stays["budget_dong"] = task.budget_dong
    same = ("clause", "note", "starts_on", "ends_on")
    return replace(
        spec,
        **stays,
        **{name: getattr(task, name) for name in same},
        number=spec.number or task.number,
        topics=tuple(task.topics),
        evidence_kinds=tuple(task.evidence_kinds) or spec.evidence_kinds,
        partner_groups=tuple(task.partner_groups.all()),
    )


def _cut(name: str, text: str) -> str:
    return text[: LONGEST[name]]
