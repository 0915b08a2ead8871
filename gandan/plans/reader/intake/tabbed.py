"""A table typed with tabs in a word processor: each row is a paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import role_of
from gandan.plans.reader.intake.raw import Paragraph, Table, cell_of

if TYPE_CHECKING:
    from gandan.plans.reader.intake.raw import Block

_LEAST_NAMES = 3
_ONE, _MANY = re.compile(r"\t"), re.compile(r"\t+")


def tabled(blocks: list[Block]) -> list[Block]:
    """Return the blocks, with such rows under the names of columns as tables."""
    found: list[Block] = []
    place = 0
    while place < len(blocks):
        rows = _rows(blocks, place)
        if len(rows) > 1:
            found.append(Table([[cell_of(text) for text in row] for row in rows]))
            place += len(rows)
        else:
            found.append(blocks[place])
            place += 1
    return found


def _rows(blocks: list[Block], first: int) -> list[list[str]]:
    names = blocks[first]
    if not isinstance(names, Paragraph) or names.text.count("\t") < _LEAST_NAMES - 1:
        return []
    # Whoever sets two tabs between names sets as many as the width asks for.
    between = _MANY if "\t\t" in names.text else _ONE
    if sum(bool(role_of(name.strip())) for name in between.split(names.text)) < _LEAST_NAMES:
        return []
    rows: list[list[str]] = []
    for block in blocks[first:]:
        if not isinstance(block, Paragraph) or "\t" not in block.text:
            break
        rows.append(between.split(block.text))
    return rows
