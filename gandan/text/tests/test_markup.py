from __future__ import annotations

import pytest

from gandan.text.document import Bullets, FactRef, Heading, Image, Link, Paragraph, Quote, Steps, Strong, Text
from gandan.text.errors import MarkupError
from gandan.text.markup import MAX_CHARACTERS, parse, write


def words(text):
    return (Text(text),)


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("## Giấy tờ", (Heading(2, words("Giấy tờ")),)),
        ("một\nhai", (Paragraph(words("một hai")),)),
        ("    thụt đầu dòng", (Paragraph(words("thụt đầu dòng")),)),
        ("1. Mang giấy tờ\n2. Nộp", (Steps((words("Mang giấy tờ"), words("Nộp"))),)),
        ("3. Nhận kết quả", (Steps((words("Nhận kết quả"),), start=3),)),
        ("- cha\n- mẹ", (Bullets((words("cha"), words("mẹ"))),)),
        ("> Lời trích", (Quote(words("Lời trích")),)),
        ("![Quầy một cửa](anh:12)", (Image(12, "Quầy một cửa"),)),
        ("**gọi**", (Paragraph((Strong(words("gọi")),)),)),
        ("{{Đường dây nóng}}", (Paragraph((FactRef("unit.hotline"),)),)),
        ("{{ duong day nong }}", (Paragraph((FactRef("unit.hotline"),)),)),
        ("<https://a.vn>", (Paragraph((Link("https://a.vn", words("https://a.vn")),)),)),
        ("2 < 3 & 4 > 1", (Paragraph(words("2 < 3 & 4 > 1")),)),
        (r"\{{địa chỉ}}", (Paragraph(words("{{địa chỉ}}")),)),
        ("##\n\n\u200b", ()),
        ("![Một](anh:1)\n![Hai](anh:2)", (Image(1, "Một"), Image(2, "Hai"))),
        ("", ()),
    ],
)
def test_the_documented_markup_is_read(source, blocks):
    assert parse(source).blocks == blocks


@pytest.mark.parametrize(
    ("source", "line", "part"),
    [
        ("# Tên", 1, "tên bài đã có ô riêng"),
        ("a\n\n#### Nhỏ", 3, "tên bài đã có ô riêng"),
        ("a\n\n<script>alert(1)</script>", 3, "mã HTML"),
        ("a <b>đậm</b>", 1, "mã HTML"),
        ("[a](javascript:alert(1))", 1, "địa chỉ liên kết"),
        ("[a](JaVaScRiPt:alert(1))", 1, "địa chỉ liên kết"),
        ("[a](data:text/html;base64,AAAA)", 1, "địa chỉ liên kết"),
        ("[a](/tuong-doi)", 1, "địa chỉ liên kết"),
        ('[a](https://a.vn "chú")', 1, "chú thích"),
        ("[](https://a.vn)", 1, "chưa có chữ"),
        ("{{cước}}", 1, "{{đường dây nóng}}"),
        ("{{phí}}", 1, "{{lệ phí 1.001193}}"),
        ("![](anh:1)", 1, "lời mô tả"),
        ("![{{địa chỉ}}](anh:1)", 1, "chỗ điền"),
        ("- &#8203;", 1, "còn trống"),
        ("![a](https://a.vn/a.png)", 1, "tải lên"),
        ("xem ![a](anh:1) này", 1, "đứng riêng"),
        ("a | b\n--|--\n1 | 2", 1, "bảng"),
        ("```\nmã\n```", 1, "khối mã"),
        ("dùng `mã`", 1, "dấu `"),
        ("a\n\n---", 3, "đường kẻ"),
        ("- a\n  - b", 1, "một đoạn"),
        ("- a\n\n  b", 1, "một đoạn"),
        ("- a\n-\n- b", 2, "còn trống"),
        ("> - a", 1, "lời trích"),
        ("0. a", 1, "đánh số"),
        ("a" * (MAX_CHARACTERS + 1), 1, "dài quá"),
    ],
)
def test_what_a_loudspeaker_cannot_say_is_refused_with_its_line(source, line, part):
    with pytest.raises(MarkupError) as refused:
        parse(source)

    assert refused.value.line == line
    assert part in refused.value.sentence


def test_title_and_lead_are_kept_beside_the_body():
    document = parse("Thân bài", title="Đăng ký \n khai sinh", lead=" Mở đầu ")

    assert (document.title, document.lead) == ("Đăng ký khai sinh", "Mở đầu")


def test_two_lists_in_a_row_stay_two():
    document = parse("- a\n\n* b\n\n1. c\n\n1) d")

    assert len(document.blocks) == 4
    assert parse(write(document)) == document
