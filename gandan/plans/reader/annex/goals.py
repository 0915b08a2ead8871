"""Targets from a table: a row for each, its values beside it or under the years."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import NUMBER, OTHER, TARGET, Header, folded_name, is_new_header
from gandan.plans.reader.laid import distinct, row_span
from gandan.plans.reader.timing import Years, cadence, cadence_of_count, read_timing
from gandan.plans.reader.values import Milestone, Target
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.laid import Row, Table
    from gandan.plans.reader.source import Source

SURE, LIKELY = 0.9, 0.75
_VALUE = re.compile(
    r"(?P<sign>>=|<=|≥|≤|>|<|=|tren|tu|toi thieu|it nhat|khong duoi|khong thap hon|dat|duoi|khong qua|toi da|khong vuot qua)?\s*(?:dat\s*)?"
    r"(?P<value>[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+(?:[.,][0-9]+)?)\s*(?P<unit>%|[^0-9;()]{0,40}?)\s*(?P<more>tro len|tro xuong)?"
)
# "12/12 khu phố" is all of them; "12/12" alone or with a year may be a day.
_ALL = re.compile(r"([0-9]{1,4})/([0-9]{1,4}) (?!nam\b)[^\W\d_]")
_SIGNS = {
    **dict.fromkeys((">=", "≥", "tu", "toi thieu", "it nhat", "khong duoi", "khong thap hon"), ">="),
    **dict.fromkeys((">", "tren"), ">"),
    **dict.fromkeys(("<=", "≤", "khong qua", "toi da", "khong vuot qua"), "<="),
    **dict.fromkeys(("<", "duoi"), "<"),
}
_PAST_NAME = re.compile(r"ket qua|hien trang|uoc|nam truoc|so voi|da dat|thuc trang|co so|dau ky")
_DONE_NAME = re.compile(r"^(?:da )?thuc hien (?:nam )?20")  # and no "Lộ trình thực hiện 2026"
_UNIT_NAME = re.compile(r"don vi tinh|\bdvt\b|don vi$")
_DUE_NAME = re.compile(r"thoi (?:gian|han)|hoan thanh|moc\b|den nam$")
_YEAR = re.compile(r"\b(20[0-9]{2})\b")
_QUARTER = re.compile(r"quy\s*(iv|i{1,3}|[1-4])\b")
_DURATION = re.compile(r"(?:ngay|gio|phut|thang|tuan)\b")
_EACH = re.compile(r"\b(?:moi|tung)\s+(.{2,40})$")
_RATE = re.compile(r"^(?:tỷ lệ|tỉ lệ|số|số lượng|tổng số)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class _Value:
    column: int
    comparator: str
    value: float
    unit: str
    said: str


def table_targets(source: Source, table: Table, header: Header, years: Years) -> Iterator[Target]:
    for row in table.rows[header.last + 1 :]:
        if is_new_header(row, header) or len([*distinct(row)]) < 2:  # noqa: PLR2004 - a group row
            continue
        target = _target(source, row, header, years)
        if target is not None:
            yield target


def _target(source: Source, row: Row, header: Header, years: Years) -> Target | None:
    named = header.columns(TARGET)[0]
    name = row[named].line if named < len(row) else ""
    measured = _column(row, header, _UNIT_NAME)
    values = [*_values(row, header, (named, years))]
    if not name or not values:
        return None
    steps = [*_steps(values, header, years)]
    last = values[-1]
    unit = last.unit or _bare_unit(measured)
    is_share = unit == "%" or (not unit and fold(name).startswith(("ty le", "ti le")))
    said_due = _column(row, header, _DUE_NAME)
    due = read_timing(said_due, years).due if said_due else (steps[-1].due if steps else None)
    return Target(
        quote=name,
        measure=_measure(name, unit, is_share=is_share),
        population=_population(name, is_share=is_share),
        comparator=last.comparator,
        value=last.value,
        unit="%" if is_share else unit,
        due=due,
        cadence=(cadence if is_share else cadence_of_count)(fold(f"{name} {measured} {last.said}")),
        span=row_span(source, row),
        confidence=SURE if steps or measured else LIKELY,
        milestones=tuple(steps) if len(steps) > 1 else (),
    )


def _column(row: Row, header: Header, pattern: re.Pattern[str]) -> str:
    for column, cell in enumerate(row):
        if cell.text and pattern.search(folded_name(header.name(column))):
            return cell.line
    return ""


def _values(row: Row, header: Header, place: tuple[int, Years]) -> Iterator[_Value]:
    named, years = place
    for column, cell in enumerate(row):
        name = folded_name(header.name(column))
        # What stands under no name is somebody's note.
        is_value_column = (
            bool(name)
            and column != named
            and (not header.roles[column] or header.roles[column] != NUMBER or _YEAR.search(name))
        )
        if not cell.text or not is_value_column or _UNIT_NAME.search(name) or _DUE_NAME.search(name):
            continue
        if _is_past(header, column, years) or (
            header.roles[column] == OTHER and not _YEAR.search(name) and "so luong" not in name
        ):
            continue
        said = " ".join(fold(cell.line).split()).strip(" .")
        found = _VALUE.fullmatch(said)
        if (whole := _ALL.match(said)) and whole[1] == whole[2]:
            yield _Value(column, "=", 100, "%", cell.line)
        elif found:
            sign = _SIGNS.get(found["sign"] or "", "=")
            sign = {"tro len": ">=", "tro xuong": "<="}.get(found["more"] or "", sign)
            yield _Value(column, sign, _number(found["value"]), _as_written(cell.line, found), cell.line)


def _is_past(header: Header, column: int, years: Years) -> bool:
    """Whether the column tells what was reached: by its names, by a year before the plan's."""
    name, own = folded_name(header.name(column)), folded_name(header.names[column][-1])
    said = _YEAR.findall(name)
    if said and years.first is not None and int(said[-1]) < years.first.year:
        return True
    return bool(_PAST_NAME.search(name) or _DONE_NAME.search(own))


def _number(said: str) -> float:
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+", said):
        return float(said.replace(".", ""))
    return float(said.replace(",", "."))


def _as_written(line: str, found: re.Match[str]) -> str:
    """Return the unit with its accents: it stands at the same place of the line."""
    unit = found["unit"].strip()
    line = " ".join(line.split()).strip(" .")
    return (
        line[found.start("unit") : found.end("unit")].strip()
        if unit and len(line) >= found.end("unit")
        else unit
    )


def _bare_unit(measured: str) -> str:
    """Leave out how often: that is the rhythm's."""
    return re.sub(r"\s*/\s*(?:ngày|tuần|tháng|quý|năm)$", "", measured.strip("() "))


def _steps(values: list[_Value], header: Header, years: Years) -> Iterator[Milestone]:
    for value in values:
        name = folded_name(header.name(value.column))
        year = _YEAR.findall(name)
        quarter = _QUARTER.search(name)
        if quarter:
            due = read_timing(name, years).due
            if due:
                yield Milestone(due, value.value)
        elif year:
            yield Milestone(date(int(year[-1]), 12, 31), value.value)


def _measure(name: str, unit: str, *, is_share: bool) -> str:
    folded = fold(name)
    if re.match(r"(?:muc |ty le )?(?:tang|giam|cat giam)\b", folded) and unit == "%":
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
