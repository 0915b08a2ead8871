"""Putting a fact of a procedure into a draft: find the procedure, see what it says today, choose where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.desk.messages.forms import FactForm
from gandan.desk.messages.page import message_of
from gandan.desk.request import posted
from gandan.messages import actions
from gandan.messages.errors import MessageError
from gandan.messages.queries import text_of
from gandan.people.rules import Act
from gandan.procedures.citing import offers_of_code
from gandan.procedures.errors import UnknownProcedureError
from gandan.procedures.namesakes import apart
from gandan.procedures.queries import version_by_code
from gandan.procedures.search.live import live
from gandan.text.citations import CHANNELS, WORDS

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.messages.models import Message
    from gandan.procedures.citing import Offer

LONGEST_SEARCH = 120
LONGEST_CODE = 40
FOUND = 10


@dataclass(frozen=True)
class Found:
    """A procedure to choose."""

    code: str
    name: str
    apart: str = ""  # what sets it apart from others of its name


@require_http_methods(["GET", "POST"])
def insert(request: UserRequest, pk: int) -> HttpResponse:
    message = message_of(request, pk, Act.WRITE_MESSAGE)
    words = request.GET.get("tim", "").strip()[:LONGEST_SEARCH]
    chosen = _procedure(request.GET.get("ma", "").strip()[:LONGEST_CODE])
    offers = offers_of_code(chosen.code, clock.today()) if chosen else []
    form = FactForm(choices_of(offers), message, posted(request))
    if form.is_bound and form.is_valid():
        try:
            _insert(request, message, form)
        except MessageError as refusal:
            form.add_error(None, refusal.sentence)
        else:
            notices.success(request, "Đã chèn. Hãy đọc lại câu ở chỗ ấy cho xuôi rồi lưu.")
            return redirect("desk:messages:edit", pk=pk)
    context = {
        "draft": message,
        "words": words,
        "found": _found(words) if words else [],
        "chosen": chosen,
        "form": form,
        "section": "messages",
    }
    return render(request, "desk/messages/facts.html", context, status=422 if form.is_bound else 200)


def _insert(request: UserRequest, message: Message, form: FactForm) -> None:
    said = form.cleaned_data
    text = text_of(message)
    body = with_place(text.body, said["fact"], int(said["line"]))
    actions.save_draft(message.pk, replace(text, body=body), request.user, said["revision"] or 0)


def with_place(body: str, key: str, line: int) -> str:
    """Put the place at the end of a line of the body, or below it all where the line is none."""
    place = f"{{{{{key}}}}}"
    lines = body.split("\n")
    if not 0 <= line < len(lines):
        return f"{body.rstrip()}\n\n{place}".lstrip()
    lines[line] = f"{lines[line].rstrip()} {place}"
    return "\n".join(lines)


def choices_of(offers: list[Offer]) -> list[tuple[str, dict[str, Any]]]:
    """Return each citation with its words and what it says today."""
    return [(offer.citation.key, {"words": _words(offer), "written": offer.written}) for offer in offers]


def _words(offer: Offer) -> str:
    cited = offer.citation
    said = (WORDS[cited.what].capitalize(), cited.case, CHANNELS.get(cited.channel, ""))
    return ", ".join(piece for piece in said if piece)


def _procedure(code: str) -> Found | None:
    try:
        version = version_by_code(code, clock.today())
    except UnknownProcedureError:
        return None
    return Found(version.code, version.name)


def _found(words: str) -> list[Found]:
    """Return what people's own words find; a code finds its procedure."""
    named = _procedure(words)
    if named:
        return [named]
    names = {hit.code: hit.name for hit in live.engine().find(words, FOUND).hits}
    told = apart(names, clock.today())
    return [Found(code, name, told.get(code, "")) for code, name in names.items()]
