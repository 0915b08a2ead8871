"""From a number that a plan promises to the typed measure that a person confirms. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.plans.models import Target

if TYPE_CHECKING:
    from collections.abc import Mapping

Window = Target.Window
_WINDOWS = {
    "daily": Window.MONTH,
    "weekly": Window.MONTH,
    "monthly": Window.MONTH,
    "quarterly": Window.QUARTER,
    "half_yearly": Window.PERIOD,
    "yearly": Window.YEAR,
}
# How often in the window: a month has at least four weeks and twenty-eight days.
_TIMES = {"daily": 28, "weekly": 4}
WHOLE, MOST = 100, 1000
COUNTS = ("count", "count_each")


def measure_of(fields: Mapping[str, object]) -> dict[str, object]:
    """Return the measure as decided; before that, as far as the words of the plan tell it."""
    decided = fields.get("decided")
    read = _read(fields)
    return read | decided if isinstance(decided, dict) else read


def _read(fields: Mapping[str, object]) -> dict[str, object]:
    cadence, measure = str(fields.get("cadence") or ""), fields.get("measure", "share")
    number = fields.get("value")
    value = float(number) if isinstance(number, int | float) else 0.0
    is_share = measure == "share" and 0 < value <= WHOLE
    count = int(value) if measure in COUNTS and 1 <= value <= MOST else 1
    return {
        "counted": "",
        "guess": str(fields.get("guess") or ""),
        "value": value if is_share else WHOLE,
        "evidence_kinds": [],
        "window": _WINDOWS.get(cadence, Window.MONTH),
        "minimum_count": min(count * _TIMES.get(cadence, 1), MOST),
    }
