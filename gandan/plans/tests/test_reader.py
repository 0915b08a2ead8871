from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path

import pytest

from gandan.plans.reader import MAX_BYTES, read_text

TEXTS = Path(__file__).parent / "texts"
NAMES = ["xa-2024", "tin-huyen", "truong-hoc"]


def text_of(name):
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8")


def read(name):
    return read_text(text_of(name))


@pytest.mark.parametrize(
    ("name", "number", "day", "issuer", "title"),
    [
        (
            "xa-2024",
            "08/KH-UBND",
            "2024-01-09",
            "Ủy ban nhân dân xã Bình Sơn",
            "Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2024",
        ),
        (
            "tin-huyen",
            "27/KH-UBND",
            "2023-02-15",
            "UBND huyện Lộc Bình",
            "Kế hoạch truyền thông cải cách hành chính giai đoạn 2023 - 2026",
        ),
        (
            "truong-hoc",
            "15a/KH-THHS",
            "2024-09-05",
            "Trường Tiểu học Hoa Sen",
            "Kế hoạch tuyên truyền cải cách hành chính năm học 2024-2025",
        ),
    ],
)
def test_the_header_is_read(name, number, day, issuer, title):  # noqa: PLR0913, PLR0917 - one row
    plan = read(name)

    assert plan.is_plan
    assert (plan.number.value, plan.date.value, plan.issuer.value) == (number, day, issuer)
    assert plan.title.value == title


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("xa-2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("tin-huyen", date(2023, 1, 1), date(2026, 12, 31)),
        ("truong-hoc", date(2024, 9, 1), date(2025, 8, 31)),
    ],
)
def test_the_period_is_read(name, start, end):
    period = read(name).period

    assert (period.start, period.end) == (start, end)


def shares(name):
    return [(t.population, t.comparator, t.value) for t in read(name).targets if t.measure == "share"]


def test_each_share_says_what_is_counted():
    assert shares("xa-2024") == [
        ("thôn", "=", 100),
        ("Tỷ lệ hồ sơ nộp trực tuyến", ">=", 65),
        ("cán bộ, công chức, người hoạt động không chuyên trách", ">", 95),
        ("hộ gia đình", "=", 100),
    ]


def test_other_news_on_the_page_is_not_read():
    assert shares("tin-huyen") == [
        ("trang thông tin điện tử của xã, thị trấn", "=", 100),
        ("người dân", ">=", 90),
        ("mức độ hài lòng của tổ chức, cá nhân", ">", 95),
    ]


def test_shares_in_words_and_in_steps_are_read():
    assert shares("truong-hoc") == [
        ("phụ huynh", "=", 100),
        ("giáo viên, nhân viên", ">=", 90),
        ("Tỷ lệ học bạ số", "=", 90),
    ]
    assert [step.value for step in read("truong-hoc").targets[2].milestones] == [60, 90]


def test_a_day_that_opens_a_list_holds_for_all_of_it():
    assert {target.due for target in read("tin-huyen").targets} == {date(2026, 12, 31)}


def test_a_day_within_the_target_is_its_own():
    dues = [target.due for target in read("xa-2024").targets]

    assert dues[:3] == [date(2024, 6, 30), None, date(2024, 9, 30)]


def test_contents_are_the_rows_under_their_heading():
    assert [one.text for one in read("xa-2024").contents] == [
        "Cách nộp hồ sơ qua Cổng Dịch vụ công quốc gia",
        "Việc trả kết quả qua bưu điện",
        "Địa chỉ tiếp nhận phản ánh, kiến nghị",
    ]


def test_channels_and_audiences_are_named_with_their_kinds():
    plan = read("tin-huyen")

    assert {"portal", "station", "social", "publication", "post_point", "contest"} <= {
        one.kind for one in plan.channels
    }
    assert {one.kind for one in plan.audiences} == {"citizens", "businesses", "officials"}


