"""Work and numbers told in everyday words, under headings that no model plan has."""

# ruff: noqa: E501 - sentences are read in one piece
from __future__ import annotations

import pytest

from gandan.plans.reader import read_text


def read(*lines):
    return read_text("\n".join(("KẾ HOẠCH", "Tuyên truyền năm 2026", *lines, "")))


@pytest.mark.parametrize("heading", ["II. CÔNG VIỆC", "II. Phần việc của từng bộ phận", "2. Ai làm việc gì"])
def test_a_plain_heading_over_the_work_ends_the_goals(heading):
    plan = read(
        "I. CHỈ TIÊU",
        "1. 80% hộ dân biết đặt lịch hẹn.",
        heading,
        "1. Phòng Kinh tế",
        "- Viết 12 bài về giống lúa mới, hằng tháng.",
    )

    assert [(one.content, one.lead) for one in plan.tasks] == [
        ("Viết 12 bài về giống lúa mới", "Phòng Kinh tế")
    ]
    assert [one.value for one in plan.targets] == [80]


@pytest.mark.parametrize(
    "heading", ["2. Kết quả cần đạt", "2. Những con số phấn đấu", "2. Điều phải đạt được"]
)
def test_goals_stand_under_headings_in_plain_words(heading):
    plan = read("1. Mở đầu", heading, "- 90% hộ dân có mã QR trên cửa.")

    assert [one.value for one in plan.targets] == [90]


@pytest.mark.parametrize(
    ("said", "lead", "content"),
    [
        ("Hội Làm vườn xã ghép cam cho các hộ nghèo.", "Hội Làm vườn xã", "Ghép cam cho các hộ nghèo"),
        ("Các trường học trên địa bàn phường khua trống báo giờ đọc sách.", "Các trường học trên địa bàn phường", "Khua trống báo giờ đọc sách"),
        ("Tổ hòa giải ở cơ sở gõ cửa từng nhà.", "Tổ hòa giải ở cơ sở", "Gõ cửa từng nhà"),
        ("Trung tâm Văn hóa - Thể thao huyện ru lại những bài hát cũ.", "Trung tâm Văn hóa - Thể thao huyện", "Ru lại những bài hát cũ"),
        ("Phòng Kinh tế, Hạ tầng và Đô thị vá đường vào chợ.", "Phòng Kinh tế, Hạ tầng và Đô thị", "Vá đường vào chợ"),
        ("Bộ phận Thu ngân sách và thu khác in lịch nộp.", "Bộ phận Thu ngân sách và thu khác", "In lịch nộp"),
        ("UBND các xã, phường xướng tên người làm tốt giữa chợ.", "UBND các xã, phường", "Xướng tên người làm tốt giữa chợ"),
        ("Đoàn Thanh niên cắt tóc không lấy tiền cho cụ già.", "Đoàn Thanh niên", "Cắt tóc không lấy tiền cho cụ già"),
    ],
)  # fmt: skip
def test_the_name_of_a_body_ends_by_its_shape_whatever_the_work(said, lead, content):
    plan = read("I. Tổ chức thực hiện", f"1. {said}")

    assert [(one.lead, one.content) for one in plan.tasks] == [(lead, content)]


@pytest.mark.parametrize(
    "said",
    [
        "Ban Chỉ đạo gồm 12 thành viên do Phó Chủ tịch đứng đầu.",
        "Hội Nông dân xã là nơi bà con tin cậy.",
        "Các tổ bầu cử",
    ],
)
def test_what_only_tells_of_a_body_is_no_work(said):
    assert read("I. Tổ chức thực hiện", f"1. {said}").tasks == ()


def test_those_who_help_are_named_up_to_where_their_names_end():
    plan = read(
        "I. Tổ chức thực hiện",
        "1. Phòng Kinh tế chủ trì, phối hợp với Hội Sinh vật cảnh xã uốn cây ở cổng chào.",
    )

    assert [(one.partners, one.content) for one in plan.tasks] == [
        (("Hội Sinh vật cảnh xã",), "Uốn cây ở cổng chào")
    ]


@pytest.mark.parametrize(
    "first",
    ["1. Kinh phí: Do ngân sách bảo đảm.", "1. Kinh phí do ngân sách bảo đảm theo phân cấp.", "1. Yêu cầu\nLàm nghiêm túc."],
)  # fmt: skip
def test_a_point_about_money_does_not_take_the_duties_behind_it(first):
    plan = read(
        "IV. TỔ CHỨC THỰC HIỆN",
        first,
        "2. Phòng Nội vụ có trách nhiệm mở 02 lớp trong quý I.",
        "3. Phòng Y tế có trách nhiệm in 500 tờ gấp.",
    )

    assert [one.lead for one in plan.tasks] == ["Phòng Nội vụ", "Phòng Y tế"]


def test_headings_of_one_level_do_not_lead_back_to_one_another():
    plan = read(
        "1. Mục đích",
        "Để ai cũng biết.",
        "2. Chỉ tiêu",
        "- 90% hộ dân biết.",
        "3. Kinh phí",
        "- Phòng Y tế lo.",
    )

    assert [one.value for one in plan.targets] == [90]
    assert plan.tasks == ()


def test_where_most_points_of_the_contents_begin_with_a_body_each_does_its_own():
    plan = read(
        "II. NHIỆM VỤ",
        "1. Phòng Kinh tế: Vá đường vào chợ trong quý II.",
        "2. Công an xã trông xe cho bà con ngày hội.",
        "3. Trạm Y tế xã được giao khám mắt cho cụ già hằng tháng.",
    )

    assert [one.lead for one in plan.tasks] == ["Phòng Kinh tế", "Công an xã", "Trạm Y tế xã"]
