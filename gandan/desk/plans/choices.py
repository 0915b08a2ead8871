"""What the forms of targets and tasks offer to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.utils.text import capfirst

from gandan.calendars import clock
from gandan.desk.plans.words import EVIDENCE_NAMES
from gandan.plans.models import Plan
from gandan.plans.rules import EVIDENCE_KINDS
from gandan.units.models import UnitGroup
from gandan.units.queries import unit_map
from gandan.units.rules import GroupRule, members

if TYPE_CHECKING:
    from datetime import date

LONGEST_COUNT = 1000


def evidence_field(label: str, *, required: bool = True) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        choices=[(kind, capfirst(EVIDENCE_NAMES[kind])) for kind in EVIDENCE_KINDS],
        required=required,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Hãy chọn ít nhất một loại bằng chứng."},
    )


def topics_field(label: str) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Không chọn chủ đề nào thì bằng chứng về mọi chủ đề đều được tính.",
    )


def place_choices(plan: Plan, kept: int | None = None) -> list[tuple[str, str]]:
    """Return the issuer and all units under it, each under its parent; `kept` stays even if it is gone."""
    units, day = unit_map(), clock.today()
    top = plan.unit_id if units.exists(plan.unit_id, day) else None
    found: list[tuple[str, str]] = []

    def add(unit_id: int, depth: int) -> None:
        found.append((str(unit_id), f"{'– ' * depth}{units.name(unit_id, day)}"))
        for below in units.sorted(units.children(unit_id, day), day):
            add(below, depth + 1)

    if top is not None:
        add(top, 0)
    known = {key for key, _ in found}
    for unit_id in (plan.unit_id, kept):
        if unit_id is not None and str(unit_id) not in known:
            known.add(str(unit_id))
            found.append((str(unit_id), units.name(unit_id, plan.issued_on)))
    return found


def group_choices() -> list[tuple[str, str]]:
    return [(str(group.pk), group.name) for group in UnitGroup.objects.order_by("name")]


def lead_group_choices(plan: Plan, kept: int | None = None) -> list[tuple[str, str]]:
    """Return the groups that lie whole under the issuer: it gives work to no other unit."""
    units, day = unit_map(), clock.today()
    territory = units.territory(plan.unit_id, day)
    return [
        (str(group.pk), group.name)
        for group in UnitGroup.objects.order_by("name")
        if group.pk == kept or territory.issuperset(members(units, GroupRule.read(group.rule), day))
    ]


def first_day_of_new(plan: Plan) -> date:
    """Return where something new begins: with the plan, or with this month once it is in force."""
    if plan.state != Plan.State.IN_FORCE:
        return plan.period_from
    return max(plan.period_from, min(clock.today().replace(day=1), plan.period_to))
