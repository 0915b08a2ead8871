"""Asking: what is like it is shown first, what has a way of its own is led there, the rest is taken in.

No account, no cookie, no puzzle. The forms need no token against other sites: nobody is logged in here, and
each carries a signed stamp of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.validators import slug_re
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from gandan.calendars import clock
from gandan.channels.paper.qr import draw_qr
from gandan.feedback.actions import ask_question, knock
from gandan.feedback.errors import FeedbackError, QuestionTextError, TooManyError
from gandan.feedback.rules import other_way, written_code
from gandan.feedback.values import WAYS
from gandan.portal.questions.forms import AskForm, Stamp
from gandan.portal.questions.pages import rows_of
from gandan.procedures.answers.search import similar
from gandan.procedures.queries import in_force
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from gandan.feedback.actions import Taken
    from gandan.procedures.models import ProcedureVersion

SECTION = {"section": "questions"}
SHORTEST_TO_COMPARE = 8
TRACK = "/hoi-dap/theo-doi/"
UNPROCESSABLE, TOO_MANY, CREATED = 422, 429, 201


@login_not_required
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        key = request.GET.get("thu-tuc", "")[:120]
        return _form_page(request, AskForm(initial={"stamp": Stamp.new().signed(), "procedure": key}))
    form = AskForm(request.POST)
    if not form.is_valid():
        return _form_page(request, form, status=UNPROCESSABLE)
    return _step_before(request, form) or _send(request, form)


def _step_before(request: HttpRequest, form: AskForm) -> HttpResponse | None:
    """Return the page that comes between writing and sending, if one does."""
    text = form.cleaned_data["text"]
    route = other_way(text)
    context = {"form": form, "kept": form.kept(), **SECTION}
    if route is not None and not form.cleaned_data["is_question"]:
        context |= {"way": WAYS[route]}
        return render(request, "portal/questions/other_way.html", context)
    rows = [] if form.cleaned_data["seen"] else rows_of(similar(text))
    if rows:
        context |= {"rows": rows, "is_question": form.cleaned_data["is_question"]}
        return render(request, "portal/questions/similar.html", context)
    return None


def _send(request: HttpRequest, form: AskForm) -> HttpResponse:
    try:
        knock("ask", request.META["REMOTE_ADDR"], most=settings.GANDAN_QUESTIONS_A_DAY)
        taken = ask_question(form.asked(), form.nonce)
    except QuestionTextError as refusal:
        form.add_error(refusal.field, str(refusal))
        return _form_page(request, form, status=UNPROCESSABLE)
    except FeedbackError as refusal:
        form.add_error(None, str(refusal))
        status = TOO_MANY if isinstance(refusal, TooManyError) else UNPROCESSABLE
        return _form_page(request, form, status=status)
    return render(request, "portal/questions/received.html", _slip(taken), status=CREATED)


def _slip(taken: Taken) -> dict[str, object]:
    """Return what the slip says.

    The code stands in no address that a server ever sees: in the QR code it comes after "#", which the
    telephone keeps to itself.
    """
    question, code = taken.question, written_code(taken.code)
    address = f"{settings.PUBLIC_URL}{TRACK}"
    return {
        "question": question,
        "code": code,
        "unit_name": unit_map().name(question.unit_id, clock.today()),
        "address": address,
        "qr": f"data:image/svg+xml,{quote(draw_qr(f'{address}#{code}'))}",
        **SECTION,
    }


def _form_page(request: HttpRequest, form: AskForm, *, status: int = 200) -> HttpResponse:
    context = {"form": form, "procedure": _named(form["procedure"].value() or ""), **SECTION}
    return render(request, "portal/questions/ask.html", context, status=status)


def _named(key: str) -> ProcedureVersion | None:
    """Return the procedure that led here; an address may hold anything."""
    if not slug_re.match(key):
        return None
    return in_force(clock.today()).filter(procedure__key=key).first()


@login_not_required
@csrf_exempt
@never_cache
@require_POST
def offer_similar(request: HttpRequest) -> HttpResponse:
    """Return the answers like what is being typed, as a part of the page; empty where there are none.

    Sent, not asked for by an address: what people type stands in no log of addresses.
    """
    text = request.POST.get("text", "").strip()
    rows = rows_of(similar(text)) if len(text) >= SHORTEST_TO_COMPARE else []
    return render(request, "portal/questions/similar_rows.html", {"rows": rows, "is_offered": True})
