"""Tasks that no table holds: points with their "Chủ trì: …; Thời gian: …", and the duties beside them."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gandan.plans.reader.duties import sentence_tasks
from gandan.plans.reader.duty_words import WATCHES
from gandan.plans.reader.heading import read_heading
from gandan.plans.reader.leads import read_leads, split_bodies
from gandan.plans.reader.roles import read_roles, split_bracketed, split_roles
from gandan.plans.reader.sections import ORGANISATION
from gandan.plans.reader.time_words import split_time
from gandan.plans.reader.timing import read_timing
from gandan.plans.reader.values import Task

if TYPE_CHECKING:
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.sections import Part
    from gandan.plans.reader.source import Source
    from gandan.plans.reader.timing import Years

LIKELY = 0.8
LEAD, PARTNERS, TIMING, PRODUCT, BUDGET, FORM = "lead", "partners", "timing", "product", "budget", "form"
PLACE = "place"  # told, and no field of a task
MATTER = "matter"  # what is told; the point above it is the task

_WHO = r"(?:(?:don vi|co quan|bo phan|nguoi|phong|can bo|giao vien)[ ,]*)*"
_LABELS = (
    (PARTNERS, rf"(?:{_WHO}phoi hop(?: thuc hien)?|{_WHO}tham gia)"),
    (
        LEAD,
        rf"{_WHO}(?:chu tri|phu trach|chiu trach nhiem|dau moi)(?: chinh| thuc hien| tham muu)?|(?:(?:don vi|co quan|bo phan|nguoi)[ ,]*(?:don vi )?)?thuc hien|phan cong",
    ),
    (
        TIMING,
        r"thoi (?:gian|han|diem)(?: (?:thuc hien|hoan thanh|trien khai|to chuc))?|han hoan thanh|tien do(?: thuc hien)?|hoan thanh|thoi gian,? tien do",
    ),
    (PRODUCT, r"(?:san pham|ket qua)(?:[ ,/]*(?:san pham|ket qua|dau ra|dat duoc|can dat|du kien))*|dau ra"),
    (BUDGET, r"(?:nguon |du toan )?kinh phi(?: thuc hien)?"),
    (MATTER, r"noi dung(?: (?:tuyen truyen|thuc hien|cu the|cong viec))?"),
    (PLACE, r"dia diem(?: (?:thuc hien|to chuc))?"),
    (FORM, r"(?:hinh thuc|cach thuc)(?: thuc hien| to chuc| tuyen truyen)?"),
)
_LABEL = re.compile(
    "(?:^|(?<=[;.(,\n-])|(?<=[;.,] -)|(?<=[;.,)] )|(?<=[-+•] ))\\s*(?:"
    + "|".join(rf"(?P<{name}>{pattern})" for name, pattern in _LABELS)
    + r")\s*:\s*"
)
_NUMBERED = re.compile(r"\s*(?:[IVX]{1,5}|[0-9]{1,2})\s*[.)/]")
_SECTION_MARK = re.compile(r"\s*[IVX]{1,5}\s*[.)/]")


@dataclass
class _Item:
    """A point of the plan with what its labels say."""

    content: str
    start: int
    end: int
    is_heading: bool = False
    is_sentence: bool = False  # it says when in its own line, and nothing else: a duty may be told so
    said: dict[str, str] = field(default_factory=dict)


def prose_tasks(source: Source, blocks: list[Block], parts: list[Part], years: Years) -> list[Task]:
    """Return the labelled tasks; without any, those of sentences that name who does them."""
    items = [item for item in _items(source, blocks) if _is_task(item)]
    if all(item.is_sentence for item in items):
        return sentence_tasks(source, blocks, parts, years)
    items = [item for item in items if not (item.is_sentence and _is_duty(item, parts))]
    starts = [item.start for item in items]
    others = [part for part in parts if not _is_in(part, items, bisect_right(starts, part.start) - 1)]
    return [
        *(_labelled_task(source, item, years) for item in items),
        *duties_beside(source, blocks, others, years),
    ]


def duties_beside(source: Source, blocks: list[Block], parts: list[Part], years: Years) -> list[Task]:
    """Return the duties beside a list of the work, which it may lack.

    Who watches over the list and reports does no work beside it.
    """
    duties = [part for part in parts if part.section == ORGANISATION]
    found = sentence_tasks(source, blocks, duties, years)
    return [task for task in found if not WATCHES.match(task.content)]


def _is_duty(item: _Item, parts: list[Part]) -> bool:
    place = bisect_left(parts, item.start, key=lambda part: part.start)
    return place < len(parts) and parts[place].section == ORGANISATION


def _is_in(part: Part, items: list[_Item], place: int) -> bool:
    return place >= 0 and part.start < items[place].end


def _items(source: Source, blocks: list[Block]) -> list[_Item]:
    found: list[_Item] = []
    lead = when = ""
    for block in blocks:
        if _hear_roles(source, block, found):
            if when:
                found[-1].said.setdefault("month", when)
            continue
        text = source.plain[block.start : block.end]
        labels = [*_LABEL.finditer(source.folded[block.body : block.end])]
        before = source.one_line(block.body, block.body + labels[0].start()) if labels else ""
        is_section = _SECTION_MARK.match(text) is not None
        if labels and not before.strip(" -+•(.") and found and not is_section:
            item = found[-1]
            item.end = block.end
        else:
            heading = read_heading(" ".join(text.split()))
            # "1. Tháng 3/2026" times the points under it, up to the next number.
            when = heading.timing if heading.timing or _NUMBERED.match(text) else when
            lead = heading.lead if heading.lead and not labels else "" if is_section else lead
            words = before if labels else source.one_line(block.body, block.end)
            item = _Item(words.strip(" .;:(-"), block.start, block.end, is_section)
            item.is_sentence = [label.lastgroup for label in labels] == [TIMING] and before[-1:] != "."
            if lead:
                item.said["heading"] = lead
            found.append(item)
        _hear(source, item, (block.body, block.end), labels)
    return found


def _hear_roles(source: Source, block: Block, found: list[_Item]) -> bool:
    """Take "(Phòng A chủ trì; B phối hợp; quý II)" behind a point, or on a line of its own under it."""
    text = source.one_line(block.body, block.end)
    roles = read_roles(text)
    is_under = roles is not None and roles.facts > 1  # one alone is the heading of what follows
    if roles and is_under and found and _may_be_done(found[-1]):
        item = found[-1]
        item.end = block.end
    elif split := split_roles(text) or (split_bracketed(text) if block.body > block.start else None):
        item = _Item(split[0].strip(" .;:(-"), block.start, block.end)
        roles = split[1]
        found.append(item)
    else:
        return False
    for name, said in (
        (LEAD, roles.lead),
        (PARTNERS, "; ".join(roles.partners)),
        (TIMING, roles.timing),
    ):
        if said:
            item.said.setdefault(name, said)
    return True


def _may_be_done(item: _Item) -> bool:
    return not item.is_heading and not item.content.isupper() and LEAD not in item.said


def _hear(source: Source, item: _Item, room: tuple[int, int], labels: list[re.Match[str]]) -> None:
    for number, label in enumerate(labels):
        end = room[0] + labels[number + 1].start() if number + 1 < len(labels) else room[1]
        said = source.plain[room[0] + label.end() : end].strip().strip(" .;,-+•").rstrip()
        said = said[:-1] if said.endswith(")") and said.count("(") < said.count(")") else said
        item.said.setdefault(str(label.lastgroup), said)


def _is_task(item: _Item) -> bool:
    labels = {*item.said} - {"heading", "month", MATTER, PLACE}
    has_who = LEAD in labels or "heading" in item.said
    return (
        bool(item.content)
        and not item.is_heading
        and (
            LEAD in labels
            or (TIMING in labels and (has_who or len(labels) > 1))
            or (has_who and len(labels) > 1)
        )
    )


def _labelled_task(source: Source, item: _Item, years: Years) -> Task:
    lead, helping = read_leads(item.said.get(LEAD, ""))
    lead = lead or item.said.get("heading", "")
    timing, content = " ".join(item.said.get(TIMING, "").split()), item.content
    if not timing:
        timing, content = split_time(content)
    timing = timing or item.said.get("month", "")
    partners = [*helping, *split_bodies(item.said.get(PARTNERS, ""))]
    one_line = {name: " ".join(item.said.get(name, "").split()) for name in (FORM, PRODUCT, BUDGET)}
    return Task(
        content=content.strip(" .,;"),
        lead=lead,
        partners=tuple(partners),
        timing=timing,
        norm=read_timing(timing, years),
        span=source.span(item.start, item.end),
        confidence=LIKELY,
        **one_line,
    )
