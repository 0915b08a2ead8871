from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.errors import BadSpecError, Problem
from gandan.plans.models import ReaderRule
from gandan.plans.parties import key_of_name
from gandan.text.fold import nfc
from gandan.units.models import Unit

if TYPE_CHECKING:
    from gandan.people.models import User

LONGEST_WRITTEN = 200
COLUMNS = ("number", "content", "form", "lead", "partners", "timing", "product", "budget", "note")


@dataclass(frozen=True)
class RuleSpec:
    """A word as plans write it, and what it means; an empty meaning takes the rule back."""

    kind: str
    written: str
    meaning: str


@transaction.atomic
def set_reader_rule(unit: Unit, spec: RuleSpec, *, by: User) -> ReaderRule:
    """Understand a word of plans so from today on, in the unit and below it. The former rule stays to read.

    The unit's row is locked: two people make one line of rules.
    """
    gate.require(by, Act.MANAGE_PLAN, unit)
    Unit.objects.select_for_update(no_key=True).get(pk=unit.pk)
    written, folded = " ".join(nfc(spec.written).split()), key_of_name(spec.written)
    if problems := _problems(spec, written):
        raise BadSpecError(problems)
    rules = ReaderRule.objects.filter(unit=unit, kind=spec.kind, folded=folded)
    former: ReaderRule | None = rules.filter(replaced_by__isnull=True).first()
    if former is not None and former.meaning == spec.meaning:
        return former
    rule = ReaderRule.objects.create(
        unit=unit,
        kind=spec.kind,
        written=written,
        folded=folded,
        meaning=spec.meaning,
        valid_from=clock.today(),
        made_by=by,
        replaces=former,
    )
    record(by, "reader_rule.set", rule, rule_kind=spec.kind, meaning=spec.meaning)
    return rule


def _problems(spec: RuleSpec, written: str) -> list[Problem]:
    problems = []
    if not key_of_name(written) or len(written) > LONGEST_WRITTEN:
        problems.append(Problem("written", "Hãy ghi đúng chữ như trong văn bản, tối đa 200 chữ."))
    if spec.kind not in ReaderRule.Kind.values:
        problems.append(Problem("kind", "Chỉ ghi nhớ được tên đơn vị hoặc tên cột."))
    if spec.kind == ReaderRule.Kind.COLUMN and spec.meaning and spec.meaning not in COLUMNS:
        problems.append(Problem("meaning", "Hãy chọn một cột của phụ lục."))
    return problems
