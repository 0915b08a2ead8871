"""Names of bodies in a cell of several lines: which break ends a name, and which stands within one."""

from __future__ import annotations

import pytest

from gandan.plans.reader.leads import read_leads, split_bodies


@pytest.mark.parametrize(
    "text",
    [
        "Sở Nội vụ\nsở Tư pháp",
        "Sở Nội vụ,\nsở Tư pháp",
        "Công an xã\ntrạm Y tế",
        "Hiệu trưởng\ngiáo viên chủ nhiệm",
        "UBND xã\nban công tác Mặt trận",
        "Phòng GD&ĐT\ntrường THCS",
        "Chị Hoa,\nAnh Nam",
        "Chị Hoa\nanh Nam\nđ/c Bình",
        "Xã An\nxã Bình",
        "Công an xã Tân Phú\nthôn Hạ",
        "Công an huyện\ncác xã",
        "Kế toán\nvăn thư",
        "Sở Nội vụ\n\nsở Tư pháp",
    ],
)
def test_each_line_is_a_body_though_it_begins_small_or_follows_a_comma(text):
    assert split_bodies(text) == [line.strip(",") for line in text.split("\n") if line]


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Văn hóa\nvà Thông tin",
        "Phòng Văn hóa\n\nvà Thông tin",
        "Phòng Văn hóa và\nThông tin",
        "Sở Lao động -\nThương binh và\nXã hội",
        "Sở Văn hóa,\nThể thao và Du lịch",
        "Phòng Nông nghiệp và Phát triển\nnông thôn",
        "Ban Tài chính -\nkế toán",
        "Văn phòng HĐND và\nUBND huyện",
        "UBND\nxã Tân Phú",
        "Trạm Y tế\nxã Tân Phú\nhuyện Cù Lao",
        "Trưởng ban công tác Mặt trận của\nthôn Hạ",
        "Trung tâm\ny tế huyện",
        "Lãnh đạo\nphòng Nội vụ",
        "Thủ trưởng\ncác đơn vị",
        "Ban giám hiệu\nnhà trường",
        "Ban đại diện cha mẹ\nhọc sinh",
        "Giáo viên\nlớp 5",
        "Cán bộ,\ncông chức",
        "Các sở,\nngành,\nban, đoàn thể",
        "UBND các huyện,\nxã, phường",
    ],
)
def test_a_name_broken_within_a_cell_stays_one(text):
    assert split_bodies(text) == [" ".join(text.split())]


def test_partners_on_lines_of_their_own_are_counted_apart():
    assert read_leads("Phối hợp: Sở Tư pháp\nsở Y tế") == ("", ["Sở Tư pháp", "sở Y tế"])
