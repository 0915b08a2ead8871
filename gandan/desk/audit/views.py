from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gandan.audit import queries
from gandan.calendars import clock
from gandan.desk.audit.lines import lines_of
from gandan.desk.narrowing import LONGEST_WORDS, PAGE, narrowing, of_units, unit_words
from gandan.desk.request import key_of
from gandan.people import gate
from gandan.people.errors import NotAllowedError
from gandan.people.models import User
from gandan.people.queries import accounts_called
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpResponse

    from gandan.audit.models import Entry
    from gandan.desk.request import UserRequest

PAGE_SIZE = 50
UNIT, WHO, DAY = "don-vi", "nguoi", "ngay"
FIRST_YEAR, LAST_YEAR = 1900, 2999


@require_safe
def log(request: UserRequest) -> HttpResponse:
    """Show what was done with the rows of the units in reach, or of one of them."""
    entries = _narrowed(request, _entries(request))
    page = Paginator(entries, PAGE_SIZE).get_page(request.GET.get(PAGE))
    context = narrowing(request, Act.READ_AUDIT, by=[UNIT], typed=(WHO, DAY)) | {
        "page": page,
        "lines": lines_of(page.object_list),
        "who": _who(request),
        "day": _day(request),
        "section": "audit",
    }
    return render(request, "desk/audit/list.html", context)


def _entries(request: UserRequest) -> QuerySet[Entry]:
    reach = gate.units_for(request.user, Act.READ_AUDIT)
    if not reach:
        raise NotAllowedError(request.user, Act.READ_AUDIT)
    unit_id = key_of(request.GET.get(UNIT, ""))
    if unit_id is not None and unit_id in reach:
        return queries.entries_of_units([unit_id])
    return queries.entries_of_units(None if isinstance(reach, gate.EveryUnit) else reach)


def _narrowed(request: UserRequest, entries: QuerySet[Entry]) -> QuerySet[Entry]:
    """Keep what units or people of that name did, or one day holds; each only where it is asked."""
    who, day = _who(request), _day(request)
    entries = of_units(entries, unit_words(request))
    if day:
        begin = datetime.combine(day, time.min, tzinfo=clock.VIETNAM)
        entries = entries.filter(at__gte=begin, at__lt=begin + timedelta(days=1))
    if who:
        actors = User.objects.filter(pk__in=entries.order_by().values("actor_id"))
        entries = entries.filter(actor_id__in=accounts_called(who, actors))
    return entries


def _who(request: UserRequest) -> str:
    return request.GET.get(WHO, "").strip()[:LONGEST_WORDS]


def _day(request: UserRequest) -> date | None:
    """Return the day that was asked for; None for what is no day, or none of any log."""
    try:
        day = date.fromisoformat(request.GET.get(DAY, ""))
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
