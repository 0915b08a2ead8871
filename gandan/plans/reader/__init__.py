"""Reads a plan into rows that a person only confirms. Pure: no Django, no clock, no network.

`intake` takes in a file of any kind as one text with its tables (`laid`); `layout` finds paragraphs and
leaves out menus and counters; `header`, `sections`, `quantities`, `names`, `annex` and `prose` each look for
one thing; `read_laid` runs them.
"""

from __future__ import annotations

from gandan.plans.reader.intake import MAX_FILE_BYTES, UnreadableFileError, take_in, takes_long
from gandan.plans.reader.read import MAX_BYTES, read_file, read_laid, read_text
from gandan.plans.reader.values import ReadPlan, Statement, Target, Task

__all__ = [
    "MAX_BYTES",
    "MAX_FILE_BYTES",
    "ReadPlan",
    "Statement",
    "Target",
    "Task",
    "UnreadableFileError",
    "read_file",
    "read_laid",
    "read_text",
    "take_in",
    "takes_long",
]
