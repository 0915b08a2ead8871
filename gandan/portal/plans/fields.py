"""Fields of dots for many targets of a page at once: the map and the outlets are read one time for all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from django.db.models import Q
from django.utils.safestring import SafeString, mark_safe

from gandan.indicators import dots
from gandan.indicators.census import exclusion_reason, read_exclusions, take_census
from gandan.indicators.measures import measures
from gandan.indicators.models import Tally
from gandan.indicators.rules import NOTHING, Span, Status, Tallied, status
from gandan.indicators.simulated import simulated_members
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from gandan.indicators.census import Census
    from gandan.indicators.members import Member
    from gandan.indicators.queries import Row
    from gandan.indicators.rules import Measure


@dataclass(frozen=True)
class Listed:
    """The members of a target as far as a drawing needs them, in the order of the map.

    Not an object for each member: a board has thirty thousand.
    """

    ids: Sequence[int]
    statuses: Sequence[Status]  # of each of the ids
    has_simulated: bool

    def first(self, wanted: Status, most: int) -> list[int]:
        """Return the first members of a status, no more than so many."""
        found = (pk for pk, each in zip(self.ids, self.statuses, strict=True) if each is wanted)
        return list(islice(found, most))


def listed(rows: Sequence[Row]) -> dict[int, Listed]:
    """Return target → its members in the order of the map. The number of targets costs no query."""
    census = take_census()
    exclusions = read_exclusions([row.target.pk for row in rows])
    simulated = simulated_members(rows)
    order = _MapOrder(census)
    found: dict[int, Listed] = {}
    by_target = {measure.target_id: measure for measure in measures([row.target for row in rows])}
    stored = _stored_statuses(rows, {pk: measure.minimum for pk, measure in by_target.items()})
    for row in rows:
        pk, measure, on = row.target.pk, by_target[row.target.pk], row.window.end
        known, of_the_rest = stored[pk], _status(*NOTHING, measure.minimum)
        for member_id in exclusions.get(pk, ()):
            if exclusion_reason(exclusions, pk, member_id, on):
                known[member_id] = Status.EXCLUDED
        ids = order.of(measure, on)
        found[pk] = Listed(
            ids,
            [known.get(member_id, of_the_rest) for member_id in ids],
            has_simulated=not simulated[pk].isdisjoint(ids),
        )
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


def _stored_statuses(rows: Sequence[Row], minimums: Mapping[int, int]) -> dict[int, dict[int, Status]]:
    """Return target → member → status, of those with something stored for the one window of the target."""
    targets: dict[Span, list[int]] = {}
    for row in rows:
        targets.setdefault(Span(row.window.start, row.window.end), []).append(row.target.pk)
    wanted = Q(pk__in=())
    for span, pks in targets.items():
        wanted |= Q(target_id__in=pks, window_start=span.start, window_end=span.end)
    found: dict[int, dict[int, Status]] = {pk: {} for pk in minimums}
    stored = Tally.objects.filter(wanted).values_list("target_id", "member_id", "accepted", "pending")
    for target_id, member_id, accepted, pending in stored:
        found[target_id][member_id] = _status(accepted, pending, minimums[target_id])
    return found


@lru_cache(maxsize=1024)  # a board may have thirty thousand members, with few different numbers
def _status(accepted: int, pending: int, minimum: int) -> Status:
    return status(Tallied(accepted, pending), minimum)


def plain_field(statuses: Sequence[str], title: str) -> SafeString:
    """Draw the members one after the other, for a board of many targets."""
    return mark_safe(dots.plain_field(statuses, title=title))  # noqa: S308 - drawn and escaped by us


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


def counts(statuses: Iterable[Status]) -> dict[str, int]:
    counted = Counter(statuses)
    return {state.value: counted[state] for state in Status}
