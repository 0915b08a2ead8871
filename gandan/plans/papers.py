"""A document as a reading keeps it: its text, and where its tables stand in it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gandan.plans.reader.laid import Cell, Laid, Table
    from gandan.plans.reader.source import Source

CellPlaces = list[list[int]]  # the pieces of a cell, each from and to


def kept_text(laid: Laid) -> str:
    """Return the text letter for letter, without the two kinds of letters that no database keeps."""
    text = laid.source.original.replace("\x00", " ")
    return text.encode("utf-8", "replace").decode("utf-8")


def kept_tables(laid: Laid) -> list[dict[str, object]]:
    return [_kept(laid.source, table) for table in laid.tables]


def _kept(source: Source, table: Table) -> dict[str, object]:
    known: dict[int, CellPlaces] = {}

    def places(cell: Cell) -> CellPlaces:
        if id(cell) not in known:
            known[id(cell)] = [list(source.span(*piece)) for piece in cell.pieces]
        return known[id(cell)]

    rows = [[places(cell) for cell in row] for row in table.rows]
    all_places = [place for row in rows for cell in row for place in cell]
    start = min((place[0] for place in all_places), default=0)
    return {"start": start, "end": max((place[1] for place in all_places), default=start), "rows": rows}
