"""All units over time, in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from gandan.units.errors import NotYetOnMapError, UnknownUnitError
from gandan.units.rules.flow import WHOLE, Currents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gandan.units.rules.flow import Flow
    from gandan.units.rules.rows import Dated, MapRows, Name, UnitRow

ONE_DAY = timedelta(days=1)
MOST_TERRITORIES = 4096
Number = int | float | Fraction
Value = TypeVar("Value")


class UnitMap:
    """Answers for any day. Made of rows that never change: a change of units makes a new map."""

    def __init__(self, rows: MapRows) -> None:
        self._units = {row.id: row for row in rows.units}
        self._ids = {row.key: row.id for row in rows.units}
        self._levels = rows.levels
        self._names = rows.names
        self._parents = rows.parents
        self._kinds = rows.kinds
        self._currents = Currents(self._units, rows.edges)
        self._children: dict[int, list[Dated[int]]] = {}
        for child, spans in rows.parents.items():
            for span in spans:
                self._children.setdefault(span.value, []).append(replace(span, value=child))
        self._territories: dict[tuple[int, date], frozenset[int]] = {}

    def __len__(self) -> int:
        return len(self._units)

    def __contains__(self, unit_id: object) -> bool:
        return unit_id in self._units

    def on(self, day: date) -> list[int]:
        """Return the ids of all units that exist on the day."""
        return [row.id for row in self._units.values() if row.holds_on(day)]

    def id_of(self, key: str) -> int:
        if key not in self._ids:
            raise UnknownUnitError(key)
        return self._ids[key]

    def has(self, key: str) -> bool:
        return key in self._ids

    def key(self, unit_id: int) -> str:
        return self._row(unit_id).key

    def exists(self, unit_id: int, on: date) -> bool:
        return unit_id in self._units and self._units[unit_id].holds_on(on)

    def first_day(self, unit_id: int) -> date:
        return self._row(unit_id).start

    def last_day(self, unit_id: int) -> date | None:
        """Return the last day on which the unit exists; None while no end is known."""
        end = self._row(unit_id).end
        return end - ONE_DAY if end else None

    def kind(self, unit_id: int, on: date | None = None) -> str:
        """Return the code of the kind: of that day, or the latest one."""
        if on is None:
            return self._row(unit_id).kind
        return _nearest(self._kinds.get(unit_id, ()), on) or self._row(unit_id).kind

    def level(self, unit_id: int) -> str:
        return self._levels[self._row(unit_id).kind]

    def name(self, unit_id: int, on: date) -> str:
        """Return the full name on the day; outside the unit's life, the nearest name it had."""
        name = self._name(unit_id, on)
        return name.full if name else self.key(unit_id)

    def short_name(self, unit_id: int, on: date) -> str:
        name = self._name(unit_id, on)
        return name.short if name else self.key(unit_id)

    def sorted(self, unit_ids: Iterable[int], on: date) -> list[int]:
        """Sort by name, as a Vietnamese dictionary does."""
        return sorted(unit_ids, key=lambda unit_id: self._sort_key(unit_id, on))

    def parent(self, unit_id: int, on: date) -> int | None:
        for span in self._parents.get(unit_id, ()):
            if span.holds_on(on):
                return span.value
        return None

    def ancestors(self, unit_id: int, on: date) -> tuple[int, ...]:
        """Return the units above, the nearest first."""
        return self.chain(unit_id, on)[1:]

    def chain(self, unit_id: int, on: date) -> tuple[int, ...]:
        """Return the unit and those above it, the nearest first."""
        found = [self._row(unit_id).id]
        above = self.parent(unit_id, on)
        while above is not None and above not in found:
            found.append(above)
            above = self.parent(above, on)
        return tuple(found)

    def children(self, unit_id: int, on: date) -> list[int]:
        spans = self._children.get(unit_id, ())
        return [span.value for span in spans if span.holds_on(on) and self.exists(span.value, on)]

    def descendants(self, unit_id: int, on: date, *, levels: Iterable[str] | None = None) -> list[int]:
        """Return the unit and everything under it on the day, each unit before those under it."""
        wanted = None if levels is None else frozenset(levels)
        found = list(self._walk(self._row(unit_id).id, on)) if self.exists(unit_id, on) else []
        return [each for each in found if wanted is None or self.level(each) in wanted]

    def ever_under(self, unit_ids: Iterable[int]) -> set[int]:
        """Return the units with every one that stood, stands or will stand under them, whatever the day."""
        found: set[int] = set()
        waiting = list(unit_ids)
        while waiting:
            current = waiting.pop()
            if current not in found:
                found.add(current)
                waiting += [span.value for span in self._children.get(current, ())]
        return found

    def successors(self, unit_id: int, on: date, *, since: date | None = None) -> list[tuple[int, Fraction]]:
        """Return (unit, share) on the day, across any number of events, the largest share first.

        A unit that still exists is its own successor, unless `since` is given: then parts it gave away
        after that day are told too. A share nobody knows is 0, and the main successor's is larger by it.
        """
        arrived = self._flow(unit_id, on, since).arrived
        return sorted(arrived.items(), key=lambda pair: (-pair[1], pair[0]))

    def heir(self, unit_id: int) -> int | None:
        """Return the main successor at the unit's end: it takes on what cannot be divided."""
        return self._currents.heir(self._row(unit_id).id)

    def predecessors(self, unit_id: int, on: date) -> list[tuple[int, Fraction]]:
        """Return (unit, share) of an earlier day: which units came into this one, with how much of each."""
        row = self._row(unit_id)
        until = self.last_day(unit_id) or max(row.start, on, self._currents.last_day or on)
        came = {}
        for source in self._currents.sources(unit_id, on):
            arrived = self._currents.follow(source, since=on, on=until).arrived
            if unit_id in arrived:
                came[source] = arrived[unit_id]
        return sorted(came.items(), key=lambda pair: (-pair[1], pair[0]))

    def territory(self, unit_id: int, on: date) -> frozenset[int]:
        """Return the units of that day which are the unit with all under it.

        When it is gone: the successors of all it was on its last day, and what stands under those
        of them that came from it alone. Empty before the unit began.
        """
        known = self._territories.get((unit_id, on))
        if known is not None:
            return known
        if len(self._territories) >= MOST_TERRITORIES:
            self._territories.clear()
        found = self._territories[unit_id, on] = frozenset(self._territory(unit_id, on))
        return found

    def restate(
        self, figures: Mapping[int, Number], on: date, *, measured_on: date | None = None
    ) -> dict[int, Number]:
        """Move figures onto that day's map; the total stays the same.

        Figures of a unit that is gone are of its last day, others of the day asked for, unless `measured_on`
        tells better. What lay in a unit abolished without a successor goes to the unit above it.
        """
        restated: dict[int, Number] = {}
        for unit_id, figure in figures.items():
            for successor, share in self._shares(unit_id, on, measured_on).items():
                part = figure if share == WHOLE else figure * share
                restated[successor] = restated.get(successor, 0) + part
        return restated

    def _shares(self, unit_id: int, on: date, since: date | None) -> dict[int, Fraction]:
        flow = self._flow(unit_id, on, since)
        found = dict(flow.arrived)
        for lost_in, share in flow.lost.items():
            end = self._row(lost_in).end
            heir = self.parent(lost_in, end - ONE_DAY) if end else None
            onward = {lost_in: WHOLE} if heir is None else self._shares(heir, on, self.last_day(lost_in))
            for successor, part in onward.items():
                found[successor] = found.get(successor, Fraction(0)) + share * part
        return found

    def _flow(self, unit_id: int, on: date, since: date | None) -> Flow:
        row = self._row(unit_id)
        if on < row.start:
            raise NotYetOnMapError(self.name(unit_id, on), on)
        start = since or self.last_day(unit_id) or on
        return self._currents.follow(unit_id, since=start, on=on)

    def _territory(self, unit_id: int, on: date) -> set[int]:
        row = self._row(unit_id)
        if on < row.start:
            return set()
        last = self.last_day(unit_id)
        if last is None or on <= last:
            return set(self._walk(unit_id, on))
        was = set(self._walk(unit_id, last))
        heirs = {heir for each in was for heir, _ in self.successors(each, on, since=last)}
        whole = [heir for heir in heirs if {source for source, _ in self.predecessors(heir, last)} <= was]
        return heirs.union(*(self._walk(heir, on) for heir in whole))

    def _walk(self, unit_id: int, on: date) -> Iterator[int]:
        seen = {unit_id}
        waiting = [unit_id]
        while waiting:
            current = waiting.pop()
            yield current
            below = [child for child in self.children(current, on) if child not in seen]
            seen.update(below)
            waiting += reversed(below)

    def _row(self, unit_id: int) -> UnitRow:
        row = self._units.get(unit_id)
        if row is None:
            raise UnknownUnitError(unit_id)
        return row

    def _name(self, unit_id: int, on: date) -> Name | None:
        self._row(unit_id)
        return _nearest(self._names.get(unit_id, ()), on)

    def _sort_key(self, unit_id: int, on: date) -> str:
        name = self._name(unit_id, on)
        return name.sort_key if name else self.key(unit_id)


def _nearest(spans: Sequence[Dated[Value]], on: date) -> Value | None:
    """Return the value of the day; before the first the first, after the last the last."""
    started = [span for span in spans if span.start <= on]
    if started:
        return started[-1].value
    return spans[0].value if spans else None
