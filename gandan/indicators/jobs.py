from __future__ import annotations

from gandan.indicators import actions


def refresh() -> int:
    """Count anew what a new target, an exclusion or a change of the map made stale. Run every few minutes."""
    return actions.refresh()
