"""Shapes as an Excel file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import openpyxl

from benchmarks._reading.shapes import CENTRED, Frame, P, T, placed

if TYPE_CHECKING:
    from benchmarks._reading.shapes import Doc

_WIDTH = 6  # columns that a heading is merged over


def xlsx_of(doc: Doc) -> bytes:
    book = openpyxl.Workbook()
    sheet, row = book.active, 1
    sheet.title = doc.options.get("sheet", "Phụ lục")
    for node in doc.nodes:
        if isinstance(node, str):
            sheet, row = book.create_sheet(node), 1
        else:
            row += _write(sheet, node, row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _write(sheet: Any, node: P | Frame | T, row: int) -> int:  # noqa: ANN401 - the library ships no types
    """Write from this row on; return how many rows it took."""
    if isinstance(node, P):
        sheet.cell(row, 1, node.text)
        if node.style == CENTRED:
            sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=_WIDTH)
        return 1
    if isinstance(node, Frame):
        for column, texts in ((1, node.left), (4, node.right)):
            for number, text in enumerate(texts):
                sheet.cell(row + number, column, text or None)
        return max(len(node.left), len(node.right))
    _table(sheet, node, row)
    return len(node.rows) + 1


def _table(sheet: Any, node: T, top: int) -> None:  # noqa: ANN401 - the library ships no types
    for row, column, one in placed(node)[0]:
        text = one.text
        sheet.cell(top + row, column + 1, int(text) if text.isdigit() and len(text) < 12 else text)
        if one.columns > 1 or one.rows > 1:
            sheet.merge_cells(
                start_row=top + row,
                start_column=column + 1,
                end_row=top + row + one.rows - 1,
                end_column=column + one.columns,
            )
