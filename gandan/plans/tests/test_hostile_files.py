"""Whatever a file holds, the reader says one sentence: nothing is run, fetched or unpacked beyond limits."""

# ruff: noqa: E501 - markup and sentences are read in one piece
from __future__ import annotations

import io
import socket
import tracemalloc
import zipfile
from unittest.mock import patch

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.plans.reader import read_file
from gandan.plans.reader.intake import (
    door,
    mail_parts,
    mail_words,
    office,
    old,
    parts,
    pdf_apart,
    raw,
    take_in,
)
from gandan.plans.reader.intake import xlsx as xlsx_file
from gandan.plans.reader.intake.pdf import read_pdf
from gandan.plans.reader.report import to_plain
from gandan.plans.tests.files import W, cell, docx, merged, message, odt, packed, paragraph, pdf, table, xlsx

RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OLD = old.START + b"\x00" * 100


def named(name):
    return OLD + name.encode("utf-16-le") + b"\x00\x00"


def sectors(head):
    """Return an old file whose second sector begins with the head of its document."""
    return old.START + b"\x00" * 1016 + head + b"\x00" * 100


def locked_zip():
    content = bytearray(docx())
    # The bit that says "encrypted", in the entry and in the list at the end.
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(sign) + place] |= 1
    return bytes(content)


def locked_pdf():
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("Kế hoạch"))) as file:
        file.save(written, encryption=pikepdf.Encryption(owner="a", user="b"))
    return written.getvalue()


def deep_tables(depth):
    inner = paragraph("x")
    for _ in range(depth):
        inner = table([(cell(inner), "y", "z"), ("a", "b", "c")])
    return docx(inner)


BOMB = b" " * (parts.LARGEST_PART_BYTES + 10)
ENTITIES = f'<!DOCTYPE a [<!ENTITY b "c">]><w:document {W}><w:body><w:p>&b;</w:p></w:body></w:document>'
CASES = {
    "empty": (b"", "trống"),
    "blank": (b" \n\t ", "trống"),
    "bomb": (packed({"word/document.xml": BOMB}), "quá lớn"),
    "entities": (packed({"word/document.xml": ENTITIES}), "hỏng"),
    "deep": (docx("<w:sdt>" * 300 + "</w:sdt>" * 300), "quá sâu"),
    "deep tables": (deep_tables(12), "quá sâu"),
    "no part": (packed({"word/document.xml": "<a/>"}), "hỏng"),
    "truncated": (docx()[:-40], "hỏng"),
    "locked zip": (locked_zip(), "mật khẩu"),
    "locked office": (named("EncryptedPackage"), "mật khẩu"),
    "locked odt": (packed({"content.xml": "x", "META-INF/manifest.xml": "<encryption-data/>"}), "mật khẩu"),
    "old excel": (named("Workbook"), ".xlsx"),
    "old word with a password": (sectors(b"\xec\xa5\xc1\x00" + b"\x00" * 7 + b"\x13"), "mật khẩu"),
    "old book with a password": (
        sectors(b"\x09\x08\x10\x00\x00\x06\x05\x00" + b"\x00" * 12 + b"\x2f\x00"),
        "mật khẩu",
    ),
    "binary book": (packed({"xl/workbook.bin": "x"}), ".xlsb"),
    "old other": (OLD, "Không đọc được loại tệp này"),
    "rtf": (b"{\\rtf1 a}", ".docx"),
    "slides": (packed({"ppt/presentation.xml": "<a/>"}), "trình chiếu"),
    "broken pdf": (b"%PDF-1.7\nrest", "hỏng"),
    "truncated pdf": (pdf("Kế hoạch")[:600], "hỏng"),
    "locked pdf": (locked_pdf(), "mật khẩu"),
    "pdf without text": (pdf("#rect(width: 2cm)"), "không có chữ"),
    "bytes": (bytes(range(256)) * 20, "văn bản"),
}


@pytest.fixture(autouse=True)
def _machine_without_a_word_processor(monkeypatch):
    monkeypatch.setattr(office, "PROGRAMS", ())


@pytest.mark.parametrize("case", CASES)
def test_what_cannot_be_read_is_said_in_one_sentence(case):
    content, words = CASES[case]

    plan = read_file(content)

    assert words in plan.error
    assert not plan.is_plan
    assert plan.tasks == ()


@pytest.mark.parametrize("merge", ["A1:XFD1048576", "A1:B2", "B2:A1", "A1", "x"])
def test_merges_over_the_whole_sheet_take_no_more_than_its_cells(merge):
    assert read_file(xlsx(layout=merged(merge))).error is not None


