"""A door that counts who comes, so that programs cannot fill it: no puzzle, and nobody is remembered."""

from __future__ import annotations

import hashlib
import hmac

from django.conf import settings
from django.db import transaction
from django.db.models import F

from gandan.calendars import clock
from gandan.feedback.errors import TooManyError
from gandan.feedback.models import Knock


@transaction.atomic
def knock(door: str, address: str, *, most: int) -> None:
    """Count one more; TooManyError past `most` a day.

    Kept is a digest that is good for one day: nobody can tell whose it was, and tomorrow it is another.
    """
    today = clock.today()
    said = f"{door} {today} {address}"
    digest = hmac.new(settings.SECRET_KEY.encode(), said.encode(), hashlib.sha256).hexdigest()
    row, _ = Knock.objects.get_or_create(day=today, digest=digest)
    Knock.objects.filter(pk=row.pk).update(times=F("times") + 1)
    row.refresh_from_db()
    if row.times > most:
        raise TooManyError
