from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gandan.desk.narrowing import LONGEST_WORDS
from gandan.desk.people.forms import AccountForm, DeputyForm, EndForm, GrantForm
from gandan.people import actions, gate, queries
from gandan.people.errors import NotAllowedError, NotFoundError, PeopleError
from gandan.people.models import Deputy, RoleAssignment, User
from gandan.people.rules import Act, Period, Role
from gandan.units.models import Unit

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpRequest, HttpResponse, QueryDict

    class UserRequest(HttpRequest):
        user: User


PAGE_SIZE = 50


@require_safe
def account_list(request: UserRequest) -> HttpResponse:
    """Show the accounts in reach; whoever hands out none is shown the own one."""
    if not gate.may_somewhere(request.user, Act.MANAGE_PEOPLE):
        return redirect("mfa_index")
    words = request.GET.get("tim", "").strip()[:LONGEST_WORDS]
    pages = Paginator(queries.accounts_under(request.user, words=words), PAGE_SIZE)
    page = pages.get_page(request.GET.get("trang"))
    roles = queries.roles_of_all(page.object_list)
    context = {
        "page": page,
        "page_query": urlencode({"tim": words}) if words else "",
        "rows": [(user, roles[user.pk]) for user in page],
        "words": words,
        "section": "people",
    }
    return render(request, "desk/people/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def new_account(request: UserRequest) -> HttpResponse:
    _require_manager(request.user)
    form = AccountForm(request.user, _posted(request))
    if form.is_valid():
        facts = actions.AccountFacts(
            username=form.cleaned_data["username"],
            full_name=form.cleaned_data["full_name"],
            phone=form.cleaned_data["phone"],
        )
        unit = Unit.objects.get(pk=form.cleaned_data["unit"])
        try:
            user, password = actions.employ(facts, unit, Role(form.cleaned_data["role"]), by=request.user)
        except PeopleError as error:
            form.add_error(None, str(error))
        else:
            return _told_once(request, user, password)
    return render(request, "desk/people/new.html", {"form": form, "has_units": form.has_units})


@require_http_methods(["GET", "HEAD", "POST"])
def account(request: UserRequest, pk: int) -> HttpResponse:
    """Show an account with its roles; a posted form grants one more."""
    user = _account(request.user, pk)
    form = GrantForm(request.user, _posted(request))
    if form.is_valid():
        unit = Unit.objects.get(pk=form.cleaned_data["unit"])
        role, start = Role(form.cleaned_data["role"]), form.cleaned_data["valid_from"]
        try:
            actions.grant_role(user, unit, role, by=request.user, valid_from=start)
        except PeopleError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, f"Đã giao vai trò {role.label} cho {user.full_name}.")
            return redirect("desk:people:account", pk=pk)
    context = {
        "account": user,
        "form": form,
        "roles": queries.role_history(user),
        "may_manage": gate.may_manage_account(request.user, user),
    }
    return render(request, "desk/people/account.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def reset_password(request: UserRequest, pk: int) -> HttpResponse:
    user = _account(request.user, pk)
    gate.require_account(request.user, user)
    if request.method != "POST":
        return render(request, "desk/people/reset_password.html", {"account": user})
    return _told_once(request, user, actions.reset_password(user.pk, by=request.user))


@require_http_methods(["GET", "HEAD", "POST"])
def close_account(request: UserRequest, pk: int) -> HttpResponse:
    user = _account(request.user, pk)
    gate.require_account(request.user, user)
    if request.method != "POST":
        return render(request, "desk/people/close.html", {"account": user})
    actions.close_account(user.pk, by=request.user)
    messages.success(request, f"Đã đóng tài khoản của {user.full_name}.")
    return redirect("desk:people:list")


@require_http_methods(["GET", "HEAD", "POST"])
def end_role(request: UserRequest, pk: int) -> HttpResponse:
    assignment = gate.access(
        RoleAssignment.objects.select_related("user"), request.user, Act.MANAGE_PEOPLE, pk=pk
    )
    form = EndForm(_posted(request), label_suffix="")
    if request.method == "POST" and form.is_valid():
        actions.end_role(assignment.pk, by=request.user, because=form.cleaned_data["because"])
        messages.success(request, f"Đã kết thúc vai trò của {assignment.user.full_name}.")
        return redirect("desk:people:account", pk=assignment.user_id)
    context = {"form": form, "assignment": assignment, "role": Role(assignment.role).label}
    return render(request, "desk/people/end_role.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def deputies(request: UserRequest, pk: int) -> HttpResponse:
    """Show who stands in for a role; a posted form appoints one more. The holder may do it too."""
    assignment = _own_or_managed(request.user, pk)
    form = DeputyForm(_posted(request), label_suffix="")
    if form.is_valid():
        period = Period(form.cleaned_data["start"], form.cleaned_data["end"] + timedelta(days=1))
        user = form.cleaned_data["username"]
        try:
            actions.appoint_deputy(assignment.pk, user, by=request.user, period=period)
        except PeopleError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, f"{user.full_name} sẽ làm thay trong thời gian đã chọn.")
            return redirect("desk:people:deputies", pk=pk)
    context = {
        "form": form,
        "assignment": assignment,
        "role": Role(assignment.role).label,
        "deputies": [
            (row, row.valid_to and row.valid_to - timedelta(days=1))
            for row in queries.deputies_of(assignment)
        ],
    }
    return render(request, "desk/people/deputies.html", context)


@require_POST
def end_deputy(request: UserRequest, pk: int) -> HttpResponse:
    deputy = Deputy.objects.select_related("user").filter(pk=pk).first()
    if deputy is None:
        raise NotFoundError("Deputy", pk)
    assignment = _own_or_managed(request.user, deputy.assignment_id)
    actions.end_deputy(deputy.pk, by=request.user)
    messages.success(request, f"{deputy.user.full_name} không còn làm thay nữa.")
    return redirect("desk:people:deputies", pk=assignment.pk)


def _require_manager(user: User) -> None:
    if not gate.may_somewhere(user, Act.MANAGE_PEOPLE):
        raise NotAllowedError(user, Act.MANAGE_PEOPLE)


def _account(manager: User, pk: int) -> User:
    user = queries.accounts_under(manager).filter(pk=pk).first()
    if user is None:
        raise NotFoundError("User", pk)
    return user


def _own_or_managed(user: User, pk: int) -> RoleAssignment:
    rows: QuerySet[RoleAssignment] = RoleAssignment.objects.select_related("user")
    own = rows.filter(pk=pk, user=user).first()
    return own or gate.access(rows, user, Act.MANAGE_PEOPLE, pk=pk)


def _told_once(request: HttpRequest, user: User, password: str) -> HttpResponse:
    context = {
        "account": user,
        "password": password,
        "log_in_at": settings.PUBLIC_URL + reverse("desk:today"),
    }
    response = render(request, "desk/people/told_once.html", context)
    response["Cache-Control"] = "no-store"
    return response


def _posted(request: HttpRequest) -> QueryDict | None:
    """Return what was sent, if anything was; an empty form that was sent is not a form that was asked for."""
    return request.POST if request.method == "POST" else None