def test_a_sheet_with_too_many_cells_is_refused(monkeypatch):
    monkeypatch.setattr(raw, "MOST_BLOCKS", 50)

    assert "quá nhiều" in read_file(xlsx([("a", "b", "c")] * 100)).error


def test_one_long_text_in_many_cells_counts_in_each():
    cells = '<c t="s"><v>0</v></c>' * 100
    parts_of_book = {
        "xl/workbook.xml": f'<workbook {RELATED}><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData><row>{cells}</row></sheetData></worksheet>",
        "xl/sharedStrings.xml": f"<sst><si><t>{'a' * 32_000}</t></si></sst>",
    }

    assert "quá nhiều" in read_file(packed({"[Content_Types].xml": "<Types/>"} | parts_of_book)).error


def drawn(stream):
    """Return a PDF of one page that draws what the stream says."""
    file = pikepdf.new()
    file.add_blank_page(page_size=(595, 842))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    file.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    file.pages[0].Contents = file.make_stream(b"BT /F 12 Tf 50 700 Td (Ke hoach) Tj ET\n" + stream)
    written = io.BytesIO()
    file.save(written)
    return written.getvalue()


def test_the_same_rules_drawn_over_and_over_are_one_drawing():
    content = drawn(b"0 0 m 500 0 l S 0 0 m 0 700 l S 10 10 400 600 re S\n" * 20_000)

    assert take_in(content).source.original.strip() == "Ke hoach"


def test_more_rules_than_any_table_has_are_no_table():
    rules = b"".join(b"%d 0 m %d 800 l S 0 %d m 590 %d l S\n" % (x, x, x, x) for x in range(590))
    rules += b"".join(b"%d 5 m %d 700 l S 7 %d m 500 %d l S\n" % (x, x, x, x) for x in range(590))
    rules += b"".join(b"%d 9 m %d 600 l S 9 %d m 400 %d l S\n" % (x, x, x, x) for x in range(590))

    assert take_in(drawn(rules)).source.original.strip() == "Ke hoach"


@pytest.mark.parametrize(("bound", "least"), [("PROCESSOR_SECONDS", 1), ("MEMORY_BYTES", 200_000_000)])
def test_a_pdf_that_costs_too_much_costs_its_own_process_only(monkeypatch, bound, least):
    monkeypatch.setattr(pdf_apart, bound, least)

    assert "quá nặng" in read_file(drawn(b"BT /F 12 Tf 9 9 Td (aaaa bbbb) Tj ET\n" * 400_000)).error


def test_columns_repeated_without_end_are_bounded():
    row = '<table:table-row><table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell></table:table-row>'

    assert read_file(odt(f"<table:table>{row * 3}</table:table>")).error


def test_millions_of_hidden_columns_are_not_kept_one_by_one():
    hidden = '<table:table-column table:visibility="collapse" table:number-columns-repeated="200"/>' * 20_000
    row = "<table:table-row><table:table-cell/><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
    content = odt(f"<table:table>{row}</table:table>", "spreadsheet")
    many = odt(f"<table:table>{hidden}{row}</table:table>", "spreadsheet")

    tracemalloc.start()
    try:
        texts = [take_in(one).source.plain.strip() for one in (content, many)]
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert texts == ["x", ""]
    assert most < 100_000_000


@pytest.mark.parametrize(
    ("columns", "shown"), [((1, 99_999_999), ""), ((3, 2), "x"), ((16_000, 99_999_999), "x")]
)
def test_columns_hidden_beyond_the_end_of_a_sheet_hide_what_is_there(columns, shown):
    hidden = '<cols><col min="{}" max="{}" hidden="1"/></cols>'.format(*columns)

    assert take_in(xlsx([("", "x")], layout=hidden)).source.plain.strip() == shown


@pytest.mark.parametrize("code", ["my" * 400 + "d", "[" * 5_000, "&quot;[" * 5_000, "m" * 50_000])
def test_the_format_of_many_cells_is_looked_at_once_and_not_beyond_its_length(code):
    used = '<xf numFmtId="170"/>' * 5_000
    styles = f'<styleSheet><numFmts><numFmt numFmtId="170" formatCode="{code}"/></numFmts><cellXfs>{used}</cellXfs></styleSheet>'
    content = xlsx([("a", "b", (45_000, 4_999))], styles=styles)

    with patch.object(xlsx_file, "_form", return_value="") as form:
        assert take_in(content).source.plain.strip()

    ((number, said), _) = form.call_args
    assert (form.call_count, number) == (1, 170)
    assert len(said) <= 255  # letters: what Excel takes


