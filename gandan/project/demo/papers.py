"""What people hand in themselves: papers of one district and one commune; one is refused, one still waits."""

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
from gandan.units.models import Outlet
from gandan.units.queries import unit_by_key

PAPER = (620, 877)  # A4 at 75 dots an inch
LINE_PIXELS = 26


@dataclass(frozen=True)
class Paper:
    username: str
    unit: str
    kind: EvidenceKind
    topics: tuple[str, ...]
    on: date
    note: str
    outcome: str = Verdict.Outcome.ACCEPTED  # empty: still waiting
    reason: str = ""
    outlet: str = ""


K = EvidenceKind
OF_THE_DISTRICT = (
    (K.MIN, ("cchc",), date(2024, 10, 14), "Họp giao ban, phổ biến kế hoạch"),
    (K.DOC, ("cchc",), date(2024, 7, 8), "Kế hoạch tuyên truyền, dẫn chiếu kế hoạch cải cách của năm"),
    (K.DOC, ("discipline",), date(2024, 10, 3), "Công văn nhắc giữ kỷ luật, kỷ cương"),
    (K.DOC, ("oversight",), date(2024, 9, 19), "Báo cáo giám sát việc giải quyết thủ tục"),
    (K.MIN, ("legal_education",), date(2024, 11, 7), "Hội nghị phổ biến pháp luật, có phần cải cách"),
    (K.SUR, (), date(2024, 8, 21), "Khảo sát cán bộ các phòng về cải cách hành chính"),
)
OF_THE_COMMUNE = (
    (K.SUR, (), date(2024, 8, 22), "Khảo sát cán bộ và người lao động hợp đồng"),
    (K.DOC, ("discipline",), date(2024, 10, 4), "Thông báo về giờ giấc, kỷ luật làm việc"),
    (K.DOC, ("feedback",), date(2024, 11, 1), "Tổng hợp góp ý của bà con về thủ tục"),
    (K.DOC, ("oversight",), date(2024, 9, 20), "Báo cáo giám sát của Mặt trận xã"),
    (K.DOC, ("cchc",), date(2024, 7, 9), "Phân công tuyên truyền theo nhóm người nghe, chủ tịch xã ký"),
    (K.LST, ("cchc",), date(2024, 9, 12), "Danh sách dự lớp về cải cách hành chính"),
    (K.MIN, ("oversight",), date(2024, 10, 10), "Buổi Mặt trận và bà con cùng giám sát bộ phận một cửa"),
    (K.MIN, ("legal_education",), date(2024, 11, 9), "Phổ biến pháp luật trong cơ quan"),
    (K.DAT, ("procedures",), date(2024, 10, 31), "Bảng đối chiếu thủ tục của xã"),
)
AT_OUTLETS = (
    (K.PHO, (), date(2024, 11, 5), "Pa-nô trước quảng trường"),
    (K.DAT, ("procedures",), date(2024, 10, 30), "Hồ sơ đúng hạn quý IV"),
    (K.LST, ("online_services",), date(2024, 11, 14), "Buổi giúp bà con nộp trực tuyến"),
)
BLURRED = Paper(
    "tamhai",
    COMMUNE,
    K.MIN,
    ("cchc",),
    date(2024, 10, 21),
    "Họp cơ quan tháng 10",
    Verdict.Outcome.REFUSED,
    "Ảnh chụp mờ, không đọc được ngày họp. Chụp lại giúp nhé.",
)
WAITING = Paper(
    "tamhai",
    COMMUNE,
    K.MIN,
    ("cchc",),
    date(2024, 11, 18),
    "Họp cơ quan tháng 11, có nội dung cải cách hành chính",
    outcome="",
)


def papers() -> list[Paper]:
    panel, *counter = AT_OUTLETS
    return [
        *(Paper("nuithanh", DISTRICT, *told) for told in OF_THE_DISTRICT),
        *(Paper("tamhai", COMMUNE, *told) for told in OF_THE_COMMUNE),
        Paper("nuithanh", DISTRICT, *panel, outlet=f"pa-no-{DISTRICT}"),
        *(Paper("tamhai", COMMUNE, *told, outlet=f"quay-{COMMUNE}") for told in counter),
        BLURRED,
        WAITING,
    ]


def hand_in_papers() -> None:
    for each in papers():
        facts = EvidenceFacts(
            kind=each.kind,
            unit=unit_by_key(each.unit),
            outlet=Outlet.objects.get(key=each.outlet) if each.outlet else None,
            happened_on=each.on,
            topics=each.topics,
            note=each.note,
            quantities={"attendances": 24} if each.kind in {K.MIN, K.LST} else {},
            is_simulated=True,
        )
        upload = Upload(f"{K(each.kind).value.lower()}.png", _photograph())
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
