"""Whoever pressed "played" for the wrong item or day takes it back."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_POST

from gandan.deliveries.errors import DeliveryError
from gandan.desk.deliveries import page
from gandan.desk.deliveries.answers import back
from gandan.desk.deliveries.forms import MistakeForm
from gandan.evidence import actions
from gandan.evidence.errors import EvidenceError
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest


@require_POST
def take_back(request: UserRequest, pk: int, receipt: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.DELIVER)
    found = next((one for one in row.receipts.all() if one.pk == receipt), None)
    if found is None:
        raise Http404
    form = MistakeForm(found, request.POST)
    if form.is_valid():
        try:
            actions.take_back(found.pk, form.reason(), by=request.user)
        except (DeliveryError, EvidenceError) as refusal:
            form.add_error(None, refusal.sentence)
        else:
            words = f"Đã rút lại lần ghi nhầm “{row.version.title}”. Lần ấy không được tính nữa."
            notices.success(request, words)
            return back(request, pk)
    context = page.delivery_page(request.user, row, form)
    context["back"] = request.POST.get("ve", "")
    return render(request, "desk/deliveries/show.html", context, status=HTTPStatus.UNPROCESSABLE_ENTITY)
