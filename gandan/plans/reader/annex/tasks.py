"""The rows of an annex table as tasks: groups, merged cells, rest rows and marks resolved."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import (
    BOTH,
    BUDGET,
    CONTENT,
    FORM,
    LEAD,
    NUMBER,
    PARTNERS,
    PRODUCT,
    TIMING,
    Header,
    find_header,
    is_new_header,
)
from gandan.plans.reader.annex.guess import header_of_cells, with_guesses
from gandan.plans.reader.annex.indicators import as_targets
from gandan.plans.reader.annex.signature import is_signature
from gandan.plans.reader.annex.steps import in_step
from gandan.plans.reader.annex.when import timing_text
from gandan.plans.reader.heading import Heading, read_heading
from gandan.plans.reader.laid import EMPTY, Cell, distinct, row_span
from gandan.plans.reader.leads import read_leads, split_bodies
from gandan.plans.reader.timing import Years, read_timing
from gandan.plans.reader.values import Task
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.plans.reader.laid import Row, Table
    from gandan.plans.reader.source import Source

SURE, LIKELY, GUESSED = 0.95, 0.8, 0.6
_BEST_CONTENT = re.compile(r"nhiem vu|hoat dong|cong viec|\bviec\b|cu the|noi dung")
_UPPER_NUMBER = re.compile(r"\(?(?:[IVX]{1,5}|[A-HĐ])[.)]?")
_TOTAL = re.compile(r"(?:tong(?: cong| so| kinh phi)?|cong)\b[\s:.]*(?:\(.*\))?[\s0-9.,]*(?:dong)?")
_SLASH = re.compile(r"(?<=[a-zà-ỹ])\s*/\s*(?=[A-ZĐ])")  # between two bodies, not in "Khoa/phòng"
_DITTO = re.compile(r"[\s\-–]*(?:nt|như trên|\"|''|”|〃)[\s\-–.]*", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:\s[-–]|,|(?<!\w)(?:và|của))\s*$")  # a name that the next row ends
_LONGEST_NAME = 300  # letters; a cell that says more leaves no name open
_MARK = re.compile(r"^\s*(?:[-+*•–]\s*|(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-zđ])[.)]\s+)")
_NOTHING = re.compile(r"[\s\-–—_./…]*|không(?: có)?", re.IGNORECASE)
_BLANK = re.compile(r"[\s\-–—_./…]*")  # "Không" says that no money is needed


@dataclass(frozen=True)
class _Parent:
    """A row that only says who does the smaller works under it, and when."""

    lead: str
    partners: tuple[str, ...]
    timing: str


@dataclass
class _Here:
    """What the headings above a row say about it."""

    outer: Heading
    inner: Heading = field(default_factory=Heading)
    parent: _Parent | None = None

    def lead(self) -> str:
        return (self.parent.lead if self.parent else "") or self.inner.lead or self.outer.lead

    def partners(self) -> tuple[str, ...]:
        return self.parent.partners if self.parent else ()

    def timing(self) -> str:
        return (self.parent.timing if self.parent else "") or self.inner.timing or self.outer.timing


@dataclass(frozen=True)
class _Read:
    """One row by its columns."""

    task: Task
    content_cell: Cell
    number: str
    lead_cell: Cell


def header_for(rows: Sequence[Row], before: Header | None) -> Header | None:
    """Return the table's own header; without one, that of the table before if it has as many columns."""
    own = find_header(rows)
    if own is not None:
        below = rows[own.last + 1 :]
        own = own if own.is_of_targets else as_targets(own, below)
        return own if own.is_of_targets else with_guesses(own, below)
    width = max((len(row) for row in rows), default=0)
    if before is not None and len(before.roles) == width:
        return replace(before, first=-1, last=-1)
    return header_of_cells(rows)


def table_tasks(source: Source, table: Table, header: Header, context: tuple[Heading, Years]) -> list[Task]:
    heading, years = context
    here = _Here(heading)
    found: list[_Read] = []
    rows = table.rows
    for number in range(header.last + 1, len(rows)):
        row = rows[number]
        if number <= header.last or not any(cell.text for cell in row):
            continue
        if _is_signature(row):
            break
        if is_new_header(row, header):
            again = find_header(rows, number)
            header = with_guesses(again, rows[again.last + 1 :]) if again else header
            continue
        following = rows[number + 1] if number + 1 < len(rows) else ()
        if group := _group(row, header, following, found):
            _enter(here, group, row, header)
            continue
        parent = _parent(row, header, following)
        here.parent = parent or (here.parent if _is_under(_number(row, header)) else None)
        if parent is None:
            for one in in_step(row, header):
                _take(found, _row(source, one, header, (here, years)), (one, header))
    return [one.task for one in found]


def _is_signature(row: Row) -> bool:
    """Whether the table has ended: a signature below, that a PDF drew into the same lines."""
    return any(is_signature(cell.line) for cell in distinct(row))


