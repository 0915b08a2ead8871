from __future__ import annotations

from datetime import date

import pytest

from gandan.procedures.namesakes import apart
from gandan.procedures.rules.namesakes import Namesake, called, namesakes_among, told_apart
from gandan.procedures.tests.samples import published, take_in

NOW = date(2026, 7, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thủ tục đăng ký kết hôn", "ĐĂNG KÝ KẾT HÔN"),
        ("Đăng ký kết hôn", "đăng  ký\nkết hôn"),
        ("Đăng ký kết hôn", "\u0110ăng ký kết hôn"),
    ],
)
def test_names_that_a_reader_takes_for_one_are_one(one, other):
    assert called(one) == called(other)
    assert namesakes_among({"1": one, "2": other, "3": "Đăng ký lại kết hôn"}) == [["1", "2"]]


@pytest.mark.parametrize(
    ("group", "said"),
    [
        (
            [
                Namesake("1", "Ủy ban nhân dân cấp xã", ("commune",)),
                Namesake("2", "Cơ quan đại diện", ("other",)),
            ],
            ["Ủy ban nhân dân cấp xã", "Cơ quan đại diện"],
        ),
        (
            [Namesake("1", "Sở", issued_by="UBND tỉnh A"), Namesake("2", "Sở", issued_by="UBND tỉnh B")],
            ["bản của UBND tỉnh A", "bản của UBND tỉnh B"],
        ),
        (
            [Namesake("1", "Sở", ("province",)), Namesake("2", "Sở", ("commune",))],
            ["Sở · cấp tỉnh", "Sở · cấp xã"],
        ),
        ([Namesake("1", "Sở"), Namesake("2", "Sở")], ["", ""]),
        ([Namesake("1", "Sở"), Namesake("2", "Sở"), Namesake("3", "Phòng")], ["Sở", "Sở", "Phòng"]),
        ([Namesake("1", "Chi nhánh " * 60), Namesake("2", "Sở")], [f"{('Chi nhánh ' * 16).strip()} …", "Sở"]),
    ],
)
def test_as_little_is_said_as_tells_them_apart(group, said):
    assert list(told_apart(group).values()) == said


@pytest.mark.django_db
def test_only_for_equal_names_the_catalogue_is_asked(django_assert_num_queries):
    take_in(published(), published(code="1.900002", agency="Cơ quan đại diện"))

    with django_assert_num_queries(0):
        assert apart({"1.900001": "Thả diều", "1.900002": "Nuôi chim"}, NOW) == {}
    with django_assert_num_queries(3):
        found = apart({"1.900001": "Thả diều", "1.900002": "thả diều", "1.900003": "Thả diều"}, NOW)

    assert found == {"1.900001": "Ủy ban nhân dân cấp xã", "1.900002": "Cơ quan đại diện", "1.900003": ""}
