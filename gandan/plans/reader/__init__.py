"""Reads a plan's text into rows that a person only confirms. Pure: no Django, no clock, no network.

`source` keeps the way back to the original characters; `layout` finds paragraphs and leaves out menus and
counters; `header`, `sections`, `quantities` and `names` each look for one thing; `read_text` runs them.
"""

from __future__ import annotations

from gandan.plans.reader.read import MAX_BYTES, read_text
from gandan.plans.reader.values import ReadPlan, Statement, Target

__all__ = ["MAX_BYTES", "ReadPlan", "Statement", "Target", "read_text"]
