"""Work that no table holds: points with labels, and sentences that name who does it."""

# ruff: noqa: E501 - sentences are read in one piece
from __future__ import annotations

from datetime import date

import pytest

from gandan.plans.reader import read_text


def test_work_in_sentences_is_read_with_who_does_it():
    text = (
        "KẾ HOẠCH\nTuyên truyền năm 2024\nI. Tổ chức thực hiện\n1. Sở Nội vụ\n"
        "a) Chủ trì, phối hợp với Báo tỉnh mở chuyên mục trong quý II/2024.\n"
        "2. Giao Bưu điện tỉnh niêm yết tài liệu; hoàn thành trước ngày 30/6/2024.\n"
        "3. Các sở, ngành căn cứ Kế hoạch này triển khai thực hiện.\n"
    )

    assert [(one.content, one.lead, one.partners, one.norm.due) for one in read_text(text).tasks] == [
        ("Mở chuyên mục", "Sở Nội vụ", ("Báo tỉnh",), date(2024, 6, 30)),
        ("Niêm yết tài liệu", "Bưu điện tỉnh", (), date(2024, 6, 30)),
    ]


def duties(text):
    plan = read_text(f"KẾ HOẠCH\nTuyên truyền năm 2024\nI. Tổ chức thực hiện\n{text}\n")
    return [(one.content, one.lead, one.partners, one.timing) for one in plan.tasks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ban Xây dựng Đảng Đảng ủy xã dịch tờ gấp.",
            ("Dịch tờ gấp", "Ban Xây dựng Đảng Đảng ủy xã", (), ""),
        ),
        (
            "Hội Nông dân và các tổ chức chính trị - xã hội phát tờ gấp.",
            ("Phát tờ gấp", "Hội Nông dân và các tổ chức chính trị - xã hội", (), ""),
        ),
        (
            "Sở Y tế theo chức năng, nhiệm vụ treo áp phích.",
            ("Treo áp phích", "Sở Y tế", (), ""),
        ),
        (
            "Sở Tài chính căn cứ khả năng ngân sách, bố trí kinh phí in.",
            ("Bố trí kinh phí in", "Sở Tài chính", (), ""),
        ),
        (
            "Phòng Kinh tế phối hợp các đơn vị liên quan mở lớp học; thời gian: quý II.",
            ("Mở lớp học", "Phòng Kinh tế", ("các đơn vị liên quan",), "Quý II"),
        ),
        (
            "Sở Nội vụ chủ trì cùng Bưu điện tỉnh mở lớp học.",
            ("Mở lớp học", "Sở Nội vụ", ("Bưu điện tỉnh",), ""),
        ),
        (
            "Báo tỉnh là cơ quan đầu mối tiếp nhận tin, bài.",
            ("Tiếp nhận tin, bài", "Báo tỉnh", (), ""),
        ),
        (
            "Yêu cầu Thủ trưởng các đơn vị treo áp phích vào thứ Hai hằng tuần.",
            ("Treo áp phích", "Thủ trưởng các đơn vị", (), "Vào thứ Hai hằng tuần"),
        ),
        (
            "Báo tỉnh mở chuyên trang, mỗi tuần đăng 01 kỳ.",
            ("Mở chuyên trang", "Báo tỉnh", (), "Mỗi tuần đăng 01 kỳ"),
        ),
        (
            "Văn phòng kiểm tra các thôn, định kỳ 6 tháng báo cáo.",
            ("Kiểm tra các thôn báo cáo", "Văn phòng", (), "Định kỳ 6 tháng"),
        ),
        (
            "1. Đối với UBND các xã: Ban hành kế hoạch cấp xã.",
            ("Ban hành kế hoạch cấp xã", "UBND các xã", (), ""),
        ),
        (
            "1. Trách nhiệm của Sở Y tế\n- Treo áp phích.",
            ("Treo áp phích", "Sở Y tế", (), ""),
        ),
    ],
)
def test_a_duty_says_who_does_what_with_whom_and_when(text, expected):
    assert duties(text) == [expected]


