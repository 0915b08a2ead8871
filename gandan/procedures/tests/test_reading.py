"""The small readings: slips mended, time limits, fees, codes, levels, agencies."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.procedures.errors import BadRecordError
from gandan.procedures.reader.fees import exemption_in, fees_in_line, read_fee
from gandan.procedures.reader.fields import read_day
from gandan.procedures.reader.limits import read_limit
from gandan.procedures.reader.repair import mended, mended_name
from gandan.procedures.reader.words import (
    levels_of_agencies,
    national_code,
    read_channel,
    read_code,
    read_levels,
    split_agencies,
    split_names,
)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("hồ sơ đƣợc nhận", "hồ sơ được nhận"),
        ("t ờ khai theo mẫu", "tờ khai theo mẫu"),
        ("nộp đ ơn", "nộp đơn"),
        ("tại điểm b ở trên", "tại điểm b ở trên"),
        ("vitamin B ở", "vitamin B ở"),
        ("hai   chỗ \n\n trống", "hai chỗ\ntrống"),
        ("8 giờ () làm việc", "8 giờ làm việc"),
        ("Hồ sơ:\n\uf0fc Đơn\n\uf02b Ảnh", "Hồ sơ:\n- Đơn\n+ Ảnh"),
    ],
)
def test_slips_that_hide_words_are_mended(written, expected):
    assert mended(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("CẤP GIẤY PHÉP Ở VIỆT NAM LOẠI III", "Cấp giấy phép ở Việt Nam loại III"),
        ("THÔNG BÁO CỦA ỦY BAN NHÂN DÂN XÃ", "Thông báo của Ủy ban nhân dân xã"),
        ("CẤP THẺ BHYT CHO HTX", "Cấp thẻ BHYT cho HTX"),
        ("Cấp giấy phép môi trường ( 1.900727 ).", "Cấp giấy phép môi trường"),
        ("Thẩm định đề án đô thị Thẩm định đề án đô thị", "Thẩm định đề án đô thị"),
        ("Đăng ký kết hôn", "Đăng ký kết hôn"),
    ],
)
def test_a_name_is_written_as_a_person_would(written, expected):
    assert mended_name(written) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 ngày làm việc", ("10", "working_day", "", True)),
        ("0,5 ngày làm việc", ("0.5", "working_day", "", True)),
        ("08 giờ", ("8", "hour", "", True)),
        ("2 tuần", ("14", "day", "", True)),
        (
            "Không quá 20 (hai mươi) ngày, kể từ ngày nhận đủ hồ sơ.",
            ("20", "day", "kể từ ngày nhận đủ hồ sơ", True),
        ),
        ("03 ngày làm việc (không tính thời gian nộp tiền)", ("3", "working_day", "", False)),
        ("5 ngày; vùng khó khăn 15 ngày", (None, "", "", False)),
        ("Theo mô tả", (None, "", "", False)),
        ("trước ngày 15 tháng 01 năm 2026", (None, "", "", False)),
        ("", (None, "", "", False)),
    ],
)
def test_a_time_limit_is_read_where_one_amount_is_said(text, expected):
    limit = read_limit(text)

    amount = None if limit.amount is None else str(limit.amount)
    assert limit.text == text
    assert (amount, limit.unit, limit.starts, limit.is_certain) == expected


def test_the_start_of_a_limit_may_stand_in_the_note():
    assert read_limit("5 ngày", "Giải quyết kể từ khi nhận đơn.").starts == "kể từ khi nhận đơn"
    assert read_limit("5 ngày", "kể từ khi nhận đơn; hoặc kể từ ngày họp").starts == ""


@pytest.mark.parametrize(
    ("amount", "note", "expected", "is_certain"),
    [
        (15000, "", 15000, True),
        (0, "", 0, True),
        ("20.000", "", 20000, True),
        (15000, "15.000 đồng/bản", 15000, True),
        (15000, "người lớn 15.000 đồng, trẻ em 5.000 đồng", 15000, False),
        (None, "Mức thu 40.000 đồng", 40000, False),
        (None, "từ 40.000 đồng đến 90.000 đồng", None, False),
        (None, "Theo quy định", None, False),
        (1, "Theo quy định của luật", 1, False),
        (True, "", None, False),
        (-5, "", None, False),
        (10**30, "", None, False),
    ],
)
def test_a_fee_says_whether_its_amount_is_certain(amount, note, expected, is_certain):
    fee = read_fee("Lệ phí", amount, note)

    assert (fee.amount, fee.is_certain, fee.text, fee.kind) == (expected, is_certain, note, "charge")


def test_a_fee_tells_its_unit_its_act_and_its_days():
    fee = read_fee(
        "Phí", 400, "400 đồng/hồ sơ từ ngày 01/7/2025 đến hết ngày 31/12/2026 theo 64/2025/TT-BTC", "USD"
    )

    assert (fee.unit, fee.legal_act, fee.currency) == ("hồ sơ", "64/2025/TT-BTC", "USD")
    assert (fee.charged_from, fee.charged_until) == (date(2025, 7, 1), date(2026, 12, 31))
    assert not fee.is_certain


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Mức thu 10.000 đồng. Miễn cho hộ nghèo; người khuyết tật.", "Miễn cho hộ nghèo; người khuyết tật"),
        (
            "Mức thu:\n- Nộp trực tuyến là 0 đồng\n- Đối tượng miễn:\n+ Trẻ em",
            "Nộp trực tuyến là 0 đồng\n- Đối tượng miễn:\n+ Trẻ em",
        ),
        ("Theo Thông tư quy định mức thu, miễn một số khoản phí", ""),
        ("Theo quy định", ""),
    ],
)
def test_no_group_that_pays_less_is_dropped(note, expected):
    assert exemption_in(note) == expected


@pytest.mark.parametrize(
    ("code", "national"),
    [
        ("1.001193", "1.001193"),
        ("1.0133611", "1.0133611"),
        ("1.001193.000.00.00.H17", "1.001193"),
        ("1.001193-H17", "1.001193"),
        ("1.004850A", "1.004850"),
    ],
)
def test_a_local_suffix_belongs_to_the_national_code(code, national):
    assert read_code(f" {code} ") == code
    assert national_code(code) == national


@pytest.mark.parametrize("code", ["", "abc", "1.1", "1.00119३", "1.001193 x", "1" * 500])
def test_what_is_no_code_is_refused(code):
    with pytest.raises(BadRecordError):
        read_code(code)


def test_levels_channels_and_names_are_told_by_their_words():
    assert read_levels(["Cấp Bộ", "Cấp tỉnh, Cấp huyện", "Cấp Xã", "Cơ quan khác", "?"]) == (
        "central",
        "province",
        "district",
        "commune",
        "other",
    )
    assert [
        str(read_channel(word)) for word in ("Trực tiếp", "2", "Dịch vụ bưu chính", "Nộp trực tuyến")
    ] == [
        "direct",
        "online",
        "post",
        "online",
    ]
    with pytest.raises(BadRecordError, match="không rõ cách nộp"):
        read_channel("Bồ câu")
    assert split_agencies("Sở Văn hóa, Thể thao và Du lịch, Ủy ban nhân dân cấp xã") == [
        "Sở Văn hóa, Thể thao và Du lịch",
        "Ủy ban nhân dân cấp xã",
    ]
    assert split_names(["Tổ chức (không gồm doanh nghiệp, HTX), Công dân Việt Nam", "Công dân Việt Nam"]) == (
        "Tổ chức (không gồm doanh nghiệp, HTX)",
        "Công dân Việt Nam",
    )


@pytest.mark.parametrize(
    "written", ["2026-07-01", "01/07/2026", "1-7-2026", "20260701", "20260701093000", "2026-07-01T09:30:00"]
)
def test_days_are_read_in_the_forms_of_the_sources(written):
    assert read_day(written) == date(2026, 7, 1)


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_words_are_answered(text, note):
    read_limit(text, note)
    read_fee("Phí", text, note)
    read_levels([text])
    mended_name(text)
    assert mended(mended(text)) == mended(text)


@pytest.mark.parametrize(
    ("agency", "levels"),
    [
        ("Phòng Tư Pháp", ("district",)),
        ("Phòng cảnh sát quản lý hành chính về trật tự xã hội", ()),
        ("Bảo hiểm xã hội cấp huyện", ("district",)),
        ("Chi cục thuế huyện, thành phố", ("district",)),
        ("Ủy ban Nhân dân xã, phường, thị trấn.", ("commune",)),
        ("Công an thị xã", ()),
        ("Cục Thuế tỉnh", ("province",)),
        ("Sở Lao động-Thương binh và Xã hội", ("province",)),
        ("Cục Sở hữu trí tuệ - Bộ Khoa học và Công nghệ", ()),
        ("Bộ Lao động - Thương binh và Xã hội", ("central",)),
        ("Ủy ban nhân dân huyện hoặc xã", ()),
        ("Cơ sở giáo dục", ()),
        ("", ()),
    ],
)
def test_an_agency_says_its_level_or_none(agency, levels):
    assert levels_of_agencies([agency]) == levels


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Lệ phí: 200000 Đồng", [("charge", 200000, "")]),
        ("Phí: Đồng", []),
        ("Lệ phí: 0 Đồng", [("charge", 0, "")]),
        (
            "Phí: 150.000 Đồng Lệ phí: 20.000 đồng/lần Đồng",
            [("fee", 150000, ""), ("charge", 20000, "")],
        ),
        (
            "Lệ phí: - Theo mức thu của tỉnh. Miễn cho trẻ em",
            [("charge", None, "Theo mức thu của tỉnh. Miễn cho trẻ em")],
        ),
        ("Phí: Không Đồng", [("fee", None, "Không Đồng")]),
        ("không nêu", []),
        ("", []),
    ],
)
def test_fees_in_one_line_are_read_each_with_its_kind(written, said):
    assert [(fee.kind, fee.amount, fee.text) for fee in fees_in_line(written)] == said
