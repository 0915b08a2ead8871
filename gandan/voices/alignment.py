"""Which sentence of a script is said when in a recording: by the expected lengths and by the silences.

No recogniser is asked. A reader who keeps to the script pauses between sentences, and takes twice as long for
a sentence twice as long. So the ends of the sentences are laid into silences such that the lengths come out
as near as possible to what is expected, long silences first (Gale and Church aligned texts that way). What is
far too long or too short for the script was not read from it, and gets no times rather than wrong ones.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    Place: TypeAlias = tuple[float, float]  # a time, and what it costs to end a sentence there
    Steps: TypeAlias = dict[float, tuple[float, float]]  # time → least cost, and from where

SLOWEST, FASTEST = 1.7, 0.6  # the whole, of the length that was expected
LONGEST, SHORTEST = 3.0, 0.3  # one sentence
STEP_SECONDS = 0.5  # where nobody pauses, a sentence may end at any half second
NO_SILENCE, SILENT_SECOND = 1.0, -0.5
BAND_SECONDS, BAND_SHARE = 6.0, 0.05  # how far readers drift from an even pace


def align(
    expected: Sequence[float], seconds: float, silences: Sequence[tuple[float, float]]
) -> list[float] | None:
    """Return when each sentence begins, or None when the recording cannot be the script.

    `expected` has the seconds that each sentence should take, its pause included.
    """
    if not expected or not FASTEST <= seconds / max(sum(expected), 0.001) <= SLOWEST:
        return None
    wanted = [each * seconds / sum(expected) for each in expected]
    return [0.0, *_ends(wanted, _places(seconds, silences), seconds)[:-1]]


def _places(seconds: float, silences: Sequence[tuple[float, float]]) -> list[Place]:
    """Return, in order, where a sentence may end: after a silence, or at a price without one."""
    steps = (number * STEP_SECONDS for number in range(1, int(seconds / STEP_SECONDS) + 1))
    costs = {time: NO_SILENCE for time in steps if time < seconds}
    for start, end in silences:
        if 0 < end < seconds:
            costs[end] = SILENT_SECOND * min(end - start, 1.0)
    return sorted(costs.items())


def _ends(wanted: Sequence[float], places: Sequence[Place], seconds: float) -> list[float]:
    """Return the cheapest way through the places; an even pace where there is none."""
    band = max(BAND_SECONDS, BAND_SHARE * seconds)
    even = list(accumulate(wanted))
    way: list[Steps] = []
    reached: dict[float, float] = {0.0: 0.0}
    for length, due in zip(wanted, even, strict=True):
        is_last = len(way) == len(wanted) - 1
        near = [(seconds, 0.0)] if is_last else _near(places, due, band)
        way.append(_step(reached, near, length))
        reached = {time: cost for time, (cost, _from) in way[-1].items()}
    return _back(way, seconds) if reached else even


def _near(places: Sequence[Place], due: float, band: float) -> Sequence[Place]:
    first = bisect_left(places, (due - band, -1.0))
    return places[first : bisect_right(places, (due + band, NO_SILENCE))]


def _step(reached: dict[float, float], near: Sequence[Place], length: float) -> Steps:
    """Return the least cost of ending the next sentence at each place, from wherever the last one ended."""
    times = sorted(reached)
    found: Steps = {}
    for time, dear in near:
        possible = times[
            bisect_left(times, time - LONGEST * length) : bisect_right(times, time - SHORTEST * length)
        ]
        costs = [(reached[begin] + (time - begin - length) ** 2 / length + dear, begin) for begin in possible]
        if costs:
            found[time] = min(costs)
    return found


def _back(way: Sequence[Steps], seconds: float) -> list[float]:
    ends = [seconds]
    for steps in reversed(way[1:]):
        ends.append(steps[ends[-1]][1])
    return ends[::-1]
