"""Heads as copied pages give them: the motto broken, menus above, words about the document."""

from __future__ import annotations

import pytest

from gandan.plans.reader import read_text

MOTTO = """CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
"""
BODY = """
KẾ HOẠCH
TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024 TRÊN ĐỊA BÀN TỈNH BẮC LĨNH - TRÀ GIANG
I. MỤC TIÊU
100% xã, phường có chuyên mục.
"""


@pytest.mark.parametrize(
    ("above", "motto"),
    [
        ("ỦY BAN NHÂN DÂN\nTỈNH BẮC LĨNH\n-------\n|\n", MOTTO),
        (
            "ỦY BAN NHÂN DÂN\nTỈNH BẮC LĨNH\n\n",
            "CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
        ),
        ("ỦY BAN NHÂN DÂN TỈNH BẮC LĨNH\n", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"),
        (
            "".join(
                f"{fact}: Đang cập nhật\n"
                for fact in ("Loại văn bản", "Người ký", "Ngày hiệu lực", "Công báo")
            )
            + "Lĩnh vực: Bộ máy hành chính\nTình trạng: Còn hiệu lực\n\n" * 4
            + "ỦY BAN NHÂN DÂN\n\nTỈNH BẮC LĨNH\n\n",
            MOTTO,
        ),
    ],
)
def test_the_issuer_is_told_from_a_motto_broken_anywhere(above, motto):
    plan = read_text(f"{above}{motto}Số: 22/KH-UBND\n\nBắc Lĩnh, ngày 21 tháng 01 năm 2024\n{BODY}")

    assert plan.issuer.value == "Ủy ban nhân dân tỉnh Bắc Lĩnh"
    assert plan.number.value == "22/KH-UBND"
    assert plan.title.value.endswith("trên địa bàn tỉnh Bắc Lĩnh - Trà Giang")


def test_headlines_of_other_news_end_at_the_first_sentence():
    told = (
        "Ngày 11/03/2021, UBND tỉnh đã ban hành Kế hoạch số 47/KH-UBND về tuyên truyền cải cách hành chính."
    )
    plan = read_text(
        f"TIN NỔI BẬT:\n\nLễ hội mùa xuân\n\nTuyên truyền năm 2021\n\n(21:01 | 17/03/2021)\n\n{told}\n"
    )

    assert plan.is_plan
    assert plan.date.value == "2021-03-11"
    assert plan.issuer.value == "UBND tỉnh"


def test_a_long_heading_is_not_joined_to_the_paragraph_under_it():
    heading = "Hướng dẫn tuyên truyền cải cách hành chính, dịch vụ công trực tuyến và bưu chính công ích"
    paragraph = (
        "Thực hiện Kế hoạch số 9/KH-UBND ngày 25/3/2024 của tỉnh, "
        + "các xã niêm yết thủ tục và trả lời dân; " * 5
    )
    plan = read_text(f"{heading}\nNgày 25/3/2024, Sở Nội vụ ban hành Kế hoạch số 12/KH-SNV.\n{paragraph}\n")

    assert plan.date.value == "2024-03-25"
    assert plan.issuer.value == "Sở Nội vụ"
