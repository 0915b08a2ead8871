from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A spreadsheet runs a cell that starts with one of these; DDE formulas can start programs.
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"^[+-]?\d[\d.,]*$")


def csv_safe(cell: str) -> str:
    """Return the cell so that no spreadsheet takes it for a formula; numbers stay numbers."""
    if _NUMBER.match(cell):
        return cell
    if cell.lstrip(" ").startswith(_STARTS_A_FORMULA):
        return f"'{cell}"
    return cell


def csv_row(row: Iterable[object]) -> str:
    """Return one line of a table, for a file that is written while it is sent."""
    written = io.StringIO()
    cells = [csv_safe("" if cell is None else str(cell)) for cell in row]
    csv.writer(written, lineterminator="\r\n").writerow(cells)
    return written.getvalue()


def to_csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table that Excel opens with Vietnamese letters intact: UTF-8 with a mark, CRLF."""
    return "\ufeff" + "".join(csv_row(row) for row in ([*head], *rows))
