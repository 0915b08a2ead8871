"""Files of every kind become one text with its tables."""

# ruff: noqa: E501 - markup and sentences are read in one piece
from __future__ import annotations

import shutil
import tempfile

import pytest

from gandan.plans.reader import UnreadableFileError, read_file, take_in
from gandan.plans.reader.intake import office, old
from gandan.plans.tests.files import (
    LINES,
    ROWS,
    cell,
    docx,
    message,
    odt,
    packed,
    paragraph,
    pdf,
    table,
    xlsx,
)


def rows_of(content):
    return [[one.line for one in row] for row in take_in(content).tables[0].rows]


def text_of(content):
    return take_in(content).source.plain


def odt_table(rows):
    made = "".join(
        f"<table:table-row>{''.join(f'<table:table-cell><text:p>{one}</text:p></table:table-cell>' for one in row)}</table:table-row>"
        for row in rows
    )
    return f"<table:table>{made}</table:table>"


WEB = (
    "<html><body>"
    + "".join(f"<p>{line}</p>" for line in LINES)
    + (
        "<table>"
        + "".join("<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in ROWS)
        + "</table>"
    )
)
TEXT = "\n".join(LINES) + "\n" + "\n".join("\t".join(row) for row in ROWS)
FILES = {
    "docx": docx(),
    "xlsx": xlsx([(line,) for line in LINES] + list(ROWS)),
    "odt": odt("".join(f"<text:p>{line}</text:p>" for line in LINES) + odt_table(ROWS)),
    "html": WEB.encode(),
    "txt": TEXT.encode(),
    "utf-16": TEXT.encode("utf-16"),
    "mht": message(WEB, "html"),
    "eml": message(TEXT, "plain"),
    "forwarded": ("Chào anh,\n" + "\n".join(f"> > {line}" for line in TEXT.split("\n"))).encode(),
}


@pytest.mark.parametrize("kind", FILES)
def test_the_same_plan_is_read_from_every_kind_of_file(kind):
    plan = read_file(FILES[kind])

    assert (plan.error, plan.number.value, plan.date.value) == ("", "09/KH-UBND", "2024-01-20")
    assert [(one.content, one.lead, one.partners, one.timing) for one in plan.tasks] == [
        ("Mở chuyên mục", "Văn phòng", ("Phòng Kinh tế", "các thôn"), "Quý I/2024"),
        ("Phát bản tin", "Đài truyền thanh xã", (), "Hằng tuần"),
    ]
    assert [one.quote for one in plan.targets] == ["100% thôn có loa truyền thanh"]


@pytest.mark.parametrize("kind", FILES)
def test_every_row_stands_where_its_span_says(kind):
    laid, plan = take_in(FILES[kind]), read_file(FILES[kind])

    for task in plan.tasks:
        assert task.content in laid.source.original[slice(*task.span)]


def test_cells_merged_down_and_across_stand_in_all_their_places():
    restart, rest = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    made = docx(
        table(
            [
                ("A", cell("B", '<w:gridSpan w:val="2"/>')),
                ("1", cell("chung", restart), "x"),
                ("2", cell("", rest), "y"),
            ]
        )
    )

    assert rows_of(made) == [["A", "B", "B"], ["1", "chung", "x"], ["2", "chung", "y"]]


def test_levels_that_a_style_of_lists_holds_are_found():
    numbering = (
        '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Muc"/><w:lvl w:ilvl="0">'
        '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1">'
        '<w:numStyleLink w:val="Muc"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

    made = docx(paragraph("Một", listed) + paragraph("Hai", listed), **{"word/numbering.xml": numbering})

    assert text_of(made).split("\n\n")[:2] == ["a) Một", "b) Hai"]


def test_marks_that_word_counts_by_itself_are_written_out():
    numbering = (
        '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )

    def at(level):
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'

    body = (
        paragraph("MỤC TIÊU", at(0))
        + paragraph("Một", at(1))
        + paragraph("Hai", at(1))
        + paragraph("NHIỆM VỤ", at(0))
    )

    assert text_of(docx(body, **{"word/numbering.xml": numbering})).split("\n\n") == [
        "I. MỤC TIÊU", "I.1. Một", "I.2. Hai", "II. NHIỆM VỤ", "",
    ]  # fmt: skip


def test_what_was_struck_out_is_left_and_what_was_put_in_is_read():
    body = "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>"

    assert text_of(docx(body)).strip() == "mới"


def test_hidden_words_are_left_out():
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>nháp</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Mở lớp</w:t></w:r>'

    assert text_of(docx(f"<w:p>{shown}{hidden}</w:p>")).strip() == "Mở lớp"


def test_paragraphs_whose_end_was_struck_out_are_one():
    struck = "<w:rPr><w:del w:id='1'/></w:rPr>"

    assert text_of(docx(paragraph("Mở ", struck) + paragraph("lớp"))).strip() == "Mở lớp"
    assert text_of(docx(paragraph("Mở lớp", struck))).strip() == "Mở lớp"


def test_a_paragraph_whose_end_was_struck_out_before_a_table_stays_before_it():
    struck = "<w:rPr><w:del w:id='1'/></w:rPr>"
    made = docx(paragraph("Trên bảng", struck) + table([("a", "b"), ("c", "d")]) + paragraph("Dưới bảng"))

    lines = text_of(made).split()

    assert " ".join(lines[:2]) == "Trên bảng"
    assert " ".join(lines[-2:]) == "Dưới bảng"
    assert len(lines) == 8


def test_a_text_box_is_read_once():
    box = f"<w:txbxContent>{paragraph('trong khung')}</w:txbxContent>"
    body = f"<w:p><w:r><AlternateContent><Choice>{box}</Choice><Fallback>{box}</Fallback></AlternateContent></w:r></w:p>"

    assert text_of(docx(body)).strip() == "trong khung"


def test_a_table_in_a_cell_says_its_rows():
    inner = table([("Chủ trì", "Sở Nội vụ"), ("Phối hợp", "Báo tỉnh")])
    made = docx(
        table([("TT", "Nội dung", "Phân công"), ("1", "Viết bài", cell(inner)), ("2", "Đăng bài", "Báo")])
    )

    assert take_in(made).tables[0].rows[1][2].text == "Chủ trì: Sở Nội vụ\nPhối hợp: Báo tỉnh"


def test_a_pdf_is_read_with_its_table():
    rows = "".join(f"[{one}]," for row in ROWS for one in row)
    lines = "\n\n".join(line.replace("/", "\\/") for line in LINES)

    plan = read_file(pdf(f"{lines}\n\n#table(columns: 6, {rows})"))

    assert [(one.content, one.lead) for one in plan.tasks] == [
        ("Mở chuyên mục", "Văn phòng"), ("Phát bản tin", "Đài truyền thanh xã"),
    ]  # fmt: skip


def test_a_menu_around_an_article_is_left_out():
    menu = "<ul>" + "".join(f"<li><a href='/{one}'>Mục {one}</a></li>" for one in range(5)) + "</ul>"

    assert "Mục" not in text_of(
        f"<html><body>{menu}<p>Nội dung</p><footer>chân trang</footer></body></html>".encode()
    )


def test_an_old_word_file_is_converted_where_the_machine_has_a_converter(monkeypatch, tmp_path):
    converter = tmp_path / "antiword"
    converter.write_text("#!/bin/sh\necho 'KẾ HOẠCH số 09/KH-UBND'\n")
    converter.chmod(0o755)
    monkeypatch.setattr(office, "PROGRAMS", ())
    monkeypatch.setattr(old, "CONVERTERS", (str(converter),))
    content = old.START + b"\x00" + "WordDocument".encode("utf-16-le") + b"\x00\x00"

    assert "09/KH-UBND" in text_of(content)

    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(UnreadableFileError, match="đời cũ"):
        take_in(content)


NARROW = """#set page(width: 15cm)
#set text(size: 11pt)
#grid(columns: (6cm, 5cm), align: center,
  [UBND TỈNH HÀ TRUNG \\ SỞ NỘI VỤ \\ Số: 12/KH-SNV],
  [CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \\ Độc lập - Tự do \\ Hà Trung, ngày 5 tháng 2 năm 2026])
#align(center)[KẾ HOẠCH]
"""


def test_the_left_column_above_a_pdf_is_read_before_the_right_one():
    lines = [line for line in text_of(pdf(NARROW)).split("\n") if line]

    assert lines[:4] == [
        "UBND TỈNH HÀ TRUNG",
        "SỞ NỘI VỤ",
        "Số: 12/KH-SNV",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]
    assert lines[-1] == "KẾ HOẠCH"


OFFICE = """#!/bin/sh
echo "$@" > "$HOME/../asked"
cp "$HOME/profile/user/registrymodifications.xcu" "$HOME/../settings"
cp {made} "$HOME/ke-hoach.docx"
"""


def test_the_word_processor_of_the_machine_keeps_the_tables_of_an_old_file(monkeypatch, tmp_path):
    made = tmp_path / "made.docx"
    made.write_bytes(docx())
    program = tmp_path / "soffice"
    program.write_text(OFFICE.format(made=made))
    program.chmod(0o755)
    monkeypatch.setattr(office, "PROGRAMS", (str(program),))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    rows = rows_of(old.START + b"\x00" + "WordDocument".encode("utf-16-le") + b"\x00\x00")

    assert rows == [[*row] for row in ROWS]
    assert "--infilter=MS Word 97 --convert-to docx" in (tmp_path / "asked").read_text()
    settings = (tmp_path / "settings").read_text()
    assert 'DisableMacrosExecution" oor:op="fuse"><value>true<' in settings
    assert 'ooInetHTTPProxyPort" oor:op="fuse"><value>9<' in settings


def test_an_old_file_that_takes_the_word_processor_too_long_is_refused(monkeypatch, tmp_path):
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nsleep 60\n")
    program.chmod(0o755)
    monkeypatch.setattr(office, "PROGRAMS", (str(program),))
    monkeypatch.setattr(office, "_SECONDS", 0.1)

    with pytest.raises(UnreadableFileError, match=r"\.xlsx"):
        take_in(old.START + b"\x00" + "Workbook".encode("utf-16-le") + b"\x00\x00")


def test_the_word_processor_can_fill_neither_disk_nor_memory(monkeypatch, tmp_path):
    program = tmp_path / "soffice"
    program.write_text(f'#!/bin/sh\nulimit -f > "{tmp_path}/asked"\nulimit -v >> "{tmp_path}/asked"\n')
    program.chmod(0o755)
    monkeypatch.setattr(office, "PROGRAMS", (str(program),))

    assert office.modern(b"", "xls") is None
    assert (tmp_path / "asked").read_text().split() == ["400000", "3000000"]


def test_old_files_are_converted_one_after_the_other(monkeypatch, tmp_path):
    monkeypatch.setattr(office, "PROGRAMS", ("true",))
    monkeypatch.setattr(office, "_WAIT_SECONDS", 0)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    with office.turn(), pytest.raises(UnreadableFileError, match="sau một phút"):
        office.modern(b"", "xls")

    assert office.modern(b"", "xls") is None


def test_other_packed_files_are_refused():
    with pytest.raises(UnreadableFileError, match="tệp nén"):
        take_in(packed({"a.txt": "x"}))
