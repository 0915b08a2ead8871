from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.feedback.actions import knock
from gandan.feedback.errors import TooManyError
from gandan.feedback.models import Question
from gandan.feedback.queries import by_code, history_of
from gandan.feedback.values import WAYS, Route, Step, Way
from gandan.portal.questions.forms import CodeForm
from gandan.portal.questions.pages import body_of, document_of
from gandan.units.queries import facts_of_units, unit_map

if TYPE_CHECKING:
    from datetime import datetime

    from django.http import HttpRequest, HttpResponse
    from django.utils.safestring import SafeString

NOT_FOUND, TOO_MANY, UNPROCESSABLE = 404, 429, 422
# What happens among officers is theirs; the asker reads what concerns the asker.
TOLD = {Step.RECEIVED, Step.FORWARDED, Step.ANSWERED, Step.DIVERTED, Step.CLOSED, Step.ERASED}


@dataclass(frozen=True)
class Stop:
    """One line of the way."""

    at: datetime
    words: str
    note: str = ""


@dataclass(frozen=True)
class Tracked:
    question: Question
    unit_name: str
    facts: dict[str, str]
    is_late: bool
    stops: tuple[Stop, ...]
    way: Way | None = None
    body: SafeString | None = None
    published_key: str = ""

    @property
    def hotline_digits(self) -> str:
        return "".join(each for each in self.facts.get("hotline", "") if each in "+0123456789")


@login_not_required
@csrf_exempt  # nobody is logged in here, and nothing is changed
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def track(request: HttpRequest) -> HttpResponse:
    """Show where a question is. The code is sent, so that it stands in no address and no log."""
    form = CodeForm(request.POST if request.method == "POST" else None, label_suffix="")
    if not form.is_valid():
        return _page(request, form, status=UNPROCESSABLE if form.is_bound else 200)
    question = by_code(form.cleaned_data["code"])
    if question is not None:
        context = {"tracked": _tracked(question), "section": "questions"}
        return render(request, "portal/questions/tracked.html", context)
    try:
        knock("track", request.META["REMOTE_ADDR"], most=settings.GANDAN_WRONG_CODES_A_DAY)
    except TooManyError as refusal:
        form.add_error("code", str(refusal))
        return _page(request, form, status=TOO_MANY)
    form.add_error("code", "Không có câu hỏi nào mang mã này. Hãy xem lại từng chữ trên phiếu.")
    return _page(request, form, status=NOT_FOUND)


def _page(request: HttpRequest, form: CodeForm, *, status: int) -> HttpResponse:
    return render(
        request, "portal/questions/track.html", {"form": form, "section": "questions"}, status=status
    )


def _tracked(question: Question) -> Tracked:
    today, unit_id = clock.today(), question.unit_id
    reply = getattr(question, "reply", None)
    return Tracked(
        question=question,
        unit_name=unit_map().name(unit_id, today),
        facts=facts_of_units([unit_id], today)[unit_id],
        is_late=question.state == Question.State.WAITING and question.due_on < today,
        stops=_stops(question),
        way=WAYS[Route(question.route)] if question.route else None,
        body=body_of(document_of(reply.asked, reply.text, unit_id)) if reply else None,
        published_key=reply.version.answer.key if reply and reply.version else "",
    )


def _stops(question: Question) -> tuple[Stop, ...]:
    units, today = unit_map(), clock.today()
    stops = []
    for event in history_of(question):
        if event.step not in TOLD:
            continue
        words = Step(event.step).label
        if event.to_unit_id is not None:
            words = f"Chuyển cho {units.name(event.to_unit_id, today)}"
        stops.append(Stop(event.at, words[:1].upper() + words[1:], event.note))
    return tuple(stops)
