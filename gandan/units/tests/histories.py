"""Random histories of units: some begin, then merge, split, give parts away and end."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from gandan.units.rules import Dated, EdgeRow, MapRows, Name, UnitMap, UnitRow

BEGIN = date(2021, 1, 1)
ROOT = 1


@dataclass
class History:
    days: list[date] = field(default_factory=lambda: [BEGIN])
    starts: dict[int, date] = field(default_factory=lambda: {ROOT: BEGIN})
    ends: dict[int, date] = field(default_factory=dict)
    edges: list[EdgeRow] = field(default_factory=list)

    def begin(self):
        number = len(self.starts) + 1
        self.starts[number] = self.days[-1]
        return number

    def end(self, unit_id):
        self.ends[unit_id] = self.days[-1]

    def link(self, predecessor, successor, share=None, *, is_main=True):
        self.edges.append(EdgeRow(self.days[-1], predecessor, successor, share, is_main))

    def living(self):
        """Return those below the root that an event of the next day may end."""
        return [unit_id for unit_id in self.starts if unit_id != ROOT and unit_id not in self.ends]

    def map(self):
        units = [UnitRow(i, f"u{i}", "xa", day, self.ends.get(i)) for i, day in self.starts.items()]
        return UnitMap(
            MapRows(
                units=units,
                levels={"xa": "commune"},
                names={row.id: [Dated(row.start, row.end, Name(row.key, row.key, row.key))] for row in units},
                parents={row.id: [Dated(row.start, row.end, ROOT)] for row in units if row.id != ROOT},
                edges=self.edges,
            )
        )


@st.composite
def histories(draw, *, abolish=False):
    history = History()
    for _ in range(draw(st.integers(2, 5))):
        history.begin()
    happenings = [merge, absorb, split, give_part] + ([end_without_heir] if abolish else [])
    for happen in draw(st.lists(st.sampled_from(happenings), max_size=7)):
        history.days.append(history.days[-1] + timedelta(days=draw(st.integers(1, 200))))
        if len(history.living()) > 1:
            happen(draw, history)
    history.days.append(history.days[-1] + timedelta(days=1))
    return history


def merge(draw, history):
    ending = draw(st.lists(st.sampled_from(history.living()), min_size=2, max_size=3, unique=True))
    successor = history.begin()
    for unit_id in ending:
        history.link(unit_id, successor)
        history.end(unit_id)


def absorb(draw, history):
    ending, successor = draw(st.permutations(history.living()))[:2]
    history.link(ending, successor)
    history.end(ending)


def split(draw, history):
    ending = draw(st.sampled_from(history.living()))
    shares = draw(
        st.sampled_from([(0.25, 0.75), (None, None), (0.5, 0.3, 0.2), (0.4, None), (0.1, None, None)])
    )
    for number, share in enumerate(shares):
        part = None if share is None else Fraction(str(share))
        history.link(ending, history.begin(), part, is_main=number == 0)
    history.end(ending)


def give_part(draw, history):
    giver, taker = draw(st.permutations(history.living()))[:2]
    history.link(giver, taker, draw(st.sampled_from([Fraction(1, 10), Fraction(1, 2)])), is_main=False)


def end_without_heir(draw, history):
    history.end(draw(st.sampled_from(history.living())))
