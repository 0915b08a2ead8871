from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from gandan.people.models import User


class UserRequest(HttpRequest):
    """A request past the door of the desk: nobody comes here without having logged in."""

    user: User  # an anonymous visitor was sent to the log-in page
