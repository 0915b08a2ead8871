from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from gandan.deliveries.actions import ask_voice_test
from gandan.deliveries.errors import DeliveryError
from gandan.desk.voices import page
from gandan.people import gate
from gandan.people.rules import Act
from gandan.voices.errors import VoiceError

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

ASKED = "Đã cho kiểm tra. Máy nghe trong vài phút; bạn có thể làm việc khác rồi mở lại trang này."


@require_safe
def list_voices(request: UserRequest) -> HttpResponse:
    gate.require_province(request.user, Act.MANAGE_HOUSE)
    context = {**page.voices_page(request.user), "section": "lexicon"}
    return render(request, "desk/voices/list.html", context)


@require_POST
def test(request: UserRequest) -> HttpResponse:
    """Have the worker test one voice; a refusal is a sentence above the list."""
    gate.require_province(request.user, Act.MANAGE_HOUSE)
    try:
        ask_voice_test(request.POST.get("giong", ""), by=request.user)
    except (VoiceError, DeliveryError) as refusal:
        notices.error(request, refusal.sentence)
    else:
        notices.success(request, ASKED)
    return redirect("desk:voices:list")
