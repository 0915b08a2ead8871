"""A plan that another text carries: minutes that copy it whole, a letter that forwards it."""

from __future__ import annotations

import pytest

from gandan.plans.reader import read_text

PLAN = """ỦY BAN NHÂN DÂN
XÃ CỒN SIM
Số: 12/KH-UBND
Cồn Sim, ngày 15 tháng 3 năm 2026

KẾ HOẠCH
Tuyên truyền dịch vụ công trực tuyến năm 2026

I. MỤC TIÊU
1. 90% hộ dân biết nơi hướng dẫn nộp hồ sơ.
II. NHIỆM VỤ
1. Đoàn xã: Mở lớp cho người già trong quý II/2026.
2. Trạm Y tế xã có trách nhiệm in tờ gấp hằng tháng.
"""
MINUTES = """BIÊN BẢN HỌP
Triển khai công tác tháng 3
Hôm nay, ngày 20 tháng 3 năm 2026, tại hội trường xã. Có mặt 31 người.
{}
"""
LETTER = """Kính gửi các anh chị, tôi chuyển kế hoạch để cùng làm.

---------- Forwarded message ----------
Từ: Văn thư <vanthu@example.vn>
Ngày: T.2, 16 thg 3, 2026 lúc 8:15
Tiêu đề: Kế hoạch tuyên truyền
Đến: Trạm Y tế

"""


@pytest.mark.parametrize(
    "carries", [MINUTES.format("Thư ký đọc toàn văn Kế hoạch như sau:"), LETTER], ids=["minutes", "letter"]
)
def test_a_plan_is_read_out_of_what_carries_it(carries):
    plan = read_text(carries + PLAN)

    assert plan.is_plan
    assert (plan.number.value, plan.date.value) == ("12/KH-UBND", "2026-03-15")
    assert plan.title.value == "Kế hoạch tuyên truyền dịch vụ công trực tuyến năm 2026"
    assert [task.lead for task in plan.tasks] == ["Đoàn xã", "Trạm Y tế xã"]
    assert [target.value for target in plan.targets] == [90]


def test_minutes_that_only_speak_of_a_plan_are_none():
    assert not read_text(
        MINUTES.format("Chủ tịch nhắc lại toàn văn Kế hoạch như sau: ai cũng phải làm.")
    ).is_plan
