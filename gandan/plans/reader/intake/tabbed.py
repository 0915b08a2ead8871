"""A table typed with tabs in a word processor: each row is a paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import role_of
from gandan.plans.reader.annex.signature import is_signature
from gandan.plans.reader.intake.raw import Cell, Paragraph, Table, cell_of

if TYPE_CHECKING:
    from gandan.plans.reader.intake.raw import Block

_LEAST_NAMES = 3
_MOST_LINES = 3  # of a cell, that stand without a tab between two rows
_ONE, _MANY = re.compile(r"\t"), re.compile(r"\t+")
_GROUP = re.compile(r"(?:[IVX]{1,5}|[A-HĐ]|[0-9]{1,2})[.)]\s")


def tabled(blocks: list[Block]) -> list[Block]:
    """Return the blocks, with such rows under the names of columns as tables."""
    found: list[Block] = []
    place = 0
    while place < len(blocks):
        typed = _Typed(blocks, place)
        if len(typed.rows) > 1:
            found.append(Table(typed.rows))
            place = typed.end
        else:
            found.append(blocks[place])
            place += 1
    return found


class _Typed:
    """The rows from the names of the columns down, as far as they go."""

    def __init__(self, blocks: list[Block], first: int) -> None:
        self.rows: list[list[Cell]] = []
        self.end = first
        self._blocks = blocks
        names = blocks[first]
        if not isinstance(names, Paragraph) or not _are_names(names.text):
            return
        # Whoever sets two tabs between names sets as many as the width asks for.
        self._between = _MANY if "\t\t" in names.text.strip() else _ONE
        self._indent = len(names.text) - len(names.text.lstrip("\t"))
        self._width = len(self._between.split(names.text.strip()))
        while self.end < len(blocks) and self._has_taken(blocks[self.end]):
            self.end += 1

    def _has_taken(self, block: Block) -> bool:
        if not isinstance(block, Paragraph) or _ends(block.text):
            return False
        text = _without_indent(block.text, self._indent)
        if "\t" in text:
            self.rows.append([cell_of(cell) for cell in self._between.split(text)])
            return True
        goes_on = bool(self.rows) and self._goes_on()
        if goes_on and (_GROUP.match(text) or text.isupper()):
            self.rows.append([Cell([Paragraph(text)], columns=self._width)])
            return True
        if len(self.rows) > 1 and (goes_on or text[:1].islower()):
            self.rows[-1][-1].blocks.append(Paragraph(text))
            return True
        return False

    def _goes_on(self) -> bool:
        """Whether a row of the same table comes after a few lines."""
        for block in self._blocks[self.end + 1 : self.end + 1 + _MOST_LINES]:
            if not isinstance(block, Paragraph) or _ends(block.text):
                return False
            if "\t" in block.text.strip():
                return len(self._between.split(block.text.strip())) >= _LEAST_NAMES and not _are_names(
                    block.text
                )
        return False


def _are_names(text: str) -> bool:
    cells = [cell for cell in text.split("\t") if cell.strip()]
    return len(cells) >= _LEAST_NAMES and sum(bool(role_of(cell.strip())) for cell in cells) >= _LEAST_NAMES


def _ends(text: str) -> bool:
    return any(is_signature(cell.strip()) for cell in text.split("\t"))


def _without_indent(text: str, indent: int) -> str:
    """Tabs that stand before the names too only move the table; others are blank cells."""
    return text[min(indent, len(text) - len(text.lstrip("\t"))) :]
