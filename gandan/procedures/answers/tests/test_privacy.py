"""What may be somebody's own is pointed at; what only looks like it is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.procedures.answers.privacy import (
    IDENTITY,
    MAIL,
    NAME,
    PLATE,
    SECRET,
    TELEPHONE,
    findings,
    unseen,
)

OWN = [
    ("Gọi tôi số 0905123456 nhé", TELEPHONE, "0905123456"),
    ("sđt 0905.123.456", TELEPHONE, "0905.123.456"),
    ("(0905) 123 456", TELEPHONE, "0905) 123 456"),
    ("+84 905 123 456", TELEPHONE, "+84 905 123 456"),
    ("máy bàn 0235 3871 246", TELEPHONE, "0235 3871 246"),
    ("tổng đài 1900 6789", TELEPHONE, "1900 6789"),
    ("CCCD 049200001234 của con", IDENTITY, "049200001234"),
    ("cccd 049 200 001 234", IDENTITY, "049 200 001 234"),
    ("CMND 205123456", IDENTITY, "205123456"),
    ("thư về nguyen.van-a+1@gmail.com.vn", MAIL, "nguyen.van-a+1@gmail.com.vn"),
    ("Tôi tên Nguyễn Văn An, ở Tam Hải", NAME, "Nguyễn Văn An"),
    ("tôi tên là Trần Thị Bưởi", NAME, "Trần Thị Bưởi"),
    ("Em là Lê Hoài Thương", NAME, "Lê Hoài Thương"),
    ("Họ và tên: Đỗ Quý Ân", NAME, "Đỗ Quý Ân"),
    ("con tên Ngô Gia Bảo sinh năm 2023", NAME, "Ngô Gia Bảo"),
    ("xe 92H1-123.45 bị giữ", PLATE, "92H1-123.45"),
    ("mã OTP của tôi là 482913", SECRET, "OTP của tôi là 482913"),
]
NOBODYS = [
    "",
    "Nghị định 123/2015/NĐ-CP ngày 15/11/2015",
    "Quyết định số 1739/KH-UBND",
    "lệ phí 1.250.000 đồng, 15.000.000.000 đồng",
    "thủ tục 1.001193 và 2.000635.000.00.00.H47",
    "nộp trong 15 ngày làm việc, từ 1/7/2025",
    "tôi là công dân Việt Nam",
    "Tôi là Công dân Việt Nam",
    "bà Sở Tư pháp",
    "đơn vị tên là Trung tâm Phục vụ hành chính công",
    "tên doanh nghiệp viết thế nào",
    "thửa đất số 205, tờ bản đồ 12",
    "không gửi mã OTP cho ai",
    "tôi tên Nguyễn",  # one word with a capital may be any word
    "năm 2024 2025 2026",
]


@pytest.mark.parametrize(("text", "kind", "words"), OWN, ids=[text for text, _, _ in OWN])
def test_what_is_somebodys_own_is_pointed_at(text, kind, words):
    found = findings(text)

    assert [(each.kind, each.words) for each in found] == [(kind, words)]


@pytest.mark.parametrize("text", NOBODYS)
def test_what_only_looks_like_it_is_left_alone(text):
    assert findings(text) == ()


def test_numbers_of_an_office_may_stay_and_a_name_may_not():
    found = findings("Gọi 0235 3871 246", "tôi tên Nguyễn Văn An")

    assert [each.kind for each in unseen(found, are_official=True)] == [NAME]
    assert unseen(found, are_official=False) == found


def test_a_thing_that_stands_twice_is_told_once():
    assert len(findings("0905123456 hoặc 0905123456", "0905123456")) == 1


@given(st.text(max_size=400))
def test_any_text_is_looked_at(text):
    assert all(each.words for each in findings(text))


def test_a_long_hostile_text_is_looked_at_in_bounded_time():
    for part in ("0 ", "a@", "a.", "tôi tên ", "9" * 11 + " ", "A" * 9 + " ", "otp "):
        findings(part * 6_000)
