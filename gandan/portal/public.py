"""What makes a view public: open to all, the same for all, and kept until one of its rooms changes."""

from __future__ import annotations

from functools import wraps
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.views.decorators.http import require_safe

from gandan.portal.stamps import ROOMS_HEADER

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse
    from django.http.response import HttpResponseBase

    View = Callable[..., HttpResponse]


def public_page(*rooms: str) -> Callable[[View], View]:
    """Open a view to everybody; its pages are kept until one of these rooms (see `stamps`) changes.

    Such a view must not look at the session or the account, or it would show one reader's page to another.
    """

    def wrap(view: View) -> View:
        @login_not_required
        @require_safe
        @wraps(view)
        def public(request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:  # noqa: ANN401 - a view's own
            response = view(request, *args, **options)
            if response.status_code == HTTPStatus.OK:
                response.headers[ROOMS_HEADER] = ",".join(("calendars", "units", *rooms))
            return response

        return public

    return wrap


class ClosedByDefaultMiddleware(LoginRequiredMiddleware):
    """Closes every page that does not say otherwise; asks an open one nothing, not even who is there.

    Django's own looks at the account first. That reads the session, and the page would count as one reader's.
    """

    def process_view(
        self,
        request: HttpRequest,
        view_func: Callable[..., HttpResponseBase],
        view_args: tuple[Any, ...],
        view_kwargs: dict[str, Any],
    ) -> HttpResponseBase | None:
        if not getattr(view_func, "login_required", True):
            return None
        return super().process_view(request, view_func, view_args, view_kwargs)
