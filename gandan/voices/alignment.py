"""Which sentence of a script is said when in a recording: by its expected length and by the silences.

No recogniser is asked. A reader who keeps to the script pauses between sentences, so each end of a sentence
is laid into a silence, in order, as near as possible to where it is due. A recording that is far too long or
too short for the script was not read from it, and gets no times rather than wrong ones.
"""

from __future__ import annotations

from itertools import accumulate
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SLOWEST, FASTEST = 1.7, 0.6  # of the length that was expected
_DEAR = 0.5  # seconds of distance that a missing silence costs


def align(
    expected: Sequence[float], seconds: float, silences: Sequence[tuple[float, float]]
) -> list[float] | None:
    """Return when each sentence begins, or None when the recording cannot be the script.

    `expected` has the seconds that each sentence should take, its pause included.
    """
    if not expected or not FASTEST <= seconds / max(sum(expected), 0.001) <= SLOWEST:
        return None
    scale = seconds / sum(expected)
    due = [end * scale for end in accumulate(expected)][:-1]
    places = sorted({*(end for _start, end in silences if 0 < end < seconds)})
    return [0.0, *_laid(due, places)]


def _laid(due: Sequence[float], places: Sequence[float]) -> list[float]:
    """Lay each due time into a place of its own, or leave it where it is; keep the order."""
    candidates = [[(abs(place - time), place) for place in places] + [(_DEAR, time)] for time in due]
    begin: dict[float, tuple[float, float | None]] = {0.0: (0.0, None)}
    costs: list[dict[float, tuple[float, float | None]]] = []
    for number, options in enumerate(candidates):
        before = costs[number - 1] if number else begin
        costs.append(_cheapest(options, before))
    return _way_back(costs)


def _cheapest(
    options: Sequence[tuple[float, float]], before: dict[float, tuple[float, float | None]]
) -> dict[float, tuple[float, float | None]]:
    """Return, for each place, the least cost to come there from an earlier one, and from which."""
    earlier = sorted((place, cost) for place, (cost, _from) in before.items())
    best: dict[float, tuple[float, float | None]] = {}
    at, least, came_from = 0, inf, None
    for distance, place in sorted(options, key=lambda option: option[1]):
        while at < len(earlier) and earlier[at][0] < place:
            if earlier[at][1] < least:
                least, came_from = earlier[at][1], earlier[at][0]
            at += 1
        if least + distance < best.get(place, (inf, None))[0]:
            best[place] = (least + distance, came_from)
    return best


def _way_back(costs: Sequence[dict[float, tuple[float, float | None]]]) -> list[float]:
    if not costs:
        return []
    place: float | None = min(costs[-1], key=lambda each: costs[-1][each][0])
    laid = []
    for options in reversed(costs):
        if place is None:
            break
        laid.append(place)
        place = options[place][1]
    return laid[::-1]
