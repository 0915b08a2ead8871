"""Short whole texts: news items, documents of the Party, reports that speak of a plan."""

# ruff: noqa: E501 - sentences are read in one piece
from __future__ import annotations

import pytest

from gandan.plans.reader import read_text


def test_a_news_item_tells_goals_and_work_in_its_sentences():
    plan = read_text(
        "CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG HOA MAI\n\nPhường Hoa Mai ban hành kế hoạch tuyên truyền môi trường\n\n"
        "UBND phường Hoa Mai vừa ban hành Kế hoạch số 21/KH-UBND ngày 16/01/2026 về vận động Nhân dân bảo vệ môi trường năm 2026.\n\n"
        "Theo kế hoạch, phường phấn đấu 100% khu phố ra quân; trên 80% hộ phân loại rác. Năm 2025, 60% hộ phân loại rác.\n\n"
        "UBND phường giao Phòng Kinh tế chủ trì, phối hợp với Đoàn Thanh niên tổ chức lễ phát động trong tháng 6/2026.\n"
    )

    assert plan.title.value == "Kế hoạch vận động Nhân dân bảo vệ môi trường năm 2026"
    assert [(one.value, one.comparator) for one in plan.targets] == [(100, "="), (80, ">")]
    (task,) = plan.tasks
    assert (task.lead, task.partners, task.timing) == (
        "Phòng Kinh tế",
        ("Đoàn Thanh niên",),
        "Trong tháng 6/2026",
    )


def test_work_goes_on_in_the_sentences_behind_the_first():
    plan = read_text(
        "UBND tỉnh Lâm Sơn ban hành Kế hoạch số 88/KH-UBND ngày 10/3/2026 về hồ sơ sức khỏe năm 2026.\n\n"
        "Kế hoạch đặt mục tiêu: Trong năm 2026, 90% dân số có hồ sơ; tối thiểu 70% dùng ứng dụng.\n\n"
        "Để đạt mục tiêu, Sở Y tế chủ trì, phối hợp với Công an tỉnh làm sạch dữ liệu trước ngày 30/6/2026. "
        "Báo tỉnh mở chuyên mục hằng tuần.\n"
    )

    assert [(one.value, one.due.year) for one in plan.targets] == [(90, 2026), (70, 2026)]
    assert [(one.lead, one.content) for one in plan.tasks] == [
        ("Sở Y tế", "Làm sạch dữ liệu"), ("Báo tỉnh", "Mở chuyên mục"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "opening",
    [
        "CHƯƠNG TRÌNH HỘI NGHỊ\nTriển khai Kế hoạch năm 2026",
        "Tổng kết thực hiện Kế hoạch tuyên truyền năm 2025",
        "Báo cáo kết quả thực hiện Kế hoạch tuyên truyền năm 2025",
    ],
)
def test_what_tells_of_a_plan_is_none(opening):
    assert not read_text(f"{opening}\n\nI. Mục tiêu\n- 100% thôn có loa.\n").is_plan


@pytest.mark.parametrize("between", ["\n", "\n\n", " "])
def test_a_plan_of_a_review_is_one(between):
    plan = read_text(f"KẾ HOẠCH{between}Tổng kết 10 năm thi đua\n\nI. Mục tiêu\n- 100% thôn dự.\n")

    assert plan.is_plan
    assert [one.value for one in plan.targets] == [100]


def test_a_section_named_like_a_label_is_none():
    plan = read_text(
        "KẾ HOẠCH\nBảo vệ môi trường năm 2024\nI/ MỤC TIÊU:\n1/ Vận động hội viên đóng góp 500 ngày công.\n"
        "II/ PHÂN CÔNG:\n1/ Ban Kinh tế: chủ trì mở 02 lớp tập huấn trong quý II/2024.\n"
    )

    assert [(one.value, one.unit) for one in plan.targets] == [(500, "ngày công")]
    assert [(one.lead, one.content) for one in plan.tasks] == [("Ban Kinh tế", "Mở 02 lớp tập huấn")]


def test_a_party_document_has_its_own_head_and_marks():
    plan = read_text(
        "ĐẢNG BỘ TỈNH HÀ TRUNG\nĐẢNG ỦY XÃ SƠN HẢI\n*\nSố 07-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        "Sơn Hải, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác dân vận năm 2026\n\n"
        "I- MỤC TIÊU\n1- Trên 90% kiến nghị được giải quyết.\n"
    )

    assert (plan.number.value, plan.issuer.value) == ("07-KH/ĐU", "Đảng ủy xã Sơn Hải")
    assert [one.value for one in plan.targets] == [90]


def test_what_is_reported_when_is_no_work_of_the_unit_named_above():
    plan = read_text(
        "KẾ HOẠCH\nTuyên truyền năm 2025\nIII. PHÂN CÔNG\n1. Tổ Tổng hợp\n- Duy trì trang Zalo thường xuyên.\n"
        "IV. CHẾ ĐỘ BÁO CÁO\nCác tổ báo cáo kết quả trước ngày 15 hằng tháng.\n"
    )

    assert [one.content for one in plan.tasks] == ["Duy trì trang Zalo"]


def test_a_report_promises_nothing():
    plan = read_text(
        "BÁO CÁO\nKết quả Kế hoạch số 04/KH-UBND\nI. Mục tiêu\n- 100% thôn có loa.\nGiao Đoàn xã chủ trì mở lớp.\n"
    )

    assert not plan.is_plan
    assert (plan.targets, plan.tasks) == ((), ())


ORGANISATION = "KẾ HOẠCH\nTuyên truyền năm 2025\nI. MỤC ĐÍCH\nGiúp người dân hiểu.\nIV. TỔ CHỨC THỰC HIỆN\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "- Phòng Kinh tế chủ trì, phối hợp Công an xã ra quân dọn vệ sinh vào tháng 9 năm 2025.",
            ("Phòng Kinh tế", ("Công an xã",), "Ra quân dọn vệ sinh", "Vào tháng 9 năm 2025"),
        ),
        (
            "- Đề nghị Mặt trận xã phối hợp tuyên truyền, vận động Nhân dân.",
            ("Mặt trận xã", (), "Tuyên truyền, vận động Nhân dân", ""),
        ),
        (
            "- Trong quý II/2025, Trung tâm Văn hóa chủ trì tổ chức hội diễn.",
            ("Trung tâm Văn hóa", (), "Tổ chức hội diễn", "Trong quý II/2025"),
        ),
        (
            "- Các sở, ban, ngành căn cứ chức năng, nhiệm vụ xây dựng kế hoạch của đơn vị trước ngày 28/02/2025.",
            ("Các sở, ban, ngành", (), "Xây dựng kế hoạch của đơn vị", "Trước ngày 28/02/2025"),
        ),
        (
            "- Bí thư các chi bộ quán triệt Kế hoạch hằng tháng.",
            ("Bí thư các chi bộ", (), "Quán triệt Kế hoạch", "Hằng tháng"),
        ),
    ],
)
def test_a_sentence_gives_work_however_it_begins(sentence, expected):
    (task,) = read_text(f"{ORGANISATION}{sentence}\n").tasks

    assert (task.lead, task.partners, task.content, task.timing) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "- Đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã chỉ đạo chung.",
        "- Các xã căn cứ Kế hoạch này để triển khai thực hiện.",
        "Trên đây là Kế hoạch của xã, yêu cầu các đơn vị nghiêm túc thực hiện.",
    ],
)
def test_a_closing_sentence_gives_no_work(sentence):
    assert read_text(f"{ORGANISATION}{sentence}\n").tasks == ()
