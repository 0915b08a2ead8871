"""One address for whoever watches the machine: does the database answer, does the worker live."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.db.models import Max
from django.http import JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from django_q.models import Task

from gandan.deliveries.jobs import TICK

if TYPE_CHECKING:
    from django.http import HttpRequest

# The tick comes each minute, and a minute is looked at every half minute.
SILENT_AFTER_SECONDS = 300


@login_not_required
@require_safe
def health(_request: HttpRequest) -> JsonResponse:
    """Answer 200 while all is well, 503 with the same facts when something is not."""
    database, age = _database_answers(), None
    if database:
        age = _worker_age_seconds()
    is_well = age is not None and age <= SILENT_AFTER_SECONDS
    facts = {"database": database, "worker_age_seconds": age}
    status = HTTPStatus.OK if is_well else HTTPStatus.SERVICE_UNAVAILABLE
    return JsonResponse(facts, status=status, headers={"Cache-Control": "no-store"})


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def _worker_age_seconds() -> int | None:
    """Return how long ago the worker last finished its regular look, None when it never did."""
    last = Task.objects.filter(func=TICK).aggregate(last=Max("stopped"))["last"]
    return None if last is None else int((timezone.now() - last).total_seconds())
