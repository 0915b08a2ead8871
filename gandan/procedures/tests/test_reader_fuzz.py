"""Whatever comes in, the importer answers with records and sentences, and never with an error of its own.

No deadlines: what is slow is caught by the limits, and a busy machine is no fault.
"""

from __future__ import annotations

import json
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.procedures.errors import BadRecordError
from gandan.procedures.reader.files import Catalogue
from gandan.procedures.reader.read import read_original, read_said
from gandan.procedures.tests.samples import EXCHANGED, PUBLISHED, docx, html_record, lines, word_record

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(
        ["Trực tiếp", "Bước 1: a\nBước 2: b", "10 ngày", "2026-01-01", "1.000001", "\ud800", "\x00"]
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(
    [
        *PUBLISHED,
        "requirements",
        "links",
        "from",
        "to",
        "said",
        "concept",
        "checked_on",
        "service_level",
        "items",
    ]
)
EXCHANGED_KEYS = st.sampled_from([*EXCHANGED, "TRINHTU", "THOIGIAN", "PHILEPHI", "GIAYTO", "YEUCAU"])
DIGEST = 64
MOST_SECONDS = 10  # of the processor; a quadratic pattern takes minutes
FILES = [lines(PUBLISHED, EXCHANGED), word_record(), html_record(), docx("<w:p/>")]


def check(content):
    """Read a file: every record that comes out can be read again from its original."""
    catalogue = Catalogue()
    catalogue.read(content, "tep")
    for line in catalogue.lines:
        line.original.encode("utf-8")
        assert read_original(line.original) == line.said
    assert all(str(problem).startswith("tep") for problem in catalogue.problems)


@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_any_values_of_a_published_record_are_answered(changes):
    with suppress(BadRecordError):
        assert len(read_said({**PUBLISHED, **changes}).digest()) == DIGEST


@given(st.dictionaries(EXCHANGED_KEYS, VALUES, max_size=6))
def test_any_values_of_an_exchanged_record_are_answered(changes):
    with suppress(BadRecordError):
        assert len(read_said({**EXCHANGED, **changes}).digest()) == DIGEST


@given(st.dictionaries(st.text(max_size=20), VALUES, max_size=5))
def test_any_labelled_items_are_answered(items):
    check(json.dumps({"labelled": {"code": ["1.900009"], "name": ["x"], **items}}).encode())


@given(st.binary(max_size=400))
def test_any_bytes_are_answered(content):
    check(content)


@given(st.sampled_from(FILES), st.integers(0, 3000), st.integers(0, 3000))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_cut_of_a_file_is_answered(content, first, last):
    check(content[: min(first, last)] + content[max(first, last) :])


@given(
    st.lists(
        st.sampled_from(
            ["<table>", "</table>", "<tr>", "<td>", "Mã thủ tục: 1.900008", "<p>", "</td>", "x", "<b"]
        )
    )
)
def test_any_heap_of_tags_is_answered(tags):
    check(("<html>" + "".join(tags)).encode())


def test_a_cell_of_blanks_counts_no_copies():
    rows = [["Tên giấy tờ", "Số lượng"], ["Đơn", "Bản chính" + " \n" * 100_000]]
    items = {"code": ["1.900008"], "name": ["x"], "documents": [rows]}

    assert read_said({"labelled": items}).papers[0].originals is None
