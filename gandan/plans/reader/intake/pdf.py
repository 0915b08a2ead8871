"""A PDF with a text layer: paragraphs from its lines, tables from its borders, over all its pages."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

import pypdfium2
from pypdfium2.raw import FPDF_ERR_PASSWORD

from gandan.plans.reader.intake.lay import SEPARATOR, paragraphs_of
from gandan.plans.reader.intake.parts import DAMAGED, LOCKED
from gandan.plans.reader.intake.pdf_columns import columned
from gandan.plans.reader.intake.pdf_grid import grids
from gandan.plans.reader.intake.pdf_head import head_columns
from gandan.plans.reader.intake.pdf_page import Word, rules, words
from gandan.plans.reader.intake.pdf_rest import cell_text, go_on, is_same_shape
from gandan.plans.reader.intake.raw import Allowance, Paragraph, Table, UnreadableFileError, cell_of
from gandan.plans.reader.layout import MARKER, is_noise
from gandan.text.fold import fold
from gandan.text.scans import rejoin_syllables

if TYPE_CHECKING:
    from gandan.plans.reader.intake.pdf_grid import Grid
    from gandan.plans.reader.intake.raw import Block

MOST_PAGES = 400
NO_TEXT = "Tệp PDF này chỉ có hình chụp, không có chữ. Hãy xin tệp Word, hoặc nhận dạng chữ rồi đọc lại."
TOO_MANY_PAGES = f"Tệp PDF dài quá {MOST_PAGES} trang. Hãy tách thành từng phần rồi đọc lại."
_RUNNING = 3  # a line on so many pages, at the same edge, is no part of the text
_WIDE_GAP = 1.8  # of the height of a letter: two columns, not two words
_FULL = 0.9  # of the text's width: the line went on
_CENTRED = 0.04
_INSET = 0.8  # of the height of a letter: less is the edge of the text
_APART = 1.4  # times the usual gap: a new paragraph
_WAITS = re.compile(r"(?<!\w)(?:ngày|tháng|năm|quý|số|khoản|điều)$", re.IGNORECASE)  # for the number of it
_FEW = 5  # lines tell no usual gap


@dataclass
class Line:
    text: str
    left: float
    right: float
    top: float
    height: float
    hang: float  # where the words begin behind the mark of a list, else the left
    is_head: bool = False  # of the two columns above a document: each line stands for itself
    is_wide_title: bool = False  # centred, and as wide as the page


@dataclass
class _Page:
    parts: list[Line | Table]
    left: float = 0.0
    right: float = 0.0
    leading: float = float("inf")  # from one line to the next


def read_pdf(content: bytes) -> list[Block]:
    document = _opened(content)
    try:
        if len(document) > MOST_PAGES:
            raise UnreadableFileError(TOO_MANY_PAGES)
        allowance = Allowance()
        pages = [_page(document[number], allowance) for number in range(len(document))]
    except (pypdfium2.PdfiumError, ValueError, OSError) as error:
        raise UnreadableFileError(DAMAGED) from error
    finally:
        document.close()
    if not any(page.parts for page in pages):
        raise UnreadableFileError(NO_TEXT)
    found = _joined(_without_running(pages))
    parts = [*paragraphs_of(found)]
    # All at once: the normal form of each cell by itself would take longer than all other passes.
    whole = rejoin_syllables(SEPARATOR.join(part.text for part in parts))
    for part, text in zip(parts, whole.split(SEPARATOR), strict=False):
        part.text = text
    return found


def _opened(content: bytes) -> Any:  # noqa: ANN401 - the library ships no types
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) == FPDF_ERR_PASSWORD or "password" in str(error).lower()
        raise UnreadableFileError(LOCKED if is_locked else DAMAGED) from error


def _page(page: Any, allowance: Allowance) -> _Page:  # noqa: ANN401 - the library ships no types
    text_page = page.get_textpage()
    quarters = page.get_rotation() // 90
    found = words(text_page.raw, quarters)
    for word in found:
        allowance.take(word.text)
    tables = grids(rules(page, quarters)) if found else []
    loose: list[Word] = []
    for word in found:
        cell = next((cell for grid in tables if (cell := grid.cell_at(word))), None)
        (cell.words if cell else loose).append(word)
    every = _rows(loose)
    left_side, right_side, taken = head_columns(every)
    rows, bare = columned(every[taken:])
    head = [replace(_line(row), is_head=True) for row in (*left_side, *right_side)]
    lines = [_line(row) for row in rows]
    # The left column is read to its end before the right one.
    parts: list[tuple[float, Line | Table]] = [(float("inf"), line) for line in head]
    parts += [(line.top, line) for line in lines]
    parts += [(grid.top, _table(grid)) for grid in tables if any(cell.words for cell in grid.cells())]
    parts += bare
    text_page.close()
    page.close()
    ordered = [part for _, part in sorted(parts, key=lambda one: -one[0])]
    left = min((line.left for line in lines), default=0.0)
    return _Page(ordered, left, max((line.right for line in lines), default=0.0), _leading(lines))


def _leading(lines: list[Line]) -> float:
    gaps = [above.top - below.top for above, below in pairwise(sorted(lines, key=lambda line: -line.top))]
    return median(gaps) if len(gaps) > _FEW else float("inf")


def _lines(found: list[Word]) -> list[Line]:
    return [_line(row) for row in _rows(found)]


def _rows(found: list[Word]) -> list[list[Word]]:
    """Gather words that stand on one height."""
    rows: list[list[Word]] = []
    for word in sorted(found, key=lambda one: (-one.middle, one.left)):
        height = word.top - word.bottom
        if rows and abs(rows[-1][0].middle - word.middle) < height * 0.45:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _line(row: list[Word]) -> Line:
    """Join the words; a wide gap between them stays to be seen, save behind the mark of a list."""
    text, last = row[0].text, row[0]
    is_marked = MARKER.fullmatch(f"{fold(text)} ") is not None
    for place, word in enumerate(row[1:]):
        height = max(word.top - word.bottom, 1.0)
        is_wide = word.left - last.right > _WIDE_GAP * height and (place or not is_marked)
        text += ("   " if is_wide else " ") + word.text
        last = word
    return Line(
        text,
        row[0].left,
        max(one.right for one in row),
        row[0].top,
        row[0].top - row[0].bottom,
        row[1].left if is_marked and len(row) > 1 else row[0].left,
    )


def _table(grid: Grid) -> Table:
    table = Table([[] for _ in grid.rows[:-1]])
    for cell in sorted(grid.cells(), key=lambda one: (one.row, one.column)):
        lines = _lines(cell.words)
        made = cell_of(cell_text([line.text for line in lines]))
        made.columns, made.rows = cell.columns, cell.rows
        table.rows[cell.row].append(made)
    return table


def _without_running(pages: list[_Page]) -> list[_Page]:
    """Leave out page numbers and what stands at the same edge of many pages."""
    edges: Counter[str] = Counter()
    for page in pages:
        lines = [part for part in page.parts if isinstance(part, Line)]
        edges.update({line.text for line in [*lines[:1], *lines[-1:]]})
    for page in pages:
        page.parts = [
            part
            for place, part in enumerate(page.parts)
            if isinstance(part, Table)
            or not (
                place in {0, len(page.parts) - 1} and (_is_number(part.text) or edges[part.text] >= _RUNNING)
            )
        ]
    return pages


def _is_number(text: str) -> bool:
    return is_noise(fold(text)) and any(letter.isdigit() for letter in text)


def _joined(pages: list[_Page]) -> list[Block]:
    found: list[Block] = []
    before: Line | None = None
    for page in pages:
        _mark_wide_titles(page)
        for number, part in enumerate(page.parts):
            last = found[-1] if found else None
            if isinstance(part, Table):
                if number == 0 and isinstance(last, Table) and is_same_shape(last, part):
                    go_on(last, part)
                else:
                    found.append(part)
                before = None
            elif before is not None and isinstance(last, Paragraph) and _continues(page, before, part):
                last.text = f"{last.text} {part.text}"
                before = part
            else:
                found.append(Paragraph(part.text, is_centred=_is_centred(page, part)))
                before = part
    return found


def _continues(page: _Page, before: Line, line: Line) -> bool:
    """Whether the line before filled its width, so that this one is its rest."""
    if before.is_head or "   " in before.text or "   " in line.text or MARKER.match(fold(line.text)):
        return False
    if _WAITS.search(before.text) and line.text[:1].isdigit():
        return True
    if _is_centred(page, before) != _is_centred(page, line) or before.top - line.top > _APART * page.leading:
        return False
    if _is_centred(page, line) or before.text.rstrip().endswith((":", ";")):
        return line.text[:1].islower() and not before.text.rstrip().endswith(";")
    width = page.right - page.left
    is_full = before.right >= page.left + _FULL * width
    is_indented = (
        line.left > page.left + 1.2 * line.height
        and line.left > before.left + 0.5 * line.height
        and abs(line.left - before.hang) > 0.5 * line.height
    )
    if line.text[:1].islower():
        return is_full or not before.text.rstrip().endswith(".")
    return is_full and not is_indented and not before.text.isupper()


def _mark_wide_titles(page: _Page) -> None:
    """Mark a title too wide to look centred: under a centred line, as far from one edge as from the other.

    One that fills the page goes on in a centred line.
    """
    for above, line, below in zip(page.parts, page.parts[1:], [*page.parts[2:], None], strict=False):
        if not isinstance(above, Line) or not isinstance(line, Line) or not _is_centred(page, above):
            continue
        inset, rest = line.left - page.left, page.right - line.right
        is_even = inset > _INSET * line.height and abs(inset - rest) < line.height / 4
        goes_on = isinstance(below, Line) and below.text[:1].islower() and _is_centred(page, below)
        is_full = line.right >= page.left + _FULL * (page.right - page.left)
        line.is_wide_title = is_even or (is_full and goes_on)


def _is_centred(page: _Page, line: Line) -> bool:
    if line.is_wide_title:
        return True
    width = page.right - page.left
    inset = line.left - page.left
    return inset > 2 * line.height and abs(inset - (page.right - line.right)) < _CENTRED * width * 2
