from __future__ import annotations

from bisect import bisect_right
from datetime import date
from http import HTTPStatus
from typing import TYPE_CHECKING

from django.db.models import Q

from gandan.calendars import clock
from gandan.portal.api.answers import RefusedError, as_json, number_of, open_to_programs
from gandan.portal.api.openapi import document
from gandan.portal.api.shapes import brief, change, full
from gandan.portal.search.pace import Pace
from gandan.procedures.models import ProcedureVersion
from gandan.procedures.queries import in_force, with_parts
from gandan.procedures.search.live import live

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.http import HttpRequest, HttpResponse

MOST_LISTED, MOST_FOUND, MOST_CHANGES = 200, 40, 200
LONGEST_WORDS = 200
NARROWED_BY = ("level", "area", "life_event", "audience")
SEARCHES = Pace(per_second=20, burst=60)


@open_to_programs
def description(_request: HttpRequest) -> HttpResponse:
    return as_json(document())


@open_to_programs
def procedures(request: HttpRequest) -> HttpResponse:
    """List what is in force, by code; `after` is the last code of the list before."""
    asked = request.GET.dict()
    limit = number_of(asked, "limit", default=50, most=MOST_LISTED)
    directory = live.shelf().directory
    among = directory.among({kind: asked.get(kind, "") for kind in NARROWED_BY})
    codes = sorted(each.code for each in directory if among is None or each.code in among)
    start = bisect_right(codes, asked["after"]) if "after" in asked else 0
    shown = codes[start : start + limit]
    rows = [brief(each) for code in shown if (each := directory.get(code))]
    following = shown[-1] if start + limit < len(codes) else None
    return as_json({"total": len(codes), "next_after": following, "procedures": rows})


@open_to_programs
def procedure(request: HttpRequest, code: str) -> HttpResponse:
    """Return all that the code says on a day, today when none is named."""
    on = _day(request.GET.dict(), "on") or clock.today()
    version = with_parts(in_force(on).filter(code=code)).first()
    if version is None:
        raise RefusedError("Không có thủ tục mang mã này vào ngày đó.", HTTPStatus.NOT_FOUND)
    return as_json(full(version))


@open_to_programs
def search(request: HttpRequest) -> HttpResponse:
    if not SEARCHES.allows():
        raise RefusedError(
            "Đang có quá nhiều lượt tìm. Hãy thử lại sau ít giây.", HTTPStatus.TOO_MANY_REQUESTS
        )
    asked = request.GET.dict()
    words = " ".join(asked.get("q", "").split())
    if not words or len(words) > LONGEST_WORDS:
        raise RefusedError(f"“q” phải có từ 1 đến {LONGEST_WORDS} ký tự.")
    limit = number_of(asked, "limit", default=10, most=MOST_FOUND)
    shelf = live.shelf()
    answer = shelf.engine.find(words, limit)
    found = [
        brief(each) | {"score": hit.score, "phrase": hit.phrase}
        for hit in answer.hits
        if (each := shelf.directory.get(hit.code))
    ]
    read = [{"typed": note.typed, "meant": note.meant} for note in answer.understood.notes]
    return as_json({"query": words, "understood": read, "is_missed": answer.is_missed, "results": found})


@open_to_programs
def changes(request: HttpRequest) -> HttpResponse:
    """List the versions that began, ended or came here since a day, the earliest first."""
    asked = request.GET.dict()
    since = _day(asked, "since")
    if since is None:
        raise RefusedError("“since” phải là một ngày, chẳng hạn 2026-07-01.")
    limit = number_of(asked, "limit", default=100, most=MOST_CHANGES)
    after = number_of(asked, "after", default=1, most=99_999_999) if "after" in asked else 0
    moved = Q(valid_from__gte=since) | Q(valid_to__gte=since) | Q(published_on__gte=since)
    rows = ProcedureVersion.objects.filter(moved, pk__gt=after).select_related("procedure").order_by("pk")
    found = list(rows[: limit + 1])
    following = found[limit - 1].pk if len(found) > limit else None
    return as_json({"next_after": following, "changes": [change(row) for row in found[:limit]]})


def _day(asked: Mapping[str, str], name: str) -> date | None:
    if name not in asked:
        return None
    try:
        return date.fromisoformat(asked[name])
    except ValueError as error:
        raise RefusedError(f"“{name}” phải là một ngày, chẳng hạn 2026-07-01.") from error
