from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.plans.models import Assignment
from gandan.plans.occurrences import TaskTiming, occurrences
from gandan.plans.unfolding import Existing, Leads, changes, wanted

State = Assignment.State
TASK = 7
MONTHS = {TASK: occurrences(TaskTiming("monthly", date(2024, 1, 1), date(2024, 12, 31)))}


class World:
    """Units 1 … 6 at first; each merge ends its predecessors and starts (or feeds) a successor."""

    def __init__(self, merges):
        self.born = dict.fromkeys(range(1, 7), date.min)
        self.gone, self.heir = {}, {}
        for day, predecessors, successor in merges:
            self.born.setdefault(successor, day)
            for unit in predecessors:
                self.gone[unit], self.heir[unit] = day, successor

    def exists(self, unit, day):
        return self.born[unit] <= day < self.gone.get(unit, date.max)

    def leads(self, on):
        def line(unit):
            found = [unit]
            while not self.exists(found[-1], on):
                if found[-1] not in self.heir:
                    return ()
                found.append(self.heir[found[-1]])
            return found

        return Leads(on, lambda _task, day: [u for u in self.born if self.exists(u, day)], line)


class Table:
    """The rows of assignments, changed as the action changes them."""

    def __init__(self):
        self.rows = {}

    def unfold(self, world, on):
        change = changes(wanted(MONTHS, world.leads(on)), self.rows)
        states = {pk: State.CLOSED for pk, _ in change.close} | dict.fromkeys(change.reopen, State.OPEN)
        self.rows = {k: Existing(r.pk, states.get(r.pk, r.state)) for k, r in self.rows.items()}
        for key, _ in change.create:
            self.rows[key] = Existing(len(self.rows) + 1, State.OPEN)
        return change

    def complete(self, key):
        self.rows[key] = Existing(self.rows[key].pk, State.DONE)

    def open(self):
        return {key for key, row in self.rows.items() if row.state == State.OPEN}


JULY = date(2024, 7, 1)
MERGE = World([(JULY, (1, 2), 10)])


def test_each_unit_gets_each_occurrence():
    table = Table()

    table.unfold(World([]), date(2024, 3, 1))

    assert len(table.open()) == 6 * 12


def test_open_work_of_a_merged_unit_is_carried_to_its_successor():
    table = Table()
    table.unfold(World([]), date(2024, 6, 1))

    table.unfold(MERGE, JULY)

    assert not [key for key in table.open() if key[1] in (1, 2)]
    assert (TASK, 10, date(2024, 5, 1)) in table.open()


def test_a_successor_does_not_repeat_what_all_its_predecessors_had_done():
    table = Table()
    table.unfold(World([]), date(2024, 6, 1))
    for unit in (1, 2):
        table.complete((TASK, unit, date(2024, 5, 1)))

    table.unfold(MERGE, JULY)

    assert (TASK, 10, date(2024, 5, 1)) not in table.rows
    assert (TASK, 10, date(2024, 4, 1)) in table.open()


def test_carried_work_that_its_old_holder_proves_later_is_closed():
    table = Table()
    table.unfold(World([]), date(2024, 6, 1))
    table.unfold(MERGE, JULY)
    for unit in (1, 2):
        table.complete((TASK, unit, date(2024, 5, 1)))

    table.unfold(MERGE, JULY)

    assert table.rows[TASK, 10, date(2024, 5, 1)].state == State.CLOSED


def test_work_of_a_unit_without_a_successor_is_closed():
    world = World([])
    world.gone[6] = JULY
    table = Table()
    table.unfold(World([]), date(2024, 6, 1))

    table.unfold(world, JULY)

    assert not [key for key in table.open() if key[1] == 6]


def test_done_work_is_never_touched():
    table = Table()
    table.unfold(World([]), date(2024, 6, 1))
    key = (TASK, 1, date(2024, 5, 1))
    table.complete(key)

    table.unfold(MERGE, JULY)

    assert table.rows[key].state == State.DONE


@st.composite
def merges(draw):
    """Draw merges that follow one another: a unit that is gone cannot merge again."""
    alive, found, day = list(range(1, 7)), [], date(2024, 1, 15)
    for successor in range(10, 10 + draw(st.integers(0, 4))):
        if len(alive) < 2:
            break
        day = date(2024, day.month + draw(st.integers(1, 2)), 15)
        gone = draw(st.permutations(alive))[: draw(st.integers(1, 2))]
        found.append((day, tuple(gone), successor))
        alive = [unit for unit in alive if unit not in gone] + [successor]
    return found


@given(merges(), st.dates(date(2024, 1, 1), date(2024, 12, 31)))
def test_unfolding_twice_is_the_same_as_once(events, on):
    table, world = Table(), World(events)
    table.unfold(world, on)
    once = dict(table.rows)

    change = table.unfold(world, on)

    assert table.rows == once
    assert [change.create, change.close, change.reopen] == [[], [], []]


@given(merges(), st.data())
def test_any_order_of_unit_events_gives_the_same_open_work(events, data):
    table, fresh, on = Table(), Table(), date(2024, 12, 31)
    order = data.draw(st.permutations(events))
    for known in range(len(order)):
        if data.draw(st.booleans()):
            # An event may reach the system late: the known ones are not always the earliest.
            partial = [event for event in events if event in order[:known]]
            table.unfold(World(partial), data.draw(st.dates(date(2024, 1, 1), on)))

    table.unfold(World(events), on)
    fresh.unfold(World(events), on)

    assert table.open() == fresh.open()


@pytest.mark.parametrize("on", [date(2023, 1, 1), date(2030, 1, 1)])
def test_a_day_outside_the_plan_gives_the_same_number_of_assignments(on):
    table = Table()

    table.unfold(World([]), on)

    assert len(table.open()) == 72
