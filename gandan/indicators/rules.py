"""Pure evaluation: a measure, its members and their proofs in; statuses and totals out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from gandan.units.rules import GroupRule


class Span(NamedTuple):
    """The days of a window, the last one included."""

    start: date
    end: date

    @property
    def written(self) -> tuple[str, str]:
        """The days as every database reads them."""
        return _written(self)


@cache
def _written(span: Span) -> tuple[str, str]:
    return span.start.isoformat(), span.end.isoformat()


class Tallied(NamedTuple):
    """How many proofs of one member in one window were accepted, and how many wait to be judged."""

    accepted: int
    pending: int


NOTHING = Tallied(0, 0)


class Status(StrEnum):
    PROVED = "proved"
    ON_THE_WAY = "on_the_way"
    MISSING = "missing"
    EXCLUDED = "excluded"


@dataclass(frozen=True)
class Measure:
    """What a target counts: who, by which proofs, in which windows."""

    target_id: int
    scope_id: int
    outlet_kind_id: int | None  # empty: units are counted
    levels: frozenset[str]
    kinds: frozenset[str]
    topics: frozenset[str]
    minimum: int
    spans: tuple[Span, ...]
    group: GroupRule | None = None  # only its units of the scope, or what they own

    @property
    def counts_outlets(self) -> bool:
        return self.outlet_kind_id is not None

    def counts(self, kind: str, topics: Collection[str]) -> bool:
        """Whether a proof of this kind on these topics counts; a measure without topics takes any."""
        return kind in self.kinds and (not self.topics or not self.topics.isdisjoint(topics))

    def spans_of(self, day: date) -> tuple[Span, ...]:
        """Return the windows that hold the day. Reporting periods overlap, so there may be several."""
        return tuple(span for span in self.spans if span.start <= day <= span.end)


def status(tallied: Tallied, minimum: int, *, excluded: bool = False) -> Status:
    """Return where a member stands: on the way means that something came, but not enough is accepted."""
    if excluded:
        return Status.EXCLUDED
    if tallied.accepted >= minimum:
        return Status.PROVED
    if tallied.accepted or tallied.pending:
        return Status.ON_THE_WAY
    return Status.MISSING


@dataclass(frozen=True)
class Totals:
    """A target counted over one scope and window. The share follows from the counts; it is never kept."""

    denominator: int = 0
    numerator: int = 0
    on_the_way: int = 0
    excluded: int = 0

    @property
    def share(self) -> Fraction | None:
        """The part that is proved, or None where there is nobody to count."""
        return Fraction(self.numerator, self.denominator) if self.denominator else None

    @property
    def missing(self) -> int:
        """How many members are not proved, with or without something on the way."""
        return self.denominator - self.numerator


def totals(statuses: Iterable[Status]) -> Totals:
    """Count members; the excluded ones are told apart and are no part of the denominator."""
    found = list(statuses)
    excluded = found.count(Status.EXCLUDED)
    return Totals(
        denominator=len(found) - excluded,
        numerator=found.count(Status.PROVED),
        on_the_way=found.count(Status.ON_THE_WAY),
        excluded=excluded,
    )


class Shift(NamedTuple):
    """What one member's change does to the totals of every scope it lies in."""

    numerator: int
    on_the_way: int


def shift(before: Status, after: Status) -> Shift:
    return Shift(
        (after is Status.PROVED) - (before is Status.PROVED),
        (after is Status.ON_THE_WAY) - (before is Status.ON_THE_WAY),
    )
