"""Paragraphs and tables in their order, built from the events of a parser. Knows no file format."""

from __future__ import annotations

from dataclasses import dataclass, field

from gandan.procedures.errors import UnreadableFileError

MOST_BLOCKS = 100_000
MOST_CHARACTERS = 5_000_000
DEEPEST = 200  # elements within elements; a page that people wrote has a few dozen


@dataclass
class Table:
    rows: list[list[list[Block]]] = field(default_factory=list)


Block = str | Table


class Builder:
    """Takes events in the order of the document; those that make no sense are passed over."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._open: list[list[Block]] = [self.blocks]
        self._tables: list[Table] = []
        self._cells: list[bool] = []
        self._text: list[str] = []
        self._count = 0
        self._characters = 0

    def text(self, said: str) -> None:
        self._characters += len(said)
        if self._characters > MOST_CHARACTERS:
            raise UnreadableFileError("tệp có quá nhiều chữ.")
        self._text.append(said)

    def end_paragraph(self) -> None:
        said = "".join(self._text).strip()
        self._text.clear()
        if said:
            self._counted()
            self._open[-1].append(said)

    def start_table(self) -> None:
        self.end_paragraph()
        table = Table()
        self._counted()
        self._open[-1].append(table)
        self._tables.append(table)

    def start_row(self) -> None:
        if self._tables:
            self._counted()
            self._tables[-1].rows.append([])

    def start_cell(self) -> None:
        is_usable = bool(self._tables and self._tables[-1].rows)
        self._cells.append(is_usable)
        if is_usable:
            self._counted()
            cell: list[Block] = []
            self._tables[-1].rows[-1].append(cell)
            self._open.append(cell)

    def end_cell(self) -> None:
        self.end_paragraph()
        if self._cells and self._cells.pop():
            self._open.pop()

    def end_table(self) -> None:
        if self._tables:
            self._tables.pop()

    def _counted(self) -> None:
        self._count += 1
        if self._count > MOST_BLOCKS:
            raise UnreadableFileError("tệp có quá nhiều đoạn và ô.")
