"""What a person answers about a delivery: played, received, taken down, send it again."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from gandan.deliveries import actions
from gandan.deliveries.errors import DeliveryError
from gandan.desk.deliveries import page
from gandan.desk.deliveries.forms import receipt_form
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest


@require_POST
def receive(request: UserRequest, pk: int) -> HttpResponse:
    """Record the receipt that was filled in; show the form again with what is wrong in it."""
    row = page.opened(request.user, pk, Act.DELIVER)
    form = receipt_form(row, request.POST, request.FILES)
    if form.is_valid():
        try:
            actions.record_receipt(row.pk, form.facts(), by=request.user)
        except DeliveryError as refusal:
            form.add_error(None, refusal.sentence)
        else:
            notices.success(
                request,
                f"Đã ghi nhận “{row.version.title}” cho {row.outlet.name}. Bản ghi này là bằng chứng.",
            )
            return back(request, pk)
    context = page.delivery_page(request.user, row, form)
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    return render(request, "desk/deliveries/show.html", context, status=status)


@require_POST
def send_again(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.DELIVER)
    try:
        actions.send_again(row.pk, by=request.user)
    except DeliveryError as refusal:
        notices.error(request, refusal.sentence)
    else:
        notices.success(request, "Đã xếp gửi lại. Vài phút nữa mở lại trang này để xem kết quả.")
    return back(request, pk)


@require_POST
def confirm_recall(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.DELIVER)
    try:
        actions.confirm_recall(row.pk, by=request.user)
    except DeliveryError as refusal:
        notices.error(request, refusal.sentence)
    else:
        notices.success(request, f"Đã ghi: {row.outlet.name} không còn dùng bản này.")
    return back(request, pk)


def back(request: UserRequest, pk: int) -> HttpResponse:
    """Lead back to the list the person came from, or to the delivery."""
    return back_to(request, reverse("desk:deliveries:show", args=[pk]))


def back_to(request: UserRequest, otherwise: str) -> HttpResponse:
    """Lead back to the list the person came from, if it is one of ours; otherwise to that address."""
    came_from = request.POST.get("ve", "")
    # A word without a stroke would be looked up as the name of a view.
    if came_from.startswith("/") and url_has_allowed_host_and_scheme(came_from, allowed_hosts=None):
        return redirect(came_from)
    return redirect(otherwise)
