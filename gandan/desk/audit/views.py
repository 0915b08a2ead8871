from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from gandan.audit import queries
from gandan.desk.audit.lines import lines_of
from gandan.desk.request import key_of
from gandan.people import gate
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from gandan.people.models import User

    class UserRequest(HttpRequest):
        user: User


PAGE_SIZE = 50


@require_safe
def log(request: UserRequest) -> HttpResponse:
    """Show what was done with the rows of the units in reach, or of one of them."""
    reach = gate.units_for(request.user, Act.READ_AUDIT)
    if not reach:
        raise NotAllowedError(request.user, Act.READ_AUDIT)
    entries = queries.entries_of_units(None if isinstance(reach, gate.EveryUnit) else reach)
    chosen = request.GET.get("don-vi", "")
    unit_id = key_of(chosen)
    if unit_id is not None and unit_id in reach:
        entries = queries.entries_of_units([unit_id])
    page = Paginator(entries, PAGE_SIZE).get_page(request.GET.get("trang"))
    context = {
        "page": page,
        "page_query": urlencode({"don-vi": chosen}) if chosen else "",
        "lines": lines_of(page.object_list),
        "section": "audit",
    }
    return render(request, "desk/audit/list.html", context)
