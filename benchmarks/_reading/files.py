"""The same shapes as Word, Excel, OpenDocument, PDF, HTML and text files, of several makers."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from benchmarks._reading.machines import converted, printed_page
from benchmarks._reading.marked_up import html_of, odt_of
from benchmarks._reading.old_fonts import to_old
from benchmarks._reading.printed import pdf_of, typst_of
from benchmarks._reading.sheets import xlsx_of
from benchmarks._reading.word import docx_of

if TYPE_CHECKING:
    from benchmarks._reading.shapes import Doc


def content_of(doc: Doc) -> bytes:
    """Return the file; "office docx pdf" is a Word file that the word processor saved as PDF."""
    if doc.kind.startswith("office "):
        _, old, new = doc.kind.split()
        return converted(_WRITERS[old](replace(doc, kind=old)), old, new)
    return _WRITERS[doc.kind](doc)


def _txt_of(doc: Doc) -> bytes:
    """Encode a text that is written out by hand: what is pasted has no system."""
    text = doc.nodes[0]
    if "font" in doc.options:
        return to_old(text, doc.options["font"]).encode("latin-1", "replace")
    return unicodedata.normalize(doc.options.get("form", "NFC"), text).encode()


def _browser_of(doc: Doc) -> bytes:
    return printed_page(html_of(doc))


_WRITERS = {
    "browser": _browser_of,
    "docx": docx_of,
    "xlsx": xlsx_of,
    "odt": odt_of,
    "pdf": pdf_of,
    "typst": typst_of,
    "html": html_of,
    "txt": _txt_of,
}
