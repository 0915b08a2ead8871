"""Where the words came from, and what the reader was not sure of."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest

from gandan.text.speech import speak

SHARED = Path(__file__).parents[4] / "shared" / "data"
LEFT_OVER = re.compile(r"[^\w\s.,;:?!]|[\d_]")


def test_each_stretch_knows_what_is_said_for_it():
    spoken = speak("Quý I/2024, TP. Tam Kỳ")

    said = {spoken.written[span.start : span.end]: span.spoken for span in spoken.spans if span.spoken}
    assert said == {
        "Quý I/2024": "Quý một năm hai nghìn không trăm hai mươi tư",
        "TP.": "thành phố",
        "Tam Kỳ": "Tam Kỳ",
    }


def test_letters_written_apart_are_found_where_they_were_written():
    written = unicodedata.normalize("NFD", "Ủy ban họp lúc 7h30")

    spoken = speak(written)

    assert spoken.text == "Ủy ban họp lúc bảy giờ ba mươi phút"
    assert [written[s.start : s.end] for s in spoken.spans if s.spoken][-1] == "7h30"
    assert "".join(written[s.start : s.end] for s in spoken.spans) == written


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("ＵＢＮＤ　xã", "Ủy ban nhân dân xã"),
        ("ÐT: 1022", "điện thoại: một không hai hai"),
        ("UВND", "Ủy ban nhân dân"),
        ("zero\u200bwidth", "zerowidth"),
        ("5\u00a0km", "năm ki lô mét"),
        ("2½ ngày", "hai phẩy năm ngày"),
        ("① Hồ sơ", "một Hồ sơ"),
        ("Phụ lục Ⅳ", "Phụ lục bốn"),
        ("№ 5", "số năm"),
        ("60 ㎡", "sáu mươi mét vuông"),
        ("10⁶", "mười mũ sáu"),
        ("٣ xã", "ba xã"),
        ("", ""),
        ("…", ""),
        ("\n\n", "\n\n"),
    ],
)
def test_unusual_writing_is_read_as_it_looks(written, spoken):
    assert speak(written).text == spoken


@pytest.mark.parametrize(
    ("written", "at", "word"),
    [
        ("mã XQZ", 3, "Chưa biết"),
        ("Chúc mừng 🎉", 10, "bỏ qua"),
        ("ngày 31/2/2025", 5, "không có trên lịch"),
        ("ngày 2025-02-31", 5, "không có trên lịch"),
        ("ngày 30/2/25", 5, "không có trên lịch"),
        ("ngày 31/4", 5, "không có trên lịch"),
        ("ngày 29/2", None, ""),
        ("đạt 15/3", None, ""),
        ("họp 15/3", 4, "ngày tháng"),
        ("Kế hoạch số …/KH-UBND", 12, "để trống"),
        ("Báo cáo 5/BC-XQZ", 8, "cơ quan nào"),
    ],
)
def test_what_is_guessed_is_said_to_be_guessed(written, at, word):
    warnings = speak(written).warnings

    assert [warning.start for warning in warnings] == ([] if at is None else [at])
    assert all(word in warning.sentence for warning in warnings)


def test_sure_texts_have_no_doubts():
    assert speak("UBND xã họp lúc 7h30 ngày 15/3/2025.").is_sure
    assert not speak("XQZ").is_sure


@pytest.mark.parametrize(
    "piece", ["1-", "-1", "A-", "a.", "1.1.", "(1) ", "100%", "1/", "09 ", "_", "x1", "a@"]
)
def test_a_line_of_one_sign_is_read_to_its_end(piece):
    assert problems(piece * 60) == []


@pytest.mark.skipif(not SHARED.exists(), reason="không có dữ liệu thật bên cạnh bản mã nguồn")
def test_real_fragments_lose_no_word_and_leave_no_sign():
    lines = (SHARED / "text-fragments.jsonl").read_text(encoding="utf-8").splitlines()

    assert [problem for line in lines for problem in problems(json.loads(line)["text"])] == []


@pytest.mark.skipif(not SHARED.exists(), reason="không có dữ liệu thật bên cạnh bản mã nguồn")
@pytest.mark.parametrize("file", sorted(SHARED.glob("procedures*.jsonl")), ids=lambda file: file.stem)
def test_real_procedures_lose_no_word_and_leave_no_sign(file):
    """A twentieth of the catalogue; all of it was read once, this keeps it so."""
    lines = file.read_text(encoding="utf-8").splitlines()[::20]

    assert [problem for line in lines for text in texts(json.loads(line)) for problem in problems(text)] == []


def texts(found) -> list[str]:
    if isinstance(found, dict | list):
        inner = found.values() if isinstance(found, dict) else found
        return [text for each in inner for text in texts(each)]
    return [found] if isinstance(found, str) else []


def problems(written: str) -> list[str]:
    spoken = speak(written)
    dropped = {place for doubt in spoken.warnings for place in range(doubt.start, doubt.end)}
    found = LEFT_OVER.findall(spoken.text)
    if "".join(written[span.start : span.end] for span in spoken.spans) != written:
        found.append(f"gap: {written}")
    found += [
        f"lost: {written[span.start : span.end]}"
        for span in spoken.spans
        if not span.spoken
        and span.start not in dropped
        and any(map(str.isalnum, written[span.start : span.end]))
    ]
    return found
