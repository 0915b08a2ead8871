"""What an editor settled for one text is said as told, and every word still knows where it was written."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gandan.text.speech import (
    CENTRE,
    Correction,
    Entry,
    ReadingStyle,
    check_correction,
    check_found,
    speak,
)

LEFT_OVER = re.compile(r"[^\w\s.,;:?!]|[\d_]")
WRITTEN = "Ngày 12/5, 12/5/2026 và 112/5: TTPTĐ, TT 02/2025/TT-BNV, 1.250.000 đồng (5%), 7h30, số −3 🎉"
PIECES = st.sampled_from(["12/5", "TTPTĐ", "TT", "5%", "7h30", "−3", "1.250.000 đồng", "🎉 x", "(5%)", "số"])


def said(written, *pairs):
    return speak(written, corrections=[Correction(*pair) for pair in pairs]).text


@pytest.mark.parametrize(
    ("written", "corrected", "told", "spoken"),
    [
        ("Nhà số 12/5", "12/5", "mười hai xuyệt năm", "Nhà số mười hai xuyệt năm"),
        ("12/5/2026", "12/5", "sai", "ngày mười hai tháng năm năm hai nghìn không trăm hai mươi sáu"),
        ("12/5, rồi 12/5.", "12/5", "mười hai xuyệt năm", "mười hai xuyệt năm, rồi mười hai xuyệt năm."),
        ("TTHC và TT", "TT", "thị trấn", "thủ tục hành chính và thị trấn"),
        ("Mức 1.250", "250", "sai", "Mức một nghìn hai trăm năm mươi"),
        ("tỷ số 2-0", "2-0", "hai không", "tỷ số hai không"),
        ("gọi  UBND\u00a0xã", "UBND xã", "ủy ban xã", "gọi ủy ban xã"),
        ("tăng 5%", "%", "phân", "tăng năm phân"),
        ("CUSTOMS", "CUSTOMS", "cát tầm", "cát tầm"),
        ("UBND", "UB", "sai", "Ủy ban nhân dân"),
        ("một chai", "một", "mốt", "mốt chai"),
        ("(5%)", "(5%)", "năm phần trăm", "năm phần trăm"),
        ("mã XQZ\nmã XQZ", "XQZ", "ích cu dét", "mã ích cu dét\nmã ích cu dét"),
    ],
)
def test_a_correction_is_said_where_its_words_stand_free(written, corrected, told, spoken):
    assert said(written, (corrected, told)) == spoken


def test_the_longer_of_two_corrections_counts():
    assert said("TT 02 và TT", ("TT", "thị trấn"), ("TT 02", "thông tư hai")) == "thông tư hai và thị trấn"


def test_what_was_settled_is_not_doubted_any_more():
    assert speak("mã XQZ").warnings
    assert not speak("mã XQZ", corrections=[Correction("XQZ", "ích cu dét")]).warnings


def test_numbers_are_said_in_the_editors_words_and_not_in_the_regions():
    told = speak("7.000 và 8.000", region=CENTRE, corrections=[Correction("7.000", "bảy nghìn")])

    assert told.text == "bảy nghìn và tám ngàn"


@given(st.lists(st.tuples(PIECES, st.sampled_from(["một hai", "năm", "cái này, cái kia"])), max_size=4))
def test_corrected_or_not_nothing_is_left_to_the_voice_and_spans_cover(pairs):
    spoken = speak(WRITTEN, corrections=[Correction(*pair) for pair in pairs])

    assert not LEFT_OVER.search(spoken.text)
    assert "".join(WRITTEN[span.start : span.end] for span in spoken.spans) == WRITTEN
    assert all(spoken.text[s.at : s.at + len(s.spoken)] == s.spoken for s in spoken.spans)


@example("\xad", "0")  # a soft hyphen alone leaves nothing to say
@given(st.text(max_size=60), st.text(min_size=1, max_size=12))
def test_no_text_and_no_correction_breaks_the_reading(text, corrected):
    correction = Correction(corrected, "lời đọc")

    spoken = speak(text, corrections=[correction])

    assert not LEFT_OVER.search(spoken.text)
    assert "".join(text[span.start : span.end] for span in spoken.spans) == text


@pytest.mark.parametrize(
    ("written", "spoken", "word"),
    [
        ("12/5", "mười hai xuyệt năm", None),
        ("5%", "năm phần trăm", None),
        ("", "năm", "chép chỗ"),
        ("…", "năm", "chép chỗ"),
        ("12/5", "", "bằng chữ"),
        ("12/5", "12 xuyệt 5", "chữ số"),
        ("12/5", "mười hai / năm", "ký hiệu"),
        ("x" * 121, "năm", "dài quá"),
        ("hai  ô", "hai ô", "thừa"),
        ("12/5", "n" * 201, "dài quá"),
    ],
)
def test_a_correction_that_cannot_be_said_is_refused_with_a_sentence(written, spoken, word):
    problems = check_correction(Correction(written, spoken))

    assert bool(problems) == (word is not None)
    assert word is None or word in problems[0]


def test_a_correction_of_words_that_are_not_there_is_told():
    lines = ["Họp ngày 12/5/2026.", "Nhà số 7."]

    assert "Không thấy" in check_found(Correction("12/5", "năm"), lines)[0]
    assert check_found(Correction("12/5/2026", "năm"), lines) == []


def test_a_style_is_a_value_that_names_all_that_changes_a_word():
    entry = Entry("TTPTĐ", "trạm phát điện tử", source="Quyết định của tỉnh")
    plain = ReadingStyle()
    styles = [
        plain,
        ReadingStyle(region="trung"),
        ReadingStyle(entries=(entry,)),
        ReadingStyle(on=date(2026, 1, 1)),
        ReadingStyle(corrections=(Correction("TTPTĐ", "trạm phát"),)),
    ]

    assert len({str(style.named()) for style in styles}) == len(styles)
    assert ReadingStyle(entries=(entry,)).lexicon is ReadingStyle(entries=(entry,)).lexicon
    assert [style.speak("TTPTĐ").text for style in styles[2:5:2]] == ["trạm phát điện tử", "trạm phát"]
