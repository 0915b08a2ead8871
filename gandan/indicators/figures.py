"""Totals of every scope, made from the list of members and their tallies."""

from __future__ import annotations

from collections import Counter as Multiset
from typing import TYPE_CHECKING

from gandan.indicators.census import exclusion_reason
from gandan.indicators.models import Tally
from gandan.indicators.rules import Span, Status, Tallied, status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from gandan.indicators.census import Census, Exclusions
    from gandan.indicators.inserting import Values
    from gandan.indicators.rules import Measure

Tallies = dict[int, Tallied]
FIGURE_COLUMNS = (
    "target_id", "scope_id", "window_start", "window_end",
    "denominator", "numerator", "on_the_way", "excluded",
)  # fmt: skip


def read_tallies(target_id: int, span: Span) -> Tallies:
    """Return member → counts, of one target in one window."""
    rows = Tally.objects.filter(target_id=target_id, window_start=span.start, window_end=span.end)
    return {
        member_id: Tallied(accepted, pending)
        for member_id, accepted, pending in rows.values_list("member_id", "accepted", "pending").iterator(
            chunk_size=10_000
        )
    }


class FigureMaker:
    """Makes figures of many targets that share lists: stations of a province are listed once a day."""

    def __init__(self, census: Census, exclusions: Exclusions) -> None:
        self._census = census
        self._exclusions = exclusions
        self._listed: dict[tuple[object, ...], Multiset[int]] = {}

    def figures(self, measure: Measure, span: Span) -> Iterator[Values]:
        """Yield the totals of every scope in one window."""
        tallies = read_tallies(measure.target_id, span)
        excluded = self._excluded(measure, span.end)
        counts = {
            Status.EXCLUDED: Multiset(excluded.values()),
            Status.PROVED: Multiset[int](),
            Status.ON_THE_WAY: Multiset[int](),
        }
        members = self._census.members(measure, span.end)
        for member_id, tallied in tallies.items():
            place = members.get(member_id)
            if place is not None and member_id not in excluded:
                counts[status(tallied, measure.minimum)][place] += 1
        yield from self._roll_up(measure, span, counts)

    def _excluded(self, measure: Measure, on: date) -> dict[int, int]:
        """Return the members that are on the list but left out that day: member → its unit."""
        members = self._census.members(measure, on)
        return {
            member_id: members[member_id]
            for member_id in self._exclusions.get(measure.target_id, ())
            if member_id in members and exclusion_reason(self._exclusions, measure.target_id, member_id, on)
        }

    def _roll_up(
        self, measure: Measure, span: Span, counts: Mapping[Status, Multiset[int]]
    ) -> Iterator[Values]:
        """Add up from the units where members are counted to every scope above them."""
        listed = self._members_by_scope(measure, span.end)
        rolled = {each: self._by_scope(measure, span.end, places) for each, places in counts.items()}
        for scope_id in {measure.scope_id, *listed}:
            excluded = rolled[Status.EXCLUDED][scope_id]
            yield (
                measure.target_id,
                scope_id,
                *span.written,
                listed[scope_id] - excluded,
                rolled[Status.PROVED][scope_id],
                rolled[Status.ON_THE_WAY][scope_id],
                excluded,
            )

    def _members_by_scope(self, measure: Measure, on: date) -> Multiset[int]:
        key = (measure.outlet_kind_id, measure.levels, measure.group, measure.scope_id, on)
        if key not in self._listed:
            places = Multiset(self._census.members(measure, on).values())
            self._listed[key] = self._by_scope(measure, on, places)
        return self._listed[key]

    def _by_scope(self, measure: Measure, on: date, places: Mapping[int, int]) -> Multiset[int]:
        rolled: Multiset[int] = Multiset()
        for unit_id, count in places.items():
            for scope_id in self._census.scopes(measure.scope_id, unit_id, on):
                rolled[scope_id] += count
        return rolled


def figures_of(measures: Iterable[Measure], census: Census, exclusions: Exclusions) -> Iterator[Values]:
    maker = FigureMaker(census, exclusions)
    chosen = list(measures)
    # Window by window: a board reads one window of all targets, and finds them side by side.
    for span in sorted({span for measure in chosen for span in measure.spans}):
        for measure in chosen:
            if span in measure.spans:
                yield from maker.figures(measure, span)
