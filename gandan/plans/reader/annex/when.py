"""The time of a row: one cell, a beginning and an end, or marks under quarters and months."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import TIMING
from gandan.plans.reader.laid import distinct
from gandan.text.fold import fold

if TYPE_CHECKING:
    from gandan.plans.reader.annex.columns import Header
    from gandan.plans.reader.laid import Row

_MARK = re.compile(r"[xX×✓✔√vV●•■*+☑☒]{1,2}")
_BARE = re.compile(r"(?:1[0-2]|0?[1-9])(?:\s*[,–-]\s*(?:1[0-2]|0?[1-9]))*")
_NOTHING = re.compile(r"[\s\-–—_./…]*")


def timing_text(row: Row, header: Header) -> str:
    columns = [column for column in header.columns(TIMING) if column < len(row) and row[column].text]
    columns = [column for column in columns if not _NOTHING.fullmatch(row[column].text)]
    if not columns:
        return ""
    marked = [column for column in columns if _MARK.fullmatch(row[column].line)]
    if marked:
        return ", ".join(dict.fromkeys(_name(header, column) for column in marked))
    if len(columns) > 1 and len(header.columns(TIMING)) == 2:  # noqa: PLR2004 - a beginning and an end
        first, last = columns
        if _is(header, first, r"bat dau|tu ngay|^tu\b") and _is(header, last, r"ket thuc|hoan thanh|den"):
            until = _small(row[last].line, "đến")
            # A rhythm is no day on which the work ends.
            joined = " đến " if any(sign.isdigit() for sign in until) else ", "
            return f"Từ {_small(row[first].line, 'từ')}{joined}{until}"
    if len(columns) == 1 and _BARE.fullmatch(row[columns[0]].line) and _is(header, columns[0], r"\bthang\b"):
        return f"Tháng {row[columns[0]].line}"
    return "; ".join(cell.line for cell in distinct([row[column] for column in columns]))


def _is(header: Header, column: int, pattern: str) -> bool:
    return re.search(pattern, fold(header.names[column][-1] if header.names[column] else "")) is not None


def _small(text: str, word: str) -> str:
    """Drop a word that is said already, and begin small: "Từ" + "Tháng 3"."""
    bare = re.sub(rf"^{word}\s+", "", text, flags=re.IGNORECASE)
    return bare[:1].lower() + bare[1:]


def _name(header: Header, column: int) -> str:
    """Return "Tháng 3" for a column named "3" under "Tháng"."""
    names = header.names[column]
    low = names[-1] if names else ""
    above = fold(" ".join(names[:-1]))
    for word, said in (("thang", "Tháng"), ("quy", "Quý"), ("tuan", "Tuần")):
        if word in above and word not in fold(low):
            return f"{said} {low}"
    return low
