from __future__ import annotations

import pytest

from gandan.text.document import Document, Paragraph, Text, from_json
from gandan.text.errors import DocumentError
from gandan.text.html import HTMLSettings, PictureAddress, to_html
from gandan.text.markup import parse
from gandan.text.plain import to_text

DOCUMENT = parse(
    "## Cách làm\n\n1. Vào [cổng](https://a.vn)\n2. *Nộp*\n\n> Nhanh\n\n- {{địa chỉ}}\n\n![Quầy](anh:7)",
    title="Khai sinh",
    lead="Làm tại nhà.",
)


def test_plain_text_reads_like_the_page():
    assert to_text(DOCUMENT) == (
        "Khai sinh\n\nLàm tại nhà.\n\nCách làm\n\n1. Vào cổng (https://a.vn)\n2. Nộp\n\nNhanh\n\n"
        "- [địa chỉ]\n\n[Ảnh: Quầy]"
    )


def test_html_is_the_body_with_headings_under_the_pages_own():
    html = to_html(DOCUMENT, HTMLSettings({7: PictureAddress("/tep/7.jpg", 40, 30)}, heading_shift=1))

    assert html.startswith("<h3>Cách làm</h3>\n<ol><li>Vào <a ")
    assert '<img src="/tep/7.jpg" alt="Quầy" width="40" height="30"' in html


def test_a_picture_without_an_address_is_left_out_of_html():
    assert "<img" not in to_html(DOCUMENT)


def test_signs_are_escaped_in_html():
    assert to_html(parse(r"a \<b\> & \"c\"")) == '<p>a &lt;b&gt; &amp; "c"</p>'


def test_steps_go_on_counting():
    assert to_html(parse("3. Ba")) == '<ol start="3"><li>Ba</li></ol>'


def stored_with(*blocks):
    return {"title": "", "lead": "", "blocks": list(blocks)}


@pytest.mark.parametrize(
    "stored",
    [
        {},
        [],
        {"title": 1, "lead": "", "blocks": []},
        {"title": "", "lead": "", "blocks": "chữ"},
        stored_with(None),
        stored_with({"kind": "lạ"}),
        stored_with({"kind": "text", "text": "chữ không có đoạn"}),
        stored_with({"kind": "paragraph", "inlines": [{"kind": "paragraph", "inlines": []}]}),
        stored_with({"kind": "paragraph", "inlines": [{"kind": "text", "text": 5}]}),
        stored_with({"kind": "heading", "level": True, "inlines": []}),
        stored_with({"kind": "image", "picture_id": "7", "alt": ""}),
        stored_with({"kind": "paragraph", "inlines": [], "thêm": ""}),
        stored_with({"kind": "bullets", "items": [{"kind": "text", "text": ""}]}),
    ],
)
def test_a_broken_store_is_not_read_as_a_document(stored):
    with pytest.raises(DocumentError):
        from_json(stored)


def test_half_a_character_does_not_break_a_page():
    document = Document("Tiêu đề", "", (Paragraph((Text("a\ud800b"),)),))

    assert to_html(document) == "<p>a?b</p>"


def test_no_heading_skips_a_level():
    assert to_html(parse("### Nhắc lại\n\n## Khi nào\n\n### Sáng")) == (
        "<h2>Nhắc lại</h2>\n<h2>Khi nào</h2>\n<h3>Sáng</h3>"
    )
