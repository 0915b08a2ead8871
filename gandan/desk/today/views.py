from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_GET

from gandan.desk.today.agenda import agenda_of

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest


@require_GET
def today(request: UserRequest) -> HttpResponse:
    return render(request, "desk/today/today.html", {"agenda": agenda_of(request.user), "section": "today"})
