from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree import ElementTree as ET

import pytest

from gandan.indicators import dots

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Member:
    id: int
    status: str


def members_of(*counts):
    """Return members with these numbers of proved, on-the-way, missing and excluded ones."""
    statuses = [status for status, count in zip(dots.WORDS, counts, strict=True) for _ in range(count)]
    return [Member(number, status) for number, status in enumerate(statuses)]


def points_by_state(svg):
    found = {}
    for line in ET.fromstring(svg).iter(f"{SVG}polyline"):  # noqa: S314 - drawn by us
        letter = line.get("marker-start")[-2]
        found[letter] = found.get(letter, 0) + len(set(line.get("points").split()))
    return found


@pytest.mark.parametrize("columns", [1, 3])
@pytest.mark.parametrize("counts", [(300, 0, 0, 0), (0, 0, 300, 0), (75, 75, 75, 75)])
def test_a_field_of_300_dots_is_under_10_kilobytes(counts, columns):
    members = members_of(*counts)
    groups = {member.id: f"Huyện thứ {member.id // 17}" for member in members}

    svg = dots.field(members, title="Đài truyền thanh", groups=groups, columns=columns)

    assert len(svg.encode()) < 10_000


def test_each_member_is_one_dot_of_its_state():
    svg = dots.field(members_of(187, 12, 30, 5), title="Đài truyền thanh", columns=3)

    assert points_by_state(svg) == {"p": 187, "w": 12, "m": 30, "x": 5}


@pytest.mark.parametrize(
    "counts", [(0, 0, 0, 0), (1, 0, 0, 0), (0, 0, 20, 0), (21, 0, 0, 0), (187, 12, 30, 5)]
)
def test_a_plain_field_is_the_drawing_of_members_without_groups(counts):
    members = members_of(*counts)

    plain = dots.plain_field([member.status for member in members], title="Đài")

    assert plain == dots.field(members, title="Đài")


def test_dots_lie_in_rows_in_the_order_given():
    svg = dots.plain_field([dots.PROVED] * 20 + [dots.MISSING, dots.PROVED, dots.MISSING], title="Đài")

    first_row = " ".join(f"{8 + 16 * place},9" for place in range(20))
    assert f'points="{first_row} 24,27"' in svg
    assert 'points="8,27 40,27"' in svg


def test_a_lone_dot_is_a_line_of_two_points_with_one_marker():
    svg = dots.field(members_of(1, 0, 0, 0), title="Đài")

    assert 'points="8,9 8,9"' in svg
    assert svg.count("url(#") == 1


def test_a_long_name_does_not_run_into_its_numbers():
    svg = dots.field(members_of(1, 0, 0, 0), title="Đài", groups={0: "Thành phố Hội An"})

    assert re.findall(r">([^<>]+)</text>", svg) == ["Thành phố Hộ…", "1/1"]


def test_a_group_is_named_with_its_share_of_the_counted():
    members = members_of(2, 0, 1, 1)

    svg = dots.field(members, title="Đài", groups={member.id: "Núi Thành" for member in members})

    assert re.findall(r">([^<>]+)</text>", svg) == ["Núi Thành", "2/3"]


def test_the_description_says_in_words_what_is_drawn():
    svg = dots.field(members_of(3, 1, 2, 0), title="Đài tháng 10")

    assert "<title>Đài tháng 10</title>" in svg
    assert "<desc>3 đã có bằng chứng, 1 đang chờ xem xét, 2 chưa có bằng chứng</desc>" in svg


def test_names_cannot_break_out_of_the_drawing():
    members = members_of(1, 0, 0, 0)

    svg = dots.field(members, title="<script>", groups={0: 'A"><script>alert(1)</script>'})

    assert "<script" not in svg


def test_an_empty_list_draws_nothing_and_says_so():
    assert "chưa có thành viên nào" in dots.field([], title="Đài")


def test_no_colour_is_needed_to_read_the_states():
    drawn = [dots.shape(status) for status in dots.WORDS]

    assert len(set(drawn)) == 4
    assert not re.search(r"#[0-9a-f]{3}|rgb|hsl", "".join(drawn))


def test_two_drawings_on_a_page_have_markers_of_their_own():
    narrow = dots.field(members_of(3, 0, 0, 0), title="Đài", columns=1)
    wide = dots.field(members_of(3, 0, 0, 0), title="Đài", columns=3)

    assert re.findall('id="(.+?)"', narrow) != re.findall('id="(.+?)"', wide)


def test_a_strip_shows_months_with_proofs_gaps_and_months_not_counted():
    months = [dots.Month(2024, 1, None), dots.Month(2024, 2, 2), dots.Month(2024, 3, 0)]
    months += [dots.Month(2024, 4, 0, on_the_way=1), dots.Month(2024, 5, 1)]

    svg = dots.strip_of_months(months, title="Đài Tam Hải")

    assert points_by_state(svg) == {"p": 2, "m": 1, "w": 1}


def test_a_map_puts_the_north_above_and_the_east_to_the_right():
    hoi_an = dots.Place("Hội An", 108.33, 15.88, 90_000, dots.PROVED)
    tay_giang = dots.Place("Tây Giang", 107.4, 15.85, 20_000, dots.MISSING)

    svg = dots.map_of_dots([tay_giang, hoi_an], title="Bản đồ")

    east, west = re.findall(r'cx="(\d+)" cy="(\d+)" r="([\d.]+)"', svg)
    assert int(east[0]) > int(west[0])
    assert int(east[1]) < int(west[1])
    assert float(east[2]) > float(west[2])


def test_a_map_of_no_place_is_empty_but_valid():
    assert ET.fromstring(dots.map_of_dots([], title="Bản đồ")).get("role") == "img"  # noqa: S314