def test_macros_and_links_are_never_looked_at(monkeypatch):
    def refuse(*_arguments):
        raise AssertionError("the reader reached for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    link = '<Relationships><Relationship Id="r1" Target="http://example.org/x" TargetMode="External"/></Relationships>'
    extra = {"word/vbaProject.bin": b"\xcc\x61", "word/_rels/document.xml.rels": link}

    assert read_file(docx(**extra)).number.value == "09/KH-UBND"


def read(content):
    # In this process: what keeps a reading apart has tests of its own, and its start takes longer than all the rest.
    with patch.object(door, "read_pdf_apart", read_pdf):
        plan = read_file(content)
    assert to_plain(plan)["error"] is None or plan.error.endswith(".")


SAMPLES = [
    docx(),
    xlsx(),
    odt("<text:p>KẾ HOẠCH</text:p>"),
    message("<p>KẾ HOẠCH</p>", "html"),
    pdf("KẾ HOẠCH #table(columns: 3, [TT], [Nội dung], [Chủ trì])"),
]


@given(
    st.binary(max_size=2000),
    st.sampled_from(
        [b"", b"PK\x03\x04", b"%PDF-1.7\n", old.START, b"<html>", b"Content-Type: text/html\n", b"\xff\xfe"]
    ),
)
@settings(max_examples=150)
def test_any_bytes_are_answered(content, start):
    read(start + content)


@given(st.sampled_from(SAMPLES), st.data())
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_damage_is_answered(content, data):
    damaged = bytearray(content)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    read(bytes(damaged[: data.draw(st.integers(1, len(damaged)))]))


@given(
    st.recursive(st.text("aă<&\x00|1.", max_size=5), lambda inner: st.lists(inner, max_size=3), max_leaves=12)
)
@settings(max_examples=100)
def test_any_nesting_of_tables_is_answered(shape):
    def made(one):
        if isinstance(one, str):
            return paragraph("".join(letter for letter in one if letter >= " "))
        return table([[cell(made(inner)) for inner in one], ["x", "y"]])

    read(docx(made(shape)))


def test_the_archive_is_read_from_its_own_list():
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("../../word/document.xml", "<a/>")

    assert read_file(written.getvalue()).error


def test_a_message_without_words_says_what_to_send_instead():
    assert read_file(message("", "plain")).error == mail_words.WORDLESS


NESTED = b"".join(
    b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (one, one) for one in range(5_000)
)
EMPTY_PARTS = b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n" * 1_000_000
LOOKALIKES = b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--ab\n" * 1_000_000
LONG_HEADS = b"Content-Type: multipart/mixed; boundary=a\n\n" + (b"--a\n" + b"x:\n" * 1_900 + b"\n") * 1_000
MESSAGES = {
    "parts in parts": (NESTED, mail_parts.TOO_NESTED),
    "messages in messages": (b"Content-Type: message/rfc822\n\n" * 1_000, mail_parts.TOO_NESTED),
    "parts without end": (EMPTY_PARTS, mail_parts.TOO_MANY_PARTS),
    "lines like those between parts": (LOOKALIKES, mail_parts.TOO_MANY_PARTS),
    "long heads": (LONG_HEADS, mail_parts.TOO_MANY_PARTS),
    "deep parts over empty lines": (
        b"".join(NESTED.partition(b"--11\n")[:2]) + b"\n" * 6_000_000,
        mail_words.WORDLESS,
    ),
}


@pytest.mark.parametrize("case", MESSAGES)
def test_a_message_of_too_many_parts_is_told_so(case):
    content, words = MESSAGES[case]

    assert read_file(content).error == words


def test_a_message_may_speak_of_boundaries_as_often_as_it_likes():
    content = b"Content-Type: text/plain\n\n" + b"boundary =\n" * 50

    assert take_in(content).source.original.count("boundary") == 50


PIECES_OF_MAIL = [
    *(
        b"\n",
        b"\r\n",
        b"--a",
        b"--",
        b"a",
        b" ",
        b";",
        b'"',
        b"=",
        b"\x00",
        b"\xff",
        b"=C3",
        b"S\xe1\xbb\x91: 1",
    ),
    *(b"Content-Type: multipart/mixed; boundary=a\n", b'Content-Type: multipart/alternative; boundary="b"\n'),
    *(
        b"Content-Type: message/rfc822\n",
        b"Content-Type: text/html; charset=utf-7\n",
        b"Content-Type: text/plain\n",
    ),
    *(
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: quoted-printable\n",
        b"--b\n",
        b"--a--\n",
    ),
    *(
        b"Content-Disposition: attachment; filename*0*=a; filename*=b\n",
        b"<p>a</p>",
        b"charset=idna",
        b"boundary*0=",
    ),
]


@given(st.lists(st.sampled_from(PIECES_OF_MAIL) | st.binary(max_size=9), max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_message_is_answered(pieces):
    read(b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\n" + b"".join(pieces))
