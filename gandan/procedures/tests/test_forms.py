"""One record in each of the forms in which it may arrive."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from gandan.procedures.errors import BadRecordError, UnreadableFileError
from gandan.procedures.reader.blocks import Table
from gandan.procedures.reader.docx import read_docx
from gandan.procedures.reader.files import Catalogue
from gandan.procedures.reader.html import read_html
from gandan.procedures.reader.read import parsed, read_original, read_said
from gandan.procedures.tests.samples import (
    EXCHANGED,
    PUBLISHED,
    docx,
    html_record,
    lines,
    published,
    word_record,
)


def read(content, file="x"):
    catalogue = Catalogue()
    catalogue.read(content, file)
    return catalogue


def only(catalogue):
    assert [str(problem) for problem in catalogue.problems] == []
    (line,) = catalogue.lines
    return line.said


def test_a_published_record_is_read_whole():
    record = read_said(PUBLISHED)

    assert (record.code, record.levels, record.decision) == ("1.900001", ("commune",), "1/QĐ-BG")
    assert record.agencies == (("executing", "Ủy ban nhân dân cấp xã"),)
    assert [term.channel for term in record.terms] == ["direct", "online"]
    assert [(step.label, step.text) for step in record.steps] == [
        ("Bước 1", "Nộp đơn."),
        ("Bước 2", "Nhận giấy phép."),
    ]
    assert record.papers[0].originals == 1
    assert record.papers[0].copies is None
    assert record.trace.changed_on == date(2026, 4, 1)


def test_a_fee_or_note_may_be_that_of_an_earlier_entry():
    first = {"methods": ["Trực tiếp"], "note": "Tại xã", "fees": [{"type": "Phí", "amount": 5000}]}
    second = {"methods": ["Trực tuyến"], "note_same_as": 0, "fees_same_as": 0}

    direct, online = read_said(published(channels=[first, second])).terms

    assert (online.note, online.fees) == (direct.note, direct.fees) == ("Tại xã", direct.fees)
    with pytest.raises(BadRecordError, match="fees_same_as"):
        read_said(published(channels=[{"methods": ["Trực tuyến"], "fees_same_as": 7}]))


def test_an_exchanged_record_is_read_whole():
    record = read_said(EXCHANGED)

    (term,) = record.terms
    assert (term.channel, term.limit.amount, term.limit.unit) == ("online", Decimal("2.5"), "working_day")
    assert term.limit.starts == "kể từ ngày nhận đủ hồ sơ"
    assert (term.fees[0].kind, term.fees[0].amount) == ("charge", 15000)
    assert record.cases == ("Chim cảnh", "Chim quý")
    assert [(step.case, step.label) for step in record.steps] == [
        ("Chim cảnh", "Bước 1"),
        ("Chim cảnh", "Bước 2"),
        ("Chim quý", ""),
    ]
    (paper,) = record.papers
    assert (paper.copies, paper.replaced_by, paper.case) == (2, "KQ.1", "Chim quý")
    assert paper.forms == (("Mẫu 1", "https://example.vn/mau-1"),)
    assert record.legal_bases[0].issued_on == date(2020, 1, 31)
    assert record.agencies[1] == ("coordinating", "Trạm thú y")


@pytest.mark.parametrize("content", [word_record(), html_record()], ids=["docx", "html"])
def test_a_downloaded_table_is_read_whole(content):
    record = only(read(content))

    assert (record.code, record.name) == ("1.900003", "Cấp giấy phép đốt pháo bông")
    assert record.levels == ("commune", "province")
    assert record.keywords == ""
    (term,) = record.terms
    assert (term.channel, term.limit.amount, term.fees[0].amount) == ("direct", 5, 20000)
    assert (record.papers[0].originals, record.papers[0].copies) == (1, 2)
    assert record.papers[0].forms == (("mau.docx", ""),)
    assert record.legal_bases[0].issued_on == date(2020, 2, 1)
    assert [step.label for step in record.steps] == ["Bước 1", "Bước 2"]


@pytest.mark.parametrize("content", [word_record(), html_record(), lines(PUBLISHED), lines(EXCHANGED)])
def test_the_original_that_is_kept_says_the_same_again(content):
    (line,) = read(content).lines

    assert read_original(line.original) == line.said


def test_json_may_be_a_line_a_list_or_one_object_over_many_lines():
    indented = json.dumps(PUBLISHED, ensure_ascii=False, indent=1).encode()
    listed = json.dumps([PUBLISHED, EXCHANGED]).encode()

    assert only(read(b"\xef\xbb\xbf" + lines(PUBLISHED))).code == "1.900001"
    assert only(read(indented)).code == "1.900001"
    assert [line.said.code for line in read(listed).lines] == ["1.900001", "1.900002"]


def test_a_broken_line_is_named_and_the_rest_is_read():
    content = b"\n".join([lines(PUBLISHED), b"{", lines(EXCHANGED), b'{"code": "\xff"}', lines(PUBLISHED)])

    catalogue = read(content, "a.jsonl")

    assert [line.said.code for line in catalogue.lines] == ["1.900001", "1.900002"]
    assert [str(problem) for problem in catalogue.problems] == [
        "a.jsonl, dòng 2: không phải một đối tượng JSON trên một dòng.",
        "a.jsonl, dòng 4: chữ không phải mã UTF-8.",
        "a.jsonl, dòng 5: 1.900001 đã có ở dòng 1.",
    ]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"code": "x"}, "không phải mã thủ tục"),
        ({"name": " . "}, "thiếu tên"),
        ({"name": "x" * 2001}, "dài quá 2000"),
        ({"name": ["x"]}, "phải là chữ"),
        ({"steps": {"a": 1}}, "phải là chữ"),
        ({"documents": ["x"]}, "phải là đối tượng"),
        ({"documents": [{"items": [{"name": "x", "original": -1}]}]}, "số nguyên"),
        ({"documents": [{"items": [{"name": "x", "copy": True}]}]}, "số nguyên"),
        ({"levels": ["Cấp xã"] * 3001}, "quá 3000 phần"),
        ({"updated": "31/2/2026"}, "phải là một ngày"),
        ({"internal": "có"}, "true hoặc false"),
        ({"service_level": "mức độ 9"}, "không có mức dịch vụ công"),
        ({"links": [{"kind": "xa", "to": "b"}]}, "kind và to"),
        ({"channels": [{"methods": ["Khói"]}]}, "không rõ cách nộp"),
        (
            {
                "channels": [
                    {
                        "methods": ["Trực tiếp"],
                        "fees": [{"type": "Phí", "from": "2026-02-01", "to": "2026-01-01"}],
                    }
                ]
            },
            "hết hiệu lực trước",
        ),
    ],
)
def test_what_cannot_be_used_is_told_in_a_sentence(said, sentence):
    with pytest.raises(BadRecordError, match=sentence):
        read_said(published(**said))


@pytest.mark.parametrize(
    "written", ["[1]", '"x"', "{", '{"code": NaN}', "[" * 100_000, '{"a": ' + "9" * 5000 + "}"]
)
def test_a_line_that_is_no_usable_object_is_refused(written):
    with pytest.raises(BadRecordError, match="JSON"):
        parsed(written)


def test_an_old_word_file_is_told_how_to_go_on():
    (problem,) = read(b"\xd0\xcf\x11\xe0rest", "cu.doc").problems

    assert "lưu thành .docx" in str(problem)


def test_nested_tables_keep_their_place():
    (table,) = read_html(b"<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>")

    assert table == Table([[["a", Table([[["b"]]])]]])


@pytest.mark.parametrize(
    "content",
    [
        docx(entries={"word/other.xml": "<a/>"}),
        docx("<w:p>"),
        docx(
            entries={"word/document.xml": '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'}
        ),
        docx(entries={"word/document.xml": '<!DOCTYPE a [<!ENTITY b "xx">]><a>&b;</a>'}),
        docx("<w:tbl>" * 300 + "</w:tbl>" * 300),
        docx("<w:p><w:r><w:t>" + "x" * 6_000_000 + "</w:t></w:r></w:p>"),
        docx(entries={"word/document.xml": " " * 31_000_000}),
        docx("<w:tbl><w:tr>" + "<w:tc/>" * 100_001 + "</w:tr></w:tbl>"),
        word_record()[:200],
        b"PK\x03\x04 no archive",
    ],
    ids=["no part", "broken", "external", "entity", "deep", "long", "bomb", "cells", "cut", "not zip"],
)
def test_a_hostile_word_file_is_refused(content):
    with pytest.raises(UnreadableFileError):
        read_docx(content)


@pytest.mark.parametrize(
    "content",
    [b"<div>" * 5000, b"<p>" + b"x" * 6_000_000, b"<p>x" * 100_001, b" " * 20_000_001],
    ids=["deep", "long", "many", "large"],
)
def test_a_hostile_page_is_refused(content):
    with pytest.raises(UnreadableFileError):
        read_html(content)


def test_a_page_without_the_items_is_told_so():
    (problem,) = read(b"<p>Trang kh\xc3\xa1c</p>", "a.html").problems

    assert "Mã thủ tục" in str(problem)


def test_papers_of_tables_that_a_word_processor_joined_or_set_side_by_side_are_read_each_once():
    heads = ["Tên giấy tờ", "Số lượng"]
    documents = [
        "Học sinh",
        [heads, ["Giấy của trường", "Bản chính: 1"], heads, ["Thẻ học sinh", "Bản sao: 1"]],
        [heads, ["Đơn", "Bản chính: 1"]],
    ]

    said = read_said({"labelled": {"code": ["1.900001"], "name": ["Thả diều"], "documents": documents}})

    assert [(paper.name, paper.case) for paper in said.papers] == [
        ("Giấy của trường", "Học sinh"),
        ("Thẻ học sinh", "Học sinh"),
        ("Đơn", ""),
    ]
