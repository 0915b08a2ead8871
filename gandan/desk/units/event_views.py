"""What happened to units: the list, one event, and writing one down on two screens."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_safe

from gandan.audit.queries import entries_of
from gandan.calendars import clock
from gandan.desk.audit.lines import lines_of
from gandan.desk.request import LONGEST_KEY, posted
from gandan.desk.units import event_forms, parting_forms
from gandan.desk.units.consequences import consequences_of, consequences_of_transfer
from gandan.desk.units.event_lines import duty_lines, edges_of, event_lines
from gandan.desk.units.parting_forms import DutyForm
from gandan.desk.units.reach import events_of, transfers_of, unit_of
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.units.actions import rehearsal
from gandan.units.errors import UnitsError
from gandan.units.exporting import file_of
from gandan.units.models import UnitEvent
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.desk.request import UserRequest
    from gandan.desk.units.event_forms import EventForm
    from gandan.units.models import Unit

ROWS = 30
HTTP_UNPROCESSABLE = 422

# The last part of the address → its form.
FORMS: Mapping[str, type[EventForm]] = {
    "thanh-lap": event_forms.EstablishForm,
    "doi-ten": event_forms.RenameForm,
    "doi-loai-hinh": event_forms.ChangeKindForm,
    "chuyen-cap-tren": event_forms.MoveForm,
    "sap-nhap": event_forms.MergeForm,
    "chia-tach": parting_forms.SplitForm,
    "chuyen-mot-phan": parting_forms.TransferPartForm,
    "chuyen-giao-nhiem-vu": DutyForm,
    "bai-bo": event_forms.AbolishForm,
}


@require_safe
def list_events(request: UserRequest) -> HttpResponse:
    """Show the events in reach, or those of one unit; duties that passed on stand beside the first page."""
    events, transfers = events_of(request.user), transfers_of(request.user)
    chosen = request.GET.get("don-vi", "")[:LONGEST_KEY]
    name = ""
    if chosen.isdecimal():
        unit = unit_of(request.user, Act.VIEW, int(chosen))
        events, transfers = events.filter(units=unit), transfers.filter(from_unit=unit)
        name = unit_map().name(unit.pk, clock.today())
    page = Paginator(events, ROWS).get_page(request.GET.get("trang"))
    context = {
        "page": page,
        "page_query": urlencode({"don-vi": chosen}) if name else "",
        "name": name,
        "lines": event_lines(page.object_list),
        "duties": duty_lines(transfers) if page.number == 1 else [],
        "section": "units",
    }
    return render(request, "desk/units/events.html", context)


@require_safe
def show_event(request: UserRequest, pk: int) -> HttpResponse:
    event = _event(request, pk)
    context = {
        "event": event,
        "line": event_lines([event])[0],
        "edges": edges_of(event),
        "log": lines_of(entries_of(event)[:ROWS]),
        "corrected_by": UnitEvent.objects.filter(corrects=event).first(),
        "may_correct": gate.may_somewhere(request.user, Act.MANAGE_UNITS),
        "section": "units",
    }
    return render(request, "desk/units/event.html", context)


@require_safe
def event_file(request: UserRequest, pk: int) -> HttpResponse:
    """Give the lines of the event and its units as they stand, to be put right and brought in again."""
    event = _event(request, pk)
    answer = HttpResponse(file_of(event), content_type="application/jsonl; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{event.key or f"su-kien-{event.pk}"}.jsonl"'
    return answer


def _event(request: UserRequest, pk: int) -> UnitEvent:
    event = events_of(request.user).filter(pk=pk).first()
    if event is None:
        raise NotFoundError(UnitEvent.__name__, pk)
    return event


@require_http_methods(["GET", "HEAD", "POST"])
def record_event(request: UserRequest, pk: int, kind: str) -> HttpResponse:
    """Ask what happens, show what follows, and write it down once exactly that was seen."""
    unit = unit_of(request.user, Act.MANAGE_UNITS, pk)
    if kind not in FORMS:
        raise Http404
    form = FORMS[kind](unit, request.user, posted(request))
    context = {
        "form": form,
        "unit": unit,
        "name": unit_map().name(unit.pk, clock.today()),
        "section": "units",
    }
    if form.is_valid() and request.POST.get("step") != "edit":
        try:
            sentences = _rehearsed(form)
            if request.POST.get("seen") == _digest(sentences):
                return _happened(request, form)
        except UnitsError as refusal:
            form.add_error(None, str(refusal))
        else:
            return _ask(request, context, sentences)
    status = HTTP_UNPROCESSABLE if form.errors else 200
    return render(request, "desk/units/record_event.html", context, status=status)


def _ask(request: UserRequest, context: Mapping[str, Any], sentences: list[str]) -> HttpResponse:
    kept = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in {"csrfmiddlewaretoken", "seen", "step"}
        for value in values
    ]
    shown = {
        "kept": kept,
        "sentences": sentences,
        "act": context["form"].occasion().legal_act,
        "seen": _digest(sentences),
        "is_other_than_seen": "seen" in request.POST,
    }
    return render(request, "desk/units/confirm_event.html", {**context, **shown})


def _rehearsed(form: EventForm) -> list[str]:
    with rehearsal():
        if isinstance(form, DutyForm):
            return consequences_of_transfer(form.transfer())
        return consequences_of(_newest_event(form.happen()))


def _happened(request: UserRequest, form: EventForm) -> HttpResponse:
    if isinstance(form, DutyForm):
        form.transfer()
        notices.success(request, "Đã ghi việc chuyển giao nhiệm vụ.")
        return redirect("desk:units:show", pk=form.unit.pk)
    event = _newest_event(form.happen())
    notices.success(request, "Đã ghi sự kiện. Mọi nơi trong hệ thống dùng bản đồ mới ngay từ bây giờ.")
    return redirect("desk:units:event", pk=event.pk)


def _newest_event(unit: Unit) -> UnitEvent:
    event: UnitEvent = UnitEvent.objects.filter(units=unit).order_by("-pk")[0]
    return event


def _digest(sentences: list[str]) -> str:
    return sha256("\n".join(sentences).encode()).hexdigest()
