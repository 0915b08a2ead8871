"""What people hand in themselves: minutes of briefings, one accepted, one refused, one still waiting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw

from gandan.evidence.actions import hand_in, judge
from gandan.evidence.facts import EvidenceFacts
from gandan.evidence.intake.examine import Upload
from gandan.evidence.models import EvidenceKind, Verdict
from gandan.project.demo.staff import COMMUNE, DISTRICT, person
from gandan.units.queries import unit_by_key

PAPER = (620, 877)  # A4 at 75 dots an inch
LINE_PIXELS = 26


@dataclass(frozen=True)
class Minutes:
    username: str
    unit: str
    on: date
    note: str
    outcome: str  # empty: still waiting
    reason: str = ""


HANDED_IN = (
    Minutes(
        "nuithanh", DISTRICT, date(2024, 10, 14), "Họp giao ban, phổ biến kế hoạch", Verdict.Outcome.ACCEPTED
    ),
    Minutes(
        "tamhai",
        COMMUNE,
        date(2024, 10, 21),
        "Họp cơ quan tháng 10",
        Verdict.Outcome.REFUSED,
        "Ảnh chụp mờ, không đọc được ngày họp. Chụp lại giúp nhé.",
    ),
    Minutes(
        "tamhai", COMMUNE, date(2024, 11, 18), "Họp cơ quan tháng 11, có nội dung cải cách hành chính", ""
    ),
)


def hand_in_minutes() -> None:
    for each in HANDED_IN:
        facts = EvidenceFacts(
            kind=EvidenceKind.MIN,
            unit=unit_by_key(each.unit),
            happened_on=each.on,
            topics=("cchc",),
            note=each.note,
            quantities={"attendances": 24},
            is_simulated=True,
        )
        upload = Upload("bien-ban.png", _photograph())
        evidence = hand_in(facts, [upload], by=person(each.username))
        if each.outcome:
            judge(evidence.pk, Verdict.Outcome(each.outcome), by=person("tinh"), reason=each.reason)


def _photograph() -> bytes:
    """Draw a sheet with grey lines where the writing would be."""
    sheet = Image.new("RGB", PAPER, "white")
    pen = ImageDraw.Draw(sheet)
    for number in range(6, 28):
        width = 460 if number % 5 else 220
        pen.rectangle((80, number * LINE_PIXELS, 80 + width, number * LINE_PIXELS + 8), fill="#9a958c")
    written = BytesIO()
    sheet.save(written, "PNG")
    return written.getvalue()
