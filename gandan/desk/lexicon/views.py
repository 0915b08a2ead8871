from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_safe

from gandan.calendars import clock
from gandan.desk.lexicon.forms import EndForm, NewForm, PronunciationForm, filled, prefilled
from gandan.desk.lexicon.listening import may_be_heard, sound_of
from gandan.desk.lexicon.page import (
    FORMER,
    LONGEST_SEARCH,
    OWN,
    SHIPPED,
    own_rows,
    row_to_change,
    shipped_rows,
    table_of,
    trial,
)
from gandan.desk.request import posted
from gandan.evidence.export.csv import to_csv
from gandan.lexicon.actions import add_pronunciation, change_pronunciation, end_pronunciation
from gandan.lexicon.errors import LexiconError
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.models import Unit
from gandan.units.queries import unit_map
from gandan.voices.errors import VoiceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.forms import Form

    from gandan.desk.request import UserRequest

ROWS = 50
HTTP_UNPROCESSABLE, HTTP_UNAVAILABLE = 422, 503
HEARD_SECONDS = 86_400  # the same words sound the same
SAVED = "Đã lưu. Bản đọc và tệp âm thanh đã làm ra giữ nguyên; từ nay làm bản nào mới thì đọc theo mục này."


@require_safe
def list_entries(request: UserRequest) -> HttpResponse:
    words = request.GET.get("tim", "").strip()[:LONGEST_SEARCH]
    own = own_rows(request.user, words, former=False)
    former = own_rows(request.user, words, former=True)
    ready = shipped_rows(words)
    source = request.GET.get("nguon", OWN)
    parts: dict[str, list[Any]] = {OWN: own, SHIPPED: ready, FORMER: former}
    choices = ((OWN, "Của đơn vị", own), (SHIPPED, "Có sẵn", ready), (FORMER, "Đã thôi dùng", former))
    context = {
        "page": Paginator(parts.get(source, own), ROWS).get_page(request.GET.get("trang")),
        "page_query": _query(source, words),
        "choices": [(name, _query(code, words), len(rows), code == source) for code, name, rows in choices],
        "source": source,
        "words": words,
        "may_add": gate.may_somewhere(request.user, Act.MANAGE_LEXICON),
        "may_see_voices": gate.province_for(request.user, Act.MANAGE_HOUSE) is not None,
        "section": "lexicon",
    }
    return render(request, "desk/lexicon/list.html", context)


def _query(source: str, words: str) -> str:
    return urlencode({name: value for name, value in (("nguon", source), ("tim", words)) if value})


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: UserRequest) -> HttpResponse:
    _require_keeper(request)
    form = NewForm(request.user, posted(request), initial=prefilled(request.GET.dict()))

    def save() -> None:
        unit = get_object_or_404(Unit, pk=form.cleaned_data["unit"])
        add_pronunciation(unit, form.told(), request.user)

    if _is_saved(request, form, save):
        return redirect("desk:lexicon:list")
    return _form_page(request, form, {"has_units": form.has_units, **trial(form, form.unit_id)})


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: UserRequest, pk: int) -> HttpResponse:
    row = row_to_change(request.user, pk)
    form = PronunciationForm(posted(request), initial=filled(row))
    if _is_saved(request, form, lambda: change_pronunciation(row.pk, form.told(), request.user)):
        return redirect("desk:lexicon:list")
    name = unit_map().name(row.unit_id, clock.today())
    shown = {"row": row, "unit_name": name, "has_units": True, **trial(form, row.unit_id, former=row)}
    return _form_page(request, form, shown)


@require_http_methods(["GET", "HEAD", "POST"])
def end(request: UserRequest, pk: int) -> HttpResponse:
    row = row_to_change(request.user, pk)
    form = EndForm(posted(request), label_suffix="")

    def stop() -> None:
        end_pronunciation(
            row.pk, on=form.cleaned_data["on"], reason=form.cleaned_data["reason"], by=request.user
        )

    if _is_saved(request, form, stop, words=f"Sẽ thôi đọc “{row.written}” theo mục này."):
        return redirect("desk:lexicon:list")
    status = HTTP_UNPROCESSABLE if form.is_bound else 200
    context = {"form": form, "row": row, "section": "lexicon"}
    return render(request, "desk/lexicon/end.html", context, status=status)


@require_safe
def export(request: UserRequest) -> HttpResponse:
    rows = [row for former in (False, True) for row in own_rows(request.user, "", former=former)]
    answer = HttpResponse(to_csv(*table_of(rows)), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="tu-dien-cach-doc.csv"'
    return answer


@require_safe
def listen(request: UserRequest) -> HttpResponse:
    """Play the words of a test sentence; short, made when somebody presses play, and kept."""
    _require_keeper(request)
    spoken = request.GET.get("loi", "")
    if not may_be_heard(spoken):
        raise Http404
    try:
        sound = sound_of(spoken)
    except VoiceError as refusal:
        return HttpResponse(
            refusal.sentence, status=HTTP_UNAVAILABLE, content_type="text/plain; charset=utf-8"
        )
    answer = HttpResponse(sound, content_type="audio/mpeg")
    answer["Cache-Control"] = f"private, max-age={HEARD_SECONDS}"
    return answer


def _require_keeper(request: UserRequest) -> None:
    if not gate.may_somewhere(request.user, Act.MANAGE_LEXICON):
        raise Http404


def _is_saved(request: UserRequest, form: Form, save: Callable[[], object], *, words: str = SAVED) -> bool:
    """Save a sound form unless it was only tried; a refusal becomes a sentence of the form."""
    if not form.is_bound or "try" in request.POST or not form.is_valid():
        return False
    try:
        save()
    except LexiconError as refusal:
        form.add_error(None, str(refusal))
        return False
    notices.success(request, words)
    return True


def _form_page(request: UserRequest, form: PronunciationForm, shown: dict[str, Any]) -> HttpResponse:
    is_tried = "try" in request.POST
    status = HTTP_UNPROCESSABLE if form.is_bound and not is_tried else 200
    context = {"form": form, "is_tried": is_tried, "section": "lexicon", **shown}
    return render(request, "desk/lexicon/form.html", context, status=status)
