"""How long an answer may take and what was asked is kept: seen by everybody, set by the province."""

from __future__ import annotations

from dataclasses import dataclass
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
from gandan.feedback.values import Duty
from gandan.people import gate
from gandan.people.rules import Act

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


WORDS: Final = {
    Duty.ANSWER: Words(
        "Trả lời câu hỏi", "ngày làm việc", "Tính từ ngày sau ngày nhận, không tính ngày nghỉ."
    ),
    Duty.ERASE: Words(
        "Giữ lời hỏi và cách liên hệ",
        "ngày",
        "Tính từ ngày xong câu hỏi. Hết hạn thì máy xóa; câu trả lời vẫn giữ.",
    ),
    Duty.ERASE_DIVERTED: Words(
        "Giữ lời của đơn thư gửi nhầm", "ngày", "Tính từ ngày hướng dẫn gửi nơi khác. Hết hạn thì máy xóa."
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

    if is_done(form, set_days):
        day = form.cleaned_data["valid_from"]
        notices.success(
            request, f"Đã ghi. Mức mới dùng từ ngày {day.day}/{day.month}/{day.year}; câu đã nhận giữ hạn cũ."
        )
        return redirect("desk:questions:days")
    context = {"form": form, "shown": shown, "section": "questions"}
    status = HTTP_UNPROCESSABLE if form.is_bound else 200
    return render(request, "desk/questions/set_days.html", context, status=status)


def _shown(duty: Duty) -> Shown:
    today, rules = clock.today(), rules_of(duty)
    to_come = [rule for rule in rules if rule.valid_from > today]
    begun = rules[len(to_come) :]
    now = begun[0] if begun else None
    example = due_on(today, now.amount_days) if now and duty is Duty.ANSWER else None
    return Shown(duty, WORDS[duty], now, to_come[::-1], begun[1:], example)
