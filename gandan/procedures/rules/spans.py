"""From which day to which day a record holds, beside the versions of its code that are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.procedures.reader.record import Trace


@dataclass(frozen=True)
class Span:
    """A known version: from a day (included) to a day (excluded)."""

    pk: int
    first: date
    end: date | None
    digest: str


@dataclass(frozen=True)
class Placed:
    """The days of a record, and the version it differs from or follows; None for a code's first."""

    first: date
    end: date | None
    rival: Span | None

    @property
    def moves_end(self) -> bool:
        """Whether the record ends a version that it otherwise repeats, or ends it on another day."""
        return self.rival is not None and self.end is not None and self.end != self.rival.end


def place(trace: Trace, known: Sequence[Span], today: date, *, on: date | None = None) -> Placed | None:
    """Return where the record stands among the versions of its code; None where it would overlap them.

    A record that names its first day stands there: in the place of a version of that day, before the first
    or after the last. Any other follows the last one, from the day on which it changed at its source; if it
    has ended, it stands in the last one's place.
    """
    if trace.valid_from is not None:
        return _on_its_day(trace.valid_from, trace.valid_to, known)
    last = known[-1] if known else None
    first = on or _not_later(trace.changed_on, today)
    if last is not None and trace.valid_to is not None:
        return Placed(last.first, trace.valid_to, last) if trace.valid_to > last.first else None
    if trace.valid_to is not None and trace.valid_to <= first:
        return None
    if last is None:
        return Placed(first, trace.valid_to, None)
    if last.end is not None:
        return Placed(max(first, last.end), None, None)
    return Placed(first if first > last.first else max(last.first, today), None, last)


def overlap(one: Placed, other: Placed) -> bool:
    return (other.end is None or one.first < other.end) and (one.end is None or other.first < one.end)


def _on_its_day(first: date, end: date | None, known: Sequence[Span]) -> Placed | None:
    if end is not None and end <= first:
        return None
    place = next((number for number, span in enumerate(known) if span.first == first), None)
    if place is not None:
        same = known[place]
        following = known[place + 1].first if place + 1 < len(known) else None
        # Ended since by a later version, which the file need not know.
        fits = end is None or following is None or end <= following
        return Placed(first, end or same.end, same) if fits else None
    if not known or (known[-1].end is not None and known[-1].end <= first):
        return Placed(first, end, None)
    if first > known[-1].first:
        return Placed(first, end, known[-1])
    is_before = first < known[0].first and (end is None or end <= known[0].first)
    return Placed(first, end or known[0].first, None) if is_before else None


def _not_later(day: date | None, today: date) -> date:
    return day if day is not None and day <= today else today
