"""Several numbers in one sentence: which of them is promised, and by when."""

# ruff: noqa: E501 - sentences are read in one piece
from __future__ import annotations

import pytest

from gandan.plans.reader import read_text


def promises(text, year=2026):
    plan = read_text(f"KẾ HOẠCH\nTuyên truyền năm {year}\nI. Mục tiêu\n{text}\n")
    return [(one.value, one.measure, str(one.due) if one.due else "") for one in plan.targets]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Tổ chức ít nhất 02 cuộc đối thoại, với sự tham gia của tối thiểu 85% hiệp hội.", [(85, "share", ""), (2, "count", "")]),
        ("- 100% giáo viên được tập huấn, tổ chức 02 hội thi.", [(100, "share", ""), (2, "count", "")]),
        ("- 100% thôn có ít nhất 01 điểm wifi.", [(100, "share", "")]),
        ("- Tỷ lệ hồ sơ trực tuyến đạt 80%, thời gian chờ không quá 10 phút.", [(80, "share", ""), (10, "duration", "")]),
        ("- Mỗi thôn thành lập 01 nhóm Zalo có ít nhất 80% hộ dân tham gia.", [(80, "share", ""), (1, "count_each", "")]),
        ("- Tỷ lệ hòa giải thành đạt từ 86% trở lên (năm 2025 đạt 84,7%).", [(86, "share", "")]),
        ("- Nâng tỷ lệ người dân biết từ 68% năm 2025 lên 85% năm 2026.", [(85, "share", "2026-12-31")]),
        ("- 100% sở ban hành kế hoạch chậm nhất trong tháng 02/2026.", [(100, "share", "2026-02-28")]),
        ("- Năm 2025 đã phát 48 chuyên mục; 97% hồ sơ đúng hạn.", []),
        ("- Không có đơn thư khiếu nại.", [(0, "count", "")]),
        ("- Hằng năm tổ chức ít nhất 02 buổi truyền thông.", [(2, "count", "")]),
        ("- Làm mới pa nô tại trung tâm xã.", []),
    ],
)  # fmt: skip
def test_each_number_of_a_sentence_is_a_promise_or_tells_of_one(text, expected):
    assert sorted(promises(text)) == sorted(expected)


def test_the_steps_of_a_promise_follow_its_end_and_stand_in_their_order():
    plan = read_text(
        "KẾ HOẠCH\nTuyên truyền giai đoạn 2026 - 2028\nI. Mục tiêu\n"
        "- Đến năm 2028 có 90% hội viên biết nộp hồ sơ, trong đó năm 2026 đạt 60%, năm 2027 đạt 75%.\n"
    )

    assert [(one.value, one.population) for one in plan.targets] == [(90, "hội viên")]
    assert [step.value for step in plan.targets[0].milestones] == [60, 75, 90]


def test_a_decision_that_is_the_plan_gives_it_its_whole_name():
    plan = read_text(
        "BỘ VĂN HÓA\nSố: 515/QĐ-BVH\nHà Nội, ngày 14 tháng 3 năm 2023\n\nQUYẾT ĐỊNH\n\n"
        "Phê duyệt Kế hoạch tuyên truyền năm 2023 của Bộ Văn hóa\n\nBỘ TRƯỞNG BỘ VĂN HÓA\n\nQUYẾT ĐỊNH:\n\n"
        "Điều 1. Phê duyệt Kế hoạch với các nội dung sau:\nI. MỤC TIÊU\n1. 100% đơn vị có bản tin.\n"
    )

    assert plan.title.value == "Kế hoạch tuyên truyền năm 2023 của Bộ Văn hóa"


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("4 tháng cuối năm 2025", "2025-09-01", "2025-12-31"),
        ("6 tháng đầu năm 2025", "2025-01-01", "2025-06-30"),
        ("9 tháng đầu năm 2025", "2025-01-01", "2025-09-30"),
        ("14 tháng đầu năm 2025", "2025-01-01", "2025-12-31"),
    ],
)
def test_so_many_months_of_a_year_are_a_period(words, first, last):
    plan = read_text(f"KẾ HOẠCH\nTuyên truyền {words}\nI. Mục tiêu\n- 100% thôn có loa.\n")

    assert (str(plan.period.start), str(plan.period.end)) == (first, last)


def test_a_board_is_called_by_its_whole_name():
    plan = read_text(
        "Ngày 07/4/2023, Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh đã ban hành Kế hoạch số 08/KH-BCĐ năm 2023.\n"
        "Kế hoạch đặt mục tiêu 100% huyện tổ chức lễ phát động.\n"
    )

    assert plan.issuer.value == "Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh"


def test_a_union_of_a_province_and_a_number_with_its_office_are_read_whole():
    plan = read_text(
        "ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH TRÀ GIANG\n***\nSố: 102-KH/TĐTN-PT\n\nTrà Giang, ngày 20 tháng 02 năm 2024\n\n"
        "KẾ HOẠCH\nThanh niên tham gia cải cách hành chính năm 2024\n\nI. MỤC TIÊU\n1. 100% cơ sở đoàn có bản tin.\n"
    )

    assert plan.issuer.value == "Đoàn TNCS Hồ Chí Minh tỉnh Trà Giang"
    assert plan.number.value == "102-KH/TĐTN-PT"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Không xã nào dưới 88% hộ dân có thẻ.", [(">=", 88)]),
        ("Nếu đạt trên 90%, đơn vị được khen thưởng.", []),
        ("Tiếp cận tối thiểu 30.000 lượt học sinh (năm 2024: 24.300 lượt).", [(">=", 30000)]),
        ("Tối đa 10 ngày, ý kiến của người dân phải được chuyển đi.", [("<=", 10)]),
    ],
)
def test_what_only_may_come_or_was_before_is_no_promise(text, expected):
    plan = read_text(f"KẾ HOẠCH\nTuyên truyền năm 2026\nI. Chỉ tiêu\n1. {text}\n")

    assert [(one.comparator, one.value) for one in plan.targets] == expected


def test_a_limit_said_first_holds_for_what_follows_it():
    plan = read_text(
        "KẾ HOẠCH\nTuyên truyền năm 2026\nI. Chỉ tiêu\n1. Tối đa 10 ngày, ý kiến của người dân phải được chuyển đi.\n"
    )

    assert plan.targets[0].population == "ý kiến của người dân"


def test_steps_on_lines_of_their_own_are_one_promise():
    plan = read_text(
        "KẾ HOẠCH\nTuyên truyền giai đoạn 2026 - 2028\nI. Mục tiêu\n1. Năm 2026 có 30% hộ dân phân loại rác tại nguồn;\n"
        "năm 2027 đạt 50%; năm 2028 đạt 80%.\n"
    )

    assert [(one.value, one.population, [step.value for step in one.milestones]) for one in plan.targets] == [
        (80, "hộ dân phân loại rác tại nguồn", [30, 50, 80])
    ]
