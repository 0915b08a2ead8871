from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.procedures.answers.actions import (
    AnswerText,
    Approval,
    approve_draft,
    begin_draft,
    submit_draft,
)
from gandan.procedures.answers.search import index_of_answers, stamp_of_answers
from gandan.procedures.search.knowledge import shipped
from gandan.units.tests.factories import make_unit

if TYPE_CHECKING:
    from gandan.procedures.answers.models import AnswerDraft, AnswerVersion

BODY = "Bạn nộp đơn ở xã.\n\n1. Mang đơn\n2. Nhận giấy hẹn"
_numbers = count(1)


def make_text(**changes) -> AnswerText:
    return AnswerText(
        **{
            "question": f"Thả diều lần {next(_numbers)} có phải xin phép không?",
            "text": BODY,
            "field_area": "Vui chơi",
            "legal_bases": ("Nghị định 1/2020/NĐ-CP",),
            "review_by": clock.today() + timedelta(days=200),
        }
        | changes
    )


def make_answerer(unit):
    return make_user(role=Role.UNIT_OFFICER, unit=unit)


def make_answer_approver(unit):
    return make_user(role=Role.APPROVER, unit=unit)


def make_answer_draft(unit=None, by=None, **changes) -> AnswerDraft:
    unit = unit or make_unit()
    return begin_draft(unit, make_text(**changes), by or make_answerer(unit))


def make_submitted_draft(unit=None, by=None, **changes) -> AnswerDraft:
    draft = make_answer_draft(unit, by, **changes)
    return submit_draft(draft.pk, draft.author)


def make_answer_version(unit=None, **changes) -> AnswerVersion:
    draft = make_submitted_draft(unit, **changes)
    return approve_draft(draft.pk, Approval(draft.revision), make_answer_approver(draft.unit))


class Fresh:
    """The index of answers without waiting: built for the rows of the moment, and again when they changed."""

    def __init__(self, knowledge):
        self.built, self.knowledge = None, knowledge

    def engine(self):
        stamp = stamp_of_answers()
        if self.built is None or self.built[0] != stamp:
            self.built = stamp, index_of_answers(stamp, self.knowledge)
        return self.built[1]


def use_fresh_index(monkeypatch, *, is_whole=False):
    """Let this test's rows be found: the process's own index would remember another test's.

    Where the search itself is not the subject, it does without the shipped phrases, and is there at once.
    """
    knowledge = None if is_whole else replace(shipped(), phrases=())
    monkeypatch.setattr("gandan.procedures.answers.search.live_answers", Fresh(knowledge))
