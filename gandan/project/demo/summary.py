"""What the demo says before it opens: the table of targets, the addresses, the accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings

from gandan.calendars import clock
from gandan.indicators.queries import table
from gandan.indicators.wording import percent
from gandan.plans.models import Plan
from gandan.project.demo.staff import POSTS, demo_password
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.indicators.queries import Row

WIDEST_TITLE = 72


def lines() -> Iterator[str]:
    day = clock.today()
    for plan in Plan.objects.filter(state=Plan.State.IN_FORCE).order_by("issued_on"):
        yield ""
        yield f"Kế hoạch {plan.number} (từ {short_date(plan.period_from)} đến {short_date(plan.period_to)})"
        yield f"{'Chỉ tiêu':<{WIDEST_TITLE}} {'đạt':>6} {'trong':>6} {'tỷ lệ':>8}"
        for row in table(plan, day):
            yield _row(row)
    yield ""
    yield f"Ngày của bản trình diễn: {short_date(day)}. Đài và điểm bưu điện là mô phỏng."
    yield ""
    yield f"Cổng công khai:  {settings.PUBLIC_URL}/"
    yield f"Bàn làm việc:    {settings.PUBLIC_URL}/lam-viec/"
    yield f"Mật khẩu chung:  {demo_password()}"
    for post in POSTS:
        yield f"  {post.username:<12} {post.full_name}: {post.does}"
    yield ""


def _row(row: Row) -> str:
    title = row.title if len(row.title) <= WIDEST_TITLE else row.title[: WIDEST_TITLE - 1] + "…"
    share = "-" if row.share is None else percent(row.share)
    return f"{title:<{WIDEST_TITLE}} {row.numerator:>6} {row.denominator:>6} {share:>8}"
