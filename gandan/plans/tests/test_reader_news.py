"""News about plans: a sentence tells what it is by itself, since no heading does."""

# ruff: noqa: E501 - sentences are read in one piece
from __future__ import annotations

import pytest

from gandan.plans.reader import read_text
from gandan.plans.reader.news import PAST, PROMISE, WORK, told_in_news


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Về phân công nhiệm vụ, Trung tâm Phục vụ hành chính công phường bố trí 02 nhân viên hướng dẫn.", WORK),
        ("Công an phường được giao phối hợp với các tổ dân phố kích hoạt tài khoản.", WORK),
        ("UBND tỉnh giao Sở Nội vụ tổ chức cuộc thi viết.", WORK),
        ("Sở yêu cầu Phòng Giáo dục Trung học xây dựng bộ tài liệu.", WORK),
        ("Các trường chủ động phối hợp với Đoàn xã tổ chức diễn đàn ít nhất 01 lần/học kỳ.", WORK),
        ("Kế hoạch xác định, đến hết tháng 6/2026, 100% tổ dân phố có nhóm Zalo.", PROMISE),
        ("Mỗi thôn tổ chức ít nhất 02 buổi nói chuyện.", PROMISE),
        ("Được biết, năm 2023 toàn tỉnh đã đăng tải 2.150 tin, bài.", PAST),
        ("Năm học trước, toàn ngành có 95% trường có trang thông tin điện tử.", PAST),
        ("Ông Trần Mẫu cho biết: “Phường tiếp nhận 8.400 hồ sơ, đúng hạn 99,2%”.", PAST),
        ("UBND phường vừa ban hành Kế hoạch số 52/KH-UBND về hỗ trợ người dân.", ""),
        ("Mục đích nhằm nâng cao nhận thức của người dân.", ""),
    ],
)  # fmt: skip
def test_a_sentence_of_news_is_work_a_promise_or_past(sentence, told):
    assert told_in_news(sentence) == told


def test_a_news_item_that_names_no_section_is_a_plan_with_its_work_and_its_promises():
    plan = read_text(
        "Phường An Hải hỗ trợ người dân\nNgày 09/02/2026, UBND phường An Hải ban hành Kế hoạch số 52/KH-UBND về hỗ trợ người dân năm 2026.\n"
        "Kế hoạch xác định, đến hết tháng 6/2026, 100% tổ dân phố có nhóm Zalo.\n"
        "Công an phường được giao phối hợp với các tổ dân phố rà soát tài khoản, hoàn thành trước 30/4/2026.\n"
        "Năm qua, 99% hồ sơ đúng hạn; 1.200 người được hướng dẫn.\nXem thêm:\nHội nghị có 512 người dự\n"
    )

    assert plan.is_plan
    assert [(one.content, one.lead, one.partners) for one in plan.tasks] == [
        ("Rà soát tài khoản", "Công an phường", ("các tổ dân phố",))
    ]
    assert [(one.value, str(one.due)) for one in plan.targets] == [(100, "2026-06-30")]


def test_a_line_that_its_narrow_column_broke_goes_on_though_it_begins_with_a_quotation_mark():
    plan = read_text(
        "KẾ HOẠCH\nTuyên truyền năm 2026\n\nI. Tổ chức thực hiện\n"
        '- Giao Ban Tuyên giáo - Xã hội tham mưu biên soạn cẩm nang\n"Phụ nữ số", hoàn thành tháng 5/2026; tổ chức 04 lớp tập huấn\n'
        "cho cán bộ Hội cơ sở; mở chuyên mục trên trang thông tin\nđiện tử của Hội và phát hành tờ gấp đến từng chi hội trong\n"
        "toàn tỉnh.\n"
    )

    assert plan.tasks[0].content == 'Tham mưu biên soạn cẩm nang "Phụ nữ số"'
    assert plan.tasks[0].timing == "Tháng 5/2026"
    assert len(plan.tasks) == 3


def test_what_is_no_plan_has_no_work():
    plan = read_text(
        "Kính gửi: Các sở\nChủ tịch yêu cầu:\n1. Các sở rà soát quy trình trước ngày 15/4/2026.\n"
    )

    assert not plan.is_plan
    assert plan.tasks == ()


def test_what_a_leader_says_under_a_heading_of_news_is_no_work():
    plan = read_text(
        "Sở Nội vụ ban hành kế hoạch năm 2025\nNgày 03/3/2025, Sở Nội vụ ban hành Kế hoạch số 21/KH-SNV năm 2025.\n"
        "Nhiệm vụ trọng tâm\nVăn phòng Sở chủ trì rà soát quy trình trước ngày 31/3/2025.\n"
        "Giám đốc Sở nhấn mạnh: “Mỗi cán bộ phải coi sự hài lòng của người dân là thước đo”.\n"
    )

    assert [one.lead for one in plan.tasks] == ["Văn phòng Sở"]


def test_what_somebody_says_in_news_and_what_leads_to_other_news_is_no_promise():
    plan = read_text(
        "Ngày 09/4/2026, UBND phường An Hải ban hành Kế hoạch số 52/KH-UBND về hỗ trợ người dân năm 2026.\n"
        "Phường phấn đấu 90% hộ dân có tài khoản.\n"
        "Ông Trần Mẫu cho biết: “Khó nhất là người già. Buổi đầu chỉ 20% bà con làm được, buổi sau đạt 60%”.\n"
        ">> Thuế An Hải: thu ngân sách đạt 31% dự toán\n"
    )

    assert [one.value for one in plan.targets] == [90]


def test_the_day_a_page_was_put_up_is_not_that_of_the_plan():
    plan = read_text(
        "CỤC THUẾ ĐỒNG HÀNH CÙNG HỘ KINH DOANH\nTin từ cơ sở 09:05 - 11/4/2026 của tỉnh\n\n"
        "Ngày 09/4/2026, Cục Thuế tỉnh Bình Lộc ban hành Kế hoạch số 1120/KH-CT về hỗ trợ hộ kinh doanh năm 2026.\n"
    )

    assert plan.date.value == "2026-04-09"
