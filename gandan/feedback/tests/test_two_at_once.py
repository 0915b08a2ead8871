from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from gandan.feedback.actions import set_rule
from gandan.feedback.errors import BadRuleError
from gandan.feedback.tests.factories import make_rules
from gandan.feedback.values import Duty

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
