"""Whatever comes in, the reader answers, and every place it names is a place of the text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from gandan.plans.reader import read_text
from gandan.plans.reader.report import to_lines, to_plain

PLANS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "texts").glob("*.txt"))]
PIECES = [
    "100%",
    " 100 % ",
    "một trăm phần trăm ",
    "đạt tối thiểu 90% ",
    "96/96 xã ",
    "Mục tiêu:",
    "I. NỘI DUNG\n",
    "; ",
    ", ",
    "08/KH-UBND",
    "ngày 31/2/2021",
    "ngày 31 tháng 3 năm 2021",
    "giai đoạn 2025-2021",
    "KẾ HOẠCH\n",
    "năm 9999 ",
    "\n\n",
    "UBND xã Tam Hải ",
    "ban hành ",
    "\u0301",
    "\u200b",
    "\r\n",
    "\ud800",
    "ﬁ",
    "İ",
    "ß",
    "|",
    "- ",
    "Nơi nhận:\n",
]


def check(text):
    plan = read_text(text)
    for one in [*plan.clauses, *plan.targets, *plan.channels, *plan.audiences, *plan.references]:
        start, end = one.span
        assert 0 <= start < end <= len(text)
    assert all(text[slice(*target.span)] == target.quote for target in plan.targets)
    assert to_plain(plan)
    assert to_lines(plan)


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_is_answered(text):
    check(text)


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_heap_of_plan_words_is_answered(pieces):
    check("".join(pieces))


@given(st.sampled_from(PLANS), st.integers(0, 4000), st.integers(0, 4000), st.sampled_from(["NFC", "NFD"]))
def test_any_cut_of_a_plan_is_answered(plan, first, last, form):
    check(unicodedata.normalize(form, plan)[min(first, last) : max(first, last)])
