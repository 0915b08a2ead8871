"""Shapes as an OpenDocument text and as a web page."""

# ruff: noqa: E501 - markup is read in one piece
from __future__ import annotations

import html
import io
import zipfile
from typing import TYPE_CHECKING

from benchmarks._reading.shapes import CENTRED, HEADING, Frame, P, T, cells_of, placed

if TYPE_CHECKING:
    from benchmarks._reading.shapes import Doc


def odt_of(doc: Doc) -> bytes:
    body = "".join(_odt_node(node) for node in doc.nodes)
    names = {
        "office": "office",
        "text": "text",
        "table": "table",
        "style": "style",
        "fo": "xsl-fo-compatible",
    }
    spaces = " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{value}:1.0"' for key, value in names.items()
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:automatic-styles>'
        '<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>'
        "</style:style></office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
    return written.getvalue()


def _odt_p(text: str, style: str = "") -> str:
    named = ' text:style-name="C"' if style == CENTRED else ""
    return f"<text:p{named}>{html.escape(text).replace('  ', ' <text:s/>')}</text:p>"


def _odt_node(node: P | Frame | T) -> str:
    if isinstance(node, P):
        return _odt_p(node.text, node.style)
    if isinstance(node, Frame):
        cells = "".join(
            f"<table:table-cell>{''.join(map(_odt_p, texts))}</table:table-cell>"
            for texts in (node.left, node.right)
        )
        return f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    cells_at, width = placed(node)
    at = {(row, column): one for row, column, one in cells_at}
    rows = ""
    for row in range(len(node.rows)):
        cells = ""
        for column in range(width):
            one = at.get((row, column))
            if one is None:
                cells += "<table:covered-table-cell/>"
                continue
            spans = f' table:number-columns-spanned="{one.columns}" table:number-rows-spanned="{one.rows}"'
            cells += (
                f"<table:table-cell{spans}>{''.join(map(_odt_p, one.text.split(chr(10))))}</table:table-cell>"
            )
        rows += f"<table:table-row>{cells}</table:table-row>"
    return f"<table:table>{rows}</table:table>"


def html_of(doc: Doc) -> bytes:
    body = "".join(_html_node(node) for node in doc.nodes)
    before, after = doc.options.get("before", ""), doc.options.get("after", "")
    page = f"<!DOCTYPE html><html><head><title>x</title><script>var a = 1;</script></head><body>{before}{body}{after}</body></html>"
    return page.encode()


def _html_node(node: P | Frame | T) -> str:
    if isinstance(node, P):
        tag = {"plain": "p", CENTRED: "h1", HEADING: "h3"}[node.style]
        return f"<{tag}>{html.escape(node.text)}</{tag}>"
    if isinstance(node, Frame):
        cells = "".join(
            f"<td>{'<br>'.join(map(html.escape, texts))}</td>" for texts in (node.left, node.right)
        )
        return f"<table><tr>{cells}</tr></table>"
    rows = ""
    for row in node.rows:
        cells = "".join(
            f'<td colspan="{one.columns}" rowspan="{one.rows}"><p>{html.escape(one.text)}</p></td>'
            for one in cells_of(row)
        )
        rows += f"<tr>{cells}</tr>"
    return f"<table><tbody>{rows}</tbody></table>"
