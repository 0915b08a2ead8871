"""A plan of 40 pages with an annex of 200 rows."""

from __future__ import annotations

from benchmarks._reading.shapes import CENTRED, Doc, P, T, head, lines, signature

PAGES, ROWS = 40, 200
_SENTENCE = (
    "Tăng cường thông tin, tuyên truyền về cải cách hành chính đến cán bộ, công chức, viên chức và "
    "người dân; nội dung ngắn gọn, dễ hiểu, gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị. "
)
_PARAGRAPHS = 105


def document(kind: str) -> Doc:
    rows = [
        (
            str(number),
            f"Tổ chức tuyên truyền chuyên đề số {number} về tiếp nhận hồ sơ tại địa bàn được phân công",
            "Sở Nội vụ",
            "Các sở, ban, ngành; UBND các xã, phường",
            "Quý II/2026",
            "Báo cáo kết quả, hình ảnh kèm theo",
        )
        for number in range(1, ROWS + 1)
    ]
    body = [P(f"{number}. {_SENTENCE * 3}") for number in range(1, _PARAGRAPHS + 1)]
    nodes = (
        head("ỦY BAN NHÂN DÂN", "TỈNH ĐÔNG HẢI", "30/KH-UBND", "Đông Hải, ngày 20 tháng 01 năm 2026"),
        P("KẾ HOẠCH", CENTRED),
        P("Tuyên truyền cải cách hành chính năm 2026", CENTRED),
        *lines("# I. MỤC TIÊU\n100% sở, ngành có chuyên mục cải cách hành chính.\n# II. NỘI DUNG"),
        *body,
        signature("Bộ Nội vụ"),
        P("PHỤ LỤC", CENTRED),
        T((("TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"), *rows)),
    )
    return Doc("dai", kind, nodes)
