from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.db import DatabaseError
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gandan.portal.context import house_facts
from gandan.portal.search.narrowing import wanted_of
from gandan.portal.search.pace import Pace
from gandan.portal.search.pages import LONGEST_WORDS, search_page, suggestions
from gandan.procedures.actions import keep_missed_query

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

logger = logging.getLogger(__name__)

ON_A_PAGE = 10
# A process that is flooded answers searches and leaves out what is only nice to have.
SUGGESTED = Pace(per_second=40, burst=80)
MISSED = Pace(per_second=0.5, burst=20)


@login_not_required
@require_safe
def find(request: HttpRequest) -> HttpResponse:
    """Answer a search. Not among the kept pages: hardly two people type the same."""
    words = " ".join(request.GET.get("q", "").split())[:LONGEST_WORDS]
    page = search_page(words, wanted_of(request.GET.dict()))
    number = request.GET.get("trang")
    if page.is_missed and number is None:
        _keep_missed(words)
    context = {
        "section": "search",
        "asks_here": True,
        "found": page,
        "page": Paginator(page.lines, ON_A_PAGE).get_page(number),
        "page_query": page.query,
        "facts": house_facts(),
    }
    return render(request, "portal/search/find.html", context)


@login_not_required
@require_safe
def suggest(request: HttpRequest) -> HttpResponse:
    if not SUGGESTED.allows():
        return JsonResponse({"suggestions": []}, status=HTTPStatus.TOO_MANY_REQUESTS)
    typed = request.GET.get("q", "")[:LONGEST_WORDS]
    return JsonResponse({"suggestions": suggestions(typed)}, json_dumps_params={"ensure_ascii": False})


def _keep_missed(words: str) -> None:
    """Let the editors know what was not found; whoever searched has the answer in any case."""
    if not MISSED.allows():
        return
    try:
        keep_missed_query(words)
    except DatabaseError:
        logger.warning("a missed query was not kept: the database is busy")
