"""Tasks and targets from the tables of a plan.

`columns` tells what each column holds by its name, `guess` by its cells; `tasks` and `goals` read the rows.
"""

from __future__ import annotations

from gandan.plans.reader.annex.read import Annex, read_tables

__all__ = ["Annex", "read_tables"]
