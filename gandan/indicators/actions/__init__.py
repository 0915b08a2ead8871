"""Everything that changes figures. No other room writes them, and no person does."""

from __future__ import annotations

from gandan.indicators.actions.following import evidence_changed
from gandan.indicators.actions.rebuilding import rebuild, rebuild_for_units, refresh, refresh_soon

__all__ = ["evidence_changed", "rebuild", "rebuild_for_units", "refresh", "refresh_soon"]
