"""Everything that changes the catalogue."""

from __future__ import annotations

from gandan.procedures.actions.concepts import join_procedures
from gandan.procedures.actions.importing import (
    Outcome,
    import_catalogue,
    load_own_procedures,
    load_service_levels,
)
from gandan.procedures.actions.missed import keep_missed_query

__all__ = [
    "Outcome",
    "import_catalogue",
    "join_procedures",
    "keep_missed_query",
    "load_own_procedures",
    "load_service_levels",
]
