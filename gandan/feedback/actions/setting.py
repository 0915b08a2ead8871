from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.feedback.errors import BadRuleError
from gandan.feedback.models import FeedbackRule
from gandan.text.fold import nfc, one_line

if TYPE_CHECKING:
    from datetime import date

    from gandan.audit.actions import Actor
    from gandan.feedback.values import Duty

MOST_DAYS = 3_650
LONGEST_SOURCE = 300


@transaction.atomic
def set_rule(  # noqa: PLR0913 - the keywords are the columns of one dated row
    duty: Duty, amount_days: int, *, valid_from: date, source: str, by: Actor | None = None
) -> FeedbackRule:
    """Let so many days hold from a day on; what was received before keeps the rule of its own day."""
    source = one_line(nfc(source))
    if not 1 <= amount_days <= MOST_DAYS:
        raise BadRuleError(f"Số ngày phải từ 1 đến {MOST_DAYS}.")
    if not source or len(source) > LONGEST_SOURCE:
        raise BadRuleError("Hãy ghi văn bản hoặc người quyết định số ngày này, trong 300 ký tự.")
    rows = FeedbackRule.objects.select_for_update(no_key=True).filter(duty=duty)
    last = rows.order_by("-valid_from").first()
    if last is not None:
        if valid_from <= last.valid_from:
            raise BadRuleError("Đã có mức đặt từ ngày ấy trở đi. Hãy chọn một ngày sau đó.")
        last.valid_to = valid_from
        last.save(update_fields=["valid_to"])
    rule = FeedbackRule.objects.create(
        duty=duty, amount_days=amount_days, source=source, valid_from=valid_from
    )
    record(by, "feedback_rule.set", rule, duty=duty.value, days=amount_days)
    return rule
