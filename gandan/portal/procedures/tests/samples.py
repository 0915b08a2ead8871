"""A house for the tests of pages, with a procedure that came from the district and a hostile one."""

from __future__ import annotations

from datetime import date

from gandan.calendars.actions import load_calendar, pin_today
from gandan.procedures.tests.samples import published, take_in
from gandan.units.tests.factories import make_edges, make_fact, make_outlet, make_unit

TODAY = date(2026, 11, 25)  # a Wednesday
MERGED = date(2025, 7, 1)
HOSTILE = '</script><script>alert("x")</script><img src=x onerror=alert(1)>'

KITE = published(
    concept="tha-dieu",
    steps=[
        {"case": "Nộp trực tiếp", "label": "Bước 1", "text": "Mang đơn đến quầy."},
        {"case": "Nộp trên mạng", "label": "Bước 1", "text": "Điền đơn trên mạng."},
    ],
    documents=[
        {"items": [{"name": "- Đơn xin thả diều", "original": 1}]},
        {"items": [{"name": "Giấy của trường", "copy": 2}], "case": "Học sinh"},
    ],
    channels=[
        {
            "methods": ["Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"],
            "time": "3 ngày làm việc",
            "fees": [
                {
                    "type": "Lệ phí",
                    "amount": 15000,
                    "unit": "lần",
                    "exemption": "Trẻ em dưới 6 tuổi được miễn",
                }
            ],
        }
    ],
    life_events=["Sinh con"],
    links=[{"kind": "after", "to": "nuoi-chim"}],
    url="javascript:alert(1)",
    checked_on="2026-07-18",
    checked_by="Phòng Gió",
    source="Cổng Gió",
    **{"from": "2025-07-01"},
)
BEFORE = published(
    concept="tha-dieu",
    levels=["Cấp huyện"],
    agency="Ủy ban nhân dân cấp huyện",
    steps=[],
    documents=[],
    channels=[],
    **{"from": "2021-01-01", "to": "2025-07-01"},
)
BIRD = published(
    code="1.900002",
    concept="nuoi-chim",
    name=f"Nuôi chim {HOSTILE}",
    field=f"Chim {HOSTILE}",
    agency=f"Trạm {HOSTILE}",
    steps=[f"Bước 1: {HOSTILE}"],
    documents=[{"items": [{"name": HOSTILE, "forms": [HOSTILE]}], "case": HOSTILE}],
    channels=[{"methods": ["Trực tuyến"], "time": HOSTILE, "fees": [{"type": "Phí", "note": HOSTILE}]}],
    result=[HOSTILE],
    requirements=HOSTILE,
    subjects=["Doanh nghiệp"],
    life_events=["Sinh con"],
    **{"from": "2025-07-01"},
)


def take_in_procedures():
    take_in(BEFORE)
    take_in(KITE, BIRD)


def make_places():
    """Make a province in which a district ended with the old communes; one commune took them over."""
    province = make_unit("province", name="Tỉnh Gió", key="tinh-gio")
    make_fact(province, "hotline", "0235 3852 000")
    district = make_unit("district", parent=province, name="Huyện Núi", valid_to=MERGED)
    old = make_unit(parent=district, name="Xã Đồi", valid_to=MERGED)
    commune = make_unit(parent=province, name="Xã Núi Mới", key="xa-nui-moi", valid_from=MERGED)
    make_unit(parent=province, name="Xã Biển", key="xa-bien")
    make_edges("merge", MERGED, (old, commune))
    make_fact(commune, "opening_hours", "7 giờ 30 đến 17 giờ")
    make_fact(commune, "hotline", "0235 3871 246")
    make_outlet("one_stop", owner=commune, name="Một cửa Xã Núi Mới", valid_from=MERGED)
    make_outlet("post_point", owner=commune, name="Bưu điện Xã Núi Mới", valid_from=MERGED)
    return commune


def make_house(today=TODAY):
    pin_today(today)
    load_calendar()
    take_in_procedures()
    return make_places()
