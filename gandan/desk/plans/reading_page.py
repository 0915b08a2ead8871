"""A text beside its rows: where each row stands in it, and how each looks on the page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from gandan.desk.plans.forms import HeaderForm, SaveForm, row_form
from gandan.desk.plans.page import plans_of, unit_name
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.models import Reading, ReadingRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet

    from gandan.desk.plans.forms import RowForm
    from gandan.desk.request import UserRequest
    from gandan.people.models import User

DECIDED_KINDS = ("clause", "target")
GROUPS = (("clause", "Cam kết"), ("target", "Chỉ tiêu"))
NAMED = (("channel", "Kênh được nêu"), ("audience", "Đối tượng được nêu"))
SURE = 0.8


@dataclass(frozen=True)
class Segment:
    """A stretch of the text: inside a row or between rows; `anchors` are the rows that start here."""

    text: str
    is_marked: bool
    anchors: tuple[int, ...]


@dataclass(frozen=True)
class RowCard:
    row: ReadingRow
    form: RowForm
    is_unsure: bool


def segments(text: str, rows: Iterable[tuple[int, int, int]]) -> list[Segment]:
    """Cut the text at every border of a row (pk, start, end)."""
    spans = [(pk, max(0, start), min(end, len(text))) for pk, start, end in rows]
    borders = sorted({0, len(text), *(start for _, start, _ in spans), *(end for _, _, end in spans)})
    starts: dict[int, list[int]] = {}
    depth_at: dict[int, int] = {}
    for pk, start, end in spans:
        starts.setdefault(start, []).append(pk)
        depth_at[start] = depth_at.get(start, 0) + 1
        depth_at[end] = depth_at.get(end, 0) - 1
    found, depth = [], 0
    for first, last in pairwise(borders):
        depth += depth_at.get(first, 0)
        found.append(Segment(text[first:last], depth > 0, tuple(starts.get(first, ()))))
    return found


def readings_of(user: User) -> QuerySet[Reading]:
    return gate.limit(Reading.objects.select_related("unit"), user, Act.MANAGE_PLAN)


def reading_page(
    request: UserRequest, reading: Reading, *, refused: dict[int, RowForm] | None = None
) -> dict[str, Any]:
    """Return the page; `refused` holds the form of a row that came back with errors."""
    rows = list(reading.rows.all())
    cards = [
        RowCard(row, (refused or {}).get(row.pk) or row_form(row), row.fields.get("confidence", 1) < SURE)
        for row in rows
        if row.kind in DECIDED_KINDS
    ]
    spans = [(row.pk, row.span_start or 0, row.span_end or 0) for row in rows if row.kind in DECIDED_KINDS]
    return {
        "reading": reading,
        "unit_name": unit_name(reading.unit_id),
        "segments": segments(reading.source_text, spans),
        "groups": [(title, [c for c in cards if c.row.kind == kind]) for kind, title in GROUPS],
        "named": [(title, [row for row in rows if row.kind == kind]) for kind, title in NAMED],
        "waiting": sum(card.row.state == ReadingRow.State.PROPOSED for card in cards),
        "header_form": HeaderForm(initial=reading.header),
        "save_form": save_form(request),
        "is_open": reading.state == Reading.State.OPEN,
        "section": "plans",
    }


def save_form(request: UserRequest) -> SaveForm:
    form = SaveForm(request.POST if request.method == "POST" else None)
    form.fields["parent"].queryset = plans_of(request.user)  # type: ignore[attr-defined]  # a model choice
    return form
