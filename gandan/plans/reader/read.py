from __future__ import annotations

import re
import sys
from bisect import bisect_right
from typing import TYPE_CHECKING

from gandan.plans.reader import header
from gandan.plans.reader.annex import read_tables
from gandan.plans.reader.copied import without_what_carries_it
from gandan.plans.reader.intake import UnreadableFileError, take_in
from gandan.plans.reader.issuer import issuer_field
from gandan.plans.reader.layout import blocks, lines
from gandan.plans.reader.names import audiences, channels
from gandan.plans.reader.prose import duties_beside, prose_tasks
from gandan.plans.reader.quantities import GUESSED, targets
from gandan.plans.reader.sections import AUDIENCES, CONTENTS, NOTES, parts
from gandan.plans.reader.text_tables import lay_text
from gandan.plans.reader.timing import Years
from gandan.plans.reader.values import ReadPlan, Statement

if TYPE_CHECKING:
    from gandan.plans.reader.laid import Laid
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.sections import Part
    from gandan.plans.reader.source import Source
    from gandan.plans.reader.values import Target, Task

MAX_BYTES = 2_000_000
EMPTY = "Văn bản trống: không có gì để đọc."
TOO_LONG = f"Văn bản dài quá {MAX_BYTES // 1_000_000} MB. Hãy tách thành từng phần rồi đọc lại."
NOT_A_PLAN = (
    "Không thấy đây là một kế hoạch: không có số kế hoạch, tên kế hoạch hoặc phần mục tiêu, nội dung."
)

LISTED, LOOSE = 0.9, 0.65


def read_file(content: bytes) -> ReadPlan:
    """Read a file of any kind; never fails. What stops the reading is said in `error`."""
    try:
        laid = take_in(content)
    except UnreadableFileError as refusal:
        return ReadPlan(error=str(refusal))
    return read_laid(laid)


def read_text(text: str) -> ReadPlan:
    """Read whatever can be read; never fails. What stops the reading is said in `error`."""
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return ReadPlan(error=TOO_LONG)
    return read_laid(lay_text(text))


def read_laid(laid: Laid) -> ReadPlan:
    """Run the passes over a document that was taken in."""
    body = blocks(laid, lines(laid))
    if not body and not laid.tables:
        return ReadPlan(error=EMPTY)
    return _read(laid, body)


def _read(laid: Laid, body: list[Block]) -> ReadPlan:
    source = laid.source
    body = without_what_carries_it(source, body)
    head = header.read_head(laid, body)
    is_official = head.kind is not None
    found = parts(source, body[head.kind + 1 :] if head.kind is not None else body, is_official=is_official)
    period = head.period
    years = Years(period.start, period.end) if period else Years()
    annex = read_tables(laid, body, years)
    beside = duties_beside if annex.tasks else prose_tasks
    tasks = [*annex.tasks, *beside(source, body, found, years)]
    says_something = bool(found or tasks or annex.targets)
    is_plan = not head.is_other and (head.is_issued or (says_something and _is_plan(source, body, head)))
    statements = [_statement(source, part) for part in found if part.section not in {AUDIENCES, NOTES}]
    promised = (*_beside_work(targets(source, found, period), tasks), *annex.targets)
    return ReadPlan(
        is_plan=is_plan,
        number=header.number_field(source, head.own),
        date=header.date_field(source, head.own, body),
        issuer=issuer_field(source, body, is_official=head.is_official),
        title=head.title,
        period=period,
        references=header.references(source, head.numbers, head.own),
        clauses=tuple(statements),
        targets=tuple(sorted(promised, key=lambda target: target.span)) if is_plan else (),
        tasks=tuple(tasks) if is_plan else (),
        contents=tuple(one for one in statements if one.section == CONTENTS),
        channels=channels(source, found),
        audiences=audiences(source, found),
        error="" if is_plan else NOT_A_PLAN,
    )


def _beside_work(promised: tuple[Target, ...], tasks: list[Task]) -> list[Target]:
    """Leave out the numbers that only tell how much work a task is, outside the goals."""
    spans = sorted(task.span for task in tasks)
    kept = []
    for target in promised:
        place = bisect_right(spans, (target.span[0], sys.maxsize)) - 1
        is_within = place >= 0 and target.span[1] <= spans[place][1]
        if not (is_within and target.measure != "share" and target.confidence <= GUESSED):
            kept.append(target)
    return kept


def _is_plan(source: Source, body: list[Block], head: header.Head) -> bool:
    opening = source.folded[body[0].start : body[min(len(body), 6) - 1].end] if body else ""
    return head.own is not None or head.kind is not None or re.search(r"\bke hoach\b", opening) is not None


def _statement(source: Source, part: Part) -> Statement:
    text = source.one_line(part.start, part.end)
    confidence = LISTED if part.is_listed else LOOSE
    return Statement(text, part.section, source.span(part.start, part.end), confidence)
