from __future__ import annotations

import pytest

from gandan.evidence.export.csv import csv_safe, to_csv


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        (" =1", "' =1"),
        ("＝1", "'＝1"),
        ("-5", "-5"),
        ("+84", "+84"),
        ("1.250.000", "1.250.000"),
        ("Tam Hải", "Tam Hải"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(cell, safe):
    assert csv_safe(cell) == safe


def test_a_table_opens_in_excel_with_vietnamese_letters():
    table = to_csv(["Đơn vị", "Số"], [["Tam Hải", 2], ["=1", None]])

    assert table == "\ufeffĐơn vị,Số\r\nTam Hải,2\r\n'=1,\r\n"
