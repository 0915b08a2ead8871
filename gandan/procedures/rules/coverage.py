"""How much of what decisions give to a level is published, and how late."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.procedures.values import DecisionAct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date


@dataclass(frozen=True)
class Given:
    """What a decision does to a code at the level."""

    code: str
    name: str
    decision: str
    act: str
    effective_on: date


@dataclass(frozen=True)
class Published:
    """A version in the catalogue: the decision it carries out, its first day, and since when it is here."""

    decision: str
    valid_from: date
    published_on: date


@dataclass(frozen=True)
class Duty:
    """One procedure that is to be published, and how that stands on the day."""

    given: Given
    published_on: date | None
    lag_days: int  # from the decision's effect to publication, or to the day asked about

    @property
    def is_published(self) -> bool:
        return self.published_on is not None


@dataclass(frozen=True)
class Coverage:
    duties: tuple[Duty, ...]

    @property
    def total(self) -> int:
        return len(self.duties)

    @property
    def published(self) -> int:
        return sum(duty.is_published for duty in self.duties)

    @property
    def missing(self) -> tuple[Duty, ...]:
        return tuple(duty for duty in self.duties if not duty.is_published)


def coverage_of(given: Iterable[Given], published: Mapping[str, Sequence[Published]], day: date) -> Coverage:
    """Return the duties of the day: the last decision about a code decides, an abolished one is no duty.

    An announced code is published once any version of it is here; an amended one, once a version is here
    that carries that decision's number or begins with it or later.
    """
    last: dict[str, Given] = {}
    for each in sorted(given, key=lambda one: one.effective_on):
        if each.effective_on <= day:
            last[each.code] = each
    duties = (
        _duty(each, published.get(each.code, ()), day)
        for each in last.values()
        if each.act != DecisionAct.ABOLISH
    )
    return Coverage(tuple(sorted(duties, key=lambda duty: duty.given.code)))


def _duty(given: Given, versions: Sequence[Published], day: date) -> Duty:
    days = [version.published_on for version in versions if _carries_out(version, given)]
    first = min((each for each in days if each <= day), default=None)
    lag = ((first or day) - given.effective_on).days
    return Duty(given, first, max(lag, 0))


def _carries_out(version: Published, given: Given) -> bool:
    if given.act == DecisionAct.ANNOUNCE:
        return True
    return version.decision == given.decision or version.valid_from >= given.effective_on
