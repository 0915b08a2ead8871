"""What the columns of an annex are called, and what each holds."""

# ruff: noqa: E501 - names of columns are read in one piece
from __future__ import annotations

import pytest

from gandan.plans.reader import read_file
from gandan.plans.reader.annex.columns import role_of
from gandan.plans.reader.heading import read_heading
from gandan.plans.tests.files import cell, docx, paragraph, table

HEAD = "".join(map(paragraph, ("Số: 09/KH-UBND", "KẾ HOẠCH", "Tuyên truyền cải cách hành chính năm 2024")))
NAMES = {
    "number": "STT|S.T.T|Số TT|#|Mã nhiệm vụ",
    "content": (
        "Nội dung|Nhiệm vụ, giải pháp|ND công việc|Nội dung CV|Việc cần làm|Giải pháp khắc phục|Tên đề án|Dự án|"
        "Công tác|Hạng mục công việc"
    ),
    "lead": (
        "Đơn vị/cá nhân phụ trách|Đầu mối|Cơ quan tham mưu|Bộ phận thực hiện|Đơn vị chủ công|ĐV thực hiện|CQ chủ trì|"
        "Cơ quan thường trực|Cơ quan soạn thảo|Lực lượng nòng cốt|Đơn vị đăng cai|Giao đơn vị|Trách nhiệm chính|"
        "GV phụ trách|Đ/c phụ trách|Khoa/phòng chủ trì|Người/đơn vị thực hiện|Ai làm|Họ và tên|Thành viên|Cơ quan chủ trì soạn thảo"
    ),
    "partners": (
        "Phối hợp|ĐV PH|Đơn vị tham gia|Lực lượng phối hợp|Thành phần phối hợp|Đơn vị đồng hành|"
        "Người/đơn vị hỗ trợ|Đơn vị liên quan|Đơn vị đồng tổ chức"
    ),
    "timing": (
        "Thời gian|TG thực hiện|T/gian|Thời gian TH|Hạn chót|Kế hoạch hoàn thành|Dự kiến hoàn thành|Giai đoạn|"
        "Năm thực hiện|Tần suất|Quý|Mốc thời gian|Hoàn thành trước"
    ),
    "product": (
        "Sản phẩm|SP|SP dự kiến|KQ/sản phẩm|Kết quả mong đợi|Minh chứng|Yêu cầu|Hình thức văn bản|Loại văn bản|"
        "Mức độ hoàn thành|Số lượng sản phẩm"
    ),
    "budget": "Kinh phí|Dự kiến kinh phí|Vốn|Nguồn lực thực hiện|KP (triệu đồng)",
    "form": "Hình thức tuyên truyền|Cách thức thực hiện|Kênh truyền thông",
    "lead_and_partners": "Chủ trì, phối hợp|ĐV chủ trì/phối hợp",
    "other": (
        "Ghi chú|Cấp trình|Thẩm quyền ban hành|Cơ quan ban hành|Lãnh đạo UBND phụ trách|Đồng chí chỉ đạo|Điểm tối đa|"
        "LĐ phụ trách|Chức vụ|Quy mô|Thời lượng|Cơ quan thẩm định|Đơn vị theo dõi, đôn đốc|Báo cáo viên|Lĩnh vực|Điện thoại|SĐT|Số điện thoại liên hệ|Email|Ngày sinh|Thành phần tham dự"
    ),
}


@pytest.mark.parametrize(
    ("role", "name"), [(role, one) for role, names in NAMES.items() for one in names.split("|")]
)
def test_a_name_tells_what_its_column_holds(role, name):
    assert role_of(name) == role


def rows(*said):
    plan = read_file(docx(HEAD + table(said)))
    return [(one.content, one.lead, one.partners, one.timing, one.product) for one in plan.tasks]


def test_who_watches_leads_where_nobody_else_is_named():
    assert rows(
        ("TT", "Nội dung", "Đơn vị theo dõi", "Thời gian"), ("1", "Mở lớp", "Sở Nội vụ", "Quý I")
    ) == [("Mở lớp", "Sở Nội vụ", (), "Quý I", "")]


def test_who_watches_and_who_signs_does_not_help():
    assert rows(
        ("TT", "Nội dung", "Chủ trì", "Cơ quan thẩm định", "Cấp trình", "Thời gian"),
        ("1", "Soạn quy chế", "Sở Nội vụ", "Sở Tư pháp", "UBND tỉnh", "Quý I"),
    ) == [("Soạn quy chế", "Sở Nội vụ", (), "Quý I", "")]


def test_a_criterion_before_the_work_is_not_what_comes_of_it():
    assert rows(
        ("TT", "Tiêu chí", "Điểm tối đa", "Giải pháp", "Đơn vị chịu trách nhiệm", "Thời gian"),
        ("1", "Kiểm tra công vụ", "2,0", "Lập đoàn kiểm tra", "Văn phòng", "Quý I"),
    ) == [("Lập đoàn kiểm tra", "Văn phòng", (), "Quý I", "")]


def test_bare_numbers_under_the_month_are_months():
    assert rows(
        ("TT", "Nội dung", "Chủ trì", cell("Tháng", '<w:gridSpan w:val="3"/>')),
        ("", "", "", "1", "2", "3"),
        ("1", "Mở lớp", "Sở Nội vụ", "", "x", "x"),
    ) == [("Mở lớp", "Sở Nội vụ", (), "Tháng 2, Tháng 3", "")]


