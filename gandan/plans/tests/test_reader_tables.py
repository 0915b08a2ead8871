"""Tables as plans have them: in any order, under any name, merged, grouped, cut and pasted."""

# ruff: noqa: E501 - markup and sentences are read in one piece
from __future__ import annotations

from unicodedata import normalize

import pytest

from gandan.plans.reader import read_file, read_text
from gandan.plans.tests.files import cell, docx, paragraph, table

HEAD = "".join(map(paragraph, ("Số: 09/KH-UBND", "KẾ HOẠCH", "Tuyên truyền cải cách hành chính năm 2024")))


def tasks(*rows, before=""):
    plan = read_file(docx(HEAD + before + table(rows)))
    return [(one.content, one.lead, one.timing) for one in plan.tasks]


def wide(text, columns):
    return cell(text, f'<w:gridSpan w:val="{columns}"/>')


def test_columns_are_told_by_name_and_not_by_place():
    assert tasks(
        ("Hoàn thành trước", "Kết quả", "Đơn vị thực hiện", "Việc cần làm"),
        ("30/6/2024", "Bảng tin", "Văn phòng", "Treo bảng"),
    ) == [("Treo bảng", "Văn phòng", "30/6/2024")]


def test_names_that_nobody_knows_are_told_by_what_stands_under_them():
    assert tasks(
        ("TT", "Khâu", "Ai", "Dịp"),
        ("1", "Treo bảng ở cổng trụ sở", "Văn phòng", "Tháng 3/2024"),
        ("2", "Đọc tin trên loa", "Đài truyền thanh xã", "Hằng tuần"),
    ) == [
        ("Treo bảng ở cổng trụ sở", "Văn phòng", "Tháng 3/2024"),
        ("Đọc tin trên loa", "Đài truyền thanh xã", "Hằng tuần"),
    ]


def test_a_group_row_may_name_the_lead():
    assert tasks(
        ("TT", "Nội dung", "Thời gian"),
        ("I", wide("Sở Nội vụ", 2)),
        ("1", "Mở lớp", "Quý I"),
        ("II", wide("Sở Tư pháp", 2)),
        ("2", "Viết bài", "Quý II"),
    ) == [("Mở lớp", "Sở Nội vụ", "Quý I"), ("Viết bài", "Sở Tư pháp", "Quý II")]


def test_a_heading_above_the_table_may_name_the_lead():
    rows = (("TT", "Nội dung", "Thời gian"), ("1", "Mở lớp", "Quý I"))

    assert tasks(*rows, before=paragraph("2. Sở Tư pháp")) == [("Mở lớp", "Sở Tư pháp", "Quý I")]


def test_a_row_over_smaller_rows_is_no_task():
    assert tasks(
        ("TT", "Nội dung", "Chủ trì", "Thời gian"),
        ("1", "Trên sóng", "", ""),
        ("1.1", "Mở chuyên mục", "Đài tỉnh", "Quý I"),
        ("1.2", "Làm phóng sự", "Đài tỉnh", "Quý II"),
    ) == [("Mở chuyên mục", "Đài tỉnh", "Quý I"), ("Làm phóng sự", "Đài tỉnh", "Quý II")]


def test_marks_under_quarters_are_the_time():
    assert tasks(
        ("TT", "Nội dung", "Chủ trì", "Quý I", "Quý II"),
        ("1", "Mở lớp", "Sở Nội vụ", "x", ""),
        ("2", "Viết bài", "Sở Nội vụ", "x", "x"),
    ) == [("Mở lớp", "Sở Nội vụ", "Quý I"), ("Viết bài", "Sở Nội vụ", "Quý I, Quý II")]


def test_sums_numbers_of_columns_and_headers_said_again_are_no_tasks():
    header = ("TT", "Nội dung", "Chủ trì", "Thời gian")
    assert tasks(
        header,
        ("(1)", "(2)", "(3)", "(4)"),
        ("1", "Mở lớp", "Sở Nội vụ", "Quý I"),
        header,
        ("2", "Viết bài", "Sở Tư pháp", "Quý II"),
        ("", "Tổng cộng", "", ""),
    ) == [("Mở lớp", "Sở Nội vụ", "Quý I"), ("Viết bài", "Sở Tư pháp", "Quý II")]


def test_a_number_under_the_word_month_is_a_month():
    assert tasks(("TT", "Nội dung", "Chủ trì", "Tháng"), ("1", "Mở lớp", "Văn phòng", "9, 10")) == [
        ("Mở lớp", "Văn phòng", "Tháng 9, 10")
    ]