def test_other_documents_are_references():
    assert [(one.number, one.date) for one in read("xa-2024").references] == [
        ("215/KH-UBND", date(2023, 12, 28)),
        ("1085/QĐ-TTg", date(2022, 9, 15)),
    ]


def test_a_report_on_a_plan_is_not_a_plan():
    plan = read("bao-cao")

    assert not plan.is_plan
    assert plan.targets == ()
    assert "Không thấy đây là một kế hoạch" in plan.error


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("name", NAMES)
def test_every_span_leads_to_the_words_themselves(name, form):
    text = unicodedata.normalize(form, text_of(name))
    plan = read_text(text)

    for target in plan.targets:
        assert text[slice(*target.span)] == target.quote
    for one in [*plan.clauses, *plan.contents]:
        assert unicodedata.normalize("NFC", " ".join(text[slice(*one.span)].split())) == one.text


@pytest.mark.parametrize("name", NAMES)
def test_decomposed_accents_are_read_as_composed_ones(name):
    plan, other = read(name), read_text(unicodedata.normalize("NFD", text_of(name)))

    assert [c.text for c in other.clauses] == [c.text for c in plan.clauses]
    assert [t.population for t in other.targets] == [t.population for t in plan.targets]


@pytest.mark.parametrize(
    ("sentence", "population", "comparator", "value"),
    [
        ("100% đài truyền thanh xã có chuyên mục.", "đài truyền thanh xã", "=", 100),
        ("100 % cơ quan, tổ chức, đơn vị tổ chức quán triệt.", "cơ quan, tổ chức, đơn vị", "=", 100),
        ("Có 100% đài phát thanh đưa tin.", "đài phát thanh", "=", 100),
        ("100% người có công được tư vấn tại nhà.", "người có công", "=", 100),
        ("Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên.", "Tỷ lệ hồ sơ đúng hạn", ">=", 98),
        ("Không dưới chín mươi lăm phần trăm hồ sơ được số hóa.", "hồ sơ", ">=", 95),
        ("96/96 xã có bảng tin điện tử.", "xã", "=", 100),
        ("98% học sinh trở lên không vi phạm nội quy.", "học sinh", ">=", 98),
        ("Phấn đấu đến năm 2025, 95,5% người dân biết cách tra cứu.", "người dân", "=", 95.5),
    ],
)
def test_a_share_is_read_in_its_many_forms(sentence, population, comparator, value):
    (target,) = read_text(f"Kế hoạch tuyên truyền năm 2025\nI. Mục tiêu\n{sentence}\n").targets

    assert (target.population, target.comparator, target.value) == (population, comparator, value)


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2023, đã có 48% hồ sơ được nộp qua mạng.",
        "Hỗ trợ 50% kinh phí mua sắm thiết bị.",
        "Kết quả năm trước 100% xã có chuyên mục.",
    ],
)
def test_a_share_that_is_no_promise_is_left_out(sentence):
    assert read_text(f"Kế hoạch tuyên truyền năm 2025\nI. Mục tiêu\n{sentence}\n").targets == ()


def test_two_shares_in_one_row_are_two_targets():
    text = "Kế hoạch năm 2025\nI. Mục tiêu\n100% xã có cổng và 100% thôn có loa; 90% hộ được phát tờ gấp."

    assert [target.quote for target in read_text(text).targets] == [
        "100% xã có cổng",
        "100% thôn có loa",
        "90% hộ được phát tờ gấp",
    ]


def test_a_line_that_the_page_broke_is_one_commitment():
    text = "KẾ HOẠCH\nNăm 2024\nI. Mục tiêu\n- 100% bưu cục trên địa bàn huyện\ncó tài liệu hướng dẫn.\n"

    assert read_text(text).clauses[0].text == "100% bưu cục trên địa bàn huyện có tài liệu hướng dẫn"


@pytest.mark.parametrize(("text", "word"), [("", "trống"), (" \n\t", "trống"), ("ă" * MAX_BYTES, "dài quá")])
def test_what_cannot_be_read_is_said_in_a_sentence(text, word):
    assert word in read_text(text).error
