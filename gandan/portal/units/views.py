from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404
from django.shortcuts import render

from gandan.calendars import clock
from gandan.portal.context import house_unit
from gandan.portal.news.feeds import feed
from gandan.portal.news.pages import named
from gandan.portal.public import public_page
from gandan.portal.units.pages import branches, messages_of, unit_page
from gandan.units.errors import UnknownUnitError
from gandan.units.finding import find_units
from gandan.units.queries import tree, unit_by_key, unit_map

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from gandan.units.models import Unit


@public_page()
def units(request: HttpRequest) -> HttpResponse:
    """List the day's units under each other, or find one by any name it ever had."""
    on = clock.today()
    words = request.GET.get("tim", "").strip()[:100]
    context = {
        "section": "units",
        "words": words,
        "places": find_units(words, on) if words else [],
        "branches": [] if words else branches(tree(on), first=house_unit()),
        "seen_on": on,
    }
    return render(request, "portal/units/list.html", context)


@public_page("gandan_messages", "evidence", "indicators", "plans")
def unit(request: HttpRequest, key: str) -> HttpResponse:
    page = unit_page(_unit(key))
    return render(request, "portal/units/unit.html", {"page": page, "section": "units"})


@public_page("gandan_messages")
def atom(_request: HttpRequest, key: str) -> HttpResponse:
    row = _unit(key)
    on = clock.today()
    found = named(messages_of(row), on)
    items = [(f"/tin/{each.version.code}/{row.key}/", each) for each in found]
    return feed(f"{unit_map().name(row.pk, on)}: tin mới", f"/don-vi/{row.key}/", items)


def _unit(key: str) -> Unit:
    try:
        return unit_by_key(key)
    except UnknownUnitError as error:
        raise Http404 from error
