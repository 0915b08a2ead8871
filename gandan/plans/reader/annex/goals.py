"""Targets from a table: a row for each, its values beside it or under the years."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.amounts import Amount, amount_of, sign_of_name, without_rhythm
from gandan.plans.reader.annex.columns import (
    BOTH,
    BUDGET,
    FORM,
    LEAD,
    NUMBER,
    OTHER,
    PARTNERS,
    TARGET,
    Header,
    folded_name,
    is_new_header,
)
from gandan.plans.reader.laid import distinct, row_span
from gandan.plans.reader.things import COUNT
from gandan.plans.reader.timing import Years, cadence, cadence_of_count, read_timing
from gandan.plans.reader.values import Milestone, Target
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.laid import Row, Table
    from gandan.plans.reader.source import Source

SURE, LIKELY = 0.9, 0.75
_PAST_NAME = re.compile(
    r"ket qua|hien (?:trang|co|nay|tai)|\buoc\b|nam truoc|so voi|da dat|thuc (?:trang|te)|so lieu|co so|(?:dau|cung) ky|(?<!can )(?<!phai )(?<!yeu cau )dat duoc"
)
_DONE_NAME = re.compile(r"^(?:(?:da )?thuc hien|th) (?:nam )?20")  # and no "Lộ trình thực hiện 2026"
_UNIT_NAME = re.compile(r"don vi (?:tinh|do)\b|\bdvt\b|don vi$")
_DUE_NAME = re.compile(r"thoi (?:gian|han|diem)|hoan thanh|moc\b|den nam$|^han\b")
_NO_VALUE = {LEAD, BOTH, PARTNERS, BUDGET, FORM}
_TIME_WORDS = re.compile(r"20[0-9]{2}|\b(?:quy|thang|ca nam|cuoi nam)\b")
_YEAR = re.compile(r"\b(20[0-9]{2})\b")
_DURATION = re.compile(r"(?:ngay|gio|phut|thang|tuan)\b")
_NUMBER_OF = re.compile(r"(?:tong )?so (?:luong )?")
_BRACKETED = re.compile(r"\s*\(([^()]{1,20})\)\s*$")
_EACH = re.compile(r"\b(?:moi|tung)\s+(.{2,40})$")
_RATE = re.compile(r"^(?:tỷ lệ|tỉ lệ|số|số lượng|tổng số)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class _Value:
    amount: Amount
    said: str
    column: str  # its name
    due: date | None


def table_targets(source: Source, table: Table, header: Header, years: Years) -> Iterator[Target]:
    for row in table.rows[header.last + 1 :]:
        if is_new_header(row, header) or len([*distinct(row)]) < 2:  # noqa: PLR2004 - a group row
            continue
        target = _target(source, row, header, years)
        if target is not None:
            yield target


def _target(source: Source, row: Row, header: Header, years: Years) -> Target | None:
    name = _name(row, header)
    measured = _column(row, header, _UNIT_NAME)
    values = [*_values(row, header, years)]
    if not name or not values:
        return None
    steps = _steps(values)
    # A whole year may stand before its quarters.
    last = max(reversed(values), key=lambda value: value.due or date.min) if steps else values[-1]
    unit = last.amount.unit or without_rhythm(measured) or _bracketed(last.column) or _bracketed(name)
    unit = unit or _counted(name)
    is_share = unit == "%" or (not unit and fold(name).startswith(("ty le", "ti le")))
    said_due = _column(row, header, _DUE_NAME)
    due = read_timing(said_due, years).due if said_due else last.due
    return Target(
        quote=name,
        measure=_measure(name, unit, is_share=is_share, is_change=last.amount.is_change),
        population=_population(name, is_share=is_share),
        comparator=_comparator(last, name),
        value=last.amount.value,
        unit="%" if is_share else unit,
        due=due,
        cadence=(cadence if is_share else cadence_of_count)(fold(f"{name} {measured} {last.said}")),
        span=row_span(source, row),
        confidence=SURE if steps or measured else LIKELY,
        milestones=steps if len(steps) > 1 else (),
    )


def _name(row: Row, header: Header) -> str:
    """Join what is merged down with what stands beside it: "Hạ tầng số", "Hộ có cáp quang"."""
    cells = [cell for column, cell in enumerate(row[: len(header.names)]) if _is_of_name(header, column)]
    return " ".join(cell.line for cell in distinct(cells))


def _is_of_name(header: Header, column: int) -> bool:
    """Whether this column names the target: under "Chỉ tiêu", as wide as that stands over it."""
    return header.names[column] == header.names[header.columns(TARGET)[0]]


def _comparator(value: _Value, name: str) -> str:
    """Take the sign of the cell, else of the row's name, else of the column's: "Mức tối thiểu"."""
    if value.amount.comparator != "=":
        return value.amount.comparator
    signs = (sign_of_name(_BRACKETED.sub("", one)) or sign_of_name(one) for one in (name, value.column))
    return next(filter(None, signs), "=")


def _counted(name: str) -> str:
    """Return what "Số lớp tập huấn" counts, where nothing else says it."""
    folded = fold(name)
    opener = _NUMBER_OF.match(folded)
    if opener is None or len(folded) != len(name):
        return ""
    found = COUNT.match(f"1 {folded[opener.end() :]}")
    start = opener.end() - len("1 ")
    return name[start + found.start("unit") : start + found.end("unit")] if found and found["unit"] else ""


def _bracketed(name: str) -> str:
    """Return the unit at the end of a name: "Số lớp tập huấn (lớp)"."""
    found = _BRACKETED.search(name)
    return without_rhythm(found[1]) if found and not any(sign.isdigit() for sign in found[1]) else ""


def _column(row: Row, header: Header, pattern: re.Pattern[str]) -> str:
    for column, cell in enumerate(row):
        if cell.text and pattern.search(folded_name(header.name(column))):
            return cell.line
    return ""


def _values(row: Row, header: Header, years: Years) -> Iterator[_Value]:
    for column, cell in enumerate(row):
        own = header.names[column][-1] if column < len(header.names) and header.names[column] else ""
        if not cell.text or not own or not _holds_values(header, column) or _is_past(header, column, years):
            continue
        amount = amount_of(cell.line)
        if amount is not None:
            yield _Value(amount, cell.line, own, _due_of(header, column, years))


def _holds_values(header: Header, column: int) -> bool:
    """Whether a column may promise something; what stands under no name is somebody's note."""
    role, name = header.roles[column], folded_name(header.name(column))
    if _is_of_name(header, column) or role in _NO_VALUE or _UNIT_NAME.search(name) or _DUE_NAME.search(name):
        return False
    return role not in {NUMBER, OTHER} or _YEAR.search(name) is not None or "so luong" in name


