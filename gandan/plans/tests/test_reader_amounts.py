"""Tables of targets: what their cells promise, by when, and what tells that they are one."""

# ruff: noqa: E501 - sentences are read in one piece
from __future__ import annotations

from datetime import date

import pytest

from gandan.plans.reader import read_file
from gandan.plans.reader.annex.amounts import amount_of, sign_of_name
from gandan.plans.reader.percents import percents
from gandan.plans.tests.files import cell, docx, paragraph, table

HEAD = "".join(map(paragraph, ("Số: 09/KH-UBND", "KẾ HOẠCH", "Chuyển đổi số năm 2026")))


def targets(*rows):
    return read_file(docx(HEAD + table(rows))).targets


def said(*rows):
    return [(one.comparator, one.value, one.unit) for one in targets(*rows)]


@pytest.mark.parametrize(
    ("words", "sign"),
    [("toi thieu", ">="), ("khong it hon", ">="), ("vuot", ">"), ("khong cao hon", "<="), ("chua den", "<")],
)
def test_a_cell_and_a_sentence_compare_by_the_same_words(words, sign):
    sentence = f"ty le ho so {words} 90%"

    assert amount_of(f"{words} 90%").comparator == sign
    assert [one.comparator for one in percents(sentence, 0, len(sentence))] == [sign]


@pytest.mark.parametrize(
    ("text", "comparator", "value", "unit"),
    [
        ("100%", "=", 100, "%"),
        ("100 % xã, phường", "=", 100, "%"),
        ("≥ 95", ">=", 95, ""),
        (">=90%", ">=", 90, "%"),
        ("Trên 90 %", ">", 90, "%"),
        ("Hơn 90%", ">", 90, "%"),
        ("Từ 90% trở lên", ">=", 90, "%"),
        ("80 điểm trở lên", ">=", 80, "điểm"),
        ("90 - 95%", ">=", 90, "%"),
        ("Từ 5% đến 10%", ">=", 5, "%"),
        ("Phấn đấu đạt tối thiểu 88,5%", ">=", 88.5, "%"),
        ("Duy trì 100%", "=", 100, "%"),
        ("Dưới 1%", "<", 1, "%"),
        ("Không quá 02 ngày", "<=", 2, "ngày"),
        ("Trong vòng 03 giờ làm việc", "<=", 3, "giờ làm việc"),
        ("Trong thời hạn 05 ngày làm việc", "<=", 5, "ngày làm việc"),
        ("Mỗi tháng tối thiểu 02 tin, bài", ">=", 2, "tin, bài"),
        ("Giảm từ 5 - 10%", ">=", 5, "%"),
        ("tối đa 15 phút", "<=", 15, "phút"),
        ("còn dưới 2%", "<", 2, "%"),
        ("Giảm còn 1,5%", "<=", 1.5, "%"),
        ("≥ 01 buổi/quý", ">=", 1, "buổi"),
        ("02 tin/tháng", "=", 2, "tin"),
        ("1.250", "=", 1250, ""),
        ("50.000 tài khoản", "=", 50000, "tài khoản"),
        ("4,7", "=", 4.7, ""),
        ("12/12 thôn", "=", 100, "%"),
        ("18/18 (100%)", "=", 100, "%"),
        ("100% (12/12 thôn)", "=", 100, "%"),
        ("Không để xảy ra", "=", 0, ""),
    ],
)
def test_a_cell_promises_a_number(text, comparator, value, unit):
    found = amount_of(text)

    assert (found.comparator, found.value, found.unit) == (comparator, value, unit)


@pytest.mark.parametrize(
    "text",
    ["Đạt chuẩn", "Nhóm khá", "30/6/2026", "12/2026", "Quý I/2026", "2026", "Sở Nội vụ", "x", "02 lớp/300 lượt người", "9" * 500],
)  # fmt: skip
def test_what_is_no_number_of_its_own_promises_none(text):
    assert amount_of(text) is None


@pytest.mark.parametrize(
    ("text", "is_change"),
    [
        ("Giảm 10%", True),
        ("Tăng thêm 5 bậc", True),
        ("15% so với năm 2025", True),
        ("Giảm còn 1,5%", False),
        ("10%", False),
    ],
)
def test_a_cell_tells_a_change_from_a_state(text, is_change):
    assert amount_of(text).is_change is is_change


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("Tỷ lệ hộ nghèo dưới", "<"),
        ("Mức tối thiểu", ">="),
        ("Thời gian chờ (không quá)", "<="),
        ("Số hộ còn", ""),
        ("Tỷ lệ hồ sơ đúng hạn", ""),
    ],
)
def test_a_name_may_end_with_the_comparison(name, sign):
    assert sign_of_name(name) == sign


def test_two_columns_are_enough_for_targets():
    assert said(
        ("Chỉ tiêu", "Mức phấn đấu"),
        ("Thời gian xử lý sự cố", "Không quá 02 giờ"),
        ("Xếp hạng của xã", "Nhóm khá"),
        ("Hộ dùng cáp quang", "Trên 70%"),
    ) == [("<=", 2, "giờ"), (">", 70, "%")]


