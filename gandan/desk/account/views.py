from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from django.contrib.auth import update_session_auth_hash
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters

from gandan.audit.actions import record
from gandan.desk.account import duties
from gandan.desk.account.forms import PasswordForm
from gandan.people import actions, gate, queries
from gandan.people.errors import WeakPasswordError
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.forms import Form
    from django.http import HttpRequest, HttpResponse, QueryDict

    from gandan.people.models import User

    class UserRequest(HttpRequest):
        user: User


def own_account(request: UserRequest) -> HttpResponse:
    context = {
        "roles": queries.roles_of(request.user),
        "has_second_factor": duties.has_second_factor(request.user),
        "is_second_factor_demanded": duties.is_second_factor_demanded(request.user),
        "may_manage_people": gate.may_somewhere(request.user, Act.MANAGE_PEOPLE),
        "may_read_audit": gate.may_somewhere(request.user, Act.READ_AUDIT),
        "section": "people",
    }
    return render(request, "account/own_account.html", context)


@sensitive_post_parameters()
def change_password(request: UserRequest) -> HttpResponse:
    form = PasswordForm(request, _posted(request))
    if form.is_valid():
        try:
            user = actions.change_password(request.user.pk, form.cleaned_data["chosen"])
        except WeakPasswordError as error:
            for sentence in error.sentences:
                form.add_error("chosen", sentence)
        else:
            update_session_auth_hash(request, user)
            return redirect("mfa_index")
    return render(request, "account/change_password.html", {"form": form})


class ActivateSecondFactor(ActivateTOTPView):  # type: ignore[misc]  # allauth ships no types
    def get_context_data(self, **options: object) -> dict[str, object]:
        context: dict[str, object] = super().get_context_data(**options)
        secret = str(context["form"].secret)  # type: ignore[attr-defined]  # allauth's form
        # Groups of four are easier to type, and break on a narrow screen.
        groups = [secret[start : start + 4] for start in range(0, len(secret), 4)]
        return context | {"secret_in_groups": " ".join(groups)}

    def form_valid(self, form: Form) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        record(self.request.user, "account.second_factor_on", self.request.user)
        return response


class DeactivateSecondFactor(DeactivateTOTPView):  # type: ignore[misc]  # allauth ships no types
    def form_valid(self, form: Form) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        record(self.request.user, "account.second_factor_off", self.request.user)
        return response


def _posted(request: HttpRequest) -> QueryDict | None:
    """Return what was sent, if anything was; an empty form that was sent is not a form that was asked for."""
    return request.POST if request.method == "POST" else None
