"""Counting from the beginning: after a target, an exclusion or the map changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django_q.tasks import async_task

from gandan.audit.actions import record
from gandan.indicators.census import read_exclusions, take_census
from gandan.indicators.counting import Recount
from gandan.indicators.figures import FIGURE_COLUMNS, figures_of
from gandan.indicators.inserting import insert_rows
from gandan.indicators.measures import measures
from gandan.indicators.models import Count, Figure, Tally
from gandan.indicators.stamps import Stamps, read_stamps
from gandan.plans.models import Target

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from gandan.indicators.census import Census
    from gandan.indicators.rules import Measure

REFRESH_JOB = "gandan.indicators.jobs.refresh"
_TALLY_COLUMNS = ("target_id", "window_start", "window_end", "member_id", "accepted", "pending")


@transaction.atomic
def rebuild(target_ids: Collection[int] | None = None) -> int:
    """Count targets anew from every proof, all of them or those named; return how many."""
    rows = Target.objects.select_related("group").order_by("pk")
    targets = list(rows if target_ids is None else rows.filter(pk__in=target_ids))
    census = take_census()
    stamps = read_stamps(targets, census)
    _lock(targets)
    chosen = measures(targets)
    _count_proofs(chosen, census)
    _make_figures(chosen, census)
    _stamp(stamps)
    return len(targets)


@transaction.atomic
def refresh() -> int:
    """Count anew whatever no longer fits its definition, its exclusions or the map; return how many targets.

    Costs a few reads when nothing changed. Safe to run twice, and meant to be run often.
    """
    targets = list(Target.objects.select_related("group").order_by("pk"))
    census = take_census()
    stamps = read_stamps(targets, census)
    known = dict(Count.objects.values_list("pk", "stamp"))
    stale = {pk: stamp for pk, stamp in stamps.items() if str(stamp) != known.get(pk)}
    only_left_out = {pk for pk, stamp in stale.items() if stamp.differs_only_in_exclusions(known.get(pk, ""))}
    if whole := stale.keys() - only_left_out:
        rebuild(whole)
    if only_left_out:
        chosen = [target for target in targets if target.pk in only_left_out]
        _lock(chosen)
        _make_figures(measures(chosen), census)
        _stamp({pk: stamps[pk] for pk in only_left_out})
    return len(stale)


def refresh_soon() -> None:
    """Ask for `refresh` in a moment, not only at its next hour: somebody changed what is counted."""
    async_task(REFRESH_JOB)


def rebuild_for_units() -> int:
    """Count anew after units or outlets opened, closed, moved or changed hands."""
    return refresh()


def _lock(targets: Sequence[Target]) -> None:
    """Keep single proofs from being counted meanwhile; targets that were never counted get their row."""
    now = timezone.now()
    Count.objects.bulk_create(
        [Count(target=target, stamp="", counted_at=now) for target in targets], ignore_conflicts=True
    )
    list(Count.objects.select_for_update(no_key=True).filter(pk__in=[t.pk for t in targets]).order_by("pk"))


def _count_proofs(chosen: Sequence[Measure], census: Census) -> None:
    Tally.objects.filter(target_id__in=[each.target_id for each in chosen]).delete()
    rows = (
        (slot.target_id, *slot.span.written, slot.member_id, *tallied)
        for slot, tallied in Recount(chosen, census).tallies()
    )
    insert_rows(Tally, _TALLY_COLUMNS, rows)


def _make_figures(chosen: Sequence[Measure], census: Census) -> None:
    target_ids = [each.target_id for each in chosen]
    Figure.objects.filter(target_id__in=target_ids).delete()
    insert_rows(Figure, FIGURE_COLUMNS, figures_of(chosen, census, read_exclusions(target_ids)))


def _stamp(stamps: Mapping[int, Stamps]) -> None:
    now = timezone.now()
    rows = [Count(target_id=pk, stamp=str(stamp), counted_at=now) for pk, stamp in stamps.items()]
    Count.objects.bulk_update(rows, ["stamp", "counted_at"], batch_size=200)
    if rows:
        record(None, "indicators.counted", rows[0], targets=len(rows))
