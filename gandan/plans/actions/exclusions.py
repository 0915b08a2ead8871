from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q

from gandan.audit.actions import record
from gandan.plans.actions.amending import open_plan
from gandan.plans.errors import BadSpecError, Problem
from gandan.plans.models import Target, TargetExclusion
from gandan.plans.rules import exclusion_problems
from gandan.text.days import short_date
from gandan.units.models import Outlet

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.models import User
    from gandan.plans.specs import ExclusionSpec


@transaction.atomic
def exclude_member(target_id: int, spec: ExclusionSpec, *, by: User | None) -> TargetExclusion:
    """Leave one outlet or unit out of a target's count, with the reason; nothing is left out silently."""
    # The plan is locked first: a target that was read before may have been changed meanwhile.
    open_plan(Target.objects.values_list("clause__plan_id", flat=True).get(pk=target_id), by)
    target = Target.objects.get(pk=target_id)
    first = spec.valid_from or target.starts_on
    is_outlet = isinstance(spec.member, Outlet)
    problems = exclusion_problems(spec, first)
    if is_outlet != (target.population == Target.Population.OUTLETS):
        problems.append(Problem("", "Chỉ tiêu này không đếm loại thành viên đó."))
    problems.extend(_overlaps(target, spec, first))
    if problems:
        raise BadSpecError(problems)
    exclusion = TargetExclusion.objects.create(
        target=target,
        outlet=spec.member if isinstance(spec.member, Outlet) else None,
        unit=None if isinstance(spec.member, Outlet) else spec.member,
        reason=spec.reason.strip(),
        valid_from=first,
        valid_to=spec.valid_to,
        decided_by=by,
    )
    record(by, "target.member_excluded", target, member_id=spec.member.pk, exclusion_id=exclusion.pk)
    return exclusion


@transaction.atomic
def end_exclusion(exclusion_id: int, on: date, *, by: User | None) -> TargetExclusion:
    """Count the member again from the day. Raises BadSpecError unless the exclusion has begun before it."""
    rows = TargetExclusion.objects.values_list("target__clause__plan_id", flat=True)
    open_plan(rows.get(pk=exclusion_id), by)
    exclusion = TargetExclusion.objects.select_related("target").get(pk=exclusion_id)
    if on <= exclusion.valid_from:
        sentence = f"Ngày tính lại phải sau ngày bắt đầu không tính, {short_date(exclusion.valid_from)}."
        raise BadSpecError([Problem("on", sentence)])
    if exclusion.valid_to is not None and on > exclusion.valid_to:
        sentence = f"Thành viên này đã được tính lại từ ngày {short_date(exclusion.valid_to)}."
        raise BadSpecError([Problem("on", sentence)])
    exclusion.valid_to = on
    exclusion.save(update_fields=["valid_to"])
    record(by, "target.exclusion_ended", exclusion.target, exclusion_id=exclusion.pk, on=on.isoformat())
    return exclusion


def _overlaps(target: Target, spec: ExclusionSpec, first: date) -> list[Problem]:
    """Two reasons for the same days would leave open which one is told."""
    column = "outlet" if isinstance(spec.member, Outlet) else "unit"
    rows = target.exclusions.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=first), **{column: spec.member.pk}
    )
    if spec.valid_to is not None:
        rows = rows.filter(valid_from__lt=spec.valid_to)
    if (known := rows.order_by("valid_from").first()) is None:
        return []
    days = f"từ ngày {short_date(known.valid_from)}"
    if known.valid_to is not None:
        days = f"{days} đến trước ngày {short_date(known.valid_to)}"
    return [Problem("valid_from", f"Thành viên này đã được ghi là không tính {days}, lý do: {known.reason}.")]
