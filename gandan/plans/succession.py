"""From which days a change of a running target or task may count, so that the past stays as it was: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.calendars.rules import Window


def clean_starts(windows: Sequence[Window], today: date) -> list[Window]:
    """Return the windows from whose first day a change may count.

    On such a day no other window is running, and no window that begins on it or later is over: every window
    before it keeps its days, its list and its figures. Of windows that start together the shortest is told.
    """
    over = max((window.end for window in windows if window.end < today), default=None)
    shortest: dict[date, Window] = {}
    for window in windows:
        known = shortest.get(window.start)
        if known is None or window.end < known.end:
            shortest[window.start] = window
    return [
        shortest[start]
        for start in sorted(shortest)
        if (over is None or start > over) and not any(w.start < start <= w.end for w in windows)
    ]


def next_start(starts: Sequence[Window], today: date) -> Window | None:
    """Return the first window that has not begun, else the one that runs."""
    later = [window for window in starts if window.start > today]
    return later[0] if later else (starts[-1] if starts else None)