def test_what_follows_a_semicolon_is_the_same_bodys_work():
    assert [one[:2] for one in duties("Tỉnh đoàn phát động phong trào; thành lập đội hình.")] == [
        ("Phát động phong trào", "Tỉnh đoàn"),
        ("Thành lập đội hình", "Tỉnh đoàn"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch UBND các xã chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả thực hiện Kế hoạch.",
        "Đề nghị Đảng ủy, HĐND xã quan tâm lãnh đạo, chỉ đạo việc thực hiện.",
        "Đề nghị các đồng chí Ủy viên căn cứ nhiệm vụ được phân công, chỉ đạo thực hiện tốt Kế hoạch này.",
    ],
)
def test_a_sentence_that_closes_a_plan_gives_no_work(text):
    assert duties(text) == []


def test_whoever_has_work_to_do_is_not_taken_for_who_issued_the_plan():
    plan = read_text("KẾ HOẠCH\nTuyên truyền năm 2024\nI. Tổ chức thực hiện\nSở Y tế treo áp phích.\n")

    assert plan.tasks
    assert plan.issuer is None


def test_a_point_under_its_body_needs_only_its_time():
    text = "KẾ HOẠCH\nTuyên truyền năm 2024\nI. Nhiệm vụ\n1. Phòng Kinh tế\n1.1. Mở lớp.\nThời gian: Quý I\n"

    assert [(one.content, one.lead, one.timing) for one in read_text(text).tasks] == [
        ("Mở lớp", "Phòng Kinh tế", "Quý I")
    ]


def test_beside_a_list_of_the_work_a_sentence_that_says_when_is_work_too():
    text = (
        "KẾ HOẠCH\nTuyên truyền năm 2024\nI. Nhiệm vụ\n1. Mở lớp.\n- Chủ trì: Văn phòng\n- Thời gian: Quý I\n"
        "II. Tổ chức thực hiện\n1. Các đơn vị gửi tin, bài về Văn phòng hằng quý.\n"
        "2. Phòng Nội vụ hướng dẫn các đơn vị.\n3. Phòng Nội vụ theo dõi, báo cáo trước ngày 15/12/2024.\n"
    )

    assert [(one.content, one.lead) for one in read_text(text).tasks] == [
        ("Mở lớp", "Văn phòng"),
        ("Gửi tin, bài về Văn phòng", "Các đơn vị"),
        ("Hướng dẫn các đơn vị", "Phòng Nội vụ"),
    ]


def test_a_time_in_the_middle_of_a_list_does_not_hide_the_duties_without_one():
    text = "1. Bưu điện tỉnh: Bố trí tủ sách tại các điểm.\n2. Sở Nội vụ mở 03 lớp; thời gian thực hiện: Quý II/2024."

    assert duties(text) == [
        ("Bố trí tủ sách tại các điểm", "Bưu điện tỉnh", (), ""),
        ("Mở 03 lớp", "Sở Nội vụ", (), "Quý II/2024"),
    ]


@pytest.mark.parametrize(
    ("heading", "lead"),
    [
        ("1- Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy"),
        ("1. Phòng Nội vụ huyện có trách nhiệm:", "Phòng Nội vụ huyện"),
        ("1. Sở Y tế có nhiệm vụ sau:", "Sở Y tế"),
        ("2. Vụ Tổ chức cán bộ", "Vụ Tổ chức cán bộ"),
        ("3. Ban Xây dựng Đảng", "Ban Xây dựng Đảng"),
        ("4. Quỹ Bảo trợ trẻ em", "Quỹ Bảo trợ trẻ em"),
    ],
)
def test_a_heading_names_who_does_the_work_under_it(heading, lead):
    assert duties(f"{heading}\n- Báo cáo kết quả hằng quý.") == [("Báo cáo kết quả", lead, (), "Hằng quý")]


