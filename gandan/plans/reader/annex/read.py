from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.columns import BOTH, CONTENT, FORM, LEAD, PARTNERS, PRODUCT, TIMING, pieces
from gandan.plans.reader.annex.goals import table_targets
from gandan.plans.reader.annex.indicators import holds_only_amounts
from gandan.plans.reader.annex.tasks import header_for, table_tasks
from gandan.plans.reader.heading import Heading, read_heading

if TYPE_CHECKING:
    from gandan.plans.reader.annex.columns import Header
    from gandan.plans.reader.laid import Laid
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.source import Source
    from gandan.plans.reader.timing import Years
    from gandan.plans.reader.values import Target, Task

_LOOKED_BACK = 3  # paragraphs above a table that may be its heading
_LONG = 200


@dataclass(frozen=True)
class Annex:
    tasks: tuple[Task, ...] = ()
    targets: tuple[Target, ...] = ()


def read_tables(laid: Laid, blocks: list[Block], years: Years) -> Annex:
    """Read every table as what it is; one that is neither of tasks nor of targets is left out."""
    tasks: list[Task] = []
    targets: list[Target] = []
    before: Header | None = None
    last_end = 0
    for table in (piece for one in sorted(laid.tables, key=lambda one: one.start) for piece in pieces(one)):
        header = header_for(table.rows, before)
        if header is None:
            continue
        heading = _heading(laid.source, blocks, (last_end, table.start))
        if header.is_of_targets:
            targets.extend(table_targets(laid.source, table, header, years))
        elif _is_of_tasks(header) and not holds_only_amounts(header, table.rows[header.last + 1 :]):
            tasks.extend(table_tasks(laid.source, table, header, (heading, years)))
            before = header
        last_end = table.end
    return Annex(tuple(tasks), tuple(targets))


def _is_of_tasks(header: Header) -> bool:
    return CONTENT in header.roles and bool({LEAD, BOTH, TIMING, PRODUCT, PARTNERS, FORM} & {*header.roles})


def _heading(source: Source, blocks: list[Block], room: tuple[int, int]) -> Heading:
    """Gather what the lines right above the table say, the nearest first."""
    above = [block for block in blocks if room[0] <= block.start and block.end <= room[1]][-_LOOKED_BACK:]
    words, lead, timing = "", "", ""
    for block in reversed(above):
        is_sentence = source.plain[block.end - 1] in ".;"
        if block.end - block.start > _LONG or is_sentence:
            break
        found = read_heading(source.one_line(block.start, block.end))
        words, lead, timing = f"{found.words} {words}", lead or found.lead, timing or found.timing
    return Heading(words.strip() if re.search(r"\bnăm\s+20\d\d", words) else "", lead, timing)
