from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from django.http import QueryDict

    from gandan.people.models import User


LONGEST_KEY = 18  # digits that every key column holds


class UserRequest(HttpRequest):
    """A request past the door of the desk: nobody comes here without having logged in."""

    user: User  # an anonymous visitor was sent to the log-in page


def posted(request: HttpRequest) -> QueryDict | None:
    """Return what was sent, if anything was; an empty form that was sent is not a form that was asked for."""
    return request.POST if request.method == "POST" else None


def key_of(written: str) -> int | None:
    """Return the number of a row as an address or a form names it; None for what no row can have."""
    is_key = written.isascii() and written.isdecimal() and len(written) <= LONGEST_KEY
    return int(written) if is_key else None
