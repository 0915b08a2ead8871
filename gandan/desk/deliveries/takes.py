"""The recording studio: its page, one sentence handed in, undone, heard; the whole heard and put on air."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.http import FileResponse, Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from gandan.deliveries import actions, queries
from gandan.deliveries.errors import DeliveryError
from gandan.deliveries.models import Take
from gandan.deliveries.rendering import rehearse
from gandan.desk.deliveries import page, studio
from gandan.desk.deliveries.forms import SentenceForm, TakeBackSentenceForm, TakeForm
from gandan.desk.deliveries.recordings import BEING_MADE, PLAYED_IN_PLACE
from gandan.people.rules import Act

if TYPE_CHECKING:
    from collections.abc import Callable

    from gandan.deliveries.models import Delivery
    from gandan.desk.request import UserRequest

NOT_YET = "Còn câu chưa thu mà giọng máy chưa được phép đọc thay, nên chưa nghe được cả bài."


@require_safe
def show(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.DELIVER)
    context = studio.studio_page(request.user, row, request.GET.get("cau", ""))
    return render(request, "desk/deliveries/studio.html", context)


@require_POST
def hand_in(request: UserRequest, pk: int) -> HttpResponse:
    """Take one sentence: from the page's script, which is answered in JSON, or from the form."""
    row = page.opened(request.user, pk, Act.DELIVER)
    form = TakeForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            take = actions.hand_in_take(
                row.pk, form.cleaned_data["sentence"], form.cleaned_data["take"], by=request.user
            )
        except DeliveryError as refusal:
            form.add_error("take", refusal.sentence)
        else:
            return _taken(request, row, take)
    if _asks_for_json(request):
        refusals = _refusals(form)
        return JsonResponse({"refusal": refusals}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    context = studio.studio_page(request.user, row, request.POST.get("cau", ""), form)
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    return render(request, "desk/deliveries/studio.html", context, status=status)


def _taken(request: UserRequest, row: Delivery, take: Take) -> HttpResponse:
    if _asks_for_json(request):
        return JsonResponse({"take": studio.told_to_script(row, take)})
    remarks = studio.remarks_of(take)
    if remarks:
        notices.warning(request, f"Đã nhận câu này. {' '.join(remarks)}")
        return _at(row, request.POST.get("cau", ""))
    notices.success(request, "Đã nhận câu vừa thu. Mời bạn thu câu tiếp theo.")
    return _at(row)


@require_POST
def undo(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.DELIVER)
    form = SentenceForm(request.POST)
    refusal = _refused(form, lambda told: actions.undo_take(row.pk, told["sentence"], by=request.user))
    if _asks_for_json(request):
        return _undone_json(row, form, refusal)
    if refusal:
        notices.error(request, refusal)
    else:
        notices.success(request, "Đã hoàn tác. Bản vừa bỏ vẫn được lưu, nhưng không phát.")
    return _at(row, request.POST.get("cau", ""))


@require_POST
def take_back(request: UserRequest, pk: int) -> HttpResponse:
    """Use a sentence's take no longer, for a reason that stays with it."""
    row = page.opened(request.user, pk, Act.DELIVER)
    form = TakeBackSentenceForm(request.POST)
    refusal = _refused(
        form, lambda told: actions.take_back_take(row.pk, told["sentence"], told["reason"], by=request.user)
    )
    if refusal:
        notices.error(request, refusal)
    else:
        notices.success(request, "Đã bỏ câu này. Bản đã bỏ vẫn được lưu, nhưng không phát.")
    return _at(row, request.POST.get("cau", ""))


def _refused(form: SentenceForm, do: Callable[[dict[str, str]], object]) -> str:
    """Do what the form asks; say why not where it cannot be done."""
    if not form.is_valid():
        return _refusals(form)
    try:
        do(form.cleaned_data)
    except DeliveryError as refusal:
        return refusal.sentence
    return ""


def _undone_json(row: Delivery, form: SentenceForm, refusal: str) -> JsonResponse:
    if refusal:
        return JsonResponse({"refusal": refusal}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    digest = form.cleaned_data["sentence"]
    take = queries.takes_of(row.outlet_id, [digest]).get(digest)
    return JsonResponse({"take": studio.told_to_script(row, take)})


@require_POST
def use(request: UserRequest, pk: int) -> HttpResponse:
    row = page.opened(request.user, pk, Act.DELIVER)
    try:
        actions.use_takes(row.pk, by=request.user)
    except DeliveryError as refusal:
        notices.error(request, refusal.sentence)
        return _at(row)
    notices.success(request, f"Đã chọn bản thu từng câu. {BEING_MADE}")
    return redirect("desk:deliveries:show", pk=pk)


@require_safe
def original(request: UserRequest, pk: int, take: int) -> FileResponse:
    """Give a take as it was handed in, replaced ones too, to whoever may see the delivery's station."""
    row = page.opened(request.user, pk, Act.VIEW)
    found = Take.objects.filter(pk=take, outlet_id=row.outlet_id).exclude(sha256="").first()
    if found is None:
        raise Http404
    return FileResponse(
        found.file.open("rb"),
        content_type=found.media_type,
        as_attachment=not found.media_type.startswith(PLAYED_IN_PLACE),
        filename=f"{row.outlet.key}-{found.pk}{Path(found.file.name).suffix}",
    )


@require_safe
def rehearsal(request: UserRequest, pk: int) -> HttpResponse:
    """Let the whole be heard as it would go out, before anybody chooses it."""
    row = page.opened(request.user, pk, Act.DELIVER)
    try:
        sound = rehearse(row)
    except DeliveryError as refusal:
        return _no_sound(refusal.sentence)
    if sound is None:
        return _no_sound(NOT_YET)
    answer = HttpResponse(sound.content, content_type=sound.media_type)
    answer["Cache-Control"] = "no-store"
    return answer


def _no_sound(sentence: str) -> HttpResponse:
    return HttpResponse(sentence, status=HTTPStatus.CONFLICT, content_type="text/plain; charset=utf-8")


def _refusals(form: SentenceForm) -> str:
    return " ".join(str(text) for texts in form.errors.values() for text in texts)


def _asks_for_json(request: UserRequest) -> bool:
    return "application/json" in request.headers.get("Accept", "")


def _at(row: Delivery, number: str = "") -> HttpResponse:
    query = f"?cau={number}" if number.isdecimal() else ""
    return redirect(f"{reverse('desk:deliveries:studio', args=[row.pk])}{query}")
