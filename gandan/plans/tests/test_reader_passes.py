"""Each pass of the reader by itself, on the awkward examples."""

# ruff: noqa: E501 - markup and sentences are read in one piece
from __future__ import annotations

from datetime import date

import pytest

from gandan.plans.reader import read_text
from gandan.plans.reader.annex.columns import role_of
from gandan.plans.reader.heading import read_heading
from gandan.plans.reader.issuer import sentence_case
from gandan.plans.reader.leads import read_leads, split_bodies
from gandan.plans.reader.time_words import split_time
from gandan.plans.reader.timing import Norm, Years, read_timing

Y24 = Years.of_year(2024)


def norm(first=None, due=None, cadence=""):
    days = [date.fromisoformat(day) if day else None for day in (first, due)]
    return Norm(*days, cadence)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("STT", "number"),
        ("Số TT", "number"),
        ("Nội dung, nhiệm vụ", "content"),
        ("Nhiệm vụ/giải pháp", "content"),
        ("Việc cần làm", "content"),
        ("Hình thức thực hiện", "form"),
        ("Đơn vị thực hiện", "lead"),
        ("Cơ quan, đơn vị chủ trì thực hiện", "lead"),
        ("Người phụ trách", "lead"),
        ("Phân công", "lead"),
        ("Đơn vị cùng thực hiện", "partners"),
        ("Lộ trình", "timing"),
        ("KP dự kiến", "budget"),
        ("Cơ quan phối hợp thực hiện", "partners"),
        ("Các đơn vị liên quan", "partners"),
        ("Chủ trì, phối hợp", "lead_and_partners"),
        ("Thời gian thực hiện", "timing"),
        ("Hoàn thành trước", "timing"),
        ("Thời hạn có kết quả", "timing"),
        ("Quý I", "timing"),
        ("Kết quả thực hiện", "product"),
        ("Sản phẩm hoàn thành", "product"),
        ("Kết quả", "product"),
        ("Nguồn kinh phí thực hiện", "budget"),
        ("Kinh phí (triệu đồng)", "budget"),
        ("Đơn vị tính", "other"),
        ("Ghi chú", "other"),
        ("Màu sắc", ""),
    ],
)
def test_a_column_is_told_by_its_name(name, role):
    assert role_of(name) == role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý II/2024", norm("2024-04-01", "2024-06-30")),
        ("Quý II", norm("2024-04-01", "2024-06-30")),
        ("Trong quý 3 năm 2024", norm("2024-07-01", "2024-09-30")),
        ("Quý I, II/2024", norm("2024-01-01", "2024-06-30")),
        ("Quý II và Quý IV", norm("2024-04-01", "2024-12-31")),
        ("Tháng 02/2024", norm("2024-02-01", "2024-02-29")),
        ("Tháng 3-5/2024", norm("2024-03-01", "2024-05-31")),
        ("Từ tháng 3 đến tháng 11/2024", norm("2024-03-01", "2024-11-30")),
        ("Từ 01/3/2024 đến 30/6/2024", norm("2024-03-01", "2024-06-30")),
        ("Trước ngày 30/6", norm(None, "2024-06-30")),
        ("Chậm nhất ngày 15 tháng 12 năm 2024", norm(None, "2024-12-15")),
        ("20.12.2024", norm(None, "2024-12-20")),
        ("Trước tháng 6/2024", norm(None, "2024-05-31")),
        ("Hết quý III", norm(None, "2024-09-30")),
        ("6 tháng đầu năm 2024", norm("2024-01-01", "2024-06-30")),
        ("Năm 2024", norm("2024-01-01", "2024-12-31")),
        ("Cả năm", norm("2024-01-01", "2024-12-31")),
        ("Trong năm", norm("2024-01-01", "2024-12-31")),
        ("Thường xuyên", norm(cadence="continuous")),
        ("Thường xuyên trong năm 2024", norm("2024-01-01", "2024-12-31", "continuous")),
        ("Hằng tháng", norm(cadence="monthly")),
        ("Ngày 25 hàng tháng", norm(cadence="monthly")),
        ("Mỗi quý một lần", norm(cadence="quarterly")),
        ("Định kỳ 6 tháng", norm(cadence="half_yearly")),
        ("6 tháng/lần", norm(cadence="half_yearly")),
        ("Hằng tuần", norm(cadence="weekly")),
        ("02 lần/tuần", norm(cadence="weekly")),
        ("Hằng năm", norm(cadence="yearly")),
        ("Mỗi tháng 02 đợt", norm(cadence="monthly")),
        ("Quý II, III năm 2024", norm("2024-04-01", "2024-09-30")),
        ("Thứ Hai đầu tháng", norm(cadence="monthly")),
        ("Trước ngày 20 tháng cuối quý", norm(cadence="quarterly")),
        ("04 lần/năm", norm(cadence="quarterly")),
        ("12 lần/năm", norm(cadence="monthly")),
        ("14 lần/năm", norm(cadence="yearly")),
        ("24 lần/năm", norm(cadence="yearly")),
        ("112 lần/năm", norm(cadence="yearly")),
        ("Nửa cuối tháng 4/2024", norm("2024-04-16", "2024-04-30")),
        ("Quý II/2024 (trước ngày 20/6)", norm("2024-04-01", "2024-06-20")),
        ("4 lần trong năm học", norm("2024-01-01", "2024-12-31")),
        ("16 tháng một lần", norm()),
        ("T3-T5/2024", norm("2024-03-01", "2024-05-31")),
        ("Q1/2024", norm("2024-01-01", "2024-03-31")),
        ("T3, T9/2024", norm("2024-03-01", "2024-09-30")),
        ("QII, QIII/2024", norm("2024-04-01", "2024-09-30")),
        ("Q.IV/2024", norm("2024-10-01", "2024-12-31")),
        ("Quí I & II", norm("2024-01-01", "2024-06-30")),
        ("03/2024", norm("2024-03-01", "2024-03-31")),
        ("03/2024 - 05/2024", norm("2024-03-01", "2024-05-31")),
        ("Quý 3/2024", norm("2024-07-01", "2024-09-30")),
        ("Thượng tuần tháng 3", norm("2024-03-01", "2024-03-10")),
        ("Nửa đầu năm 2024", norm("2024-01-01", "2024-06-30")),
        ("Thứ 2 đầu tuần", norm(cadence="weekly")),
        ("Theo quy định", norm()),
        ("Từ ngày 01 đến ngày 07/10/2024", norm("2024-10-01", "2024-10-07")),
        ("30 tháng 6 năm 2024", norm(None, "2024-06-30")),
        ("Theo kế hoạch riêng", norm()),
        ("Ngày 31/02/2024", norm()),
        ("", norm()),
    ],
)
def test_a_time_is_read_as_days_and_rhythm(text, expected):
    assert read_timing(text, Y24) == expected


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        (Years(date(2024, 9, 1), date(2025, 8, 31)), norm("2025-03-01", "2025-03-31")),
        (Years(date(2021, 1, 1), date(2025, 12, 31)), norm()),
        (Years(), norm()),
    ],
)
def test_a_month_without_a_year_takes_it_from_a_period_that_has_one_such_month(years, expected):
    assert read_timing("Tháng 3", years) == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Sở Nội vụ; các sở, ban, ngành; UBND cấp xã", ["Sở Nội vụ", "các sở, ban, ngành", "UBND cấp xã"]),
        ("Sở Văn hóa, Thể thao và Du lịch, Báo tỉnh", ["Sở Văn hóa, Thể thao và Du lịch", "Báo tỉnh"]),
        ("Phòng Tư pháp và Đài huyện", ["Phòng Tư pháp", "Đài huyện"]),
        ("Văn phòng HĐND và UBND xã", ["Văn phòng HĐND và UBND xã"]),
        ("UBND các xã, phường, thị trấn", ["UBND các xã, phường, thị trấn"]),
        ("- Đoàn Thanh niên\n- Hội Phụ nữ", ["Đoàn Thanh niên", "Hội Phụ nữ"]),
        ("Sở Nội vụ và các đơn vị liên quan", ["Sở Nội vụ", "các đơn vị liên quan"]),
        (
            "Phòng Lao động - Thương binh và Xã hội, Xã Cù Lao",
            ["Phòng Lao động - Thương binh và Xã hội", "Xã Cù Lao"],
        ),
        ("Phòng Văn hóa\nvà Thông tin\nPhòng Y tế", ["Phòng Văn hóa và Thông tin", "Phòng Y tế"]),
        ("Văn phòng Đoàn ĐBQH và HĐND tỉnh", ["Văn phòng Đoàn ĐBQH và HĐND tỉnh"]),
        ("Phòng Văn hóa, Khoa học và Thông tin", ["Phòng Văn hóa, Khoa học và Thông tin"]),
        ("UBND các xã,\nthị trấn", ["UBND các xã, thị trấn"]),
        ("Đài Truyền thanh -\nTruyền hình", ["Đài Truyền thanh - Truyền hình"]),
        ("Công an huyện và\nPhòng Tư pháp", ["Công an huyện", "Phòng Tư pháp"]),
        ("Cô Lan\nThầy Minh\ncác lớp", ["Cô Lan", "Thầy Minh", "các lớp"]),
        ("-", []),
        ("Không", []),
    ],
)
def test_names_are_cut_where_a_body_begins(text, bodies):
    assert split_bodies(text) == bodies