def test_a_point_with_its_labels_is_one_task():
    text = (
        "KẾ HOẠCH\nTuyên truyền năm 2024\nI. Nhiệm vụ\n1. Mở chuyên mục.\n- Đơn vị chủ trì: Văn phòng\n"
        "- Phối hợp: các thôn\n- Thời gian: Quý I\n- Sản phẩm: Chuyên mục\n- Kinh phí: 5 triệu đồng\n"
    )

    (task,) = read_text(text).tasks

    assert (task.content, task.lead, task.partners) == ("Mở chuyên mục", "Văn phòng", ("các thôn",))
    assert (task.timing, task.product, task.budget) == ("Quý I", "Chuyên mục", "5 triệu đồng")


def test_what_is_to_be_told_is_a_detail_of_the_point_above_it():
    text = (
        "KẾ HOẠCH\nTuyên truyền năm 2024\nI. Nội dung, hình thức\n1. Tuyên truyền trên loa\na) Nội dung: văn bản mới.\n"
        "b) Đơn vị thực hiện: Đài truyền thanh xã.\nc) Thời gian: hằng tuần.\n"
    )

    (task,) = read_text(text).tasks

    assert (task.content, task.lead, task.norm.cadence) == (
        "Tuyên truyền trên loa",
        "Đài truyền thanh xã",
        "weekly",
    )


def test_a_list_of_forms_gives_work_to_nobody():
    text = "KẾ HOẠCH\nTuyên truyền năm 2024\nI. Hình thức\n- Tổ chức mở các lớp tập huấn.\n- Các loại hình báo chí.\n"

    assert read_text(text).tasks == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Phòng Điều dưỡng xây dựng kịch bản mẫu trong tháng 4/2024 và tập huấn cho toàn thể điều dưỡng trong quý II/2024.",
            [("Xây dựng kịch bản mẫu", "Trong tháng 4/2024"), ("Tập huấn cho toàn thể điều dưỡng", "Trong quý II/2024")],
        ),
        (
            "Giao Báo tỉnh mở chuyên mục từ tháng 4/2024, phát 02 lần/tuần.",
            [("Mở chuyên mục từ tháng 4/2024, phát", "02 lần/tuần")],
        ),
        (
            "Sở Y tế tổ chức 01 hội nghị mỗi năm cho cán bộ y tế xã.",
            [("Tổ chức 01 hội nghị mỗi năm cho cán bộ y tế xã", "mỗi năm")],
        ),
        (
            "Định kỳ 6 tháng (trước 10/6) và năm (trước 30/11), Hội Nông dân các xã gửi báo cáo về Văn phòng.",
            [("Gửi báo cáo về Văn phòng", "Định kỳ 6 tháng (trước 10/6) và năm (trước 30/11)")],
        ),
        ("Văn phòng đăng tin ít nhất 03 tin/tuần.", [("Đăng tin", "Ít nhất 03 tin/tuần")]),
        (
            "UBND xã gửi báo cáo trước ngày 05/12 hằng năm.",
            [("Gửi báo cáo", "Trước ngày 05/12 hằng năm")],
        ),
        (
            "Các khoa, phòng căn cứ Kế hoạch xây dựng kế hoạch chi tiết trước 05/4/2024.",
            [("Xây dựng kế hoạch chi tiết", "Trước 05/4/2024")],
        ),
        ("- Xây dựng 10 tủ sách pháp luật (trước ngày 30/9/2024).", [("Xây dựng 10 tủ sách pháp luật", "Trước ngày 30/9/2024")]),
        ("- Kỷ niệm ngày Quốc khánh 02/9.", []),
        ("- Nâng cao nhận thức của người dân.", []),
    ],
)  # fmt: skip
def test_each_work_of_a_sentence_has_its_own_time(text, expected):
    assert [(one[0], one[3]) for one in duties(text)] == expected


