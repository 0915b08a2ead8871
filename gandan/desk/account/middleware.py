from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.shortcuts import redirect

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
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], _args: object, _options: object
    ) -> HttpResponseBase | None:
        match = request.resolver_match
        is_open = match is not None and not match.namespaces and match.url_name in _OPEN_NAMES
        # An open page must not read the session: it would no longer be the same page for everybody.
        if is_open or not getattr(view, "login_required", True) or not request.user.is_authenticated:
            return None
        if must_change_password(request.user):
            return redirect("account_change_password")
        if must_enrol(request.user):
            return redirect("mfa_activate_totp")
        return None