def _group(row: Row, header: Header, following: Row, found: list[_Read]) -> str:
    """Return the words of a row that only names what comes under it, "" for all others."""
    texts = [cell for column, cell in enumerate(row) if cell.text and _role(header, column) != NUMBER]
    cells = [*distinct(texts)]
    if len(cells) != 1:
        return "" if cells or not any(cell.text for cell in row) else next(distinct(row)).line
    number, wide = _number(row, header), sum(cell is cells[0] for cell in row)
    has_more = any(
        _role(header, column) in {LEAD, BOTH, TIMING, PRODUCT, PARTNERS} for column in range(len(row))
    )
    if wide > 1 and _covers_roles(row, header, cells[0]):
        return cells[0].line
    if not has_more:
        return cells[0].line if _UPPER_NUMBER.fullmatch(number) and len(header.roles) > 2 else ""  # noqa: PLR2004 - a plain list
    if (
        _UPPER_NUMBER.fullmatch(number)
        or cells[0].line.isupper()
        or _column(row, cells[0]) not in header.columns(CONTENT)
    ):
        return (
            cells[0].line
            if _column(row, cells[0]) in {*header.columns(CONTENT), *header.columns(NUMBER), 0, 1}
            else ""
        )
    if not number:
        return "" if found and cells[0].line[:1].islower() else cells[0].line
    below = _number(following, header) if following else ""
    return (
        cells[0].line
        if below.startswith(f"{number.rstrip('.')}.")
        or (below[:1] in {"a", "-"} and number.rstrip(".").isdigit())
        else ""
    )


def _parent(row: Row, header: Header, following: Row) -> _Parent | None:
    """Return what a numbered row says for those under it that name nobody: "1" over "a", "b" or "1.1"."""
    number, below = _number(row, header).rstrip("."), _number(following, header)
    is_over = bool(number) and (below.startswith(f"{number}.") or (number.isdigit() and _is_under(below)))
    lead, partners = _bodies(row, header)
    timing = timing_text(row, header)
    has_own = bool(timing) or not timing_text(following, header)
    if not is_over or not lead or (_bodies(following, header)[0] and has_own) or _said(row, header, PRODUCT):
        return None
    return _Parent(lead, tuple(partners), timing)


def _is_under(number: str) -> bool:
    return re.fullmatch(r"[-+*•–]|[a-zđ][.)]?|[0-9]{1,2}(?:\.[0-9]{1,2})+\.?", number) is not None


def _covers_roles(row: Row, header: Header, cell: Cell) -> bool:
    roles = {_role(header, column) for column, one in enumerate(row) if one is cell}
    return len(roles - {NUMBER, ""}) > 1 or (NUMBER in roles and len(roles) > 1)


def _column(row: Row, cell: Cell) -> int:
    return next(column for column, one in enumerate(row) if one is cell)


def _role(header: Header, column: int) -> str:
    return header.roles[column] if column < len(header.roles) else ""


def _number(row: Row, header: Header) -> str:
    return next((row[column].line for column in header.columns(NUMBER) if column < len(row)), "")


def _enter(here: _Here, words: str, row: Row, header: Header) -> None:
    number = _number(row, header)
    heading = read_heading(words)
    if (
        _UPPER_NUMBER.fullmatch(number)
        or not here.inner.words
        or words.isupper()
        or re.match(r"[IVX]+[.)]", words)
    ):
        here.inner = heading
        return
    # A smaller heading says more about the same: what it leaves out still holds.
    here.inner = Heading(heading.words, heading.lead or here.inner.lead, heading.timing or here.inner.timing)


def _row(source: Source, row: Row, header: Header, context: tuple[_Here, Years]) -> _Read:
    here, years = context
    content_cell = _content(row, header)
    lead, partners = _bodies(row, header)
    timing = timing_text(row, header)
    if not lead and not partners:
        partners = [*here.partners()]
    said = timing or here.timing()
    confidence = (
        SURE
        if header.first >= 0 and (lead or here.lead()) and said
        else LIKELY
        if header.first >= 0
        else GUESSED
    )
    task = Task(
        content=_MARK.sub("", content_cell.line),
        form=_said(row, header, FORM),
        lead=lead or here.lead(),
        partners=tuple(partners),
        timing=said,
        norm=read_timing(said, _years(header, years, here)),
        product=_said(row, header, PRODUCT),
        budget=_said(row, header, BUDGET),
        span=row_span(source, [cell for cell in row if cell.text]),
        confidence=confidence,
    )
    lead_cell = next((row[one] for one in _lead_columns(row, header) if row[one].text), EMPTY)
    return _Read(task, content_cell, _number(row, header), lead_cell)


def _years(header: Header, years: Years, here: _Here) -> Years:
    """Take the year in the name of the column or of the group for that of its quarters."""
    names = " ".join(header.name(column) for column in header.columns(TIMING))
    said = re.findall(r"\b20[0-9]{2}\b", f"{here.outer.words} {here.inner.words}") or re.findall(
        r"\b20[0-9]{2}\b", names
    )
    return Years.of_year(int(said[-1])) if said and "-" not in names else years


