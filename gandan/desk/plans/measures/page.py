"""What a target will count, said before it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.calendars.rules import Window
from gandan.desk.plans.words import measure_sentence
from gandan.indicators.queries import members
from gandan.indicators.rules import Status
from gandan.messages.queries import topic_choices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.indicators.members import Member
    from gandan.plans.models import Plan, Target


@dataclass(frozen=True)
class Preview:
    sentence: str
    noun: str
    counted: int
    left_out: int
    areas: Sequence[tuple[str, Sequence[Member]]]  # the whole list, area by area


def preview(target: Target) -> Preview:
    """Return what the target counts on today's map; it may not be saved yet."""
    today = clock.today()
    listed = members(target, Window(today, today, "hôm nay"))
    left_out = sum(member.status == Status.EXCLUDED for member in listed)
    return Preview(
        sentence=measure_sentence(target, dict(topic_choices())),
        noun=target.outlet_kind.counting_word if target.outlet_kind else "đơn vị",
        counted=len(listed) - left_out,
        left_out=left_out,
        areas=[(name, list(part)) for name, part in groupby(listed, lambda member: member.area)],
    )


def free_code(plan: Plan) -> str:
    """Return a code that no target of the plan has: people name a target by its title."""
    taken = {
        target.code for clause in plan.clauses.prefetch_related("targets") for target in clause.targets.all()
    }
    number = len(taken) + 1
    while f"chi-tieu-{number:02}" in taken:
        number += 1
    return f"chi-tieu-{number:02}"
