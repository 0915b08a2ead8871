"""Who does a point and when, said in so many words behind it or under it."""

# ruff: noqa: E501 - sentences are read in one piece
from __future__ import annotations

import pytest

from gandan.plans.reader import read_text
from gandan.plans.reader.roles import read_roles, split_roles


@pytest.mark.parametrize(
    ("text", "lead", "partners", "timing"),
    [
        ("(Phòng A chủ trì; Trạm Y tế xã phối hợp; thời gian: hằng tuần)", "Phòng A", ("Trạm Y tế xã",), "hằng tuần"),
        ("Phòng A chủ trì, các thôn phối hợp, hoàn thành trước ngày 31/3/2026.", "Phòng A", ("các thôn",), "Trước ngày 31/3/2026"),
        ("do Sở Nội vụ chủ trì thực hiện", "Sở Nội vụ", (), ""),
        ("Đoàn Thanh niên chủ trì, phối hợp với Công an xã, Trạm Y tế xã; tháng 3", "Đoàn Thanh niên", ("Công an xã", "Trạm Y tế xã"), "Tháng 3"),
        ("Giao Văn phòng phụ trách; Thời gian thực hiện: Quý II", "Văn phòng", (), "Quý II"),
    ],
)  # fmt: skip
def test_roles_are_read_whole(text, lead, partners, timing):
    roles = read_roles(text)

    assert (roles.lead, roles.partners, roles.timing) == (lead, partners, timing)


@pytest.mark.parametrize(
    "text",
    [
        "Công an xã chủ trì, phối hợp với Văn phòng viết 10 bài phát thanh, xong trước ngày 31/10/2025.",
        "Trung tâm có trách nhiệm kiểm tra bảng niêm yết hằng tuần.",
        "quý II/2026",
        "Nội dung tuyên truyền phong phú; hình thức đa dạng",
        "(" * 500,
        "; " * 5000,
    ],
)
def test_what_says_anything_else_is_no_role(text):
    assert read_roles(text) is None
    assert split_roles(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "1. Thay 06 cụm loa (Phòng A chủ trì; các thôn phối hợp; quý II/2026).",
        "1. Thay 06 cụm loa\nPhòng A chủ trì; các thôn phối hợp. Thời gian: quý II/2026.",
        "1. Thay 06 cụm loa; giao Phòng A chủ trì, các thôn phối hợp, quý II/2026.",
        "1. Thay 06 cụm loa\n(Phòng A chủ trì, phối hợp với các thôn; quý II/2026)",
    ],
)
def test_a_point_with_its_roles_is_one_task(text):
    plan = read_text(f"KẾ HOẠCH\nTuyên truyền năm 2026\nII. Nhiệm vụ\n{text}\n")

    assert [(one.content, one.lead, one.partners, one.timing.lower()) for one in plan.tasks] == [
        ("Thay 06 cụm loa", "Phòng A", ("các thôn",), "quý ii/2026")
    ]