def _due_of(header: Header, column: int, years: Years) -> date | None:
    """Read the day that a column stands for: "Đến 30/6/2026", "Quý II" under "Năm 2026"."""
    said = [name for name in header.names[column] if _TIME_WORDS.search(fold(name))]
    if not said:
        return None
    around = _YEAR.findall(fold(header.name(column)))
    within = Years.of_year(int(around[-1])) if len(around) == 1 else years
    return read_timing(_BRACKETED.sub("", said[-1]), within).due


def _is_past(header: Header, column: int, years: Years) -> bool:
    """Whether the column tells what was reached: by its names, by a year before the plan's."""
    name, own = folded_name(header.name(column)), folded_name(header.names[column][-1])
    said = _YEAR.findall(name)
    if said and years.first is not None and int(said[-1]) < years.first.year:
        return True
    return bool(_PAST_NAME.search(name) or _DONE_NAME.search(own))


def _steps(values: list[_Value]) -> tuple[Milestone, ...]:
    """Return what is to be reached by when; of two numbers for one day the last is the plan's own."""
    by_day = {value.due: value.amount.value for value in values if value.due}
    return tuple(Milestone(day, by_day[day]) for day in sorted(by_day))


def _measure(name: str, unit: str, *, is_share: bool, is_change: bool) -> str:
    folded = fold(name)
    if is_change or (re.match(r"(?:muc |ty le )?(?:tang|giam|cat giam|keo giam)\b", folded) and unit == "%"):
        return "change"
    if is_share:
        return "share"
    if _DURATION.match(fold(unit)):
        return "duration"
    return (
        "count_each"
        if _EACH.search(folded)
        or ("/" in unit and not re.search(r"/\s*(?:ngay|tuan|thang|quy|nam)$", fold(unit)))
        else "count"
    )


def _population(name: str, *, is_share: bool) -> str:
    if each := re.search(r"\bmỗi\s+(.+)$", name):
        return each[1].strip(" .;:")
    bare = _RATE.sub("", name) if not is_share else name
    return bare.strip(" .;:")
