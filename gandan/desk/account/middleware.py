from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.shortcuts import redirect
from django.utils.cache import add_never_cache_headers

from gandan.desk.account.duties import must_change_password, must_enrol

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse, HttpResponseBase

# What stays open to somebody who still owes a step, or nobody could take it.
_OPEN_NAMES = frozenset(
    {
        "account_change_password",
        "account_logout",
        "account_reauthenticate",
        "mfa_activate_totp",
        "mfa_view_recovery_codes",
        "mfa_download_recovery_codes",
        "mfa_reauthenticate",
    }
)


class AccountDutiesMiddleware:
    """Sends people to what their account demands before they can work: an own password, a second factor."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        match = request.resolver_match
        if match is not None and _is_closed(match.func) and not response.has_header("Cache-Control"):
            # On a shared computer the "back" button must not show what the last person saw.
            add_never_cache_headers(response)
        return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], _args: object, _options: object
    ) -> HttpResponseBase | None:
        match = request.resolver_match
        is_open = match is not None and not match.namespaces and match.url_name in _OPEN_NAMES
        # An open page must not read the session: it would no longer be the same page for everybody.
        if is_open or not _is_closed(view) or not request.user.is_authenticated:
            return None
        if must_change_password(request.user):
            return redirect("account_change_password")
        if must_enrol(request.user):
            return redirect("mfa_activate_totp")
        return None


def _is_closed(view: Callable[..., Any]) -> bool:
    return bool(getattr(view, "login_required", True))
