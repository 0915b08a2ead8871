"""What a province has taught about the names of columns, put into the tables before they are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import folded_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.plans.reader.laid import Cell, Laid, Table

_HEADER_ROWS = 10
# A name that says to every pass what the column holds.
PLAIN_NAMES = {
    "number": "STT",
    "content": "Nội dung nhiệm vụ",
    "form": "Hình thức",
    "lead": "Cơ quan chủ trì",
    "partners": "Cơ quan phối hợp",
    "timing": "Thời gian thực hiện",
    "product": "Sản phẩm",
    "budget": "Kinh phí",
    "note": "Ghi chú",
}


def taught(laid: Laid, columns: Mapping[str, str]) -> Laid:
    """Call the columns of these names by plain ones; the text itself and all places stay."""
    plain = {
        folded_name(name): PLAIN_NAMES[column] for name, column in columns.items() if column in PLAIN_NAMES
    }
    if not plain:
        return laid
    return replace(laid, tables=tuple(_taught(table, plain) for table in laid.tables))


def _taught(table: Table, plain: Mapping[str, str]) -> Table:
    cells = {id(cell): cell for row in table.rows[:_HEADER_ROWS] for cell in row}
    # One cell for one cell: a merged one stays the same in each of its places, also further down.
    called = {key: _called(cell, plain) for key, cell in cells.items()}
    return replace(table, rows=tuple(tuple(called.get(id(cell), cell) for cell in row) for row in table.rows))


def _called(cell: Cell, plain: Mapping[str, str]) -> Cell:
    name = plain.get(folded_name(cell.line))
    return replace(cell, text=name) if name else cell
