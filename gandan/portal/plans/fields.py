"""Fields of dots for many targets of a page at once: the map and the outlets are read one time for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Q
from django.utils.safestring import SafeString, mark_safe

from gandan.indicators import dots
from gandan.indicators.census import exclusion_reason, read_exclusions, take_census
from gandan.indicators.measures import measures
from gandan.indicators.models import Tally
from gandan.indicators.rules import NOTHING, Status, Tallied, status
from gandan.indicators.simulated import simulated_members
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from gandan.indicators.census import Census
    from gandan.indicators.members import Member
    from gandan.indicators.queries import Row
    from gandan.indicators.rules import Measure

Tallies = dict[int, dict[int, Tallied]]  # target → member


class Dot(NamedTuple):
    """A member as far as a drawing needs it."""

    id: int
    status: str
    unit_id: int
    is_simulated: bool


def statuses(rows: Sequence[Row]) -> dict[int, list[Dot]]:
    """Return target → its members in the order of the map. The number of targets costs no query."""
    census = take_census()
    exclusions = read_exclusions([row.target.pk for row in rows])
    tallies = _tallies(rows)
    simulated = simulated_members(rows)
    order = _MapOrder(census)
    found: dict[int, list[Dot]] = {}
    by_target = {measure.target_id: measure for measure in measures([row.target for row in rows])}
    for row in rows:
        measure, on = by_target[row.target.pk], row.window.end
        seats = census.members(measure, on)
        own, marked = tallies.get(row.target.pk, {}), simulated[row.target.pk]
        left_out = {
            member_id
            for member_id in exclusions.get(row.target.pk, ())
            if exclusion_reason(exclusions, row.target.pk, member_id, on)
        }
        found[row.target.pk] = [
            Dot(
                member_id,
                status(own.get(member_id, NOTHING), measure.minimum, excluded=member_id in left_out),
                seats[member_id],
                member_id in marked,
            )
            for member_id in order.of(measure, on)
        ]
    return found


class _MapOrder:
    """Members by the names of their districts, then of their units, as the list below them is sorted.

    Sixty targets may count the same five hundred units: these are put in order once.
    """

    def __init__(self, census: Census) -> None:
        self._census = census
        self._known: dict[int, list[int]] = {}  # by the list itself, which the census keeps

    def of(self, measure: Measure, on: date) -> list[int]:
        seats = self._census.members(measure, on)
        if id(seats) not in self._known:
            self._known[id(seats)] = self._sorted(seats, on)
        return self._known[id(seats)]

    def _sorted(self, seats: Mapping[int, int], on: date) -> list[int]:
        units = unit_map()
        places = set(seats.values())
        above = {place: units.parent(place, on) or place for place in places}
        areas = {unit_id: rank for rank, unit_id in enumerate(units.sorted(set(above.values()), on))}
        ranks = {unit_id: rank for rank, unit_id in enumerate(units.sorted(places, on))}
        return sorted(seats, key=lambda member: (areas[above[seats[member]]], ranks[seats[member]], member))


def _tallies(rows: Sequence[Row]) -> Tallies:
    """Read what is stored for the one window of each target. A board may have thirty thousand."""
    wanted = Q(pk__in=())
    for row in rows:
        wanted |= Q(target_id=row.target.pk, window_start=row.window.start, window_end=row.window.end)
    found: Tallies = {}
    stored = Tally.objects.filter(wanted).values_list("target_id", "member_id", "accepted", "pending")
    for target_id, member_id, accepted, pending in stored:
        found.setdefault(target_id, {})[member_id] = Tallied(accepted, pending)
    return found


def plain_field(members: Sequence[Dot], title: str) -> SafeString:
    """Draw the members one after the other, for a board of many targets."""
    return mark_safe(dots.field(members, title=title))  # noqa: S308 - drawn and escaped by us


def grouped_field(members: Sequence[Member], title: str, *, columns: int) -> SafeString:
    """Draw the members under the names of their districts."""
    groups = {member.id: member.area for member in members}
    many_areas = len(set(groups.values())) > 1
    drawn = dots.field(members, title=title, groups=groups if many_areas else None, columns=columns)
    return mark_safe(drawn)  # noqa: S308 - drawn and escaped by us


@dataclass(frozen=True)
class KeyLine:
    """A line of the key under a field."""

    shape: SafeString
    words: str
    count: int


def key_lines(counted: Mapping[str, int]) -> list[KeyLine]:
    return [
        KeyLine(mark_safe(dots.shape(state)), words, counted[state])  # noqa: S308 - drawn by us
        for state, words in dots.WORDS.items()
        if counted.get(state)
    ]


def counts(members: Sequence[Dot] | Sequence[Member]) -> dict[str, int]:
    states = [str(member.status) for member in members]
    return {state.value: states.count(state.value) for state in Status}
