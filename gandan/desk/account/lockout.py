from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.shortcuts import render

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def locked_out(request: HttpRequest, _response: HttpResponse | None, _credentials: object) -> HttpResponse:
    """Answer somebody who guessed too often: how long to wait, and whom to call."""
    wait = settings.AXES_COOLOFF_TIME
    context = {"wait_minutes": int(wait.total_seconds()) // 60, "help_contact": settings.HELP_CONTACT}
    response = render(request, "account/locked_out.html", context, status=429)
    response["Retry-After"] = str(int(wait.total_seconds()))
    return response
