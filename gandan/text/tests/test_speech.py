from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.text.facts import bind
from gandan.text.markup import parse
from gandan.text.speech import speak, to_spoken

SAMPLES = {
    # document numbers
    "Kế hoạch số 1739/KH-UBND": "Kế hoạch số một nghìn bảy trăm ba mươi chín của Ủy ban nhân dân",
    "theo 25/2021/QĐ-UBND": "theo hai mươi lăm năm hai nghìn không trăm hai mươi mốt "
    "quyết định của Ủy ban nhân dân",
    "Chỉ thị số 05-CT/TU của Tỉnh ủy": "Chỉ thị số năm của Tỉnh ủy",
    "Nghị quyết 76/NQ-CP": "Nghị quyết bảy mươi sáu của Chính phủ",
    "Nghị quyết số 18-NQ/TW": "Nghị quyết số mười tám của Trung ương",
    "Luật 72/2025/QH15": "Luật bảy mươi hai năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm",
    "mã thủ tục 1.003868": "mã thủ tục một chấm không không ba tám sáu tám",
    "Nghị định 61/2018/NĐ-CP ngày 2/4/2018 của Chính phủ": "Nghị định sáu mươi mốt "
    "năm hai nghìn không trăm mười tám "
    "ngày hai tháng tư năm hai nghìn không trăm mười tám của Chính phủ",
    "hồ sơ H40.18-241122-0003": "hồ sơ hát bốn không chấm một tám gạch ngang hai bốn một một hai hai "
    "gạch ngang không không không ba",
    # days and times
    "ngày 31/3/2021": "ngày ba mươi mốt tháng ba năm hai nghìn không trăm hai mươi mốt",
    "trước 05-4-2026": "trước ngày năm tháng tư năm hai nghìn không trăm hai mươi sáu",
    "2024-06-15": "ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi tư",
    "từ 1/7 đến 15/7": "từ ngày một tháng bảy đến ngày mười lăm tháng bảy",
    "1/2/2024 - 3/4/2024": "ngày một tháng hai năm hai nghìn không trăm hai mươi tư đến "
    "ngày ba tháng tư năm hai nghìn không trăm hai mươi tư",
    "ngày 1-5/7/2025": "ngày một đến ngày năm tháng bảy năm hai nghìn không trăm hai mươi lăm",
    "30/4 - 1/5": "ngày ba mươi tháng tư đến ngày một tháng năm",
    "Quý 2/2024": "Quý hai năm hai nghìn không trăm hai mươi tư",
    "thứ 2 - thứ 6": "thứ hai đến thứ sáu",
    "sáng 18-5": "sáng ngày mười tám tháng năm",
    "tháng 4/2024, thứ 4": "tháng tư năm hai nghìn không trăm hai mươi tư, thứ tư",
    "giai đoạn 2021-2025": "giai đoạn hai nghìn không trăm hai mươi mốt "
    "đến hai nghìn không trăm hai mươi lăm",
    "7h30-11h30": "bảy giờ ba mươi phút đến mười một giờ ba mươi phút",
    "07:00 - 11:30": "bảy giờ đến mười một giờ ba mươi phút",
    "lúc 16 giờ 05": "lúc mười sáu giờ năm phút",
    # phones and papers
    "gọi 0905 123 456": "gọi không chín không năm, một hai ba, bốn năm sáu",
    "tổng đài 1022": "tổng đài một không hai hai",
    "ĐT: 0235.3888.888": "điện thoại: không hai ba năm, ba tám tám tám, tám tám tám",
    "căn cước số 049123456789": "căn cước số không bốn chín, một hai ba, bốn năm sáu, bảy tám chín",
    "gọi 1022 người dân": "gọi một nghìn không trăm hai mươi hai người dân",
    # amounts
    "100% hồ sơ": "một trăm phần trăm hồ sơ",
    "5-10%": "năm đến mười phần trăm",
    "20.000 đồng/lần": "hai mươi nghìn đồng một lần",
    "24.000đ/m2": "hai mươi tư nghìn đồng một mét vuông",
    "0,5%/tháng": "không phẩy năm phần trăm một tháng",
    "3 - 1 = 2": "ba trừ một bằng hai",
    "đạt 4,5/5 điểm": "đạt bốn phẩy năm trên năm điểm",
    "8.000đ": "tám nghìn đồng",
    "từ 3-5 ngày": "từ ba đến năm ngày",
    "mức độ 3, 4": "mức độ ba, bốn",
    "-5°C": "âm năm độ xê",
    "12 m² và 3km2": "mười hai mét vuông và ba ki lô mét vuông",
    "3/4 đại biểu": "ba phần tư đại biểu",
    "nhà số 12/5": "nhà số mười hai trên năm",
    "hẻm 45/12/3": "hẻm bốn mươi lăm trên mười hai trên ba",
    "tỷ số 2-0": "tỷ số hai không",
    "½ ngày": "một phần hai ngày",
    # Roman numerals
    "quý IV/2024": "quý bốn năm hai nghìn không trăm hai mươi tư",
    "Phụ lục I, II và III": "Phụ lục một, hai và ba",
    "Đại hội XIII": "Đại hội mười ba",
    "II. Kết quả": "hai. Kết quả",
    # abbreviations and addresses
    "UBND xã và HĐND xã": "Ủy ban nhân dân xã và Hội đồng nhân dân xã",
    "TTHC, DVC v.v.": "thủ tục hành chính, dịch vụ công vân vân",
    "TP. Tam Kỳ": "thành phố Tam Kỳ",
    "mã XTZ": "mã ích tê dét",
    "https://dichvucong.gov.vn/": "dịch vụ công chấm gov chấm vê nờ",
    "motcua@quangnam.gov.vn": "một cửa a còng quảng nam chấm gov chấm vê nờ",
    # what is only for the eye
    "Bộ phận “Một cửa” (tầng 1)": "Bộ phận Một cửa, tầng một",
    "cha/mẹ – người giám hộ": "cha mẹ, người giám hộ",
    "Điều 12a khoản 1": "Điều mười hai a khoản một",
    "Xã Tam Hải, Núi Thành": "Xã Tam Hải, Núi Thành",
}


