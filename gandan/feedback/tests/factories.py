from __future__ import annotations

from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from gandan.feedback.actions import approve_reply, ask_question, begin_reply, submit_reply
from gandan.feedback.models import FeedbackRule
from gandan.feedback.rules import Asked, Reachable
from gandan.feedback.values import Duty
from gandan.procedures.answers.actions import Approval
from gandan.procedures.answers.tests.factories import make_answer_approver, make_answerer, make_text

if TYPE_CHECKING:
    from gandan.feedback.actions import Taken
    from gandan.feedback.models import Question, Reply

CONTACT = Reachable("Nguyễn Văn An", "0905123456", "an@vidu.vn")
_numbers = count(1)


def make_rules():
    """Put back what a transactional test has emptied."""
    for duty, days in ((Duty.ANSWER, 5), (Duty.ERASE, 90), (Duty.ERASE_DIVERTED, 30)):
        if not FeedbackRule.objects.filter(duty=duty).exists():
            FeedbackRule.objects.create(
                duty=duty, amount_days=days, source="thử", valid_from=date(2020, 1, 1)
            )


def make_asked(**changes) -> Asked:
    return Asked(
        **{"text": "Cho tôi hỏi thả diều ở bãi biển có phải xin phép không?", "may_publish": True} | changes
    )


def make_taken(unit=None, **changes) -> Taken:
    """Ask; `unit` is the commune of the asker, under a province, and answers."""
    make_rules()
    if unit is not None:
        changes.setdefault("place_id", unit.pk)
    return ask_question(make_asked(**changes), f"nonce {next(_numbers)}")


def make_question(unit=None, **changes) -> Question:
    return make_taken(unit, **changes).question


def make_submitted_question(unit=None, by=None, **changes) -> Question:
    question = make_question(unit, **changes)
    by = by or make_answerer(question.unit)
    begin_reply(question.pk, make_text(), by)
    submit_reply(question.pk, by)
    question.refresh_from_db()
    return question


def make_reply(unit=None, *, is_public=True, **changes) -> Reply:
    question = make_submitted_question(unit, **changes)
    return _approve(question, is_public=is_public)


def answer(question, *, is_public=True, instead_of=None, **text) -> Reply:
    """Answer a question that waits, for the first or the second time."""
    question.refresh_from_db()
    by = make_answerer(question.unit)
    begin_reply(question.pk, make_text(**text), by)
    submit_reply(question.pk, by)
    question.refresh_from_db()
    return _approve(question, is_public=is_public, instead_of=instead_of)


def _approve(question, **decided) -> Reply:
    approval = Approval(question.draft.revision, **decided)
    return approve_reply(question.pk, approval, make_answer_approver(question.unit))
