from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.plans.parties import Group, Known, Registry, key_of_name, match

NAMES = (
    ("Huyện Sông Trà", "district"),
    ("Phòng Nội vụ", "division"),
    ("Phòng Văn hóa và Thông tin", "division"),
    ("Đài Truyền thanh Sông Trà", "press"),
    ("Đài Viễn thông Sông Trà", "centre"),
    ("Xã Cù Lao", "commune"),
    ("Thị trấn Bến Đò", "commune"),
    ("Sở Thông tin và Truyền thông", "department"),
    ("Sở Nội vụ", "department"),
    ("Trung tâm Phục vụ hành chính công", "centre"),
)
COMMUNES = Group(7, "Mọi xã", "moi xa", frozenset({"commune"}))


def registry(*, aliases=None, groups=(COMMUNES,), gone=()):
    units = [
        Known(number, f"don-vi-{number}", level, name, key_of_name(name), is_issuer=number == 1,
              now=None if name in gone else number)
        for number, (name, level) in enumerate(NAMES, 1)
    ]  # fmt: skip
    return Registry(tuple(units), tuple(groups), aliases)


def chosen(written, **options):
    return match(written, registry(**options)).choice


@pytest.mark.parametrize(
    ("written", "choice"),
    [
        ("Phòng Nội vụ", "unit:2"),
        ("PHÒNG NỘI VỤ HUYỆN", "unit:2"),
        ("Phòng VH-TT", "unit:3"),
        ("Phòng Văn hoá và Thông tin", "unit:3"),
        ("Đài Truyền thanh huyện", "unit:4"),
        ("UBND xã Cù Lao", "unit:6"),
        ("Ủy ban nhân dân thị trấn Bến Đò", "unit:7"),
        ("Sở TT&TT", "unit:8"),
        ("Sở TTTT", "unit:8"),
        ("Trung tâm PVHCC", "unit:10"),
        ("UBND huyện", "unit:1"),
        ("Phòng Nội vụ và các đơn vị liên quan", "unit:2"),
        ("UBND các xã, thị trấn", "group:7"),
        ("UBND cấp xã", "group:7"),
        ("các sở, ban, ngành", "levels:department"),
        ("Các sở, ban, ngành; UBND các xã, thị trấn", "levels:commune,department"),
        ("Phòng Nội vụ, Phòng Văn hóa và Thông tin", "keys:don-vi-2,don-vi-3"),
    ],
)
def test_a_name_is_matched_as_people_write_it(written, choice):
    assert chosen(written) == choice


@pytest.mark.parametrize(
    ("written", "words", "likely"),
    [
        ("Đài huyện", "Có 2 đơn vị tên gần giống", ("unit:4", "unit:5")),
        ("", "không ghi cơ quan chủ trì", ()),
        ("Các cơ quan, đơn vị", "ghi chung", ()),
        ("Sở Xây dựng", "Không thấy tên này", ()),
        ("UBND xã", "chưa rõ là một đơn vị", ()),
        ("các đoàn thể", "chưa có đơn vị nào", ()),
        ("Phòng Nội vụ, Phòng Tài chính", "gồm những đơn vị nào", ("unit:2",)),
    ],
)
def test_what_is_not_certain_is_asked(written, words, likely):
    found = match(written, registry())

    assert found.choice == ""
    assert words in found.question
    assert found.likely == likely


def test_a_unit_that_is_gone_is_asked_about():
    found = match("Đài Truyền thanh Sông Trà", registry(gone=("Đài Truyền thanh Sông Trà",)))

    assert "nay không còn" in found.question


def test_a_name_of_another_day_is_asked_about_with_who_holds_its_duties():
    known = replace(registry(), former={"phong y te": ("unit:3",)})

    found = match("Phòng Y tế", known)

    assert (found.choice, found.likely) == ("", ("unit:3",))
    assert "Vào ngày của kế hoạch không có" in found.question


def test_a_rule_of_the_province_comes_first():
    assert chosen("Đài huyện", aliases={"dai huyen": "unit:4"}) == "unit:4"


def test_a_level_without_a_group_stands_for_itself():
    assert chosen("UBND cấp xã", groups=()) == "levels:commune"


@given(st.text(max_size=80))
def test_any_name_gets_a_choice_or_a_question(written):
    found = match(written, registry())

    assert bool(found.choice) != bool(found.question)
