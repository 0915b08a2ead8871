"""A document beside its rows, one part at a time: the page of a reading stays short and quick."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.urls import reverse

from gandan.desk.plans.page import plans_of, unit_name
from gandan.desk.plans.readings.cards import Card, cards_of
from gandan.desk.plans.readings.document import shown
from gandan.desk.plans.readings.forms import AddForm, ApplyForm, FollowForm, HeaderForm, SaveForm, SureForm
from gandan.desk.plans.readings.words import AUDIENCE_NAMES, STEP_NAMES, channel_names
from gandan.desk.request import key_of
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.drafts import AUDIENCE, CHANNEL, CLAUSE, DECIDED_KINDS, TARGET, TASK, header_gaps
from gandan.plans.models import Plan, Reading, ReadingRow, Task

if TYPE_CHECKING:
    from django import forms
    from django.db.models import QuerySet

    from gandan.desk.plans.readings.forms import RowForm
    from gandan.desk.request import UserRequest
    from gandan.people.models import User

ROWS = 20
HEAD, LAST = "phan-dau", "xong"
PARTS = (
    (HEAD, "Phần đầu", ""),
    ("cam-ket", "Cam kết", CLAUSE),
    ("chi-tieu", "Chỉ tiêu", TARGET),
    ("nhiem-vu", "Nhiệm vụ", TASK),
    (LAST, "Lưu", ""),
)
KIND_OF = {slug: kind for slug, _, kind in PARTS if kind}
SLUG_OF = {kind: slug for slug, kind in KIND_OF.items()}
NAMED = ((CHANNEL, "Kênh được nêu"), (AUDIENCE, "Đối tượng được nêu"))
State = ReadingRow.State


@dataclass(frozen=True)
class Part:
    """One tab: what it is called, how many rows it has, how many of them wait."""

    slug: str
    name: str
    total: int = 0
    waiting: int = 0


@dataclass(frozen=True)
class Refused:
    """Forms that came back with errors: that of a row by its key, the others by their names."""

    rows: dict[int, RowForm] = field(default_factory=dict)
    forms: dict[str, forms.Form] = field(default_factory=dict)
    part: str = ""


def readings_of(user: User) -> QuerySet[Reading]:
    return gate.limit(Reading.objects.select_related("unit"), user, Act.MANAGE_PLAN)


def part_address(reading_id: int, part: str, row_id: int | None = None) -> str:
    """Return where a part of the reading stands, with a row open in it."""
    address = f"{reverse('desk:plans:reading', args=[reading_id])}?phan={part}"
    return f"{address}&dong={row_id}#dong-{row_id}" if row_id else address


def next_address(row: ReadingRow) -> str:
    """Return where the next row of the same kind waits to be decided, else the part itself."""
    waiting = row.reading.rows.filter(kind=row.kind, state=State.PROPOSED).order_by("position")
    later = waiting.filter(position__gt=row.position).first() or waiting.first()
    return part_address(row.reading_id, SLUG_OF.get(row.kind, HEAD), later.pk if later else None)


def reading_page(request: UserRequest, reading: Reading, *, refused: Refused | None = None) -> dict[str, Any]:
    """Return the page; `refused` holds forms that came back with errors."""
    refused = refused or Refused()
    parts = _parts(reading)
    slug = refused.part or request.GET.get("phan", "")
    slug = slug if slug in {part.slug for part in parts} else HEAD
    opened = _opened(request, reading, refused)
    rows = reading.rows.filter(kind=KIND_OF.get(slug, "")).order_by("position")
    page = Paginator(rows, ROWS).get_page(_page_of(request, rows, opened))
    cards = cards_of(reading, list(page), opened=opened, refused=refused.rows)
    return {
        "reading": reading,
        "unit_name": unit_name(reading.unit_id),
        "parts": parts,
        "part": next(part for part in parts if part.slug == slug),
        "page": page,
        "page_query": f"phan={slug}",
        "cards": cards,
        "opened": opened,
        "waiting": sum(part.waiting for part in parts),
        "document": _document(reading, cards),
        "is_open": reading.state == Reading.State.OPEN,
        "undo": _undo_words(reading),
        "section": "plans",
    } | _part_context(request, reading, slug, refused)


def _parts(reading: Reading) -> list[Part]:
    waits = Count("pk", filter=Q(state=State.PROPOSED))
    counts = {
        kind: (total, waiting)
        for kind, total, waiting in reading.rows.order_by()
        .values_list("kind")
        .annotate(total=Count("pk"), waiting=waits)
    }
    return [
        Part(slug, name, *(counts.get(kind, (0, 0)) if kind else (0, 0)))
        for slug, name, kind in PARTS
        if slug != LAST or reading.state == Reading.State.OPEN
    ]


def _opened(request: UserRequest, reading: Reading, refused: Refused) -> int | None:
    """Return the row whose form is open: one alone, so that sixty rows do not make sixty forms."""
    if reading.state != Reading.State.OPEN:
        return None
    if refused.rows:
        return next(iter(refused.rows))
    return key_of(request.GET.get("dong", ""))


def _page_of(request: UserRequest, rows: QuerySet[ReadingRow], opened: int | None) -> int | str | None:
    """Return the page asked for, or the one on which the open row stands."""
    row = rows.filter(pk=opened).first() if opened else None
    if row is None:
        return request.GET.get("trang")
    return rows.filter(position__lt=row.position).count() // ROWS + 1


def _document(reading: Reading, cards: list[Card]) -> object:
    spans = [
        (pk, start, end)
        for pk, start, end in reading.rows.filter(kind__in=DECIDED_KINDS)
        .order_by("position")
        .values_list("pk", "span_start", "span_end")
        if start is not None and end is not None
    ]
    near = [
        place for card in cards for place in (card.row.span_start, card.row.span_end) if place is not None
    ]
    return shown(reading.source_text, reading.tables, spans, near)


def _undo_words(reading: Reading) -> str:
    step = reading.steps.order_by("-pk").first()
    return STEP_NAMES.get(step.name, "bước vừa rồi") if step else ""


def _part_context(request: UserRequest, reading: Reading, slug: str, refused: Refused) -> dict[str, Any]:
    kept = refused.forms
    if slug == HEAD:
        named = [(title, _named(reading, kind)) for kind, title in NAMED]
        header = kept.get("header") or HeaderForm(initial=reading.header)
        return {"header_form": header, "header_gaps": list(header_gaps(reading.header)), "named": named}
    if slug == LAST:
        return {
            "save_form": kept.get("save") or save_form(request),
            "follow_form": kept.get("follow") or follow_form(request, reading),
            "apply_form": kept.get("apply") or ApplyForm(plan=reading.follows),
        }
    waiting = reading.rows.filter(state=State.PROPOSED)
    has_open_rhythm = waiting.filter(fields__timing_norm__cadence=Task.Timing.CONTINUOUS.value).exists()
    return {
        "add_form": kept.get("add") or AddForm(initial={"kind": KIND_OF[slug]}),
        "sure_form": SureForm() if has_open_rhythm else None,
    }


def _named(reading: Reading, kind: str) -> list[tuple[str, str]]:
    """Return channels or audiences as the plan names them, each with what it is here."""
    names = channel_names() if kind == CHANNEL else AUDIENCE_NAMES
    rows = reading.rows.filter(kind=kind).order_by("position")
    return [(row.text, names.get(str(row.fields.get("kind")), "")) for row in rows]


def save_form(request: UserRequest) -> SaveForm:
    form = SaveForm(request.POST if request.method == "POST" else None)
    form.fields["parent"].queryset = plans_of(request.user)  # type: ignore[attr-defined]  # a model choice
    return form


def follow_form(request: UserRequest, reading: Reading) -> FollowForm:
    """Offer the plans of the same unit that may still change."""
    posted = request.POST if request.method == "POST" and "plan" in request.POST else None
    form = FollowForm(posted, initial={"plan": reading.follows_id})
    plans = gate.limit(Plan.objects.filter(unit_id=reading.unit_id), request.user, Act.MANAGE_PLAN)
    plans = plans.exclude(state=Plan.State.CLOSED).order_by("-issued_on", "pk")
    form.fields["plan"].queryset = plans  # type: ignore[attr-defined]  # a model choice
    return form
