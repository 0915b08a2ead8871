"""What a task will ask of whom, said before it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.indicators.wording import number
from gandan.plans.forecast import forecast
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.plans.forecast import Expected
    from gandan.plans.models import Task


@dataclass(frozen=True)
class Preview:
    sentence: str
    first: Sequence[Expected]
    names: Sequence[str]


def preview(task: Task, *, since: date | None = None) -> Preview:
    """Return how the task unfolds with today's units; from the day a change counts, if it is one."""
    today = clock.today()
    found = forecast(task, today, since=since)
    units = unit_map()
    return Preview(
        sentence=_sentence(len(found.unit_ids), found.occurrences, found.total),
        first=found.first,
        names=[units.name(unit_id, today) for unit_id in found.unit_ids],
    )


def _sentence(units: int, occurrences: int, total: int) -> str:
    if not units:
        return "Hôm nay nhóm này chưa có đơn vị nào, nên chưa giao được việc cho ai."
    if not occurrences:
        return "Chưa chia được kỳ nào: việc “thường xuyên” cần đặt nhịp thực hiện, việc một lần cần có hạn."
    return f"Giao cho {number(units)} đơn vị, mỗi đơn vị {number(occurrences)} kỳ, cộng {number(total)} việc."
