"""Figures follow each proof: only the windows of the members that it names are counted anew."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from django.db import transaction
from django.db.models import F, Q
from django.db.models.functions import Greatest

from gandan.evidence.models import Standing
from gandan.indicators.actions.rebuilding import refresh_soon
from gandan.indicators.census import exclusion_reason, read_exclusions, take_census
from gandan.indicators.counting import Counter, Slot, read_proofs, tally_of
from gandan.indicators.measures import definition_stamp, read_measures
from gandan.indicators.models import Count, Figure, Tally
from gandan.indicators.rules import NOTHING, Shift, Span, Tallied, shift, status
from gandan.plans.models import Target

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from gandan.indicators.census import Census
    from gandan.indicators.rules import Measure

_AT_ONCE = 200


class Touched(NamedTuple):
    """What a proof says of where it counts. None of it ever changes: proofs are append-only."""

    unit_id: int
    outlet_id: int | None
    day: date
    kind: str
    topics: Sequence[str]


class Change(NamedTuple):
    before: Tallied
    after: Tallied


@transaction.atomic(savepoint=False)
def evidence_changed(*evidence_ids: int) -> None:
    """Bring every figure up to date with these proofs, whatever happened to them. Safe to run twice."""
    for start in range(0, len(evidence_ids), _AT_ONCE):
        _follow(evidence_ids[start : start + _AT_ONCE])


def _follow(evidence_ids: Collection[int]) -> None:
    rows = Standing.objects.filter(pk__in=evidence_ids)
    touched = list(
        map(Touched._make, rows.values_list("unit_id", "outlet_id", "happened_on", "kind", "topics"))
    )
    if not touched:
        return
    census = take_census({each.outlet_id for each in touched if each.outlet_id is not None})
    concerned = _measures(touched, census)
    locked = _lock(concerned)
    if len(locked) < len(concerned):
        refresh_soon()
    slots = _slots([each for each in concerned if each.target_id in locked], touched, census)
    changes = _recount(slots, census)
    _save_tallies(changes)
    _shift_figures(changes, slots, census)


def _measures(touched: Sequence[Touched], census: Census) -> dict[Measure, str]:
    """Return the measures that take any of the proofs, with the stamps of their definitions."""
    days = [each.day for each in touched]
    kinds = {dwelling.kind_id for dwelling in census.outlets.values()}
    targets = Target.objects.filter(
        Q(outlet_kind__in=kinds) | Q(population=Target.Population.UNITS),
        starts_on__lte=max(days),
        ends_on__gte=min(days),
    )
    return {
        measure: definition_stamp(measure)
        for measure in read_measures(targets)
        if any(measure.counts(each.kind, each.topics) for each in touched)
    }


def _lock(concerned: Mapping[Measure, str]) -> set[int]:
    """Lock the targets, always in the same order; return those counted under today's definition.

    The others are soon counted anew as a whole by `refresh`, this proof included.
    """
    stamps = {measure.target_id: stamp for measure, stamp in concerned.items()}
    rows = Count.objects.select_for_update(no_key=True).filter(pk__in=stamps).order_by("pk")
    return {pk for pk, stamp in rows.values_list("pk", "stamp") if stamp.startswith(stamps[pk])}


def _slots(concerned: Sequence[Measure], touched: Sequence[Touched], census: Census) -> dict[Slot, Measure]:
    """Return the members and windows to count anew: on the list of a measure that takes the proof."""
    found: dict[Slot, Measure] = {}
    for measure in concerned:
        for each in touched:
            member_id = each.outlet_id if measure.counts_outlets else each.unit_id
            if member_id is None or not measure.counts(each.kind, each.topics):
                continue
            for span in measure.spans_of(each.day):
                if census.place(measure, member_id, span.end) is not None:
                    found[Slot(measure.target_id, span, member_id)] = measure
    return found


def _recount(slots: Mapping[Slot, Measure], census: Census) -> dict[Slot, Change]:
    """Count the slots from the proofs; return those that differ from what is stored."""
    counted: dict[Slot, Tallied] = {}
    for side in ("outlet", "unit"):
        chosen = {s: m for s, m in slots.items() if m.counts_outlets == (side == "outlet")}
        counted |= _count_side(side, chosen, census)
    stored = _stored(slots)
    pairs = {slot: Change(stored.get(slot, NOTHING), counted.get(slot, NOTHING)) for slot in slots}
    return {slot: change for slot, change in pairs.items() if change.before != change.after}


def _count_side(side: str, slots: Mapping[Slot, Measure], census: Census) -> dict[Slot, Tallied]:
    if not slots:
        return {}
    between = Span(min(slot.span.start for slot in slots), max(slot.span.end for slot in slots))
    members = defaultdict(list)
    for proof in read_proofs(side, between, {slot.member_id for slot in slots}):
        members[proof.member_id].append(proof)
    measures_of: dict[int, set[Measure]] = defaultdict(set)
    for slot, measure in slots.items():
        measures_of[slot.member_id].add(measure)
    counted: dict[Slot, Tallied] = {}
    for member_id, proofs in members.items():
        counted |= Counter(list(measures_of[member_id]), census).tally(member_id, proofs)
    # Other windows of the same member were read only in part, and did not change.
    return {slot: tallied for slot, tallied in counted.items() if slot in slots}


def _stored(slots: Collection[Slot]) -> dict[Slot, Tallied]:
    rows = Tally.objects.filter(
        target_id__in={slot.target_id for slot in slots},
        member_id__in={slot.member_id for slot in slots},
        window_start__in={slot.span.start for slot in slots},
    )
    return {
        Slot(target_id, Span(start, end), member_id): Tallied(accepted, pending)
        for target_id, start, end, member_id, accepted, pending in rows.values_list(
            "target_id", "window_start", "window_end", "member_id", "accepted", "pending"
        )
    }


def _save_tallies(changes: Mapping[Slot, Change]) -> None:
    kept = [tally_of(slot, change.after) for slot, change in changes.items() if change.after != NOTHING]
    Tally.objects.bulk_create(
        kept,
        update_conflicts=True,
        unique_fields=["target", "window_start", "window_end", "member_id"],
        update_fields=["accepted", "pending"],
        batch_size=500,
    )
    gone = [slot for slot, change in changes.items() if change.after == NOTHING]
    for slot in gone:
        Tally.objects.filter(
            target_id=slot.target_id,
            window_start=slot.span.start,
            window_end=slot.span.end,
            member_id=slot.member_id,
        ).delete()


def _shift_figures(changes: Mapping[Slot, Change], slots: Mapping[Slot, Measure], census: Census) -> None:
    """Move the totals by what changed, with one statement for all figures that move alike."""
    shifts = _shifts(changes, slots, census)
    rows = Figure.objects.filter(
        target_id__in={target_id for target_id, _, _ in shifts},
        scope_id__in={scope_id for _, scope_id, _ in shifts},
        window_start__in={span.start for _, _, span in shifts},
    ).values_list("pk", "target_id", "scope_id", "window_start", "window_end")
    alike: dict[Shift, list[int]] = defaultdict(list)
    unseen = set(shifts)
    for pk, target_id, scope_id, start, end in rows:
        key = (target_id, scope_id, Span(start, end))
        if key in shifts:
            alike[shifts[key]].append(pk)
            unseen.discard(key)
    for moved, pks in alike.items():
        Figure.objects.filter(pk__in=pks).update(
            # Never below nothing, even while the lists changed and were not counted anew yet.
            numerator=Greatest(F("numerator") + moved.numerator, 0),
            on_the_way=Greatest(F("on_the_way") + moved.on_the_way, 0),
        )
    # A scope without a figure is new on the map: its targets wait for `refresh`.
    Count.objects.filter(pk__in={target_id for target_id, _, _ in unseen}).update(stamp="")


def _shifts(
    changes: Mapping[Slot, Change], slots: Mapping[Slot, Measure], census: Census
) -> dict[tuple[int, int, Span], Shift]:
    exclusions = read_exclusions({slot.target_id for slot in changes}, {slot.member_id for slot in changes})
    sums: dict[tuple[int, int, Span], Shift] = {}
    for slot, change in changes.items():
        measure, day = slots[slot], slot.span.end
        excluded = bool(exclusion_reason(exclusions, slot.target_id, slot.member_id, day))
        moved = shift(
            status(change.before, measure.minimum, excluded=excluded),
            status(change.after, measure.minimum, excluded=excluded),
        )
        place = census.place(measure, slot.member_id, day)
        if place is None or moved == (0, 0):
            continue
        for scope_id in census.scopes(measure.scope_id, place, day):
            key = (slot.target_id, scope_id, slot.span)
            before = sums.get(key, Shift(0, 0))
            sums[key] = Shift(before.numerator + moved.numerator, before.on_the_way + moved.on_the_way)
    return {key: moved for key, moved in sums.items() if moved != (0, 0)}
