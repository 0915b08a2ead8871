"""What a station's operator does with a person's voice: hands it in, hears it, takes it back."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.http import FileResponse, Http404
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from gandan.deliveries import actions
from gandan.deliveries.errors import DeliveryError
from gandan.desk.deliveries import page
from gandan.desk.deliveries.answers import back
from gandan.desk.deliveries.forms import RecordingForm, TakeBackForm
from gandan.people.rules import Act
from gandan.text.syllables import length_in_words

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.deliveries.models import Delivery
    from gandan.desk.deliveries.voice import VoiceForm
    from gandan.desk.request import UserRequest

BEING_MADE = "Máy đang làm tệp phát mới, chừng một phút."
PLAYED_IN_PLACE = ("audio/", "video/")  # by the first bytes of the file; a player runs nothing


@require_POST
def hand_in(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.DELIVER)
    form = RecordingForm(row, request.POST, request.FILES)
    if form.is_valid():
        try:
            kept = actions.hand_in_recording(row.pk, form.cleaned_data["recording"], by=request.user)
        except DeliveryError as refusal:
            form.add_error("recording", refusal.sentence)
        else:
            length = length_in_words(kept.seconds or 0)
            notices.success(request, f"Đã nhận giọng đọc dài {length}. {BEING_MADE}")
            return back(request, pk)
    return _show_again(request, row, form)


@require_POST
def take_back(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.DELIVER)
    form = TakeBackForm(row, request.POST)
    if form.is_valid():
        try:
            actions.take_back_recording(row.pk, form.cleaned_data["reason"], by=request.user)
        except DeliveryError as refusal:
            form.add_error(None, refusal.sentence)
        else:
            notices.success(request, f"Đã bỏ giọng đọc này. {BEING_MADE}")
            return back(request, pk)
    return _show_again(request, row, form)


@require_safe
def original(request: UserRequest, pk: int, recording: int) -> FileResponse:
    """Give a recording as it was handed in, the replaced ones too: its bytes have the hash that is shown."""
    row = page.opened(request.user, pk, Act.VIEW)
    found = next((one for one in row.recordings.all() if one.pk == recording and one.is_voice), None)
    if found is None:
        raise Http404
    return FileResponse(
        found.file.open("rb"),
        content_type=found.media_type,
        as_attachment="luu" in request.GET or not found.media_type.startswith(PLAYED_IN_PLACE),
        filename=f"{row.version.code}-giong-doc{Path(found.file.name).suffix}",
    )


def _show_again(request: UserRequest, row: Delivery, form: VoiceForm) -> HttpResponse:
    context = page.delivery_page(request.user, row, voice_form=form)
    context["back"] = request.POST.get("ve", "")
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    return render(request, "desk/deliveries/show.html", context, status=status)
