from __future__ import annotations

from datetime import date

import pytest

from gandan.calendars.actions import pin_today
from gandan.portal.tests.factories import make_province
from gandan.project.demo import summary
from gandan.project.demo.staff import POSTS

pytestmark = pytest.mark.django_db


@pytest.fixture
def said():
    make_province()
    pin_today(date(2024, 10, 31))  # the month in which the factories' proofs lie
    return list(summary.lines())


def place_of(said, words):
    return next(number for number, line in enumerate(said) if words in line)


def test_the_table_tells_numerator_denominator_and_share(said):
    head = said[place_of(said, "Chỉ tiêu")]
    row = said[place_of(said, "Đài truyền thanh phát chuyên mục")]

    assert head.split()[-4:] == ["đạt", "trong", "tỷ", "lệ"]
    # Nine stations, one of them excluded; five proved, one waiting.
    assert row.split()[-4:] == ["5", "8", "62,5", "%"]


def test_the_figures_come_before_the_addresses_and_the_accounts(said):
    figures, portal, desk = (place_of(said, words) for words in ("Chỉ tiêu", "Cổng công khai", "/lam-viec/"))
    accounts = [place_of(said, f"{post.username} ") for post in POSTS]

    assert figures < portal < desk < min(accounts)


def test_what_is_simulated_is_said_to_be(said):
    assert "mô phỏng" in said[place_of(said, "Ngày của bản trình diễn")]