@pytest.mark.parametrize(("written", "spoken"), SAMPLES.items())
def test_a_newsreader_would_say_it_so(written, spoken):
    assert to_spoken(written) == spoken


SHAPES = st.one_of(
    st.text(max_size=10),
    st.from_regex(r"[0-9./,:%+()-]{1,14}", fullmatch=True),
    st.sampled_from([*SAMPLES, " ", "\n", "²", "½", "①", "٣", "Ⅳ", "QĐ-", "/", "ngày ", "số "]),
)


TEXTS = st.lists(SHAPES, max_size=8).map("".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_no_digit_and_no_sign_is_left_to_the_voice(text):
    spoken = to_spoken(text)

    assert not re.search(r"[^\w\s.,;:?!]|_", spoken)
    assert not [sign for sign in spoken if unicodedata.category(sign)[0] == "N"]


@given(st.lists(st.text(alphabet="aăâbcđêgiôơư", min_size=2, max_size=6), max_size=9).map(", ".join))
def test_plain_words_are_not_changed(text):
    words = re.findall(r"\w+", text)

    assert re.findall(r"\w+", to_spoken(text)) == words


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_spans_cover_the_text_in_order_and_say_every_word_of_it(text):
    spoken = speak(text)
    dropped = {place for doubt in spoken.warnings for place in range(doubt.start, doubt.end)}

    assert "".join(text[span.start : span.end] for span in spoken.spans) == text
    assert [span.start for span in spoken.spans[1:]] == [span.end for span in spoken.spans[:-1]]
    for span in spoken.spans:
        assert spoken.text[span.at : span.at + len(span.spoken)] == span.spoken
        if not span.spoken and span.start not in dropped:
            assert not [each for each in text[span.start : span.end] if each.isascii() and each.isalnum()]


@settings(max_examples=150, deadline=None)
@given(st.lists(SHAPES, max_size=8).map(" ".join))
def test_what_is_spoken_is_spoken_the_same_again(text):
    """Letters and figures grown together ("wifi5") are a code at first and a word once they stand apart."""
    spoken = to_spoken(re.sub(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", " ", text))

    assert to_spoken(spoken) == spoken


def test_lines_stay_lines():
    assert to_spoken("mục 1\nmục 2\n") == "mục một\nmục hai\n"


@pytest.mark.parametrize(
    ("hotline", "spoken"),
    [
        ("0235 3888 888", "không hai ba năm, ba tám tám tám, tám tám tám"),
        ("1022 hoặc 0905123456", "một không hai hai hoặc không chín không năm, một hai ba, bốn năm sáu"),
    ],
)
def test_a_bound_hotline_is_said_digit_by_digit(hotline, spoken):
    bound = bind(parse("{{đường dây nóng}}"), {"unit.hotline": hotline})

    assert bound.blocks[0].inlines[0].spoken == spoken


def test_bound_opening_hours_are_said_as_hours():
    bound = bind(parse("{{giờ làm việc}}"), {"unit.opening_hours": "7h30-11h30"})

    assert bound.blocks[0].inlines[0].spoken == "bảy giờ ba mươi phút đến mười một giờ ba mươi phút"
