"""What people call a procedure: looked up, tried, added, taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gandan.calendars import clock
from gandan.desk.procedures.forms import PhraseForm
from gandan.desk.procedures.page import chosen, require_officer, shipped_phrases, trial
from gandan.desk.request import key_of, posted
from gandan.procedures import actions
from gandan.procedures.errors import BadPhraseError
from gandan.procedures.keepers import may_keep
from gandan.procedures.namesakes import apart
from gandan.procedures.queries import procedure_by_key
from gandan.procedures.search.live import live

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.procedures.models import Procedure
    from gandan.procedures.search.directory import Listed

LONGEST_WORDS = 200
MOST_FOUND = 15
HTTP_UNPROCESSABLE = 422


@require_safe
def choose(request: UserRequest) -> HttpResponse:
    """Find the procedure whose words are to be changed; `tu` is the phrase that is to be added."""
    require_officer(request)
    phrase = request.GET.get("tu", "").strip()[:LONGEST_WORDS]
    words = request.GET.get("tim", "").strip()[:LONGEST_WORDS] or phrase
    shelf = live.shelf()
    hits = shelf.engine.find(words, MOST_FOUND).hits if words else ()
    found = [each for hit in hits if (each := shelf.directory.get(hit.code))]
    told = apart({each.code: each.name for each in found}, clock.today())
    rows = [(each, told.get(each.code, "")) for each in found]
    context = {"section": "procedures", "words": words, "phrase": phrase, "found": rows}
    return render(request, "desk/procedures/choose.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: UserRequest) -> HttpResponse:
    """Show what people say of one procedure; try a phrase, or add it."""
    require_officer(request)
    listed = chosen(request.GET.get("ma", ""))
    procedure = procedure_by_key(listed.key)
    form = PhraseForm(posted(request), initial={"text": request.GET.get("tu", "")[:LONGEST_WORDS]})
    is_tried = "try" in request.POST
    if form.is_bound and not may_keep(request.user):
        raise Http404
    if form.is_bound and form.is_valid() and not is_tried and _is_added(request, form, procedure):
        return redirect(_address(listed))
    tried = trial(listed, procedure, form.draft()) if is_tried and form.is_valid() else None
    context = {
        "section": "procedures",
        "may_keep": may_keep(request.user),
        "listed": listed,
        "form": form,
        "is_tried": is_tried,
        "trial": tried,
        "rows": procedure.phrases.order_by("is_negative", "pk"),
        "shipped": shipped_phrases(listed.code),
    }
    status = HTTP_UNPROCESSABLE if form.errors else 200
    return render(request, "desk/procedures/phrases.html", context, status=status)


@require_POST
def remove(request: UserRequest) -> HttpResponse:
    if not may_keep(request.user):
        raise Http404
    listed = chosen(request.POST.get("ma", ""))
    pk = key_of(request.POST.get("phrase", ""))
    row = actions.remove_phrase(pk, by=request.user) if pk is not None else None
    words = f"Đã bỏ “{row.text}”." if row else "Cụm từ này đã được bỏ trước đó."
    notices.success(request, f"{words} Trang tìm đổi theo trong khoảng một phút.")
    return redirect(_address(listed))


def _is_added(request: UserRequest, form: PhraseForm, procedure: Procedure) -> bool:
    said = form.cleaned_data
    try:
        row = actions.add_phrase(procedure.pk, said["text"], is_negative=said["is_negative"], by=request.user)
    except BadPhraseError as refusal:
        form.add_error("text", str(refusal))
        return False
    notices.success(request, f"Đã thêm “{row.text}”. Trang tìm đổi theo trong khoảng một phút.")
    return True


def _address(listed: Listed) -> str:
    return f"{reverse('desk:procedures:phrases')}?{urlencode({'ma': listed.code})}"
