from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from gandan.text.speech import CENTRE, SOUTH, Entry, Kind, Region, check_entry, shipped, speak
from gandan.text.speech.lexicon import shipped_entries
from gandan.text.speech.numbers import say_number

PROMISED = 600
OWN = Entry("CDS", "Chợ đầu mối", source="Văn phòng xã xác nhận")


@pytest.mark.parametrize("kind", Kind)
def test_every_shipped_entry_would_be_taken_from_a_province_too(kind):
    signs = {Kind.MEASURE: "bắt đầu|chữ cái"}.get(kind, "$^")  # %, °C and m² are measures

    assert not [
        (entry.written, problem)
        for entry in shipped_entries(kind)
        for problem in check_entry(entry)
        if not re.search(signs, problem)
    ]


@pytest.mark.parametrize("kind", Kind)
def test_no_entry_stands_twice_with_the_same_neighbours(kind):
    keys = [(entry.written, entry.left, entry.right) for entry in shipped_entries(kind)]

    assert len(set(keys)) == len(keys)


def test_the_lexicon_is_as_wide_as_promised():
    assert len(shipped_entries(Kind.ABBREVIATION)) >= PROMISED


def test_a_province_says_its_own_words_without_touching_the_shipped_ones():
    own = shipped().with_entries([OWN, Entry("UBND", "Ủy ban", source="Thử")])

    assert speak("CDS của UBND", lexicon=own).text == "Chợ đầu mối của Ủy ban"
    assert speak("UBND").text == "Ủy ban nhân dân"


@pytest.mark.parametrize(
    ("kind", "written", "text", "spoken"),
    [
        (Kind.AGENCY, "TTPTĐ", "Kế hoạch 5/KH-TTPTĐ", "Kế hoạch năm của Chợ"),
        (Kind.DOCUMENT_TYPE, "XYZ", "số 5/XYZ-UBND", "số năm chợ của Ủy ban nhân dân"),
        (Kind.MEASURE, "ang", "5 ang/người", "năm ang gạo một người"),
        (Kind.ADDRESS_PART, "chodaumoi", "chodaumoi.vn", "chợ chấm vê nờ"),
        (Kind.FOREIGN, "scanme", "Scanme", "chợ"),
    ],
)
def test_every_kind_can_be_added(kind, written, text, spoken):
    reading = {Kind.AGENCY: "Chợ", Kind.MEASURE: "ang gạo"}.get(kind, "chợ")
    own = shipped().with_entries([Entry(written, reading, source="Thử", kind=kind)])

    assert speak(text, lexicon=own).text == spoken


def test_neighbours_choose_between_two_meanings():
    own = shipped().with_entries(
        [
            Entry("TĐQ", "thửa đất quê", source="Thử", left=("chủ",)),
            Entry("TĐQ", "tổ đội quý", source="Thử", right=("{số}",)),
            Entry("TĐQ", "tổ đội", source="Thử"),
        ]
    )

    said = [speak(text, lexicon=own).text for text in ("chủ TĐQ", "TĐQ 2", "các TĐQ")]

    assert said == ["chủ thửa đất quê", "tổ đội quý hai", "các tổ đội"]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("TĐQ của ba thôn", "tổ đội của ba thôn"),
        ("TĐQ của ba thôn bên ruộng", "thửa đất quê của ba thôn bên ruộng"),
        ("bên ruộng cạn, TĐQ 2", "thửa đất quê hai"),
        ("ruộngs, TĐQ 2", "tổ đội hai"),
        ("TĐQ 5 triệu", "thuế đất quý năm triệu"),
        ("TĐQ 5%", "tăng đều quý năm phần trăm"),
    ],
)
def test_the_subject_of_a_line_a_sum_or_a_share_choose_too(text, spoken):
    own = shipped().with_entries(
        [
            Entry("TĐQ", "thuế đất quý", source="Thử", right=("{tiền}",)),
            Entry("TĐQ", "tăng đều quý", source="Thử", right=("{phần trăm}",)),
            Entry("TĐQ", "thửa đất quê", source="Thử", left=("{câu}", "ruộng", "vườn")),
            Entry("TĐQ", "tổ đội", source="Thử"),
        ]
    )

    assert speak(text, lexicon=own).text.endswith(spoken)


def test_a_guess_between_meanings_is_a_doubt():
    assert not speak("TT Y tế").warnings
    assert [doubt.start for doubt in speak("mục TT").warnings] == [4]


def test_on_a_day_what_was_meant_then_comes_first():
    own = shipped().with_entries(
        [
            Entry("BQX", "Ban mới", source="Thử", since=date(2025, 7, 1)),
            Entry("BQX", "Ban cũ", source="Thử", until=date(2025, 6, 30)),
        ]
    )

    assert speak("BQX", lexicon=own).text == "Ban mới"
    assert speak("BQX", lexicon=own.on(date(2024, 1, 1))).text == "Ban cũ"
    assert speak("BTTTT", lexicon=own.on(date(2026, 1, 1))).text == "Bộ Thông tin và Truyền thông"


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"written": " "}, "Hãy ghi chữ viết tắt"),
        ({"written": "-AB"}, "bắt đầu"),
        ({"written": "2025"}, "ít nhất một chữ cái"),
        ({"written": "A" * 41}, "dài quá"),
        ({"written": " AB"}, "khoảng trắng"),
        ({"spoken": ""}, "Hãy ghi cách đọc"),
        ({"spoken": "đề án 06"}, "còn chữ số"),
        ({"spoken": "và/hoặc"}, "ký hiệu"),
        ({"spoken": "hai  tiếng"}, "khoảng trắng thừa"),
        ({"spoken": "CDS"}, "giống hệt"),
        ({"left": ("Sở",)}, "chữ thường"),
        ({"right": ("a, b",)}, "dấu câu"),
        ({"left": ("{câu}",)}, "cùng câu"),
        ({"left": ("chợ", "{câu}")}, "cùng câu"),
        ({"right": ("{câu}", "chợ")}, "cùng câu"),
        ({"source": ""}, "căn cứ"),
        ({"since": date(2025, 2, 1), "until": date(2025, 1, 1)}, "đứng trước"),
    ],
)
def test_an_entry_that_would_break_a_reading_is_refused_with_a_sentence(change, word):
    assert not check_entry(OWN)

    problems = check_entry(replace(OWN, **change))

    assert [problem for problem in problems if word in problem]
    assert all(problem.endswith(".") for problem in problems)


@pytest.mark.parametrize(
    ("region", "spoken"),
    [
        (CENTRE, "một ngàn không trăm lẻ bảy, hai mươi tư tỷ"),
        (SOUTH, "một ngàn không trăm lẻ bảy, hai mươi bốn tỉ"),
        (Region("ha-noi", seven="bẩy"), "một nghìn không trăm linh bẩy, hai mươi tư tỷ"),
    ],
)
def test_numbers_sound_as_the_region_says_them(region, spoken):
    assert speak("1007, 24.000.000.000", region=region).text == spoken


def test_a_region_changes_no_name():
    assert speak("Thạch Linh, Bảy Núi, 2 thôn", region=SOUTH).text == "Thạch Linh, Bảy Núi, hai thôn"
    assert say_number("7") == "bảy"
