"""Sheets are read as a person sees them: days as shown, nothing hidden, merged cells in all their places."""

# ruff: noqa: E501 - markup and sentences are read in one piece
from __future__ import annotations

from datetime import date

import pytest

from gandan.plans.reader import take_in
from gandan.plans.tests.files import ROWS, merged, odt, xlsx

STYLES = (
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/>'
    '<xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="3"/><xf numFmtId="17"/></cellXfs></styleSheet>'
)


def rows_of(content):
    return [[one.line for one in row] for row in take_in(content).tables[0].rows]


def test_merges_of_a_sheet_are_resolved():
    made = xlsx(
        [("A", "B", "", "C"), ("1", "chung", "x", "z"), ("2", "", "y", "t")], layout=merged("B1:C1", "B2:B3")
    )

    assert rows_of(made) == [["A", "B", "B", "C"], ["1", "chung", "x", "z"], ["2", "chung", "y", "t"]]


def test_days_shares_and_sums_of_a_sheet_are_read_as_they_are_shown():
    shown = ((45_000, 1), (0.95, 2), (1_500_000, 3), (45_000, 4), date(2024, 6, 30))

    made = xlsx([("a", "b", "c", "d", "e"), shown], styles=STYLES)

    assert rows_of(made)[1] == ["15/03/2023", "95%", "1.500.000", "03/2023", "30/06/2024"]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("dd/mm/yyyy;@", "15/03/2023"),
        ("[$-42A]d mmmm yyyy", "15/03/2023"),
        ("mm/yyyy", "03/2023"),
        ("yyyy-mm", "03/2023"),
        ("yyyy/mm hh:mm", "03/2023"),
        ("hh:mm yy", "2023"),
        ("mm:ss yyyy", "2023"),
        ("yyyy h:mm AM/PM", "2023"),
        ("yyyy", "2023"),
        ("hh:mm", "45000"),
        ("_d* #,##0_y", "45.000"),
        ('0" ngày m y"', "45000"),
    ],
)
def test_a_day_is_read_as_its_own_format_shows_it(code, shown):
    styles = f"<styleSheet><numFmts><numFmt numFmtId='170' formatCode='{code}'/></numFmts><cellXfs><xf numFmtId='170'/></cellXfs></styleSheet>"

    assert rows_of(xlsx([("a", "b", "c"), ((45_000, 0), "b", "c")], styles=styles))[1][0] == shown


def test_hidden_sheets_are_left_out():
    made = xlsx(sheets=[("Nháp", "hidden", [("bí mật", "b", "c")]), ("Phụ lục", "visible", ROWS)])

    assert "bí mật" not in take_in(made).source.plain


def test_hidden_columns_of_a_sheet_are_left_out():
    made = xlsx(
        [("TT", "Việc", "Cũ", "Ai"), ("1", "Mở lớp", "Sở cũ", "Sở Nội vụ")],
        layout='<cols><col min="3" max="3" hidden="1"/></cols>',
    )

    assert rows_of(made) == [["TT", "Việc", "Ai"], ["1", "Mở lớp", "Sở Nội vụ"]]


def test_a_merged_cell_that_begins_in_a_hidden_column_of_a_sheet_is_shown_beside_it():
    layout = '<cols><col min="2" max="3" hidden="1"/></cols>' + merged("B1:D1", "B2:D2", "B3:C3")
    rows = [
        ("TT", "Việc", "", "", "Ai"),
        ("1", "Mở lớp", "", "", "Sở Nội vụ"),
        ("2", "Bí mật", "", "Công an", "Quý I"),
    ]

    assert rows_of(xlsx(rows, layout=layout)) == [
        ["TT", "Việc", "Ai"], ["1", "Mở lớp", "Sở Nội vụ"], ["2", "Công an", "Quý I"],
    ]  # fmt: skip


def test_a_merged_cell_that_begins_in_a_hidden_column_of_an_open_document_is_shown_beside_it():
    def row(*cells):
        made = (
            f'<table:table-cell table:number-columns-spanned="{span}"><text:p>{text}</text:p></table:table-cell>'
            + "<table:covered-table-cell><text:p>phủ</text:p></table:covered-table-cell>" * (span - 1)
            for text, span in cells
        )
        return f"<table:table-row>{''.join(made)}</table:table-row>"

    columns = '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
    rows = (
        row(("TT", 1), ("Việc", 4))
        + row(("1", 1), ("Mở lớp", 3), ("Ai", 1))
        + row(("2", 1), ("Bí mật", 2), ("Công an", 1), ("Quý I", 1))
    )

    assert rows_of(odt(f"<table:table>{columns}{rows}</table:table>", "spreadsheet")) == [
        ["TT", "Việc", "Việc"], ["1", "Mở lớp", "Ai"], ["2", "Công an", "Quý I"],
    ]  # fmt: skip


def test_what_an_open_document_sheet_hides_is_left_out():
    hidden = 'table:visibility="collapse"'
    rows = [
        ("", ("TT", "Việc", "Cũ", "Ai")),
        (hidden, ("0", "Bỏ", "x", "y")),
        ("", ("1", "Mở lớp", "z", "Công an")),
    ]
    cells = "".join(
        f"<table:table-row {shown}>"
        + "".join(f"<table:table-cell><text:p>{one}</text:p></table:table-cell>" for one in row)
        + "</table:table-row>"
        for shown, row in rows
    )
    columns = f'<table:table-column table:number-columns-repeated="2"/><table:table-column {hidden}/>'

    made = odt(f"<table:table>{columns}{cells}</table:table>", "spreadsheet")

    assert rows_of(made) == [["TT", "Việc", "Ai"], ["1", "Mở lớp", "Công an"]]
