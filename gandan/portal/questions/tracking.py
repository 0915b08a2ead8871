from __future__ import annotations

from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from gandan.calendars import clock
from gandan.feedback.actions import ask_again, knock, rate_reply
from gandan.feedback.errors import FeedbackError, QuestionTextError, TooManyError
from gandan.feedback.models import Question
from gandan.feedback.queries import by_code, by_digest, history_of
from gandan.feedback.rules import read_code, written_code
from gandan.feedback.values import WAYS, Route, Step, Way
from gandan.portal.questions.forms import AgainForm, CodeForm
from gandan.portal.questions.pages import body_of, document_of
from gandan.procedures.answers.facts import with_facts
from gandan.text.markup import parse
from gandan.units.queries import facts_of_units, unit_map

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from django.http import HttpRequest, HttpResponse
    from django.utils.safestring import SafeString

    from gandan.feedback.models import Reply

NOT_FOUND, TOO_MANY, UNPROCESSABLE = 404, 429, 422
# What happens among officers is theirs; the asker reads what concerns the asker.
TOLD = {
    *(Step.RECEIVED, Step.FORWARDED, Step.ANSWERED, Step.ASKED_AGAIN),
    *(Step.DIVERTED, Step.CLOSED, Step.ERASED),
}
# An officer reads of the asker; the asker is spoken to.
TO_THE_ASKER = {Step.ASKED_AGAIN: "bạn hỏi lại"}
RATINGS = {"co": (True, "hài lòng"), "chua": (False, "chưa hài lòng")}


@dataclass(frozen=True)
class Stop:
    """One line of the way."""

    at: datetime
    words: str
    note: str = ""


@dataclass(frozen=True)
class Told:
    """One answer as its asker reads it."""

    reply: Reply
    body: SafeString
    unit_name: str
    published_key: str


@dataclass(frozen=True)
class Tracked:
    question: Question
    unit_name: str
    facts: dict[str, str]
    is_late: bool
    stops: tuple[Stop, ...]
    way: Way | None = None
    told: tuple[Told, ...] = ()  # the newest first
    may_ask_again: bool = False

    @property
    def may_rate(self) -> bool:
        is_answered = self.question.state == Question.State.ANSWERED and self.question.erased_on is None
        return is_answered and not self.question.is_rated

    @property
    def hotline_digits(self) -> str:
        return "".join(each for each in self.facts.get("hotline", "") if each in "+0123456789")


def of_a_code(view: Callable[[HttpRequest, Question], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Let the view have the question of the code that was sent; else ask for the code again.

    The code is sent, so that it stands in no address and no log. Nobody is logged in here: whoever could make
    a browser send something would need the code, so no token against other sites is asked for.
    """

    @login_not_required
    @csrf_exempt
    @never_cache
    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def found(request: HttpRequest) -> HttpResponse:
        form = CodeForm(request.POST if request.method == "POST" else None, label_suffix="")
        if not form.is_valid():
            return _page(request, form, status=UNPROCESSABLE if form.is_bound else 200)
        question = by_code(form.cleaned_data["code"])
        return _unknown(request, form) if question is None else view(request, question)

    return found


@of_a_code
def track(request: HttpRequest, question: Question) -> HttpResponse:
    """Show where a question is."""
    return _shown(request, question)


@of_a_code
def rate(request: HttpRequest, question: Question) -> HttpResponse:
    """Take a yes or a no about the answer; nothing else is asked, and what is kept names no question.

    What was said is shown once, in answer to it: afterwards nobody can look it up.
    """
    said = request.POST.get("hai-long", "")
    if said not in RATINGS:
        return _shown(request, question)
    is_satisfied, words = RATINGS[said]
    try:
        counts = rate_reply(question.pk, is_satisfied=is_satisfied)
    except FeedbackError as refusal:
        return _shown(request, _fresh(question), refusal=str(refusal), status=UNPROCESSABLE)
    return _shown(request, _fresh(question), said=words if counts else "", is_unhelped=not is_satisfied)


@of_a_code
def again(request: HttpRequest, question: Question) -> HttpResponse:
    """Take the one further question about an answer."""
    form = AgainForm(request.POST if "text" in request.POST else None)
    if not form.is_bound or not form.is_valid():
        return _shown(request, question, again=form, status=UNPROCESSABLE if form.is_bound else 200)
    try:
        ask_again(question.pk, form.cleaned_data["text"], is_question=form.cleaned_data["is_question"])
    except QuestionTextError as refusal:
        form.add_error(refusal.field, str(refusal))
        return _shown(request, question, again=form, status=UNPROCESSABLE)
    except FeedbackError as refusal:
        return _shown(request, _fresh(question), refusal=str(refusal), status=UNPROCESSABLE)
    return _shown(request, _fresh(question))


def _fresh(question: Question) -> Question:
    """Return the question as it stands now, after somebody has changed it."""
    return by_digest(question.code_digest) or question


def _shown(request: HttpRequest, question: Question, *, status: int = 200, **more: object) -> HttpResponse:
    """Answer with the page of the question."""
    code = read_code(request.POST.get("code", ""))
    context = {"tracked": _tracked(question), "code": written_code(code), "section": "questions"}
    shown = context | {"again": AgainForm()} | more
    return render(request, "portal/questions/tracked.html", shown, status=status)


def _unknown(request: HttpRequest, form: CodeForm) -> HttpResponse:
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
    return Tracked(
        question=question,
        told=_told(question),
        may_ask_again=_may_ask_again(question),
        unit_name=unit_map().name(unit_id, today),
        facts=facts_of_units([unit_id], today)[unit_id],
        is_late=question.state == Question.State.WAITING and question.due_on < today,
        stops=_stops(question),
        way=WAYS[Route(question.route)] if question.route else None,
    )


def _told(question: Question) -> tuple[Told, ...]:
    """Return each answer with who gave it: the question may have been passed on since the first."""
    units, again = unit_map(), getattr(question, "second_asking", None)
    told = []
    for reply in question.told:
        unit_id = again.unit_id if again and reply.number == 1 else question.unit_id
        told.append(
            Told(
                reply=reply,
                body=body_of(
                    document_of(with_facts(parse(reply.text, title=reply.asked), reply.on), unit_id)
                ),
                unit_name=units.name(unit_id, reply.on),
                published_key=reply.version.answer.key if reply.version else "",
            )
        )
    return tuple(told)


def _may_ask_again(question: Question) -> bool:
    is_answered = question.state == Question.State.ANSWERED and question.erased_on is None
    return is_answered and getattr(question, "second_asking", None) is None


def _stops(question: Question) -> tuple[Stop, ...]:
    units, today = unit_map(), clock.today()
    stops = []
    for event in history_of(question):
        if event.step not in TOLD:
            continue
        step = Step(event.step)
        words = TO_THE_ASKER.get(step, step.label)
        if event.to_unit_id is not None:
            words = f"Chuyển cho {units.name(event.to_unit_id, today)}"
        stops.append(Stop(event.at, words[:1].upper() + words[1:], event.note))
    return tuple(stops)
