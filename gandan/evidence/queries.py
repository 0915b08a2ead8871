from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.evidence.models import Evidence, EvidenceKind, Standing
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.models import Assignment

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from django.db.models import QuerySet

    from gandan.people.models import User


@dataclass(frozen=True)
class Sought:
    """A proof that looks for the work it proves."""

    unit_id: int
    kind: str
    happened_on: date
    topics: tuple[str, ...]


def matching_assignments(proofs: Sequence[Sought]) -> dict[Sought, Assignment]:
    """Find for each proof the open assignment it completes: same unit, its days, its kinds and topics.

    The one due first is taken; a proof without any is left out.
    """
    if not proofs:
        return {}
    first, last = min(p.happened_on for p in proofs), max(p.happened_on for p in proofs)
    rows = Assignment.objects.filter(
        unit_id__in={proof.unit_id for proof in proofs},
        task__isnull=False,
        state=Assignment.State.OPEN,
        occurrence_from__lte=last,
        occurrence_to__gte=first,
    ).select_related("task")
    by_unit: dict[int, list[Assignment]] = {}
    for row in rows.order_by("due_on", "pk"):
        by_unit.setdefault(row.unit_id, []).append(row)
    found = {proof: _first_match(proof, by_unit.get(proof.unit_id, ())) for proof in set(proofs)}
    return {proof: row for proof, row in found.items() if row is not None}


def _first_match(proof: Sought, assignments: Collection[Assignment]) -> Assignment | None:
    return next((row for row in assignments if _proves(proof, row)), None)


def _proves(proof: Sought, assignment: Assignment) -> bool:
    task = assignment.task
    if task is None or not assignment.occurrence_from <= proof.happened_on <= assignment.occurrence_to:
        return False
    # A task that names no kind of proof is completed only by somebody who names the task.
    return proof.kind in task.evidence_kinds and (
        not task.topics or not set(task.topics).isdisjoint(proof.topics)
    )


def evidence_in_reach(user: User, act: Act = Act.VIEW) -> QuerySet[Evidence]:
    """Proofs of the units this person reaches, with what a list shows."""
    rows = Evidence.objects.select_related(
        "standing", "unit", "outlet", "assignment__task", "recorded_by", "receipt"
    )
    return gate.limit(rows, user, act)


def awaiting_judgement(user: User) -> QuerySet[Evidence]:
    """Return proofs that wait for this person: in reach, pending, recorded by somebody else; oldest first."""
    waiting = evidence_in_reach(user, Act.JUDGE).filter(standing__state=Standing.State.PENDING)
    return (
        waiting.exclude(recorded_by=user).exclude(receipt__by=user).prefetch_related("files").order_by("pk")
    )


def history(evidence: Evidence) -> list[Evidence]:
    """Return the proof with all it replaced, the newest first."""
    chain = [evidence]
    while chain[-1].corrects is not None:
        chain.append(chain[-1].corrects)
    return chain


def records_kept(names: Collection[str]) -> dict[str, Evidence]:
    """Return what the house wrote of its own rows under these names, by key: the row that stands now."""
    rows = Evidence.objects.filter(
        kind=EvidenceKind.SYS, source=Evidence.Source.SYSTEM, recorded_by=None, corrected_by__isnull=True
    )
    keys = ((row.nonce.rpartition("#")[0], row) for row in rows.order_by("pk"))
    return {key: row for key, row in keys if key.partition(":")[0] in names}
