"""Readings for tests, as the reader leaves them: rows of an annex beside the text they stand in."""

from __future__ import annotations

from gandan.people.tests.factories import make_user
from gandan.plans.models import Reading, ReadingRow

HEADER = {
    "number": "12/KH-UBND",
    "date": "2024-01-15",
    "issuer": "UBND huyện Sông Trà",
    "title": "Kế hoạch tuyên truyền cải cách hành chính năm 2024",
    "period_from": "2024-01-01",
    "period_to": "2024-12-31",
}
MONTHLY = {"from": None, "due": None, "cadence": "monthly"}


def make_reading(unit, by=None, **fields) -> Reading:
    defaults = {"source_name": "ke-hoach.docx", "source_text": "", "header": dict(HEADER)}
    return Reading.objects.create(unit=unit, read_by=by or make_user(), **(defaults | fields))


def make_row(reading, row_kind="clause", text="", **fields) -> ReadingRow:
    """Write the words at the end of the text and a row that stands there."""
    number = reading.rows.count() + 1
    text = text or f"Cam kết thứ {number}"
    start = len(reading.source_text)
    reading.source_text += f"{text}\n"
    reading.save()
    return ReadingRow.objects.create(
        reading=reading,
        kind=row_kind,
        position=number,
        text=text,
        fields={"confidence": 0.95} | fields,
        span_start=start,
        span_end=start + len(text),
    )


def make_task_row(reading, text, *, lead, **fields) -> ReadingRow:
    """Make a monthly task of the annex, unless said otherwise."""
    read = {
        "number": str(reading.rows.filter(kind="task").count() + 1),
        "form": "",
        "lead": lead,
        "partners": [],
        "timing": "Hằng tháng",
        "timing_norm": MONTHLY,
        "product": "Tin, bài",
        "budget": "",
    }
    return make_row(reading, "task", text, **(read | fields))
