"""What every change of a plan shares: the lock on it, and the amendment once it is in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.errors import BadSpecError, PlanLockedError, Problem
from gandan.plans.models import Amendment, Clause, Plan, Target, Task
from gandan.plans.specs import NO_REASON
from gandan.text.days import short_date
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from gandan.calendars.rules import Window
    from gandan.people.models import User
    from gandan.plans.snapshots import Difference
    from gandan.plans.specs import Amending

Part = Clause | Target | Task
LONGEST_REASON = 300
_PARTS = {
    Clause: Amendment.Part.CLAUSE,
    Target: Amendment.Part.TARGET,
    Task: Amendment.Part.TASK,
}


@dataclass(frozen=True)
class Change:
    kind: str  # of Amendment.Kind
    part: Part
    difference: Difference


def open_plan(plan_id: int, by: User | None) -> Plan:
    """Lock the plan that is to be changed. `by` is None for the command line and the demo."""
    plan = Plan.objects.select_for_update(no_key=True).get(pk=plan_id)
    if by is not None:
        gate.require(by, Act.MANAGE_PLAN, plan.unit_id)
    if plan.state == Plan.State.CLOSED:
        raise PlanLockedError(plan)
    return plan


def reason_problems(plan: Plan, why: Amending, by: User | None) -> list[Problem]:
    """Say what the reason lacks: a person changes a plan in force only with one."""
    if plan.state != Plan.State.IN_FORCE or by is None:
        return []
    if not why.reason.strip():
        return [
            Problem("reason", "Kế hoạch đang thực hiện: hãy ghi lý do sửa. Mọi người đều đọc được lý do này.")
        ]
    if len(why.reason.strip()) > LONGEST_REASON:
        return [Problem("reason", f"Lý do dài quá {LONGEST_REASON} chữ. Hãy viết ngắn lại.")]
    return []


def reach_problems(plan: Plan, field: str, unit_ids: Iterable[int], by: User | None) -> list[Problem]:
    """Keep a plan to its issuer and the units under it: nobody reaches further by writing one."""
    territory = unit_map().territory(plan.unit_id, clock.today())
    if by is None or territory.issuperset(unit_ids):
        return []
    return [Problem(field, "Chỉ chọn được đơn vị ban hành kế hoạch và các đơn vị trực thuộc.")]


def amend(plan: Plan, change: Change, why: Amending = NO_REASON, *, by: User | None) -> None:
    """Tell about the change of a plan in force; a draft has no history, nor what the system sets up."""
    if plan.state != Plan.State.IN_FORCE or by is None:
        return
    Amendment.objects.create(
        plan=plan,
        kind=change.kind,
        part=_PARTS[type(change.part)],
        part_id=change.part.pk,
        name=name_of(change.part),
        before=change.difference.before,
        after=change.difference.after,
        counts_from=why.counts_from,
        reason=why.reason.strip(),
        made_on=clock.today(),
        made_by=by,
    )


def name_of(part: Part) -> str:
    if isinstance(part, Clause):
        return part.code
    return part.title if isinstance(part, Target) else f"{part.number}. {part.content}"[:LONGEST_REASON]


def first_day(starts: Sequence[Window], asked: date | None) -> date:
    """Return the day from which the change counts. Raises BadSpecError unless it is one of the clean ones."""
    if not starts:
        sentence = "Không còn kỳ nào để áp dụng thay đổi này: mọi kỳ đã qua, hoặc đang đếm dở một kỳ dài hơn."
        raise BadSpecError([Problem("counts_from", sentence)])
    if asked is None or asked not in {window.start for window in starts}:
        days = ", ".join(short_date(window.start) for window in starts[:4])
        sentence = f"Hãy chọn kỳ bắt đầu áp dụng. Có thể chọn các ngày: {days}."
        raise BadSpecError([Problem("counts_from", sentence)])
    return asked
