from __future__ import annotations

from datetime import date

import pytest

from gandan.plans.parties import Known, Registry, key_of_name
from gandan.plans.task_rows import amount_of, channels_of, evidence_of, task_row, when_of

REGISTRY = Registry((Known(1, "so-noi-vu", "department", "Sở Nội vụ", key_of_name("Sở Nội vụ"), now=1),))
READ = {
    "lead": "Sở Nội vụ",
    "partners": ["Các sở"],
    "timing": "Hằng quý",
    "timing_norm": {"from": None, "due": None, "cadence": "quarterly"},
    "product": "Tin, bài trên cổng thông tin điện tử",
    "budget": "15 triệu đồng",
    "confidence": 0.95,
}


@pytest.mark.parametrize(
    ("timing", "norm", "expected"),
    [
        ("Hằng tháng", {"cadence": "monthly"}, ("monthly", None)),
        ("Thường xuyên", {"cadence": "continuous"}, ("continuous", None)),
        ("Quý I/2024", {"due": "2024-03-31"}, ("quarter", date(2024, 3, 31))),
        ("Tháng 3/2024", {"due": "2024-03-31"}, ("month", date(2024, 3, 31))),
        ("Trước ngày 31/3/2024", {"due": "2024-03-31"}, ("date", date(2024, 3, 31))),
        ("Trước tháng 4", {"due": "2024-03-15"}, ("date", date(2024, 3, 15))),
        ("Theo kế hoạch riêng", {}, ("", None)),
        ("", {"due": "31/3"}, ("", None)),
        ("Khi có hướng dẫn", None, ("", None)),
    ],
)
def test_the_readers_timing_becomes_that_of_a_task(timing, norm, expected):
    found = when_of({"timing": timing, "timing_norm": norm})

    assert (found.timing, found.due_on) == expected


@pytest.mark.parametrize(
    ("product", "otherwise", "kinds"),
    [
        ("Chuyên mục phát thanh", "", ("LOG",)),
        ("Tin, bài", "", ("URL",)),
        ("2.000 tờ gấp", "", ("INV",)),
        ("Hội nghị tập huấn; báo cáo", "", ("LST", "DOC")),
        ("", "Phóng sự truyền hình", ("VID",)),
        ("Kết quả thực hiện", "", ()),
    ],
)
def test_the_product_says_what_proves_it(product, otherwise, kinds):
    assert evidence_of(product, otherwise) == kinds


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Tin, bài trên trang thông tin điện tử", ("portal",)),
        ("Tờ gấp; phát trên hệ thống truyền thanh cơ sở", ("station", "publication")),
        ("Văn bản chỉ đạo", ()),
    ],
)
def test_a_form_or_product_names_its_channels(text, codes):
    assert channels_of(text) == codes


@pytest.mark.parametrize(
    ("budget", "dong"),
    [
        ("15 triệu đồng", 15_000_000),
        ("1,5 tỷ đồng", 1_500_000_000),
        ("20.000.000 đồng", 20_000_000),
        ("Trong dự toán được giao", None),
        ("10 triệu đồng ngân sách, 5 triệu đồng xã hội hóa", None),
        ("9" * 400 + " đồng", None),
    ],
)
def test_an_amount_is_taken_only_where_there_is_one(budget, dong):
    assert amount_of(budget) == dong


def test_a_certain_row_has_no_doubts():
    row = task_row("Đăng tin", READ, REGISTRY)

    assert row.is_sure
    assert (row.lead.choice, row.when.timing, row.evidence_kinds) == ("unit:1", "quarterly", ("URL",))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"lead": "Sở Y tế"}, "Chủ trì: Không thấy tên này"),
        ({"timing": "Khi cần", "timing_norm": {}}, "“Khi cần”: chưa rõ hạn"),
        ({"timing": "", "timing_norm": {}}, "để trống"),
        ({"confidence": 0.5}, "Máy đọc chưa chắc"),
    ],
)
def test_each_doubt_says_its_reason(changed, words):
    row = task_row("Đăng tin", READ | changed, REGISTRY)

    assert not row.is_sure
    assert words in row.doubts[0]


def test_what_a_person_decided_has_the_last_word():
    decided = {
        "lead": "group:3",
        "timing": "month",
        "due_on": "2024-05-02",
        "partner_groups": [],
        "evidence_kinds": ["DOC"],
    }

    row = task_row("Đăng tin", READ | {"lead": "Sở Y tế", "decided": decided}, REGISTRY)

    assert row.is_sure
    assert (row.lead.choice, row.when.due_on, row.evidence_kinds) == (
        "group:3",
        date(2024, 5, 31),
        ("DOC",),
    )
