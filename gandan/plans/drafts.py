"""From what was read to rows that a person confirms, and from those to a plan: pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from gandan.plans.reader.report import to_plain
from gandan.plans.reader.sections import SECTION_NAMES
from gandan.plans.task_rows import SURE, confidence_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gandan.plans.reader import ReadPlan
    from gandan.plans.reader.values import Name, Span

CLAUSE, TARGET, TASK, CHANNEL, AUDIENCE = "clause", "target", "task", "channel", "audience"
DECIDED_KINDS = (CLAUSE, TARGET, TASK)
HEADER_FIELDS = ("number", "date", "issuer", "title", "period_from", "period_to")

# What a reader can guess of the typed measure from the words that are counted; a person chooses.
_COUNTED = (
    ("station", ("truyền thanh", "loa")),
    ("post_point", ("bưu điện", "bưu cục")),
    ("press", ("báo chí", "tòa soạn")),
    ("portal", ("thông tin điện tử", "cổng", "website", "trang web")),
    ("one_stop", ("một cửa", "hành chính công")),
    ("notice_board", ("bảng tin", "bảng điện tử")),
)


@dataclass(frozen=True)
class RowDraft:
    kind: str
    text: str
    span: Span
    fields: dict[str, object] = field(default_factory=dict)


def header_of(plan: ReadPlan) -> dict[str, str]:
    """Return the facts of the header as a form shows them; what was not found is empty."""
    period = plan.period
    return {
        "number": plan.number.value if plan.number else "",
        "date": plan.date.value if plan.date else "",
        "issuer": plan.issuer.value if plan.issuer else "",
        "title": plan.title.value if plan.title else "",
        "period_from": period.start.isoformat() if period else "",
        "period_to": period.end.isoformat() if period else "",
    }


def rows_of(plan: ReadPlan) -> list[RowDraft]:
    """Return every row in the order of the text: a commitment before its targets."""
    rows = [
        RowDraft(
            CLAUSE, one.text, one.span, {"heading": SECTION_NAMES[one.section], "confidence": one.confidence}
        )
        for one in plan.clauses
    ]
    printed = to_plain(plan)
    rows += [_printed_row(TARGET, one, "quote") for one in _objects(printed["targets"])]
    rows += [_printed_row(TASK, one, "content") for one in _objects(printed["tasks"])]
    rows += [_name_row(CHANNEL, one) for one in plan.channels]
    rows += [_name_row(AUDIENCE, one) for one in plan.audiences]
    order = {CLAUSE: 0, TARGET: 1, TASK: 2, CHANNEL: 3, AUDIENCE: 4}
    return sorted(rows, key=lambda row: (row.kind in {CHANNEL, AUDIENCE}, row.span[0], order[row.kind]))


def _objects(printed: object) -> list[dict[str, object]]:
    return [one for one in printed if isinstance(one, dict)] if isinstance(printed, list) else []


def _printed_row(kind: str, printed: dict[str, object], words: str) -> RowDraft:
    """Return the row of an object that the reader prints: its words and its place aside, all are fields."""
    span = printed["span"]
    first, last = span if isinstance(span, list) else (0, 0)
    fields = {name: value for name, value in printed.items() if name not in {words, "span"}}
    if kind == TARGET:
        fields["guess"] = guess_outlet_kind(str(printed.get("population") or ""))
    return RowDraft(kind, str(printed[words]), (int(first), int(last)), fields)


def _name_row(kind: str, one: Name) -> RowDraft:
    return RowDraft(kind, one.name, one.span, {"kind": one.kind, "confidence": one.confidence})


def guess_outlet_kind(population: str) -> str:
    lower = population.lower()
    return next((code for code, words in _COUNTED if any(word in lower for word in words)), "")


def header_day(header: Mapping[str, str], key: str) -> date | None:
    try:
        return date.fromisoformat(header.get(key, ""))
    except ValueError:
        return None


def header_gaps(header: Mapping[str, str]) -> Iterator[str]:
    """Say what the header still lacks before a plan can be saved."""
    if not header.get("number", "").strip():
        yield "Chưa có số, ký hiệu của kế hoạch."
    if not header.get("title", "").strip():
        yield "Chưa có tên kế hoạch."
    names = {"date": "ngày ban hành", "period_from": "ngày bắt đầu kỳ", "period_to": "ngày kết thúc kỳ"}
    for key, name in names.items():
        if header_day(header, key) is None:
            yield f"Chưa có {name} của kế hoạch."


def is_sure(kind: str, fields: Mapping[str, object]) -> bool:
    """Whether a commitment or a target needs no second look; a task is asked about in `task_rows`."""
    decided = fields.get("decided")
    if isinstance(decided, dict) and decided:
        return True
    return kind == CLAUSE and confidence_of(fields) >= SURE
