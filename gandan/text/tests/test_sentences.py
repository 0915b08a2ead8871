from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.text.sentences import Span, clause_spans, sentence_spans, sentences
from gandan.text.tests.strategies import vietnamese

# One sentence a line end "|".
AWKWARD = """
Một câu.| Hai câu!| Ba câu?
Nộp tại TP. Tam Kỳ.| Xong.
Ra TX. An Nhơn gặp cán bộ.| Rồi về.
Nhà ở Q. 1, P. 3, TP. Hồ Chí Minh.| Gọi trước khi đến.
Mang căn cước, sổ hộ khẩu v.v. để làm thủ tục.
Mang căn cước, giấy khai sinh, v.v.| Nhớ mang bản chính.
Th.S. Lê Thị Hoa nói chuyện.| Bà con đến nghe.
GS.TS. Trần Văn Nam và PGS. TS. Lê Lan dự họp.
BS. Hoa khám từ 7 giờ.| ThS. Bình phát thuốc.
Giá 1.250.000 đồng.| Hạn 31.3.2021.
Hạn là 31.3.2021.| Sau ngày đó phải nộp thêm.
Đạt 82,66%.| Năm trước đạt 80,5 %.
Theo Điều 5. Luật này có hiệu lực từ ngày 1.| Xã sẽ báo sau.
Họp lúc 7 giờ ngày 5.| Mời bà con đến dự.
1. Gọi điện đến xã.| 2. Chờ trả lời.
a) Người cao tuổi;|
Gồm có:|
II. Kết quả thực hiện
Hỏi: “Ở đâu?”| Đáp: ở xã.
“Ở đâu?” bà hỏi.| Cán bộ chỉ đường.
Bà nói: “Tôi không biết.”| Cán bộ bèn giúp.
Chờ... rồi sẽ có.| Hết.
Chờ…| Rồi sẽ có.
Vào https://dichvucong.gov.vn/p/home.html?a=1.2 để nộp.| Xong.
Vào https://dichvucong.gov.vn.| Bấm Đăng nhập.
Gửi thư đến mot.cua@quangnam.gov.vn.| Chờ trả lời.
Nộp hồ sơ.sau đó chờ.
Nộp hồ sơ.|Sau đó chờ ba ngày.
nộp hồ sơ tại xã.| sau đó chờ ba ngày.| rồi nhận kết quả.
Tập đoàn Apple Inc. và Công ty Cty. An Phát.
Ông Nguyễn Văn A.| Bà Trần Thị B.
Nhà văn J. K. Rowling đến thăm.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
SĐT. 0235 3888 888.| Gọi giờ nào cũng được.
Xem tr. 5 và vd. mẫu số 2.
Thật không?!| Thật.
Còn nhiều việc (họp, báo cáo...).| Xã làm dần.
(Bà con nhớ mang giấy tờ.)| Hết.
Chưa có chấm cuối
…
. . .
"""
ROWS = [line.split("|") for line in AWKWARD.strip().split("\n")]


@pytest.mark.parametrize("pieces", ROWS, ids="".join)
def test_sentences_end_where_a_reader_stops(pieces):
    expected = [piece.strip() for piece in pieces if piece.strip()]
    if expected == [". . ."]:
        expected = [".", ".", "."]

    assert sentences("".join(pieces)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dòng dài bị ngắt\ngiữa chừng thôi.", ["Dòng dài bị ngắt\ngiữa chừng thôi."]),
        ("Tên bài\nBà con chú ý.", ["Tên bài", "Bà con chú ý."]),
        ("Gồm:\na) đơn;\nb) giấy tờ.", ["Gồm:", "a) đơn;", "b) giấy tờ."]),
        ("Gồm\n- đơn\n- giấy tờ", ["Gồm", "- đơn", "- giấy tờ"]),
        ("một\n\nhai", ["một", "hai"]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_lines_end_a_sentence_unless_they_were_only_too_long(text, expected):
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ai ốm, già yếu: ở nhà; còn lại đi.", ["Ai ốm,", "già yếu:", "ở nhà;", "còn lại đi."]),
        ("Phí 1,5 triệu lúc 7:30", ["Phí 1,5 triệu lúc 7:30"]),
        ("Xã – nơi tiếp nhận – trả lời", ["Xã –", "nơi tiếp nhận –", "trả lời"]),
        ("Gọi xã (giờ làm việc) trước", ["Gọi xã", "(giờ làm việc) trước"]),
        ("2021-2025", ["2021-2025"]),
    ],
)
def test_clauses_end_at_their_signs(text, expected):
    assert [span.of(text) for span in clause_spans(text)] == expected


SHAPES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "TP. ",
                "v.v. ",
                "1. ",
                "a) ",
                "...",
                "…",
                "“",
                "”",
                "\n",
                "\n\n",
                "! ",
                "?",
                ". ",
                ".",
                ", ",
                " – ",
            ]
        ),
        st.sampled_from(["https://a.vn/b.c", "a@b.vn", "1.250.000", "Q. 1", "GS.TS.", "Nguyễn Văn A."]),
        vietnamese,
        st.text(max_size=8),
    ),
    max_size=12,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(SHAPES)
def test_no_letter_is_lost_between_sentences(text):
    spans = sentence_spans(text)

    assert "".join(text[span.start : span.end] for span in spans) == text
    assert all(one.end == other.start for one, other in pairwise(spans))
    assert all(span.end > span.start for span in spans)


@settings(max_examples=100, deadline=None)
@given(SHAPES)
def test_no_letter_is_lost_between_clauses(text):
    for sentence in sentence_spans(text):
        clauses = clause_spans(text, sentence)

        assert (clauses[0].start, clauses[-1].end) == (sentence.start, sentence.end)
        assert all(one.end == other.start for one, other in pairwise(clauses))


def test_a_span_without_its_blanks():
    assert Span(3, 7).of("abc de ") == "de"
