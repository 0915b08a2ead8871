"""What each row of a reading changes in the plan that it follows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from gandan.plans.built import built_task
from gandan.plans.drafts import CLAUSE, TARGET, TASK, header_day
from gandan.plans.measures import measure_of
from gandan.plans.models import Clause, Plan, Target, Task
from gandan.plans.registry import registry_for
from gandan.plans.row_specs import known_parties, next_task_spec
from gandan.plans.snapshots import TASK_FIELDS, Difference, difference, snapshot
from gandan.plans.specs import TargetSpec
from gandan.plans.task_rows import task_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.plans.models import Reading, ReadingRow

TARGET_PARTS = ("title", "goal_share")
OldPart = tuple[Clause | Target | Task, str, str]  # the part, its words, its number


def old_parts(plan: Plan) -> dict[str, list[OldPart]]:
    """Return what the plan holds today, by the kind of row."""
    targets = Target.objects.filter(clause__plan=plan, withdrawn_from__isnull=True)
    tasks = plan.tasks.filter(withdrawn_from__isnull=True)
    return {
        CLAUSE: [(each, each.text, "") for each in plan.clauses.order_by("position")],
        TARGET: [(each, each.title, "") for each in targets.order_by("position", "pk")],
        TASK: [(each, each.content, each.number) for each in tasks.order_by("pk")],
    }


def changes_of(reading: Reading, rows: Sequence[ReadingRow]) -> dict[int, Difference]:
    """Return what changes by each row that goes on from a part of the plan; new rows are left out."""
    going_on = [row for row in rows if row.fields.get("old") and not row.fields.get("is_gone")]
    keys = {kind: [row.fields["old"] for row in going_on if row.kind == kind] for kind in (CLAUSE, TARGET)}
    clauses = Clause.objects.in_bulk(keys[CLAUSE])
    targets = Target.objects.select_related("outlet_kind", "scope", "group").in_bulk(keys[TARGET])
    found: dict[int, Difference] = {}
    for row in going_on:
        key = row.fields["old"]
        if row.kind == CLAUSE and key in clauses:
            found[row.pk] = difference({"text": clauses[key].text}, {"text": row.text})
        elif row.kind == TARGET and key in targets:
            found[row.pk] = _target_difference(targets[key], row)
    return found | _task_differences(reading, [row for row in going_on if row.kind == TASK])


def _target_difference(target: Target, row: ReadingRow) -> Difference:
    spec = next_target_spec(target, row)
    return difference(
        snapshot(target, TARGET_PARTS), {"title": spec.title, "goal_share": str(spec.goal_share.normalize())}
    )


def next_target_spec(target: Target, row: ReadingRow) -> TargetSpec:
    """Return the target with the words and the share of the next version; how it is counted stays."""
    spec = TargetSpec(
        code=target.code,
        title=row.text[:300],
        scope=target.scope,
        evidence_kinds=tuple(target.evidence_kinds),
        outlet_kind=target.outlet_kind,
        unit_levels=tuple(target.unit_levels),
        group=target.group,
        topics=tuple(target.topics),
        minimum_count=target.minimum_count,
        window=target.window,
        goal_share=target.goal_share,
        is_internal=target.is_internal,
        method=target.method,
        starts_on=target.starts_on,
        ends_on=target.ends_on,
    )
    if row.fields.get("measure") != "share":
        return spec
    return replace(spec, goal_share=Decimal(str(measure_of(row.fields)["value"])) / 100)


def _task_differences(reading: Reading, rows: Sequence[ReadingRow]) -> dict[int, Difference]:
    if not rows:
        return {}
    tasks = (
        Task.objects.select_related("plan", "lead_unit", "lead_group", "clause")
        .prefetch_related("partner_groups")
        .in_bulk([row.fields["old"] for row in rows])
    )
    registry = registry_for(reading.unit_id, header_day(reading.header, "date"))
    read = {row.pk: task_row(row.text, row.fields, registry) for row in rows}
    parties = known_parties(reading.unit_id, read.values())
    found = {}
    for row in rows:
        task = tasks.get(row.fields["old"])
        if task is not None:
            asked = built_task(task.plan, next_task_spec(task, read[row.pk], parties))
            found[row.pk] = difference(snapshot(task, TASK_FIELDS), snapshot(asked, TASK_FIELDS))
    return found