@pytest.mark.parametrize(
    ("text", "lead", "partners"),
    [
        ("Sở Nội vụ", "Sở Nội vụ", []),
        ("Giáo viên Mỹ thuật", "Giáo viên Mỹ thuật", []),
        ("Sở Nội vụ chủ trì, phối hợp với Báo tỉnh", "Sở Nội vụ", ["Báo tỉnh"]),
        ("Chủ trì: Sở Nội vụ\nPhối hợp: Sở Tư pháp; các xã", "Sở Nội vụ", ["Sở Tư pháp", "các xã"]),
        ("- CT: Sở Y tế\n- PH: Công an tỉnh, VNPT", "Sở Y tế", ["Công an tỉnh", "VNPT"]),
        ("Sở Nội vụ (phối hợp: Báo tỉnh, Đài tỉnh)", "Sở Nội vụ", ["Báo tỉnh", "Đài tỉnh"]),
        ("Phòng Văn hóa\nvà Thông tin", "Phòng Văn hóa và Thông tin", []),
        ("Sở Nội vụ chủ trì\nvà Báo tỉnh phối hợp", "Sở Nội vụ", ["và Báo tỉnh"]),
        ("…", "", []),
    ],
)
def test_one_cell_may_say_who_leads_and_who_helps(text, lead, partners):
    assert read_leads(text) == (lead, partners)


