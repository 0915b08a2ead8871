"""A small province for the tests of pages: two districts, their communes, a plan with proofs, messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from gandan.calendars.actions import pin_today
from gandan.evidence.models import Standing
from gandan.evidence.tests.factories import make_evidence
from gandan.indicators.actions import rebuild
from gandan.messages.tests.factories import make_version
from gandan.plans.tests.factories import make_clause, make_exclusion, make_plan, make_target
from gandan.procedures.answers.tests.factories import make_answer_version
from gandan.units.tests.factories import make_fact, make_outlet, make_unit

if TYPE_CHECKING:
    from gandan.messages.models import MessageVersion
    from gandan.plans.models import Plan, Target
    from gandan.procedures.answers.models import AnswerVersion
    from gandan.units.models import Outlet, Unit

TODAY = date(2024, 11, 22)
NAMES = {
    "Huyện Núi Thành": ("Xã Tam Hải", "Xã Tam Quang", "Xã Tam Giang", "Thị trấn Núi Thành", "Xã Tam Nghĩa"),
    "Thành phố Hội An": ("Xã Tân Hiệp", "Phường Cẩm Phô", "Phường Thanh Hà", "Xã Cẩm Kim"),
}


@dataclass
class Province:
    unit: Unit
    communes: list[Unit] = field(default_factory=list)
    stations: list[Outlet] = field(default_factory=list)
    plan: Plan | None = None
    target: Target | None = None
    version: MessageVersion | None = None
    answer: AnswerVersion | None = None


def make_province() -> Province:
    """Make the province on its day, with stations of which some are proved, missing, late or excluded."""
    pin_today(TODAY)
    province = Province(make_unit("province", name="Tỉnh Quảng Nam", key="quang-nam"))
    make_fact(province.unit, "hotline", "0235 3852 000")
    make_fact(province.unit, "opening_hours", "7 giờ 30 đến 17 giờ, thứ hai đến thứ sáu")
    for district, names in NAMES.items():
        above = make_unit("district", parent=province.unit, name=district)
        province.communes += [make_unit(parent=above, name=name) for name in names]
    for commune in province.communes:
        name = commune.names.get().name
        make_fact(commune, "hotline", "0235 3871 246")
        make_fact(commune, "address", f"Trụ sở UBND {name}")
        make_fact(commune, "counter", "Bộ phận một cửa, phòng số 1")
        province.stations.append(make_outlet("station", owner=commune, name=f"Đài truyền thanh {name}"))
        make_outlet("portal", owner=commune, name=f"Trang thông tin {name}")
    _make_plan(province)
    province.version = make_version(province.unit, title="Đăng ký khai sinh không cần đi xa")
    province.answer = make_answer_version(province.communes[0], question="Khai sinh cho con ở đâu?")
    return province


def _make_plan(province: Province) -> None:
    province.plan = make_plan(province.unit)
    clause = make_clause(province.plan, text="100% đài truyền thanh xã phát chuyên mục mỗi tháng.")
    province.target = make_target(
        clause,
        title="Đài truyền thanh phát chuyên mục cải cách hành chính",
        outlet_kind=province.stations[0].kind,
        method="Đếm các đài có nhật ký phát được chấp nhận trong tháng.",
    )
    make_exclusion(province.target, province.stations[-1], reason="Chờ lắp đặt")
    for station in province.stations[:5]:
        owner = station.owners.get().unit
        make_evidence(owner, outlet=station, is_simulated=station == province.stations[0])
    waiting = province.stations[5]
    make_evidence(waiting.owners.get().unit, outlet=waiting, state=Standing.State.PENDING)
    rebuild()
