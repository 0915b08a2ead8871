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

    A record that names its first day stands there: in the place of a version of that day, or where none
    holds, or in one that has not ended, of which it takes the rest. Any other says what holds now: it follows
    the version of today, also where a later one is known, from the day on which it changed at its source; if
    it has ended, it stands in the last one's place.
    """
    first = on or _not_later(trace.changed_on, today)
    if trace.valid_from is not None:
        return _on_its_day(trace.valid_from, trace.valid_to, known, today)
    if trace.valid_to is not None:
        return _ended(first, trace.valid_to, known)
    return _as_of(max(on or today, today), first, known, today) if known else Placed(first, None, None)


def place_before(trace: Trace, known: Sequence[Span]) -> Placed | None:
    """Return where an old record stands: from its day to the next version that is known.

    None where another holds on that day, or where none follows: what holds now is never changed by it.
    """
    first = trace.valid_from
    following = min((span.first for span in known if first and span.first > first), default=None)
    if first is None or following is None or _holder(known, first):
        return None
    end = min(trace.valid_to or following, following)
    return Placed(first, end, None) if end > first else None


def _ended(first: date, end: date, known: Sequence[Span]) -> Placed | None:
    last = known[-1] if known else None
    begins = last.first if last else first
    return Placed(begins, end, last) if end > begins else None


def _as_of(day: date, first: date, known: Sequence[Span], today: date) -> Placed:
    """Follow what holds on the day, to its known end; else what is to come, else what has ended."""
    last = known[-1]
    rival = _holder(known, day) or (last if last.first > day else None)
    if rival is None:
        return Placed(max(first, last.end or first), None, None)
    return Placed(first if first > rival.first else max(rival.first, today), rival.end, rival)


def overlap(one: Placed, other: Placed) -> bool:
    return (other.end is None or one.first < other.end) and (one.end is None or other.first < one.end)


def _on_its_day(first: date, end: date | None, known: Sequence[Span], today: date) -> Placed | None:
    following = next((span.first for span in known if span.first > first), None)
    is_too_long = end is not None and following is not None and end > following
    if is_too_long or (end is not None and end <= first):
        return None
    holder = _holder(known, first)
    if holder is None:
        return Placed(first, end or following, None)
    # Ended since by a later version, which the file need not know; what is past is not cut by the way.
    is_past = holder.first < first and holder.end is not None and holder.end <= today
    return None if is_past else Placed(first, end or holder.end, holder)


def _holder(known: Sequence[Span], day: date) -> Span | None:
    """Return the version that holds on the day; one begins on it rather than another."""
    return next(
        (span for span in reversed(known) if span.first <= day and (not span.end or day < span.end)), None
    )


def _not_later(day: date | None, today: date) -> date:
    return day if day is not None and day <= today else today