@pytest.mark.parametrize(
    ("words", "lead", "timing"),
    [
        ("1. Sở Nội vụ", "Sở Nội vụ", ""),
        ("II. PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội", ""),
        ("Nhiệm vụ do Sở Tư pháp chủ trì", "Sở Tư pháp", ""),
        ("Bảng 2. Danh mục nhiệm vụ giao Bưu điện tỉnh:", "Bưu điện tỉnh", ""),
        ("Đơn vị chủ trì: Trung tâm Y tế", "Trung tâm Y tế", ""),
        ("Tháng 9/2024", "", "Tháng 9/2024"),
        ("I. Quý I", "", "Quý I"),
        ("Tuyên truyền trên báo chí", "", ""),
    ],
)
def test_a_heading_says_who_or_when(words, lead, timing):
    found = read_heading(words)

    assert (found.lead, found.timing) == (lead, timing)


@pytest.mark.parametrize(
    ("sentence", "time", "rest"),
    [
        ("Mở lớp, hoàn thành trước ngày 30/6/2024", "Trước ngày 30/6/2024", "Mở lớp"),
        ("Trong quý I/2024, mở lớp", "Trong quý I/2024", "Mở lớp"),
        ("Viết bài hằng tháng", "Hằng tháng", "Viết bài"),
        (
            "Đăng tin trên trang thông tin điện tử hằng tuần",
            "Hằng tuần",
            "Đăng tin trên trang thông tin điện tử",
        ),
        ("Ra quân dọn vệ sinh vào ngày 22 hằng tháng", "Vào ngày 22 hằng tháng", "Ra quân dọn vệ sinh"),
        ("Viết 12 bài (mỗi tháng 01 bài).", "Mỗi tháng 01 bài", "Viết 12 bài"),
        ("Xây dựng Kế hoạch tuyên truyền năm 2024", "", "Xây dựng Kế hoạch tuyên truyền năm 2024"),
    ],
)
def test_a_time_is_taken_off_a_sentence_only_where_it_stands_apart(sentence, time, rest):
    assert split_time(sentence) == (time, rest)


@pytest.mark.parametrize(
    ("capitals", "name"),
    [
        ("ỦY BAN NHÂN DÂN XÃ TAM HẢI", "Ủy ban nhân dân xã Tam Hải"),
        ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH HÀ TRUNG", "Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Trung"),
        ("TRƯỜNG TIỂU HỌC HOA SEN", "Trường Tiểu học Hoa Sen"),
        ("BỘ XÂY DỰNG", "Bộ Xây dựng"),
        ("UBND PHƯỜNG BẾN NGHÊ", "UBND phường Bến Nghê"),
    ],
)
def test_a_name_in_capitals_is_written_as_in_a_sentence(capitals, name):
    assert sentence_case(capitals) == name


