"""How long an answer may take and what was asked is kept: seen by everybody, set by the province."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from django.contrib import messages as notices
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from gandan.calendars import clock
from gandan.desk.questions.decisions import is_done
from gandan.desk.questions.forms import DaysForm
from gandan.desk.request import posted
from gandan.feedback.actions import decide_rule
from gandan.feedback.queries import due_on, rules_of
from gandan.feedback.rules import check_first_day, check_follows, check_near
from gandan.feedback.values import Duty
from gandan.people import gate
from gandan.people.rules import Act
from gandan.text.days import short_date

if TYPE_CHECKING:
    from datetime import date

    from django.http import HttpResponse

    from gandan.desk.request import UserRequest
    from gandan.feedback.models import FeedbackRule

HTTP_UNPROCESSABLE = 422


@dataclass(frozen=True)
class Words:
    title: str
    unit: str  # what is counted
    what: str  # what the number binds
    whom: str  # what comes on a day, and what happens to it: "câu nhận hôm nay sẽ …"
    then: str


WORDS: Final = {
    Duty.ANSWER: Words(
        "Trả lời câu hỏi",
        "ngày làm việc",
        "Tính từ ngày sau ngày nhận, không tính ngày nghỉ.",
        whom="câu nhận",
        then="sẽ phải trả lời chậm nhất ngày",
    ),
    Duty.ERASE: Words(
        "Giữ lời hỏi và cách liên hệ",
        "ngày",
        "Tính từ ngày xong câu hỏi. Hết hạn thì máy xóa; câu trả lời vẫn giữ.",
        whom="câu nhận và xong",
        then="sẽ bị xóa lời hỏi ngày",
    ),
    Duty.ERASE_DIVERTED: Words(
        "Giữ lời của đơn thư gửi nhầm",
        "ngày",
        "Tính từ ngày hướng dẫn gửi nơi khác. Hết hạn thì máy xóa.",
        whom="đơn thư nhận và hướng dẫn",
        then="sẽ bị xóa lời viết ngày",
    ),
}


@dataclass(frozen=True)
class Shown:
    """The days of one duty: those of today, those to come, those that were."""

    duty: Duty
    words: Words
    now: FeedbackRule | None
    to_come: list[FeedbackRule]
    former: list[FeedbackRule]
    example: date | None  # by when what is asked today must be answered

    @property
    def last(self) -> FeedbackRule | None:
        """Return the newest rule: what holds on any later day until another is set."""
        return self.to_come[-1] if self.to_come else self.now


@dataclass(frozen=True)
class Effect:
    """What a new number does to what comes on its first day, and what would be so without it."""

    first_on: date
    is_today: bool
    until: date
    otherwise_until: date | None


@require_safe
def list_rules(request: UserRequest) -> HttpResponse:
    if not gate.may_somewhere(request.user, Act.VIEW):
        raise Http404
    context = {
        "duties": [_shown(duty) for duty in Duty],
        "may_set": gate.province_for(request.user, Act.MANAGE_HOUSE) is not None,
        "today": clock.today(),
        "section": "questions",
    }
    return render(request, "desk/questions/days.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: UserRequest) -> HttpResponse:
    gate.require_province(request.user, Act.MANAGE_HOUSE)
    duty = (request.POST or request.GET).get("muc", "")
    if duty not in Duty:
        raise Http404
    shown = _shown(Duty(duty))
    form = DaysForm(posted(request))

    def set_days() -> object:
        return decide_rule(shown.duty, by=request.user, **form.cleaned_data)

    context = {"form": form, "shown": shown, "section": "questions"}
    if "sure" not in request.POST:
        if "edit" not in request.POST and is_done(form, lambda: _check(shown, form)):
            context |= {"effect": _effect(shown, form)}
            return render(request, "desk/questions/confirm_days.html", context)
    elif is_done(form, set_days):
        day = form.cleaned_data["valid_from"]
        notices.success(request, f"Đã ghi. Mức mới dùng từ ngày {short_date(day)}; câu đã nhận giữ hạn cũ.")
        return redirect("desk:questions:days")
    status = HTTP_UNPROCESSABLE if form.errors else 200
    return render(request, "desk/questions/set_days.html", context, status=status)


def _check(shown: Shown, form: DaysForm) -> None:
    """Refuse what would be refused once it is confirmed."""
    day = form.cleaned_data["valid_from"]
    check_first_day(day, clock.today())
    check_near(day, clock.today())
    if shown.last is not None:
        check_follows(day, shown.last.valid_from)


def _effect(shown: Shown, form: DaysForm) -> Effect:
    day = form.cleaned_data["valid_from"]
    return Effect(
        first_on=day,
        is_today=day == clock.today(),
        until=_until(shown.duty, day, form.cleaned_data["amount_days"]),
        otherwise_until=_until(shown.duty, day, shown.last.amount_days) if shown.last else None,
    )


def _until(duty: Duty, day: date, amount_days: int) -> date:
    return due_on(day, amount_days) if duty is Duty.ANSWER else day + timedelta(days=amount_days)


def _shown(duty: Duty) -> Shown:
    today, rules = clock.today(), rules_of(duty)
    to_come = [rule for rule in rules if rule.valid_from > today]
    begun = rules[len(to_come) :]
    now = begun[0] if begun else None
    example = due_on(today, now.amount_days) if now and duty is Duty.ANSWER else None
    return Shown(duty, WORDS[duty], now, to_come[::-1], begun[1:], example)
