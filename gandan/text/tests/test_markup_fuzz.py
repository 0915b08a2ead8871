"""Whatever is typed or pasted gives a sentence or a document that is safe to show."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.text.errors import MarkupError
from gandan.text.html import to_html
from gandan.text.markup import parse, write

FRAGMENTS = [
    *(
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=1>",
        "<a href='x'>",
        "<!--",
        "<?",
        "]]>",
    ),
    *(
        "javascript:",
        "JAVASCRIPT&colon;",
        "java\tscript:",
        "data:text/html,",
        "vbscript:",
        "&#106;avascript:",
    ),
    *("[a](", "](", ")", "![", "](anh:1)", "<https://", ">", "{{", "}}", "{{địa chỉ}}", "**", "*", "_", "__"),
    *(
        "\n",
        "\n\n",
        "    ",
        "\t",
        "- ",
        "1. ",
        "> ",
        "## ",
        "#",
        "|",
        "|-|",
        "```",
        "~~~",
        "`",
        "\\",
        "&",
        "&#0;",
    ),
    *(
        "\u202e",
        "\u200b",
        "\x00",
        "\ud800",
        "\u0301",
        "ð",
        "đăng ký",
        "a",
        " ",
        '"',
        "'",
        "onclick=",
        "style=",
    ),
]
TAG = re.compile(r"<(/?)([a-z0-9]+)((?:\s[^<>]*)?)>")
ALLOWED = {
    "h2",
    "h3",
    "p",
    "ol",
    "ul",
    "li",
    "blockquote",
    "strong",
    "em",
    "a",
    "mark",
    "figure",
    "img",
    "span",
}


def check_is_safe(html):
    for _closing, name, attributes in TAG.findall(html):
        assert name in ALLOWED
        assert not re.search(r'\s(on\w+|style|srcdoc)="', attributes)
        for address in re.findall(r'(?:href|src)="([^"]*)"', attributes):
            assert re.match(r"(https?://|mailto:|tel:|/tep/)", address)
    assert "<" not in TAG.sub("", html)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), max_size=30).map("".join))
def test_hostile_markup_is_refused_or_harmless(source):
    try:
        document = parse(source)
    except MarkupError:
        return

    check_is_safe(to_html(document))
    assert parse(write(document)) == document
