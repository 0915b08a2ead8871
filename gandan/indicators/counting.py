"""Counting proofs member by member. Streams, so that a million proofs need the memory of one member."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from itertools import groupby
from json import loads
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import CharField, F, TextField
from django.db.models.functions import Cast

from gandan.evidence.models import Standing
from gandan.indicators.models import Tally
from gandan.indicators.rules import Span, Tallied

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from gandan.indicators.census import Census
    from gandan.indicators.rules import Measure

_CHUNK_ROWS = 10_000
COUNTED_STATES = (Standing.State.ACCEPTED, Standing.State.PENDING)


class Slot(NamedTuple):
    """One member of one target's list in one window."""

    target_id: int
    span: Span
    member_id: int


class Proofs(NamedTuple):
    """Proofs of one member that look alike to every measure: same day, kind, topics and state."""

    member_id: int
    day: str  # as the database writes it: read a million times, understood once
    kind: str
    topics: str
    state: str


class Counter:
    """Counts the proofs of members by the measures of one population: outlets or units."""

    def __init__(self, measures: Sequence[Measure], census: Census) -> None:
        self._measures = measures
        # Measures are long to hash; their targets' numbers stand for them.
        self._by_target = {measure.target_id: measure for measure in measures}
        self._census = census
        self._matching: dict[tuple[str, str], list[Measure]] = {}
        self._spans: dict[tuple[int, str], tuple[Span, ...]] = {}

    def tally(self, member_id: int, proofs: Iterable[Proofs]) -> dict[Slot, Tallied]:
        """Count one member's proofs; slots where the member is not on the list are left out."""
        counts: dict[tuple[int, Span], list[int]] = {}
        for proof in proofs:
            waits = proof.state == Standing.State.PENDING
            for measure in self._measures_for(proof.kind, proof.topics):
                for span in self._spans_for(measure, proof.day):
                    counts.setdefault((measure.target_id, span), [0, 0])[waits] += 1
        listed = self._listed(member_id, counts)
        return {
            Slot(target_id, span, member_id): Tallied(*count)
            for (target_id, span), count in counts.items()
            if listed[target_id, span]
        }

    def _listed(self, member_id: int, slots: Iterable[tuple[int, Span]]) -> dict[tuple[int, Span], bool]:
        """Say for each target and window whether the member is on the list; asked once for equal lists."""
        asked: dict[tuple[object, ...], bool] = {}
        found = {}
        for target_id, span in slots:
            measure = self._by_target[target_id]
            key = (measure.levels, measure.group, measure.scope_id, span.end)
            if key not in asked:
                asked[key] = self._census.place(measure, member_id, span.end) is not None
            found[target_id, span] = asked[key]
        return found

    def _measures_for(self, kind: str, topics: str) -> list[Measure]:
        key = (kind, topics)
        if key not in self._matching:
            codes = loads(topics)
            self._matching[key] = [each for each in self._measures if each.counts(kind, codes)]
        return self._matching[key]

    def _spans_for(self, measure: Measure, day: str) -> tuple[Span, ...]:
        key = (measure.target_id, day)
        if key not in self._spans:
            self._spans[key] = measure.spans_of(date.fromisoformat(day))
        return self._spans[key]


class Recount:
    """All tallies of some measures, made from the proofs themselves."""

    def __init__(self, measures: Sequence[Measure], census: Census) -> None:
        self._measures = measures
        self._census = census

    @cached_property
    def _sides(self) -> Mapping[str, list[Measure]]:
        outlets = [each for each in self._measures if each.counts_outlets]
        units = [each for each in self._measures if not each.counts_outlets]
        return {side: chosen for side, chosen in (("outlet", outlets), ("unit", units)) if chosen}

    def tallies(self, outlet_ids: Collection[int] | None = None) -> Iterator[tuple[Slot, Tallied]]:
        """Yield every slot that has a proof; of some outlets only, when they are named."""
        for side, measures in self._sides.items():
            if outlet_ids is None or side == "outlet":
                yield from self._side(side, measures, outlet_ids)

    def _side(
        self, side: str, measures: Sequence[Measure], outlet_ids: Collection[int] | None
    ) -> Iterator[tuple[Slot, Tallied]]:
        days = [span for measure in measures for span in measure.spans]
        if not days:
            return
        between = Span(min(span.start for span in days), max(span.end for span in days))
        by_kind: dict[int | None, Counter] = {}
        for member_id, proofs in groupby(read_proofs(side, between, outlet_ids), key=itemgetter(0)):
            counter = self._counter(by_kind, measures, member_id if side == "outlet" else None)
            yield from counter.tally(member_id, proofs).items()

    def _counter(
        self, by_kind: dict[int | None, Counter], measures: Sequence[Measure], outlet_id: int | None
    ) -> Counter:
        """Return the counter for members of one kind: a station is never asked about portals."""
        dwelling = self._census.outlets.get(outlet_id) if outlet_id is not None else None
        kind_id = dwelling.kind_id if dwelling else None
        if kind_id not in by_kind:
            chosen = [each for each in measures if each.outlet_kind_id == kind_id]
            by_kind[kind_id] = Counter(chosen, self._census)
        return by_kind[kind_id]


def read_proofs(side: str, between: Span, member_ids: Collection[int] | None = None) -> Iterator[Proofs]:
    """Stream proofs that count or may come to count, all of a member together."""
    path = f"{side}_id"
    rows = Standing.objects.filter(happened_on__range=between, state__in=COUNTED_STATES)
    chosen = rows.filter(**{f"{path}__isnull": False} if member_ids is None else {f"{path}__in": member_ids})
    # Days and topics come as text: most of them repeat, and understanding each once is enough.
    texts = chosen.annotate(day=Cast("happened_on", CharField()), codes=Cast(F("topics"), TextField()))
    ordered = texts.order_by(path).values_list(path, "day", "kind", "codes", "state")
    return map(Proofs._make, ordered.iterator(chunk_size=_CHUNK_ROWS))


def tally_of(slot: Slot, tallied: Tallied) -> Tally:
    return Tally(
        target_id=slot.target_id,
        window_start=slot.span.start,
        window_end=slot.span.end,
        member_id=slot.member_id,
        accepted=tallied.accepted,
        pending=tallied.pending,
    )
