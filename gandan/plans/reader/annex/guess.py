"""What a column holds, told by its cells, where its name does not tell or nothing names it."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import (
    BOTH,
    BUDGET,
    CONTENT,
    LEAD,
    NUMBER,
    PARTNERS,
    PRODUCT,
    TIMING,
    Header,
)
from gandan.plans.reader.leads import is_body
from gandan.plans.reader.timing import Years, read_timing
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.plans.reader.laid import Row

_ORDINAL = re.compile(r"\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3})*|[IVX]{1,5}|[A-Za-zđ])[.)]?")
_MONEY = re.compile(
    r"[0-9][0-9.,]{3,}(?:\s*(?:đ|đồng|triệu(?: đồng)?|VNĐ))?|[0-9][0-9.,]*\s*(?:đ|đồng|triệu(?: đồng)?|tr\.?đ)\.?|.*(?:dự toán|ngân sách|kinh phí).*"
)
_PRODUCT = re.compile(
    r"(?:[0-9]{1,4}\s+)?(?:báo cáo|kế hoạch|quyết định|văn bản|tin|bài|video|clip|chuyên mục|chuyên trang|tờ|danh sách|biên bản|ảnh|hình ảnh|bản tin|lớp|hội nghị|buổi|pano|sổ|file|link|phóng sự|bảng|tài liệu|công văn)",
    re.IGNORECASE,
)
_CLEAR = 0.6
_LOOKED_AT = 60
LONGEST_NAME = 30
_ANYWHERE = Years()


def with_guesses(header: Header, rows: Sequence[Row]) -> Header:
    """Fill in the columns without a role; those that the names gave stay."""
    roles = [*header.roles]
    for column in [place for place, role in enumerate(roles) if not role]:
        roles[column] = _guess(_said(rows, column), set(roles))
    return replace(header, roles=tuple(_with_product(_with_content(roles, rows), header)))


def _with_product(roles: list[str], header: Header) -> list[str]:
    """Of a table that says who and when, the one named column nobody understands is what comes of it."""
    unknown = [place for place, role in enumerate(roles) if not role and header.name(place)]
    if len(unknown) == 1 and PRODUCT not in roles and {LEAD, TIMING} <= {*roles}:
        roles[unknown[0]] = PRODUCT
    return roles


def header_of_cells(rows: Sequence[Row]) -> Header | None:
    """Return a header for a table whose names tell nothing, where its cells leave no doubt; None otherwise."""
    width = max((len(row) for row in rows), default=0)
    nameless = Header(-1, -1, ("",) * width, ((),) * width)
    named = with_guesses(nameless, rows[1:])
    if _is_clear(named) and _are_names(rows[0], named):
        names = tuple((rows[0][place].line,) if place < len(rows[0]) else () for place in range(width))
        return replace(named, first=0, last=0, names=names)
    found = with_guesses(nameless, rows)
    return found if _is_clear(found) else None


def _is_clear(header: Header) -> bool:
    roles = {*header.roles}
    return {CONTENT, TIMING} <= roles and bool({LEAD, PRODUCT} & roles)


def _are_names(row: Row, header: Header) -> bool:
    """Whether the first row is unlike those below: short, and no time where the times stand."""
    timed = [row[place].line for place in header.columns(TIMING) if place < len(row)]
    return not any(map(_is_timing, timed)) and all(len(cell.line) <= LONGEST_NAME for cell in row)


def _said(rows: Sequence[Row], column: int) -> list[str]:
    return [
        row[column].line
        for row in rows[:_LOOKED_AT]
        if column < len(row) and row[column].text and not _is_group(row)
    ]


def _is_group(row: Row) -> bool:
    return len({id(cell) for cell in row if cell.text}) <= 1


def _guess(said: list[str], taken: set[str]) -> str:
    if not said:
        return ""
    candidates = (
        (NUMBER, lambda text: _ORDINAL.fullmatch(text) is not None),
        (TIMING, _is_timing),
        (BUDGET, lambda text: _MONEY.fullmatch(text) is not None),
        (PARTNERS if taken & {LEAD, BOTH} else LEAD, is_body),
        (PRODUCT, lambda text: _PRODUCT.match(text) is not None and CONTENT in taken),
    )
    for role, is_like in candidates:
        if role not in taken and sum(map(is_like, said)) >= _CLEAR * len(said):
            return role
    return ""


def _is_timing(text: str) -> bool:
    norm = read_timing(text, _ANYWHERE)
    is_known = bool(norm.first or norm.due or norm.cadence)
    has_words = re.search(r"\b(?:quy|thang|ngay|nam|tuan|thuong xuyen|dinh ky)\b|[0-9]/[0-9]", fold(text))
    return len(text) < 80 and (is_known or has_words is not None)  # noqa: PLR2004 - a day or a rhythm is short


def _with_content(roles: list[str], rows: Sequence[Row]) -> list[str]:
    """Take the longest column without a role for what is to be done."""
    if CONTENT in roles:
        return roles
    free = [place for place, role in enumerate(roles) if not role]
    length = {place: sum(map(len, _said(rows, place))) for place in free}
    if free and max(length.values()) > 0:
        roles[max(free, key=length.__getitem__)] = CONTENT
    return roles
