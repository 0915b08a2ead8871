"""Cells that a column of a PDF broke, and tables that its pages cut apart."""

from __future__ import annotations

import pytest

from gandan.plans.reader import read_file
from gandan.plans.reader.intake.pdf_columns import columned
from gandan.plans.reader.intake.pdf_page import Word
from gandan.plans.reader.intake.pdf_rest import cell_text, go_on
from gandan.plans.reader.intake.raw import Table, cell_of
from gandan.plans.tests.files import pdf


def row(*texts):
    return [cell_of(text) for text in texts]


def said(table):
    return [[" ".join(block.text for block in cell.blocks) for cell in one] for one in table.rows]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Phòng Văn hóa", "- Xã hội"], "Phòng Văn hóa - Xã hội"),
        (
            ["- Chủ trì: Sở Nội vụ", "- Phối hợp: Sở Tài", "chính"],
            "- Chủ trì: Sở Nội vụ\n- Phối hợp: Sở Tài chính",
        ),
        (["Sở Nội vụ;", "Sở Tài chính"], "Sở Nội vụ;\nSở Tài chính"),
        (["Sở Nội vụ", "- Phối hợp: Sở Tài chính"], "Sở Nội vụ\n- Phối hợp: Sở Tài chính"),
        (["Trước 15/4/202", "6"], "Trước 15/4/2026"),
        (["02 tin, bài/", "tháng"], "02 tin, bài/tháng"),
    ],
)
def test_a_narrow_column_breaks_no_name_and_no_day(lines, text):
    assert cell_text(lines) == text


def test_a_row_cut_by_a_page_is_one_row():
    above = Table([row("TT", "Việc", "Ai"), row("1", "Treo bảng", "Phòng Kinh tế,")])

    go_on(above, Table([row("", "ở chợ", "Hạ tầng và Đô thị"), row("2", "Mở lớp", "Công an")]))

    assert said(above)[1:] == [
        ["1", "Treo bảng ở chợ", "Phòng Kinh tế, Hạ tầng và Đô thị"],
        ["2", "Mở lớp", "Công an"],
    ]


def test_a_row_cut_under_a_cell_merged_down_is_one_row_too():
    group, blank = row("Cổ động", "1", "Treo bảng"), cell_of("")
    group[0].rows, blank.rows = 2, 2
    above = Table([row("Nhóm", "TT", "Việc"), group, row("2", "Treo băng")])

    go_on(above, Table([[blank, *row("", "rôn ở chợ")], row("3", "Mở lớp")]))

    assert said(above)[2:] == [["2", "Treo băng rôn ở chợ"], ["", "3", "Mở lớp"]]
    assert above.rows[-1][0].goes_on


WIDE_TITLE = """#set page(width: {width}cm)
#set par(justify: true, first-line-indent: (amount: 1cm, all: true))
#align(center)[KẾ HOẠCH]
#align(center)[Tuyên truyền pháp luật khu vực biên giới, hải đảo 2026]

Phấn đấu trên 95% người dân ở các xã biên giới, hải đảo được phổ biến Luật Biên phòng và luật về
biên giới.

Đơn vị nào chưa rõ thì hỏi đồn biên phòng nơi gần nhất để được hướng dẫn thêm.
"""


@pytest.mark.parametrize("width", ["13.4", "13.6", "13.8"])
def test_a_title_nearly_as_wide_as_the_page_is_not_the_text_under_it(width):
    plan = read_file(pdf(WIDE_TITLE.replace("{width}", width)))

    assert plan.title.value == "Kế hoạch tuyên truyền pháp luật khu vực biên giới, hải đảo 2026"


def line(height, *places):
    return [Word(text, left, left + 5 * len(text), height - 10, height) for left, text in places]


def test_who_signs_below_is_no_row_of_a_table_without_borders():
    names = line(100, (0, "TT"), (40, "Nội dung"), (160, "Chủ trì"), (260, "Thời gian"))
    work = line(80, (0, "1"), (40, "Mở lớp"), (160, "Đội Vũ trang"), (260, "Quý I"))
    signed = line(60, (0, "Nơi nhận:"), (160, "ĐỒN TRƯỞNG"))

    rest, ((_, table),) = columned([names, work, signed])

    assert rest == [signed]
    assert said(table)[1] == ["1", "Mở lớp", "Đội Vũ trang", "Quý I"]


def test_a_name_broken_at_its_dash_is_one_name_in_a_table_without_borders():
    names = line(100, (0, "TT"), (40, "Nội dung"), (160, "Chủ trì"), (260, "Thời gian"))
    work = line(80, (0, "1"), (40, "Mở lớp"), (160, "Phòng Văn hóa"), (260, "Quý I"))

    _, ((_, table),) = columned([names, work, line(68, (160, "- Xã hội"))])

    assert said(table)[1] == ["1", "Mở lớp", "Phòng Văn hóa - Xã hội", "Quý I"]
