"""Cells that a column of a PDF broke, and tables that its pages cut apart."""

from __future__ import annotations

import pytest

from gandan.plans.reader.intake.pdf_rest import cell_text, go_on
from gandan.plans.reader.intake.raw import Table, cell_of


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
