from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader import header
from gandan.plans.reader.issuer import issuer_field
from gandan.plans.reader.layout import blocks, lines
from gandan.plans.reader.names import audiences, channels
from gandan.plans.reader.quantities import targets
from gandan.plans.reader.sections import AUDIENCES, CONTENTS, parts
from gandan.plans.reader.source import Source
from gandan.plans.reader.values import ReadPlan, Statement

if TYPE_CHECKING:
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.sections import Part

MAX_BYTES = 2_000_000
EMPTY = "Văn bản trống: không có gì để đọc."
TOO_LONG = f"Văn bản dài quá {MAX_BYTES // 1_000_000} MB. Hãy tách thành từng phần rồi đọc lại."
NOT_A_PLAN = (
    "Không thấy đây là một kế hoạch: không có số kế hoạch, tên kế hoạch hoặc phần mục tiêu, nội dung."
)

LISTED, LOOSE = 0.9, 0.65


def read_text(text: str) -> ReadPlan:
    """Read whatever can be read; never fails. What stops the reading is said in `error`."""
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return ReadPlan(error=TOO_LONG)
    source = Source(text)
    body = blocks(source, lines(source))
    if not body:
        return ReadPlan(error=EMPTY)
    return _read(source, body)


def _read(source: Source, body: list[Block]) -> ReadPlan:
    kind = header.kind_line(source, body)
    numbers = header.numbers(source)
    own = header.own_number(numbers)
    is_other = header.is_other_document(source, body)
    title = None if is_other else header.title_field(source, body, kind)
    period = header.period_field(source, title, body, own)
    found = parts(source, body[kind + 1 :] if kind is not None else body)
    is_plan = bool(found) and not is_other and _is_plan(source, body, own)
    statements = [_statement(source, part) for part in found if part.section != AUDIENCES]
    return ReadPlan(
        is_plan=is_plan,
        number=header.number_field(source, own),
        date=header.date_field(source, own, body),
        issuer=issuer_field(source, body, is_official=kind is not None),
        title=title,
        period=period,
        references=header.references(source, numbers, own),
        clauses=tuple(statements),
        targets=targets(source, found, period),
        contents=tuple(one for one in statements if one.section == CONTENTS),
        channels=channels(source, found),
        audiences=audiences(source, found),
        error="" if is_plan else NOT_A_PLAN,
    )


def _is_plan(source: Source, body: list[Block], own: header.Numbered | None) -> bool:
    opening = source.folded[body[0].start : body[min(len(body), 6) - 1].end]
    return own is not None or re.search(r"\bke hoach\b", opening) is not None


def _statement(source: Source, part: Part) -> Statement:
    text = source.one_line(part.start, part.end)
    confidence = LISTED if part.is_listed else LOOSE
    return Statement(text, part.section, source.span(part.start, part.end), confidence)
