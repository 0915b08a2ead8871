from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.dateparse import parse_date

from gandan.calendars import clock
from gandan.messages.queries import public_versions, version_by_code
from gandan.portal.news.pages import matching, message_page, named, places_called
from gandan.portal.public import public_page
from gandan.units.finding import find_units

if TYPE_CHECKING:
    from datetime import date

    from django.http import HttpRequest, HttpResponse

    from gandan.portal.news.pages import MessagePage

ON_A_PAGE = 20


@public_page("gandan_messages")
def news(request: HttpRequest) -> HttpResponse:
    """List the messages, newest first: all, of one day, or those found by words, with places so called."""
    words = request.GET.get("tim", "").strip()[:100]
    day = _day(request.GET.get("ngay", ""))
    rows = public_versions()
    if day:
        rows = rows.filter(approved_on=day)
    matches = matching(words) if words else None
    if matches:
        rows = rows.filter(pk__in=matches.ids)
    today = clock.today()
    page = Paginator(rows, ON_A_PAGE).get_page(request.GET.get("trang"))
    query = request.GET.copy()
    query.pop("trang", None)
    context = {
        "section": "news",
        "words": words,
        "day": day,
        "page": page,
        "page_query": query.urlencode(),
        "found": named(page.object_list, today),
        "is_near": matches is not None and not matches.are_exact,
        "places": places_called(words, today) if words else [],
    }
    return render(request, "portal/news/list.html", context)


@public_page("gandan_messages")
def message(request: HttpRequest, code: str, unit_key: str = "") -> HttpResponse:
    return render(request, "portal/news/message.html", {"page": _page(code, unit_key), "section": "news"})


@public_page("gandan_messages")
def print_version(request: HttpRequest, code: str, unit_key: str = "") -> HttpResponse:
    return render(request, "portal/news/print.html", {"page": _page(code, unit_key)})


@public_page("gandan_messages")
def choose_place(request: HttpRequest, code: str) -> HttpResponse:
    """Lead to the page with the facts of the commune that the reader names."""
    version = version_by_code(code)
    if version is None:
        raise Http404
    words = request.GET.get("noi", "").strip()[:100]
    places = find_units(words, clock.today()) if words else []
    going_on = [place for place in places if place.is_active]
    if len(going_on) == 1:
        return redirect("portal:message-unit", version.code, going_on[0].key)
    context = {"version": version, "words": words, "places": places, "section": "news"}
    return render(request, "portal/news/place.html", context)


@public_page()
def old_address(_request: HttpRequest, code: str, unit_key: str) -> HttpResponse:
    return redirect("portal:message-unit", code, unit_key, permanent=True)


def _page(code: str, unit_key: str) -> MessagePage:
    page = message_page(code, unit_key)
    if page is None:
        raise Http404
    return page


def _day(written: str) -> date | None:
    try:
        return parse_date(written)
    except ValueError:
        return None