def targets(sentence):
    text = f"KẾ HOẠCH\nTuyên truyền năm 2024\nI. Mục tiêu\n{sentence}\n"
    return [
        (one.measure, one.population, one.comparator, one.value, one.unit, one.cadence)
        for one in read_text(text).targets
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Mỗi chuyên mục 03 tin, bài/tháng.", ("count_each", "chuyên mục", "=", 3, "tin, bài", "monthly")),
        ("Mỗi xã có tối thiểu 02 bản tin/tuần.", ("count_each", "xã", ">=", 2, "bản tin", "weekly")),
        ("Tối thiểu 01 bài/đơn vị/quý.", ("count_each", "đơn vị", ">=", 1, "bài", "quarterly")),
        ("Tổ chức hai buổi đối thoại.", ("count", "buổi đối thoại", "=", 2, "buổi", "")),
        ("Phát hành ít nhất 2.500 tờ gấp.", ("count", "tờ gấp", ">=", 2500, "tờ gấp", "")),
        (
            "Thời gian giải quyết không quá 02 ngày.",
            ("duration", "Thời gian giải quyết", "<=", 2, "ngày", ""),
        ),
        ("Giảm 20% hồ sơ trễ hẹn so với năm 2023.", ("change", "hồ sơ trễ hẹn", "=", 20, "%", "")),
        ("Tỷ lệ hài lòng đạt từ 90% đến 95%.", ("share", "Tỷ lệ hài lòng", ">=", 90, "%", "")),
        ("Tối thiểu mỗi quý đăng 01 chuyên đề.", ("count", "chuyên đề", ">=", 1, "chuyên đề", "quarterly")),
        ("Số hồ sơ quá hạn không vượt quá 1%.", ("share", "Số hồ sơ quá hạn", "<=", 1, "%", "")),
        ("Tỷ trọng kinh tế số đạt 15% GRDP của tỉnh.", ("share", "Tỷ trọng kinh tế số", "=", 15, "%", "")),
        ("Thu Quỹ đạt tối thiểu 95% kế hoạch tỉnh giao.", ("share", "Thu Quỹ", ">=", 95, "%", "")),
        ("Trên 85% nam, nữ thanh niên được tư vấn.", ("share", "nam, nữ thanh niên", ">", 85, "%", "")),
        ("Giảm 10% số vi phạm so với năm học 2022-2023.", ("change", "vi phạm", "=", 10, "%", "")),
        (
            "Chỉ số PAR INDEX tăng ít nhất 02 bậc so với năm 2023.",
            ("change", "Chỉ số PAR INDEX", ">=", 2, "bậc", ""),
        ),
        ("Báo tin trong vòng 24 giờ kể từ khi phát hiện.", ("duration", "Báo tin", "<=", 24, "giờ", "")),
        ("Mỗi hộ có ít nhất 01 bình chữa cháy.", ("count_each", "hộ", ">=", 1, "bình chữa cháy", "")),
        (
            "Mỗi xã có từ 02 tuyên truyền viên trở lên.",
            ("count_each", "xã", ">=", 2, "tuyên truyền viên", ""),
        ),
        ("Đối thoại với Nhân dân tối thiểu 02 lần/năm.", ("count", "lần/năm", ">=", 2, "lần", "yearly")),
        ("Họp dân ít nhất 04 lần trong năm.", ("count", "lần trong năm", ">=", 4, "lần", "yearly")),
        ("Nâng tỷ lệ số hóa từ 62% lên 90%.", ("share", "Nâng tỷ lệ số hóa", "=", 90, "%", "")),
        ("Hằng năm có từ 95% đảng viên học tập.", ("share", "đảng viên học tập", ">=", 95, "%", "yearly")),
        (
            "Rút ngắn tối thiểu 02 ngày làm việc thời gian cấp phép.",
            ("change", "thời gian cấp phép", ">=", 2, "ngày làm việc", ""),
        ),
        ("100% thôn họp dân 04 lần/năm.", ("share", "thôn họp dân 04 lần/năm", "=", 100, "%", "quarterly")),
        ("Thời gian trả lời giảm còn 02 ngày.", ("duration", "Thời gian trả lời giảm", "<=", 2, "ngày", "")),
        ("Tặng ít nhất 500 phần quà.", ("count", "phần quà", ">=", 500, "phần quà", "")),
        ("Thu thuế đạt 95% kế hoạch.", ("share", "Thu thuế", "=", 95, "%", "")),
        ("Thu ngân sách đạt 95% dự toán.", ("share", "Thu ngân sách", "=", 95, "%", "")),
        ("Chi ngân sách hoàn thành 98% dự toán.", ("share", "Chi ngân sách", "=", 98, "%", "")),
        ("Thu gom rác đạt 90% số hộ.", ("share", "hộ", "=", 90, "%", "")),
        (
            "Không để tỷ lệ quá hạn vượt quá 1%.",
            ("share", "Không để tỷ lệ quá hạn vượt quá", "<=", 1, "%", ""),
        ),
        ("Có từ 90 - 95% học sinh tham gia.", ("share", "học sinh", ">=", 90, "%", "")),
        ("Đăng từ 01 đến 02 tin, bài/tháng.", ("count", "tin, bài/tháng", ">=", 1, "tin, bài", "monthly")),
        (
            "Kiến nghị được trả lời trong 05 ngày làm việc.",
            ("duration", "Kiến nghị được trả lời", "<=", 5, "ngày làm việc", ""),
        ),
        ("Họp dân ít nhất 01 lần trong quý.", ("count", "lần trong quý", ">=", 1, "lần", "quarterly")),
        ("Có 03/05 trường đạt chuẩn.", ("count", "trường đạt chuẩn", "=", 3, "trường", "")),
        ("Mỗi thôn có 01 đội xung kích từ 15 người trở lên.", ("count_each", "thôn", "=", 1, "đội", "")),
        (
            "Tin báo đến người dân chậm nhất 01 giờ.",
            ("duration", "Tin báo đến người dân", "<=", 1, "giờ", ""),
        ),
        ("Hồ sơ trễ hẹn không quá 5 hồ sơ/tháng.", ("count", "hồ sơ/tháng", "<=", 5, "hồ sơ", "monthly")),
        ("Không để xảy ra vụ ngộ độc nào.", ("count", "vụ ngộ độc nào", "=", 0, "vụ", "")),
    ],
)
def test_a_number_that_is_no_share_is_read_for_what_it_is(sentence, expected):
    assert targets(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đã phát 40 bản tin.",
        "Ngân sách tỉnh hỗ trợ 50% kinh phí in.",
        "Kế hoạch số 12/KH-UBND của tỉnh đặt mục tiêu 80% hồ sơ trực tuyến.",
        "Nghị quyết số 57-NQ/TW đề ra đến năm 2030 kinh tế số đạt 30% GDP.",
        "Nâng mức độ 3 lên mức độ 4 trong 02 năm.",
        "Không có học sinh vi phạm từ 02 lần trở lên.",
        "Theo Sở Y tế, đến hết năm 2023, toàn tỉnh có 71,3% dân số được lập hồ sơ.",
    ],
)
def test_a_number_that_promises_nothing_is_left_out(sentence):
    assert targets(sentence) == []