def test_what_follows_a_semicolon_is_done_by_whom_the_sentence_names_and_not_the_heading():
    text = "1. Cấp ủy, địa phương\n- Giao Ban Tuyên giáo biên soạn cẩm nang; tổ chức 04 lớp tập huấn."

    assert [one[:2] for one in duties(text)] == [
        ("Biên soạn cẩm nang", "Ban Tuyên giáo"),
        ("Tổ chức 04 lớp tập huấn", "Ban Tuyên giáo"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1. Tháng 9/2024\n- Văn phòng ban hành kế hoạch.\n2. Tháng 10 và tháng 11/2024\n- Phòng Kinh tế lắp đặt 02 ki-ốt.",
            [("Ban hành kế hoạch", "Văn phòng", "Tháng 9/2024"), ("Lắp đặt 02 ki-ốt", "Phòng Kinh tế", "Tháng 10 và tháng 11/2024")],
        ),
        (
            "1. Quý I/2024:\n- Sở Y tế mở lớp học, hoàn thành trước ngày 15/02/2024.",
            [("Mở lớp học", "Sở Y tế", "Trước ngày 15/02/2024")],
        ),
        ("Người dân khi phát hiện vi phạm có thể gọi đường dây nóng.", []),
        (
            "1. Ban Công tác Mặt trận các thôn: họp dân ít nhất mỗi quý 01 lần.",
            [("Họp dân", "Ban Công tác Mặt trận các thôn", "Ít nhất mỗi quý 01 lần")],
        ),
        (
            "1. Đoàn Thanh niên: cử đoàn viên trực vào sáng thứ Hai, thứ Sáu hằng tuần.",
            [("Cử đoàn viên trực", "Đoàn Thanh niên", "Vào sáng thứ Hai, thứ Sáu hằng tuần")],
        ),
    ],
)  # fmt: skip
def test_a_duty_takes_the_time_of_its_heading_unless_it_has_its_own(text, expected):
    plan = read_text(f"KẾ HOẠCH\nTuyên truyền năm 2024\nI. Lộ trình thực hiện\n{text}\n")

    assert [(one.content, one.lead, one.timing) for one in plan.tasks] == expected


def test_labels_that_follow_each_other_in_one_line_belong_to_the_point_above():
    plan = read_text(
        "KẾ HOẠCH\nTuyên truyền năm 2024\nII. Nội dung thực hiện\n1. Tập huấn kỹ thuật\n"
        "Thời gian: Tháng 3. Địa điểm: các xã. Thực hiện: Phòng Kỹ thuật; Báo tỉnh phối hợp.\n"
    )

    assert [(one.content, one.lead, one.partners, one.timing) for one in plan.tasks] == [
        ("Tập huấn kỹ thuật", "Phòng Kỹ thuật", ("Báo tỉnh",), "Tháng 3")
    ]


def test_how_much_work_a_duty_is_is_no_promise_of_the_plan():
    plan = read_text(
        "KẾ HOẠCH\nTuyên truyền năm 2024\nII. Nhiệm vụ\n1. Phòng Kinh doanh\nĐăng tải 02 bài/tháng trên Báo tỉnh.\n"
    )

    assert len(plan.tasks) == 1
    assert plan.targets == ()


