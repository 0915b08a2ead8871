"""An officer decides whether the draft voice of a machine may go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.deliveries import actions, queries
from gandan.deliveries.errors import DeliveryError
from gandan.desk.deliveries import page
from gandan.desk.deliveries.forms import DraftVoiceForm
from gandan.desk.request import posted
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest


@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.MANAGE_OUTLETS)
    form = DraftVoiceForm(posted(request))
    if form.is_bound and form.is_valid():
        try:
            decision = actions.decide_draft_voice(row.pk, form.word_of(), by=request.user)
        except DeliveryError as refusal:
            form.add_error(None, refusal.sentence)
        else:
            said = "được phép" if decision.is_allowed else "không được phép"
            notices.success(
                request, f"Đã ghi quyết định: giọng máy nghe thử {said} phát. Máy đang làm lại tệp phát."
            )
            return redirect("desk:deliveries:show", pk=pk)
    context = {
        "delivery": row,
        "form": form,
        "draft": queries.draft_voice(row, clock.today()),
        "section": "deliveries",
    }
    return render(request, "desk/deliveries/draft_voice.html", context)