def test_steps_over_the_years_are_one_target_and_the_year_before_is_none_of_them():
    text = "KẾ HOẠCH\nTuyên truyền giai đoạn 2024 - 2025\nI. Mục tiêu\nTỷ lệ xã có loa: năm 2023 đạt 50%, năm 2024 đạt 70%, năm 2025 đạt 90%.\n"

    (target,) = read_text(text).targets

    assert (target.value, target.due) == (90, date(2025, 12, 31))
    assert [(step.due.year, step.value) for step in target.milestones] == [(2024, 70), (2025, 90)]


def test_steps_behind_semicolons_are_steps_too():
    text = "KẾ HOẠCH\nTuyên truyền giai đoạn 2024 - 2025\nI. Mục tiêu\nTỷ lệ xã có loa: năm 2024 đạt 70%; năm 2025 đạt 90%.\n"

    (target,) = read_text(text).targets

    assert [(step.due.year, step.value) for step in target.milestones] == [(2024, 70), (2025, 90)]


def test_results_under_their_own_heading_are_no_promises():
    text = "KẾ HOẠCH\nTuyên truyền năm 2024\nI. Kết quả năm 2023\n95% hồ sơ đúng hạn.\nII. Mục tiêu\n98% hồ sơ đúng hạn.\n"

    assert [target.value for target in read_text(text).targets] == [98]
