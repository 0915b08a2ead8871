"""What a province has taught the reader: who is meant by a name, what a column holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from gandan.desk.plans.page import managing_units, unit_name
from gandan.desk.plans.readings.choices import Names
from gandan.desk.plans.readings.forms import COLUMN_NAMES, ColumnForm
from gandan.desk.request import posted
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.plans import actions
from gandan.plans.actions import RuleSpec
from gandan.plans.errors import PlansError
from gandan.plans.models import ReaderRule
from gandan.plans.registry import registry_for

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.units.models import Unit

MOST_SHOWN = 200


@dataclass(frozen=True)
class RuleLine:
    rule: ReaderRule
    meaning: str
    unit: str


@require_http_methods(["GET", "POST"])
def list_rules(request: UserRequest) -> HttpResponse:
    """List what is remembered; add the name of a column."""
    units = managing_units(request.user)
    if not units:
        raise NotFoundError(ReaderRule.__name__, None)
    form = ColumnForm(posted(request), units=[(unit, unit_name(unit.pk)) for unit in units])
    if form.is_valid() and _is_set(request, form, units):
        return redirect("desk:plans:reader_rules")
    rows = ReaderRule.objects.filter(replaced_by__isnull=True).exclude(meaning="").select_related("made_by")
    rules = gate.limit(rows, request.user, Act.MANAGE_PLAN).order_by("kind", "folded", "pk")[:MOST_SHOWN]
    context = {"form": form, "rules": _lines(list(rules)), "section": "plans"}
    status = 422 if form.is_bound else 200
    return render(request, "desk/plans/reading/rules.html", context, status=status)


@require_POST
def take_back(request: UserRequest, pk: int) -> HttpResponse:
    rule = gate.access(ReaderRule.objects.select_related("unit"), request.user, Act.MANAGE_PLAN, pk=pk)
    try:
        actions.set_reader_rule(rule.unit, RuleSpec(rule.kind, rule.written, ""), by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    else:
        notices.success(request, f"Từ nay không còn hiểu “{rule.written}” theo cách cũ.")
    return redirect("desk:plans:reader_rules")


def _is_set(request: UserRequest, form: ColumnForm, units: list[Unit]) -> bool:
    said = form.cleaned_data
    unit = next(unit for unit in units if str(unit.pk) == said["unit"])
    try:
        spec = RuleSpec(ReaderRule.Kind.COLUMN, said["written"], said["meaning"])
        actions.set_reader_rule(unit, spec, by=request.user)
    except PlansError as refusal:
        form.add_error("written", str(refusal))
        return False
    notices.success(request, "Đã ghi nhớ. Lần đọc sau sẽ hiểu cột này như vậy.")
    return True


def _lines(rules: list[ReaderRule]) -> list[RuleLine]:
    names: dict[int, Names] = {}
    lines = []
    for rule in rules:
        if rule.kind == ReaderRule.Kind.COLUMN:
            meaning = COLUMN_NAMES.get(rule.meaning, "")
        else:
            if rule.unit_id not in names:
                names[rule.unit_id] = Names(registry_for(rule.unit_id, None), rule.unit_id)
            meaning = names[rule.unit_id].of(rule.meaning)
        lines.append(RuleLine(rule, meaning, unit_name(rule.unit_id)))
    return lines
