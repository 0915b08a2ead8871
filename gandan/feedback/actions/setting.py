from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.feedback.errors import BadRuleError
from gandan.feedback.models import FeedbackRule
from gandan.feedback.queries import rules_of
from gandan.feedback.rules import (
    LONGEST_SOURCE,
    MOST_DAYS,
    check_first_day,
    check_follows,
    check_near,
)
from gandan.people import gate
from gandan.people.rules import Act
from gandan.text.fold import nfc, one_line

if TYPE_CHECKING:
    from datetime import date

    from gandan.feedback.values import Duty
    from gandan.people.models import User


@transaction.atomic
def decide_rule(  # noqa: PLR0913 - as below
    duty: Duty, amount_days: int, *, valid_from: date, source: str, by: User
) -> FeedbackRule:
    """Let an officer of the province set the days, from today at the earliest; raises NotAllowedError.

    Whoever has asked by then keeps the day that was promised, so nobody can set days for the past.
    """
    unit_id = gate.require_province(by, Act.MANAGE_HOUSE)
    check_first_day(valid_from, clock.today())
    return set_rule(duty, amount_days, valid_from=valid_from, source=source, by=by, of_unit=unit_id)


@transaction.atomic
def set_rule(  # noqa: PLR0913 - the keywords are the columns of one dated row
    duty: Duty,
    amount_days: int,
    *,
    valid_from: date,
    source: str,
    by: User | None = None,
    of_unit: int | None = None,
) -> FeedbackRule:
    """Let so many days hold from a day on; what was received before keeps the rule of its own day."""
    source = one_line(nfc(source))
    if not 1 <= amount_days <= MOST_DAYS:
        raise BadRuleError(f"Số ngày phải từ 1 đến {MOST_DAYS}.")
    if not source or len(source) > LONGEST_SOURCE:
        raise BadRuleError("Hãy ghi văn bản hoặc người quyết định số ngày này, trong 300 ký tự.")
    check_near(valid_from, clock.today())
    last = _last(duty)
    if last is not None:
        check_follows(valid_from, last.valid_from)
        last.valid_to = valid_from
        last.save(update_fields=["valid_to"])
    rule = FeedbackRule.objects.create(
        duty=duty, amount_days=amount_days, source=source, valid_from=valid_from
    )
    record(by, "feedback_rule.set", rule, of_unit=of_unit, duty=duty.value, days=amount_days)
    return rule


def _last(duty: Duty) -> FeedbackRule | None:
    """Return the newest rule of the duty; whoever else sets one waits for this transaction.

    The rules are locked before the newest is asked for: who has waited must see what was set meanwhile.
    """
    list(FeedbackRule.objects.select_for_update(no_key=True).filter(duty=duty).order_by("pk"))
    return next(iter(rules_of(duty)), None)
