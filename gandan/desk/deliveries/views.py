from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from gandan.calendars import clock
from gandan.deliveries import queries
from gandan.deliveries.models import Delivery
from gandan.desk.deliveries import page
from gandan.desk.deliveries.forms import PlayedForm, receipt_form
from gandan.desk.deliveries.voice import voices
from gandan.desk.files import saved_name
from gandan.desk.narrowing import PAGE, STATE, narrowing, of_units, unit_words
from gandan.messages.queries import stale_facts
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

ROWS = 50
# What a browser shows by itself without running anything in it.
SHOWN_IN_PLACE = {"application/pdf", "audio/mpeg", "text/plain", "image/png"}


@require_safe
def list_deliveries(request: UserRequest) -> HttpResponse:
    rows = of_units(page.mine(request.user), unit_words(request))
    chosen = page.narrowed(rows, request.GET.get(STATE, ""))
    found = Paginator(chosen, ROWS).get_page(request.GET.get(PAGE))
    context = narrowing(request) | {
        "page": found,
        "lines": page.lines(found),
        "choices": page.choices(request, rows),
        "has_stations": bool(page.playing_outlets(request.user)),
        "section": "deliveries",
    }
    return render(request, "desk/deliveries/list.html", context)


@require_safe
def show(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.VIEW)
    return render(request, "desk/deliveries/show.html", page.delivery_page(request.user, row))


@require_safe
def rendition(request: UserRequest, pk: int, file: int) -> FileResponse:
    """Give one of the delivery's files; a page of HTML is saved, never opened in the desk."""
    row = page.opened(request.user, pk, Act.VIEW)
    found = next((one for one in row.renditions.all() if one.pk == file), None)
    if found is None:
        raise Http404
    return FileResponse(
        found.file.open("rb"),
        content_type=found.media_type,
        as_attachment="luu" in request.GET or found.media_type.split(";")[0] not in SHOWN_IN_PLACE,
        filename=saved_name(row.version, found.name),
    )


@require_safe
def outlets_today(request: UserRequest) -> HttpResponse:
    """Lead an operator of one station straight to its sheet; let others choose."""
    outlets = page.playing_outlets(request.user)
    if len(outlets) == 1:
        return redirect("desk:deliveries:run_sheet", pk=outlets[0].pk)
    return render(request, "desk/deliveries/outlets.html", {"outlets": outlets, "section": "deliveries"})


@require_safe
def run_sheet(request: UserRequest, pk: int) -> HttpResponse:
    outlet = page.outlet_of(request.user, pk)
    today = clock.today()
    items = queries.run_sheet(outlet, today)
    said_by = voices(request.user, (item.delivery for item in items))
    stale = stale_facts(item.delivery.version_id for item in items)
    rows = [
        (
            item,
            _tick(item),
            said_by.get(item.delivery.pk),
            stale.get(item.delivery.version_id),
            page.mistake_form(request.user, item.last_play),
        )
        for item in items
    ]
    context = {
        "outlet": outlet,
        "today": today,
        "rows": rows,
        "coming": queries.corrections_to_come(outlet),
        "heard": page.HEARD,
        "may_deliver": gate.may(request.user, Act.DELIVER, outlet.owner_unit_id),
        "section": "deliveries",
    }
    return render(request, "desk/deliveries/run_sheet.html", context)


def _tick(item: queries.RunSheetItem) -> PlayedForm | None:
    """Return the form behind the big button, filled in for today; none where ticking is not enough."""
    form = receipt_form(item.delivery)
    return form if isinstance(form, PlayedForm) and not item.is_recalled else None


@require_safe
def list_recalled(request: UserRequest) -> HttpResponse:
    rows = page.mine(request.user).filter(state=Delivery.State.RECALLED, recall_confirmed_at__isnull=True)
    found = Paginator(rows, ROWS).get_page(request.GET.get("trang"))
    context = {
        "page": found,
        "copies": page.recalled_copies(request.user, list(found)),
        "delivers": gate.may_somewhere(request.user, Act.DELIVER),
        "section": "deliveries",
    }
    return render(request, "desk/deliveries/recalled.html", context)