def test_one_column_for_both_names_the_lead_first():
    rows = (
        ("TT", "Nội dung", "Chủ trì/phối hợp", "Thời gian"),
        ("1", "Mở lớp", "Sở Nội vụ/ Sở Tài chính", "Quý I"),
    )

    (task,) = read_file(docx(HEAD + table(rows))).tasks

    assert (task.lead, task.partners) == ("Sở Nội vụ", ("Sở Tài chính",))


def test_ditto_marks_take_what_stands_above():
    assert tasks(
        ("TT", "Nội dung", "Chủ trì", "Thời gian"),
        ("1", "Mở lớp", "Sở Nội vụ", "Quý I"),
        ("2", "Viết bài", "-nt-", "nt"),
    )[1] == ("Viết bài", "Sở Nội vụ", "Quý I")


def test_a_second_table_without_names_goes_on_from_the_first():
    first = table([("TT", "Nội dung", "Chủ trì", "Thời gian"), ("1", "Mở lớp", "Sở Nội vụ", "Quý I")])
    second = table(
        [("2", "Viết bài", "Sở Tư pháp", "Quý II"), ("3", "In tờ gấp", "Bưu điện tỉnh", "Quý III")]
    )

    plan = read_file(docx(HEAD + first + paragraph("") + second))

    assert [one.lead for one in plan.tasks] == ["Sở Nội vụ", "Sở Tư pháp", "Bưu điện tỉnh"]


def test_years_as_columns_are_milestones_and_last_years_result_is_not():
    plan = read_file(
        docx(
            HEAD
            + table(
                [
                    ("TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả 2023", "Năm 2024", "Năm 2025"),
                    ("1", "Tỷ lệ xã có chuyên mục", "%", "50", "80", "≥ 95"),
                    ("2", "Số bản tin mỗi xã", "bản tin", "12", "24", "36"),
                ]
            )
        )
    )

    assert [(one.measure, one.value, one.comparator, one.unit) for one in plan.targets] == [
        ("share", 95, ">=", "%"), ("count_each", 36, "=", "bản tin"),
    ]  # fmt: skip
    assert [[step.value for step in one.milestones] for one in plan.targets] == [[80, 95], [24, 36]]
    assert plan.tasks == ()


def test_a_year_under_what_is_to_be_done_is_no_result_and_all_of_them_are_a_whole():
    plan = read_file(
        docx(
            HEAD
            + table(
                [
                    ("TT", "Chỉ tiêu", "Đơn vị tính", "Lộ trình thực hiện 2024", "Thực hiện 2023"),
                    ("1", "Thôn có loa", "%", "80", "50"),
                    ("2", "Khu phố có tổ công nghệ số", "", "12/12 khu phố", "9/12"),
                ]
            )
        )
    )

    assert [(one.value, one.unit, one.due.year) for one in plan.targets] == [
        (80, "%", 2024),
        (100, "%", 2024),
    ]


def test_a_column_without_a_name_promises_nothing():
    rows = [
        ("TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2024", ""),
        ("1", "Thôn có loa", "%", "80", "90"),
    ]

    assert [one.value for one in read_file(docx(HEAD + table(rows))).targets] == [80]


def test_a_day_in_a_cell_of_a_target_is_not_all_of_them():
    rows = [
        ("TT", "Chỉ tiêu", "Năm 2024"),
        ("1", "Khu phố có tổ công nghệ số", "12/12 khu phố"),
        ("2", "Khu phố có loa", "12/12"),
        ("3", "Khu phố có pa nô", "12/12 năm 2024"),
    ]

    assert [one.value for one in read_file(docx(HEAD + table(rows))).targets] == [100]


def test_a_target_of_so_many_times_a_year_is_yearly():
    rows = [("TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2024"), ("1", "Đối thoại với Nhân dân", "lần/năm", "4")]

    (target,) = read_file(docx(HEAD + table(rows))).targets

    assert (target.value, target.cadence) == (4, "yearly")


def test_the_year_of_a_sentence_above_a_table_is_not_that_of_its_rows():
    above = paragraph("Giảm 30% số ca mắc so với năm 2022.")
    plan = read_file(
        docx(
            HEAD
            + above
            + table([("TT", "Nội dung", "Chủ trì", "Thời gian"), ("1", "Mở lớp", "Sở Y tế", "Quý I")])
        )
    )

    assert [one.norm.due.year for one in plan.tasks] == [2024]


def test_no_money_is_an_answer_too():
    plan = read_file(
        docx(
            HEAD
            + table(
                [
                    ("TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí"),
                    ("1", "Mở lớp", "Sở Y tế", "Quý I", "Không"),
                ]
            )
        )
    )

    assert [one.budget for one in plan.tasks] == ["Không"]