def test_the_name_of_the_annex_and_what_stands_under_a_table_are_no_title():
    annex = table((("TT", "Nội dung", "Chủ trì", "Thời gian"), ("1", "Mở lớp", "Sở Nội vụ", "Quý I")))
    title = "Kế hoạch tuyên truyền cải cách hành chính năm 2024"

    named = read_file(docx(HEAD + paragraph("PHỤ LỤC PHÂN CÔNG THEO ĐƠN VỊ") + annex))
    under = read_file(docx(HEAD + annex + paragraph("Chỉ tiêu chiến dịch")))

    assert (named.title.value, under.title.value) == (title, title)


def test_a_row_over_smaller_works_says_who_does_them():
    header = ("TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm")
    assert rows(
        header,
        ("1", "Tuyên truyền trên báo chí", "Sở Nội vụ", "Báo tỉnh", "", ""),
        ("-", "Mở chuyên mục", "", "", "Quý I", "Chuyên mục"),
        ("-", "Làm phóng sự", "", "", "Quý II", "02 phóng sự"),
        ("2", "Mở hội nghị", "Sở Tư pháp", "", "Quý III", "01 hội nghị"),
    ) == [
        ("Mở chuyên mục", "Sở Nội vụ", ("Báo tỉnh",), "Quý I", "Chuyên mục"),
        ("Làm phóng sự", "Sở Nội vụ", ("Báo tỉnh",), "Quý II", "02 phóng sự"),
        ("Mở hội nghị", "Sở Tư pháp", (), "Quý III", "01 hội nghị"),
    ]


def test_a_row_over_works_with_times_of_their_own_is_no_work():
    assert rows(
        ("TT", "Nội dung", "Chủ trì", "Thời gian"),
        ("1", "Tuyên truyền trên báo chí", "Sở Nội vụ", ""),
        ("1.1", "Mở chuyên mục", "Sở Nội vụ", "Quý I"),
        ("1.2", "Làm phóng sự", "Báo tỉnh", "Quý II"),
    ) == [("Mở chuyên mục", "Sở Nội vụ", (), "Quý I", ""), ("Làm phóng sự", "Báo tỉnh", (), "Quý II", "")]


def lines(*texts):
    return cell(texts[0]).replace("</w:p>", "</w:p>" + "".join(map(paragraph, texts[1:])), 1)


def test_works_and_times_listed_in_step_are_works_of_their_own():
    assert rows(
        ("TT", "Nội dung", "Chủ trì", "Thời gian"),
        ("1", lines("- Mở chuyên mục;", "- Viết bài."), "Sở Nội vụ", lines("- Quý I;", "- Quý II.")),
        ("2", lines("- Treo bảng", "- Mở lớp"), "Sở Tư pháp", "Quý III"),
    ) == [
        ("Mở chuyên mục", "Sở Nội vụ", (), "Quý I", ""),
        ("Viết bài", "Sở Nội vụ", (), "Quý II", ""),
        ("Treo bảng - Mở lớp", "Sở Tư pháp", (), "Quý III", ""),
    ]


def test_two_bodies_with_a_slash_between_them_are_two():
    assert rows(
        ("TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"),
        ("1", "Mở lớp", "Khoa/phòng Điều dưỡng", "Sở Y tế/Sở Nội vụ", "Quý I"),
    ) == [("Mở lớp", "Khoa/phòng Điều dưỡng", ("Sở Y tế", "Sở Nội vụ"), "Quý I", "")]


@pytest.mark.parametrize(
    ("heading", "lead", "timing"),
    [
        ("2. Giao Sở Tư pháp chủ trì thực hiện các nhiệm vụ sau:", "Sở Tư pháp", ""),
        ("1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện:", "Sở Nội vụ", ""),
        ("Các nhiệm vụ Sở Nội vụ chủ trì thực hiện", "Sở Nội vụ", ""),
        ("Nhóm nhiệm vụ của Phòng Kinh tế", "Phòng Kinh tế", ""),
        ("Phân công Công an tỉnh", "Công an tỉnh", ""),
        ("Đối với UBND các xã, phường", "UBND các xã, phường", ""),
        ("Từ tháng 4 đến tháng 6/2024", "", "Từ tháng 4 đến tháng 6/2024"),
        ("Trước ngày 30/6/2024", "", "Trước ngày 30/6/2024"),
        ("3. Giáo viên chủ nhiệm", "Giáo viên chủ nhiệm", ""),
        ("I. Công tác tuyên truyền", "", ""),
    ],
)
def test_a_heading_says_who_leads_or_when(heading, lead, timing):
    found = read_heading(heading)

    assert (found.lead, found.timing) == (lead, timing)


def test_a_beginning_without_an_end_goes_on():
    assert rows(
        ("TT", "Nội dung", "Chủ trì", "Bắt đầu", "Kết thúc"),
        ("1", "Viết tin", "Văn phòng", "01/4/2024", "Thường xuyên"),
    ) == [("Viết tin", "Văn phòng", (), "Từ 01/4/2024, thường xuyên", "")]


def test_targets_under_the_work_of_one_table_are_targets():
    plan = read_file(
        docx(
            HEAD
            + table(
                (
                    ("STT", "Nội dung", "Chủ trì", "Thời gian"),
                    ("1", "Mở lớp", "Văn phòng", "Quý I"),
                    ("Chỉ tiêu", "ĐVT", "Năm 2023", "Năm 2024"),
                    ("Tỷ lệ hồ sơ trực tuyến", "%", "70", "85"),
                )
            )
        )
    )

    assert [one.content for one in plan.tasks] == ["Mở lớp"]
    assert [(one.quote, one.value) for one in plan.targets] == [("Tỷ lệ hồ sơ trực tuyến", 85)]