def _content(row: Row, header: Header) -> Cell:
    columns = [column for column in header.columns(CONTENT) if column < len(row) and row[column].text]
    if not columns:
        return EMPTY
    best = [column for column in columns if _BEST_CONTENT.search(fold(header.name(column)))]
    # Of two columns the right one is the finer: "Nhóm nhiệm vụ", "Nhiệm vụ cụ thể".
    return row[(best or columns)[-1]]


def _said(row: Row, header: Header, role: str) -> str:
    texts = [
        cell.line for cell in distinct([row[column] for column in header.columns(role) if column < len(row)])
    ]
    nothing = _BLANK if role == BUDGET else _NOTHING
    return "; ".join(text.lstrip("-+• ") for text in texts if not nothing.fullmatch(text))


def _lead_columns(row: Row, header: Header) -> list[int]:
    """Return the columns that may name the lead; one that says so by its name comes first."""
    leads = [column for column in [*header.columns(LEAD), *header.columns(BOTH)] if column < len(row)]
    chief = [column for column in leads if "chu tri" in fold(header.name(column))] or leads
    return [*chief, *[one for one in leads if one not in chief]]


def _bodies(row: Row, header: Header) -> tuple[str, list[str]]:
    lead, partners = "", list[str]()
    for column in _lead_columns(row, header):
        one, others = read_leads(row[column].text)
        if header.roles[column] == BOTH and not others and "chu tri" not in fold(row[column].text):
            one, *others = split_bodies(re.sub(r"\s*/\s*(?=\D)", "\n", row[column].text)) or [""]
        if not lead:
            lead = one
        elif one and one != lead:
            others = [*split_bodies(one), *others]
        partners += [other for other in others if other not in partners]
    for column in header.columns(PARTNERS):
        if column < len(row):
            said = _SLASH.sub("\n", row[column].text)
            partners += [one for one in split_bodies(said) if one not in partners]
    return lead, partners


def _take(found: list[_Read], read: _Read, place: tuple[Row, Header]) -> None:
    """Keep the row: as a task of its own, or as more of the one before."""
    last = found[-1] if found else None
    task = read.task
    if _TOTAL.fullmatch(fold(task.content)) or (not task.content and last is None):
        return
    if last is not None:
        task = _with_dittos(task, last.task)
        if not task.content or (not read.number and task.content[:1].islower() and NUMBER in place[1].roles):
            found[-1] = _with_rest(last, replace(read, task=task))
            return
        if read.content_cell is last.content_cell and (task.lead, task.timing) == (
            last.task.lead,
            last.task.timing,
        ):
            found[-1] = replace(last, task=_longer(last.task, replace(task, content="")))
            return
    if any(_role(place[1], column) != NUMBER and cell.text for column, cell in enumerate(place[0])):
        found.append(replace(read, task=task))


def _with_dittos(task: Task, above: Task) -> Task:
    changed = {
        name: getattr(above, name)
        for name in ("form", "lead", "timing", "product", "budget")
        if getattr(task, name) and _DITTO.fullmatch(getattr(task, name))
    }
    if "timing" in changed:
        changed["norm"] = above.norm
    if task.partners and all(_DITTO.fullmatch(one) for one in task.partners):
        changed["partners"] = above.partners
    return replace(task, **changed)


def _with_rest(last: _Read, rest: _Read) -> _Read:
    """Add a row that only goes on; a name that its cell left open is read from both cells."""
    task, above, below = _longer(last.task, rest.task), last.lead_cell, rest.lead_cell
    is_open = len(above.text) < _LONGEST_NAME and _GOES_ON.search(above.text)
    if below is above or not below.text or (above.text and not is_open):
        return replace(last, task=task)
    if not above.text:
        return replace(last, task=task, lead_cell=below)
    whole = Cell((*above.pieces, *below.pieces), f"{above.text}\n{below.text}")
    return replace(last, task=replace(task, lead=read_leads(whole.text)[0]), lead_cell=whole)


def _longer(task: Task, rest: Task) -> Task:
    return replace(
        task,
        content=f"{task.content} {rest.content}".strip(),
        form=_both(task.form, rest.form),
        lead=task.lead or rest.lead,
        partners=(*task.partners, *(one for one in rest.partners if one not in task.partners)),
        timing=task.timing or rest.timing,
        norm=task.norm if task.timing else rest.norm,
        product=_both(task.product, rest.product),
        budget=_both(task.budget, rest.budget),
        span=(min(task.span[0], rest.span[0]), max(task.span[1], rest.span[1])),
    )


def _both(one: str, other: str) -> str:
    if not other or other in one:
        return one
    return f"{one} {other}" if other[:1].islower() else "; ".join(part for part in (one, other) if part)
