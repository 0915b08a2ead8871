from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from gandan.feedback.actions import approve_reply, set_rule, take_back_reply
from gandan.feedback.errors import BadRuleError, QuestionClosedError
from gandan.feedback.tests.factories import make_rules, make_submitted_question
from gandan.feedback.values import Duty
from gandan.people.tests.places import make_places
from gandan.procedures.answers.actions import Approval
from gandan.procedures.answers.errors import DraftStateError
from gandan.procedures.answers.tests.factories import make_answer_approver, make_answerer

pytestmark = pytest.mark.django_db(transaction=True)
SET = partial(set_rule, Duty.ANSWER, source="Quyết định 12/QĐ-UBND")


def test_of_two_who_set_days_at_once_the_second_is_refused_in_words(together):
    make_rules()

    answers = together(
        *(partial(SET, days, valid_from=date(2026, 1, 5)) for days in (3, 4)), refused=(BadRuleError,)
    )

    assert sorted(type(answer).__name__ for answer in answers) == ["BadRuleError", "FeedbackRule"]
    [rule] = [answer for answer in answers if not isinstance(answer, BadRuleError)]
    assert rule.amount_days in {3, 4}


def test_of_taking_an_answer_back_and_approving_it_at_once_one_happens(together):
    question = make_submitted_question(make_places().commune)
    officer, approver = make_answerer(question.unit), make_answer_approver(question.unit)
    approval = Approval(revision=question.draft.revision, is_public=False)

    answers = together(
        partial(take_back_reply, question.pk, officer),
        partial(approve_reply, question.pk, approval, approver),
        refused=(DraftStateError, QuestionClosedError),
    )

    assert [type(answer).__name__ for answer in answers] in [
        ["Question", "DraftStateError"],
        ["QuestionClosedError", "Reply"],
    ]