PASTED = {
    "bars": """| TT | Nội dung | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Mở lớp | Sở Nội vụ | Quý I |
| 2 | Viết bài | Sở Tư pháp | Quý II |
""",
    "tabs": "TT\tNội dung\tChủ trì\tThời gian\n1\tMở lớp\tSở Nội vụ\tQuý I\n2\tViết bài\tSở Tư pháp\tQuý II\n",
    "tabs, numbers left out": "TT\tNội dung\tChủ trì\tThời gian\n\tMở lớp\tSở Nội vụ\tQuý I\n\tViết bài\tSở Tư pháp\tQuý II\n",
    "blanks": """TT   Nội dung       Chủ trì        Thời gian
1    Mở             Sở Nội vụ      Quý I
     lớp
2    Viết bài       Sở Tư pháp     Quý II
""",
    "stacked": "TT\nNội dung\nChủ trì\nThời gian\n1\nMở\nlớp\nSở Nội vụ\nQuý I\n2\nViết bài\nSở Tư pháp\nQuý II\n",
}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("kind", PASTED)
def test_a_table_survives_pasting(kind, form):
    text = f"Số: 09/KH-UBND\nKẾ HOẠCH\nTuyên truyền năm 2024\nII. NHIỆM VỤ\n{PASTED[kind]}\nNơi nhận:\n- Lưu VT.\n"

    plan = read_text(normalize(form, text))

    assert [(one.content, one.lead, one.timing) for one in plan.tasks] == [
        ("Mở lớp", "Sở Nội vụ", "Quý I"), ("Viết bài", "Sở Tư pháp", "Quý II"),
    ]  # fmt: skip


@pytest.mark.parametrize("tab", ["\t", "\t\t"])
def test_a_table_typed_with_tabs_in_word_is_one(tab):
    typed = "<w:tab/>" * len(tab)
    lines = [
        "Số: 09/KH-UBND",
        "KẾ HOẠCH",
        "Tuyên truyền năm 2024",
        *PASTED["tabs"].strip().split("\n"),
        "Nơi nhận:",
    ]
    body = "".join(paragraph(line).replace("\t", f"</w:t>{typed}<w:t>") for line in lines)

    assert [(one.content, one.lead, one.timing) for one in read_file(docx(body)).tasks] == [
        ("Mở lớp", "Sở Nội vụ", "Quý I"), ("Viết bài", "Sở Tư pháp", "Quý II"),
    ]  # fmt: skip


TYPED = "TT\tNội dung\tChủ trì\tThời gian"
FIRST, SECOND = "1\tMở lớp\tSở Nội vụ\tQuý I", "2\tViết bài\tSở Tư pháp\tQuý II"
AS_TYPED = [("Mở lớp", "Sở Nội vụ", "Quý I"), ("Viết bài", "Sở Tư pháp", "Quý II")]


def tasks_typed(*lines):
    body = "".join(map(paragraph, lines)).replace("\t", "</w:t><w:tab/><w:t>")
    return [(one.content, one.lead, one.timing) for one in read_file(docx(HEAD + body)).tasks]


@pytest.mark.parametrize(
    "lines",
    [
        (TYPED, FIRST, SECOND, "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN", "- Lưu VT.\tCHỦ TỊCH"),
        (TYPED, FIRST, SECOND, "\tTM. ỦY BAN NHÂN DÂN", "\tCHỦ TỊCH"),
        (TYPED, FIRST, SECOND, "III. TỔ CHỨC THỰC HIỆN", "Văn phòng theo dõi, đôn đốc."),
        (TYPED, "I. Công tác tuyên truyền", FIRST, "II. CÔNG TÁC KHÁC", SECOND),
        (TYPED, FIRST, "III. TỔ CHỨC", "Như sau:", TYPED, SECOND),
        (TYPED, *("\t" + row.split("\t", 1)[1] for row in (FIRST, SECOND))),
        ("\t" + TYPED, "\t" + FIRST, "\t" + SECOND),
        ("\t" + TYPED, FIRST, SECOND),
    ],
)
def test_a_table_typed_with_tabs_ends_where_its_rows_end(lines):
    assert tasks_typed(*lines) == AS_TYPED