def test_what_is_asked_for_is_no_result_of_the_past():
    assert said(
        ("TT", "Chỉ tiêu", "Kết quả đạt được", "Yêu cầu đạt được"),
        ("1", "Hồ sơ trực tuyến", "70%", "Đạt 80% trở lên"),
    ) == [(">=", 80, "%")]


def test_a_plan_of_nothing_but_targets_is_a_plan():
    assert read_file(docx(HEAD + table((("Chỉ tiêu", "Mức phấn đấu"), ("Hộ dùng cáp quang", "70%"))))).is_plan


def test_the_comparison_and_the_unit_may_stand_in_the_names():
    assert said(
        ("TT", "Chỉ tiêu", "Mức tối thiểu (%)"),
        ("1", "Hồ sơ đúng hạn", "95"),
        ("2", "Hồ sơ trễ hạn không quá", "2"),
    ) == [(">=", 95, "%"), ("<=", 2, "%")]


def test_each_column_has_its_own_day():
    (one,) = targets(
        ("Chỉ tiêu", "ĐVT", "Đến 30/6/2026", "Đến 31/12/2026"),
        ("Lớp phổ cập kỹ năng số", "Lớp", "150", "320"),
    )

    assert one.due == date(2026, 12, 31)
    assert [(step.due, step.value) for step in one.milestones] == [
        (date(2026, 6, 30), 150),
        (date(2026, 12, 31), 320),
    ]


def test_the_whole_year_may_stand_before_its_parts():
    (one,) = targets(
        ("Chỉ tiêu", "ĐVT", cell("Kế hoạch năm 2026", '<w:gridSpan w:val="3"/>')),
        ("", "", "Cả năm", "Quý I", "6 tháng đầu năm"),
        ("Hồ sơ trực tuyến", "%", "80", "60", "70"),
    )

    assert (one.value, one.due) == (80, date(2026, 12, 31))
    assert [step.value for step in one.milestones] == [60, 70, 80]


def test_of_two_numbers_for_one_year_the_last_is_the_plans_own():
    (one,) = targets(
        ("Chỉ tiêu", "ĐVT", "Tỉnh giao năm 2026", "Xã phấn đấu năm 2026"),
        ("Hồ sơ trực tuyến", "%", "75", "80"),
    )

    assert (one.value, one.milestones) == (80, ())


def test_money_and_bodies_beside_a_target_are_no_value():
    assert said(
        ("Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Kinh phí (triệu đồng)", "Đơn vị chủ trì"),
        ("Thôn có loa thông minh", "Thôn", "12", "480", "Phòng Kinh tế"),
    ) == [("=", 12, "Thôn")]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (("Nội dung", "ĐVT", "Thực hiện 2025", "Kế hoạch 2026"), ("Tỷ lệ hồ sơ đúng hạn", "%", "92", "95")),
        (("Nội dung", "Chỉ tiêu năm 2026", "Đơn vị chủ trì"), ("Tỷ lệ hồ sơ đúng hạn", "95%", "Văn phòng")),
        (("Chỉ tiêu", "Mục tiêu", "Thời hạn"), ("Hồ sơ đúng hạn", "95%", "31/12/2026")),
        (("Nội dung", "Năm 2025", "Năm 2026"), ("Hồ sơ đúng hạn", "92%", "95%")),
    ],
)
def test_cells_tell_that_a_table_promises_numbers(header, row):
    plan = read_file(docx(HEAD + table((header, row))))

    assert [(one.value, one.unit, one.due) for one in plan.targets] == [(95, "%", date(2026, 12, 31))]
    assert plan.tasks == ()


def test_so_much_of_what_work_brings_is_no_target():
    rows = (("Nội dung", "Chỉ tiêu giao", "Đơn vị thực hiện"), ("Mở lớp tập huấn", "02 lớp", "Sở Nội vụ"))

    plan = read_file(docx(HEAD + table(rows)))

    assert [(one.content, one.lead, one.product) for one in plan.tasks] == [
        ("Mở lớp tập huấn", "Sở Nội vụ", "02 lớp")
    ]
    assert plan.targets == ()


def test_shares_given_to_each_village_are_no_work():
    rows = (
        ("TT", "Đơn vị", "Chỉ tiêu hồ sơ trực tuyến (%)", "Chỉ tiêu thanh toán (%)"),
        ("1", "Thôn Đông", "80", "60"),
    )

    assert read_file(docx(HEAD + table(rows))).tasks == ()


def test_a_row_named_number_of_something_counts_it():
    assert said(
        ("Chỉ tiêu", "Mục tiêu năm 2026"),
        ("Số lớp tập huấn", "12"),
        ("Tổng số lượt người tham dự", "1.500"),
        ("Số hóa kết quả giải quyết", "80"),
    ) == [("=", 12, "lớp"), ("=", 1500, "lượt người"), ("=", 80, "")]
