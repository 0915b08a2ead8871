"""Everything that changes the catalogue."""

from __future__ import annotations

from gandan.procedures.actions.concepts import join_procedures
from gandan.procedures.actions.importing import (
    Outcome,
    import_catalogue,
    load_own_procedures,
    load_service_levels,
)
from gandan.procedures.actions.missed import decide_missed_query, keep_missed_query
from gandan.procedures.actions.phrases import add_phrase, remove_phrase
from gandan.procedures.actions.uploads import (
    accept_upload,
    carry_out_upload,
    compare_upload,
    drop_upload,
    start_upload,
)

__all__ = [
    "Outcome",
    "accept_upload",
    "add_phrase",
    "carry_out_upload",
    "compare_upload",
    "decide_missed_query",
    "drop_upload",
    "import_catalogue",
    "join_procedures",
    "keep_missed_query",
    "load_own_procedures",
    "load_service_levels",
    "remove_phrase",
    "start_upload",
]