@pytest.mark.parametrize(
    ("rest", "first"),
    [
        ("\tcho cán bộ", ("Mở lớp cho cán bộ", "Sở Nội vụ", "Quý I")),
        ("và Quý II", ("Mở lớp", "Sở Nội vụ", "Quý I và Quý II")),
        ("(Đợt hai: Quý III)", ("Mở lớp", "Sở Nội vụ", "Quý I (Đợt hai: Quý III)")),
    ],
)
def test_more_lines_of_a_cell_do_not_end_a_table_typed_with_tabs(rest, first):
    assert tasks_typed(TYPED, FIRST, rest, SECOND) == [first, AS_TYPED[1]]


def test_the_annex_alone_names_its_plan():
    body = "".join(
        map(
            paragraph,
            (
                "PHỤ LỤC",
                "PHÂN CÔNG NHIỆM VỤ",
                "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/02/2024 của UBND xã An Phú)",
            ),
        )
    )
    rows = (("TT", "Nội dung", "Chủ trì", "Thời gian"), ("1", "Mở lớp", "Văn phòng", "Quý I/2024"))

    plan = read_file(docx(body + table(rows)))

    assert (plan.is_plan, plan.number.value, plan.date.value) == (True, "12/KH-UBND", "2024-02-05")
    assert (plan.issuer.value, plan.title.value) == ("UBND xã An Phú", "PHÂN CÔNG NHIỆM VỤ")
    assert plan.clauses == ()


def test_a_decision_that_issues_a_plan_is_read_by_its_own_number():
    lines = (
        "Số: 188/QĐ-BXD", "Hà Nội, ngày 03 tháng 3 năm 2024", "QUYẾT ĐỊNH", "Ban hành Kế hoạch tuyên truyền năm 2024",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.", "Nơi nhận:", "- Như Điều 1.", "KẾ HOẠCH",
        "Tuyên truyền cải cách hành chính năm 2024", "I. MỤC TIÊU", "100% đơn vị có chuyên mục.",
    )  # fmt: skip

    plan = read_file(docx("".join(map(paragraph, lines))))

    assert (plan.is_plan, plan.number.value, plan.date.value) == (True, "188/QĐ-BXD", "2024-03-03")
    assert [one.value for one in plan.targets] == [100]


def test_a_row_typed_on_below_ends_the_name_above():
    rows = (
        ("TT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"),
        ("1", "Mở chuyên mục trên", "Phòng Văn hóa và", "Quý I", "Chuyên"),
        ("", "trang thông tin điện tử", "Thông tin", "", "mục"),
        ("2", "Mở lớp", "Sở Nội vụ", "Quý II", "Lớp"),
    )

    first, second = read_file(docx(paragraph("Số: 09/KH-UBND") + paragraph("KẾ HOẠCH") + table(rows))).tasks

    assert (first.content, first.lead, first.product) == (
        "Mở chuyên mục trên trang thông tin điện tử", "Phòng Văn hóa và Thông tin", "Chuyên mục",
    )  # fmt: skip
    assert second.lead == "Sở Nội vụ"


@pytest.mark.parametrize(
    ("lines", "lead"),
    [
        (("Phòng Lao động -", "Thương binh và Xã hội"), "Phòng Lao động - Thương binh và Xã hội"),
        (("Phòng Lao động –", "Thương binh và", "Xã hội"), "Phòng Lao động - Thương binh và Xã hội"),
        (("Sở Văn hóa,", "Thể thao và Du lịch"), "Sở Văn hóa, Thể thao và Du lịch"),
        (("Ủy ban nhân dân của", "xã An Phú"), "Ủy ban nhân dân của xã An Phú"),
        (("Sở Tài chính,", "Sở Nội vụ"), "Sở Tài chính; Sở Nội vụ"),
        (("", "Sở Văn hóa,", "Thể thao"), "Sở Văn hóa, Thể thao"),
        (("Sở Nội vụ", "Thể thao"), "Sở Nội vụ"),
    ],
)
def test_a_name_left_open_in_its_cell_goes_on_in_the_row_below(lines, lead):
    rows = [("", "trên trang thông tin", line, "") for line in lines[1:]]

    read = tasks(
        ("TT", "Nội dung", "Chủ trì", "Thời gian"), ("1", "Mở chuyên mục", lines[0], "Quý I"), *rows,
        ("2", "Mở lớp", "Sở Tư pháp", "Quý II"),
    )  # fmt: skip

    assert [one for _, one, _ in read] == [lead, "Sở Tư pháp"]


def test_a_name_that_never_ends_is_not_read_again_with_every_row():
    rows = [("", "trên trang thông tin", "Sở và", "")] * 600

    read = tasks(("TT", "Nội dung", "Chủ trì", "Thời gian"), ("1", "Mở chuyên mục", "Sở và", "Quý I"), *rows)
    assert len(read) == 1
    assert len(read[0][1]) < 400