def test_a_day_alone_in_its_line_belongs_to_the_words_that_ask_for_it():
    text = "1. Các khoa xây dựng kế hoạch chi tiết, nộp về Phòng Tổ chức - Hành chính trước\n05/4/2024."

    assert duties(text) == [
        ("Xây dựng kế hoạch chi tiết, nộp về Phòng Tổ chức - Hành chính", "Các khoa", (), "Trước 05/4/2024")
    ]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Phòng Hành chính chuẩn bị âm thanh; phòng Công tác bạn đọc viết tin, bài.", ["Phòng Hành chính", "Phòng Công tác bạn đọc"]),
        ("1. Huyện, thị, thành đoàn\n- Duy trì các đội hình hằng tuần.", ["Huyện, thị, thành đoàn"]),
        ("1. Ban cán sự đảng\nLãnh đạo UBND tỉnh xây dựng đề án.", ["Ban cán sự đảng"]),
        ("1. Sở Y tế mở lớp học. Thanh tra Sở kiểm tra đột xuất.", ["Sở Y tế", "Thanh tra Sở"]),
    ],
)  # fmt: skip
def test_a_body_is_known_where_it_begins_small_or_names_several(text, leads):
    assert [one[1] for one in duties(text)] == leads


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nhà trường đề nghị Hội Khuyến học xã tặng 20 thẻ.", ("Tặng 20 thẻ", "Hội Khuyến học xã")),
        ("Cục trưởng Cục Thuế giao Phòng Nghiệp vụ làm 03 video.", ("Làm 03 video", "Phòng Nghiệp vụ")),
        ("Ban Thường vụ Huyện đoàn phân công cho Ban Phong trào biên soạn sổ tay.", ("Biên soạn sổ tay", "Ban Phong trào")),
        ("Sở Khoa học và Công nghệ được UBND tỉnh giao xây dựng học liệu.", ("Xây dựng học liệu", "Sở Khoa học và Công nghệ")),
        ("Trong khi đó, Tỉnh đoàn chịu trách nhiệm thành lập các đội hình.", ("Thành lập các đội hình", "Tỉnh đoàn")),
        ("Sở Tư pháp tổng hợp, báo cáo và đề nghị các xã gửi danh sách.", ("Tổng hợp, báo cáo và đề nghị các xã gửi danh sách", "Sở Tư pháp")),
        ("Phó Hiệu trưởng phụ trách cơ sở vật chất ký hợp đồng với nhà thầu.", ("Ký hợp đồng với nhà thầu", "Phó Hiệu trưởng phụ trách cơ sở vật chất")),
        ("Phòng Cảnh sát quản lý hành chính cấp thẻ cho học sinh.", ("Cấp thẻ cho học sinh", "Phòng Cảnh sát quản lý hành chính")),
    ],
)  # fmt: skip
def test_who_only_gives_the_work_does_not_lead_it(text, expected):
    assert [(one[0], one[1]) for one in duties(f"1. {text}")] == [expected]


def test_a_time_with_nothing_but_a_wish_behind_it_belongs_to_the_work_before():
    text = "1. UBND các xã đưa tiêu chí vào quy ước; chậm nhất đến ngày 31/12/2026 phải hoàn thành."

    assert [(one[0], one[3]) for one in duties(text)] == [
        ("Đưa tiêu chí vào quy ước", "Chậm nhất đến ngày 31/12/2026")
    ]


def test_a_line_that_ends_with_a_word_that_asks_for_more_goes_on():
    text = "1. Phòng Nội vụ chỉ đạo đăng tải tin, bài trên\nTrang thông tin điện tử của tỉnh."

    assert [one[0] for one in duties(text)] == [
        "Chỉ đạo đăng tải tin, bài trên Trang thông tin điện tử của tỉnh"
    ]


@pytest.mark.parametrize(
    ("heading", "timing"),
    [
        ("Tháng 3/2026", "Tháng 3/2026"),
        ("Bước 1 (từ ngày 25/10/2026 đến ngày 10/11/2026)", "từ ngày 25/10/2026 đến ngày 10/11/2026"),
        ("Giai đoạn 2: tháng 5/2026", "tháng 5/2026"),
        ("Bước 1. Chuẩn bị", ""),
        ("Đợt 1 (toàn thể cán bộ)", ""),
    ],
)
def test_a_step_or_a_month_times_the_works_under_it(heading, timing):
    plan = read_text(
        f"KẾ HOẠCH\nTuyên truyền năm 2026\nII. Lịch hoạt động\n1. {heading}\n"
        "- Mở trưng bày chuyên đề về nghề muối (Phòng Trưng bày - Tuyên truyền).\n"
        "- Tập huấn thuyết minh viên (Phòng Giáo dục chủ trì; Đoàn trường phối hợp).\n"
    )

    assert [(one.content, one.lead, one.partners, one.timing) for one in plan.tasks] == [
        ("Mở trưng bày chuyên đề về nghề muối", "Phòng Trưng bày - Tuyên truyền", (), timing),
        ("Tập huấn thuyết minh viên", "Phòng Giáo dục", ("Đoàn trường",), timing),
    ]
