"""Which version of a procedure a page shows on a day, and what became of the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.procedures.reader.record import Record

NOW, BARE, AHEAD, ENDED = "now", "bare", "ahead", "ended"


@dataclass(frozen=True)
class Life:
    """One version with what it says."""

    pk: int
    code: str
    first: date
    end: date | None
    record: Record
    url: str = ""
    checked_on: date | None = None
    checked_by: str = ""
    changed_on: date | None = None
    source: str = ""
    service_level: str = ""

    def holds_on(self, day: date) -> bool:
        return self.first <= day and (self.end is None or day < self.end)

    @property
    def is_told(self) -> bool:
        """Whether it says more than a name and an agency."""
        return bool(self.record.steps or self.record.papers or self.record.terms)


@dataclass(frozen=True)
class Shown:
    """What is shown; `of_the_day` is what holds on the day, which may say nothing but a name."""

    life: Life
    standing: str  # NOW; BARE: the day's says too little, a later one is told; AHEAD; ENDED
    of_the_day: Life | None = None
    beside: tuple[Life, ...] = ()  # other codes of the same procedure on the day


@dataclass(frozen=True)
class Moved:
    """A level that carried the procedure out before, and the one that does now."""

    before: tuple[str, ...]
    now: tuple[str, ...]
    on: date
    agency_before: str


def shown_on(lives: Sequence[Life], day: date, code: str = "") -> Shown | None:
    """Return what to show on the day, of this code if it is one of theirs; None where there is nothing."""
    known = sorted(
        (life for life in lives if life.end != life.first), key=lambda life: (life.first, life.code)
    )
    asked = [life for life in known if life.code == code] or known
    if not asked:
        return None
    today = sorted(
        (life for life in asked if life.holds_on(day)), key=lambda life: (len(life.code), life.code)
    )
    later = [life for life in asked if life.first > day]
    if not today:
        return Shown(later[0], AHEAD) if later else Shown(max(asked, key=lambda life: life.first), ENDED)
    of_the_day = today[0]
    beside = tuple(life for life in known if life.holds_on(day) and life.code != of_the_day.code)
    told = next((life for life in later if life.is_told and life.code == of_the_day.code), None)
    if not of_the_day.is_told and told is not None:
        return Shown(told, BARE, of_the_day, beside)
    return Shown(of_the_day, NOW, of_the_day, beside)


def moved(lives: Sequence[Life], shown: Life) -> Moved | None:
    """Return from where the procedure came to its present level, if it was elsewhere in its life before."""
    now = shown.record.levels
    former = sorted(
        (life for life in lives if life.first < shown.first and life.end != life.first),
        key=lambda life: (life.first, life.code),
        reverse=True,
    )
    for life in former:
        gone = tuple(level for level in life.record.levels if level not in now)
        if gone:
            return Moved(gone, now, life.end or shown.first, agency_of(life.record))
    return None


def without_ended_fees(life: Life, record: Record, day: date) -> Record:
    """Return the record of a life without the fees that have ended before the day; those to come stay."""
    on = max(day, life.first)
    if not life.holds_on(on):
        return record
    terms = tuple(
        replace(
            term, fees=tuple(fee for fee in term.fees if fee.charged_until is None or fee.charged_until >= on)
        )
        for term in record.terms
    )
    return replace(record, terms=terms)


def agency_of(record: Record) -> str:
    """Return who carries it out, "" where the record does not say."""
    return ", ".join(name for role, name in record.agencies if role == "executing")
