from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.procedures.reader.steps import split_steps

PIECES = [
    "Bước 1: ",
    "- Bước 2. ",
    "BƯỚC 3",
    "Bước I: ",
    "\n",
    "\n\n",
    "a) ",
    "\nb) ",
    "\n- ",
    "\n+ ",
    "1. ",
    "Trường hợp nộp qua mạng:",
    "\nTrường hợp nộp qua mạng:\n",
    "\n* Đối với tổ chức:\n",
    "II. Đối với cá nhân:\n",
    "nộp hồ sơ. ",
    "theo Bước 1/2 của quy trình",
    ":",
    "…",
    "Ủy ban nhân dân ",
]


def words(*texts):
    return re.findall(r"\w+", " ".join(texts))


def said(steps):
    """Return the words of the split in their order; a case is said where it begins."""
    found, case = [], ""
    for step in steps:
        found += words(step.case) if step.case != case else []
        found += words(step.label, step.text)
        case = step.case
    return found


def plain(*texts):
    return [(step.case, step.label, step.text) for step in split_steps(texts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nộp đơn tại xã.", [("", "", "Nộp đơn tại xã.")]),
        ("Bước 1: Nộp đơn.\nBước 2: Nhận.", [("", "Bước 1", "Nộp đơn."), ("", "Bước 2", "Nhận.")]),
        ("- Bước 1. Nộp đơn. - Bước 2: Nhận.", [("", "Bước 1", "Nộp đơn."), ("", "Bước 2", "Nhận.")]),
        (
            "Chuẩn bị.\nBước 1: Nộp, xem Bước 2 ở dưới.",
            [("", "", "Chuẩn bị."), ("", "Bước 1", "Nộp, xem Bước 2 ở dưới.")],
        ),
        ("a) Nộp đơn;\nb) Nhận.", [("", "a", "Nộp đơn;"), ("", "b", "Nhận.")]),
        ("- Nộp đơn.\n+ Nộp ở xã.\n- Nhận.", [("", "", "Nộp đơn.\n+ Nộp ở xã."), ("", "", "Nhận.")]),
        ("Nộp đơn.\nNhận.", [("", "", "Nộp đơn."), ("", "", "Nhận.")]),
        (
            "Trường hợp nộp tại xã:\nBước 1: Nộp.\nBước 2: Nhận.\nTrường hợp nộp qua mạng:\nBước 1: Gửi.",
            [
                ("Trường hợp nộp tại xã", "Bước 1", "Nộp."),
                ("Trường hợp nộp tại xã", "Bước 2", "Nhận."),
                ("Trường hợp nộp qua mạng", "Bước 1", "Gửi."),
            ],
        ),
        (
            "1. Đối với cá nhân:\nNộp đơn.\n2. Đối với tổ chức:\nNộp công văn.",
            [
                ("1. Đối với cá nhân", "", "Nộp đơn."),
                ("2. Đối với tổ chức", "", "Nộp công văn."),
            ],
        ),
        ("Trường hợp hồ sơ thiếu:\nbáo lại.", [("", "", "Trường hợp hồ sơ thiếu:"), ("", "", "báo lại.")]),
    ],
)
def test_a_text_is_cut_where_a_step_or_a_case_begins(text, expected):
    assert plain(text) == expected


def test_the_texts_of_a_list_stay_apart():
    assert plain("Nộp đơn", "Nhận kết quả") == [("", "", "Nộp đơn"), ("", "", "Nhận kết quả")]


@settings(deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), max_size=4))
def test_no_word_is_lost_or_added(texts):
    assert said(split_steps(texts)) == words(*texts)


@settings(deadline=None)
@given(st.lists(st.text(max_size=60), max_size=3))
def test_any_text_keeps_its_words(texts):
    assert said(split_steps(texts)) == words(*texts)
