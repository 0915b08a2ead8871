from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gandan.text.markup import parse
from gandan.text.plainness import Kind, check, read_document
from gandan.text.plainness.wording import entries
from gandan.text.tests.marked import OTHER_HAND, marked, score
from gandan.text.tests.strategies import documents, vietnamese

LONG = "Xã nhận hồ sơ của bà con trong thôn " * 5


def found(text):
    return [(finding.kind.value, text[finding.start : finding.end]) for finding in check(text)]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        # wording: the longest phrase, whatever its case and its tones' places; terms of law stay
        ("Xã TIẾN HÀNH tổ chức họp.", [("wording", "TIẾN HÀNH tổ chức")]),
        ("Xã huỷ bỏ lệnh.", [("wording", "huỷ bỏ")]),
        ("Căn cứ Luật Hộ tịch, xã trả lời.", []),
        ("Theo cơ sở dữ liệu quốc gia", []),
        ("Đăng ký tạm trú", []),
        ("Ủy ban nhân dân xã", []),
        ("tiến, hành", []),
        # phrases that touch are one finding; a capital inside a sentence makes a name
        ("Sẽ xử lý nghiêm theo quy định.", [("wording", "xử lý nghiêm theo quy định")]),
        ("Xử lý nghiêm, theo quy định.", [("wording", "Xử lý nghiêm"), ("wording", "theo quy định")]),
        ("Xã lập Tổ Rà soát. Rà soát xong thì nghỉ.", [("wording", "Rà soát")]),
        ("Chị Lan ở phòng, Tiếp cận là tên câu lạc bộ.", []),
        ("Làm theo hướng dẫn, theo hướng đó.", [("wording", "theo hướng")]),
        ("Luật Tiếp công dân số 42", []),
        ("Bão đi về phía Bắc.", []),
        # abbreviations
        ("Ủy ban nhân dân (UBND) xã. UBND trả lời.", []),
        ("UBND xã họp. UBND xã báo.", [("abbreviation", "UBND")]),
        ("UBND (Ủy ban nhân dân) xã họp.", []),
        ("Ủy ban nhân dân (sau đây gọi là “UBND”) xã", [("wording", "sau đây gọi là")]),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", []),
        ("Ra TP. Tam Kỳ, quý IV", []),
        ("Quét mã QR, xem TV", []),
        ("https://a.vn/UBND và ban@UBND.vn", []),
        ("Đ/c trưởng thôn báo tin, xe chạy 40 km/h.", [("abbreviation", "Đ/c")]),
        ("Mang CMND/CCCD.", [("abbreviation", "CMND"), ("abbreviation", "CCCD")]),
        ("Nghị quyết 57-NQ/TW", [("number", "57-NQ/TW")]),
        # passive
        ("Đơn được ký bởi chủ tịch.", [("passive", "được ký bởi")]),
        ("Nghỉ bởi vì bão.", []),
        ("Bà con nộp được, đổi được, lấy được.", []),
        # nominal
        ("Anh đi công tác. Nơi công tác ở xã.", []),
        ("Xã làm công tác dân số.", [("nominal", "công tác dân số")]),
        ("Việc này của ai?", []),
        ("Xã tiến hành việc kiểm tra sổ.", [("nominal", "tiến hành việc kiểm tra")]),
        ("Xã tiến hành việc này.", [("wording", "tiến hành")]),
        ("Việc giải quyết hồ sơ của xã còn chậm.", [("nominal", "Việc giải quyết hồ sơ của xã")]),
        ("Việc cân, đo, ghi sổ của trạm đã xong.", [("nominal", "Việc cân, đo, ghi sổ của trạm")]),
        ("Việc tiêm vắc-xin là phần của trạm.", []),
        ("Việc nhà cửa của bà Lan đã xong.", []),
        ("Cần sự tham gia của bà con.", [("nominal", "sự tham gia của")]),
        ("Cảm ơn sự giúp đỡ của bà con.", []),
        ("Sự cố của máy, nhân sự của xã.", []),
        ("Nhắc nhau trong công tác dân số.", [("nominal", "công tác dân số")]),
        # numbers
        ("Năm 2025 thu 1.250.000 đồng.", []),
        ("Có 1.254 hộ.", [("number", "1.254")]),
        ("Phí 1,5 triệu, hạn 31.3.2021.", []),
        ("Đạt 95,5%.", [("number", "95,5%")]),
        ("Đóng 10,5% tiền lương, phí 1,5%.", []),
        ("Có 1.284,7 ha lúa.", [("number", "1.284,7")]),
        ("Gọi 0235.3888.888 hoặc 1022.", []),
        ("Ngày 1, 2, 3, 4, 5 và 6.", [("number", "1, 2, 3, 4, 5 và 6")]),
        ("Quyết định 25/2021/QĐ-UBND", [("number", "25/2021/QĐ-UBND")]),
        ("Hồ sơ ngày 15/7/2025", []),
        ("", []),
        ("  \n\n ", []),
    ],
)
def test_what_a_villager_stumbles_over_is_found_and_nothing_else(text, findings):
    assert found(text) == findings


def test_phrases_that_touch_are_mended_one_after_another():
    (finding,) = check("Sẽ xử lý nghiêm theo quy định.")

    assert finding.wrong == (
        "“xử lý nghiêm theo quy định”: dọa chung, không nói bị gì; người nghe không biết quy định nào."
    )
    assert finding.advice == (
        "“xử lý nghiêm”: hãy viết “phạt (nêu mức)”. “theo quy định”: hãy bỏ, hoặc viết “nêu rõ”."
    )


def test_a_long_sentence_and_a_clause_without_a_pause_are_found():
    kinds = [finding.kind for finding in check(f"{LONG}. Mời bà con.")]

    assert kinds == [Kind.LONG_CLAUSE, Kind.LONG_SENTENCE]
    assert all(finding.is_about_a_whole_sentence for finding in check(LONG))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # "thì" gives the reader her breath, and "7" is one syllable
        (
            "Nhà nào nộp đơn xin cấp sổ đất ở mà quá hẹn chưa thấy xã trả lời thì gọi cho tổ giúp dân xã.",
            [],
        ),
        (
            "Nhà nào nộp đơn xin cấp sổ đất ở mà quá hẹn chưa thấy xã trả lời gọi cho tổ giúp dân xã.",
            ["long_clause"],
        ),
        ("Thôn 1 và thôn 2 đem giấy tờ đến nhà văn hóa thôn 3 gặp cán bộ xã lúc 7 giờ.", []),
    ],
)
def test_a_clause_is_as_long_as_it_sounds(text, kinds):
    assert [kind for kind, _ in found(text)] == kinds


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("Xã tiến hành họp.", "Hãy bỏ, câu vẫn đủ ý."),
        ("Trên cơ sở đơn", "Hãy viết “theo” hoặc “dựa vào”."),
        ("Đạt 82,66%.", "Hãy làm tròn: “gần 83%”."),
        ("Mức 0,125% là đủ", "Hãy làm tròn: “khoảng 0,1%”."),
        ("Mức 0,05% là đủ", "Hãy làm tròn: “chưa đến 0,1%”."),
        ("Vốn 34.275.120.000 đồng", "Hãy làm tròn: “hơn 34 tỷ”."),
        ("Mức 0,19% là đủ", "Hãy làm tròn: “khoảng 0,2%”."),
        ("Mức 0,96% là đủ", "Hãy làm tròn: “gần 1%”."),
        ("Mức 0,04% là đủ", "Hãy làm tròn: “chưa đến 0,1%”."),
        ("Đạt 82,00%.", "Hãy làm tròn: “82%”."),
        ("Vốn 1.234.275.120.000 đồng", "Hãy làm tròn: “hơn 1,2 nghìn tỷ”."),
        ("Vốn 1.975.300 đồng", "Hãy làm tròn: “hơn 1,9 triệu”."),
        ("Có 1.254 hộ", "Hãy làm tròn: “hơn 1.200”."),
        ("Có 1.284,7 ha", "Hãy làm tròn: “hơn 1.200”."),
        ("Đạt 62,0%", "Hãy làm tròn: “62%”."),
        ("V/v họp", "Hãy viết “về việc”; nếu còn nhắc lại thì viết “về việc (V/v)” ở lần đầu."),
        ("GDP tăng", "Hãy viết đầy đủ các chữ."),
        (
            "TTHC là gì",
            "Hãy viết “thủ tục hành chính”; nếu còn nhắc lại thì viết “thủ tục hành chính (TTHC)” ở lần đầu.",
        ),
        ("XYZT là gì", "Hãy viết đầy đủ các chữ."),
    ],
)
def test_a_finding_says_what_to_do(text, advice):
    assert check(text)[0].advice == advice


def test_the_table_of_words_is_whole():
    phrases = [entry.phrase for entry in entries()]

    assert len(phrases) >= 400
    assert len(set(phrases)) == len(phrases)
    assert all(entry.instead[0] and entry.reason for entry in entries())
    assert all(
        entry.phrase in kept or kept in entry.phrase or kept for entry in entries() for kept in entry.kept
    )


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.phrase)
def test_each_entry_is_found_and_stays_in_its_terms_of_law(entry):
    assert [text for kind, text in found(entry.phrase) if kind == "wording"] == [entry.phrase]
    assert not [kept for kept in entry.kept if (("wording", entry.phrase) in found(kept))]


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.phrase)
def test_what_is_advised_is_not_itself_found(entry):
    assert not [words for words in entry.instead if any(kind == "wording" for kind, _ in found(words))]


def test_the_marked_sentences_are_enough_and_half_of_them_clean():
    seen, unseen = marked("seen"), marked("unseen")

    assert len(seen) + len(unseen) == 200
    assert len(unseen) == 60
    assert sum(not each.expected for each in (*seen, *unseen)) == 100


def test_another_hand_marked_more_and_most_of_what_is_found_there_is_right():
    seen, unseen = (marked(part, table=OTHER_HAND) for part in ("seen", "unseen"))

    assert len(seen) == len(unseen) == 60
    assert score("seen", table=OTHER_HAND).precision() >= 0.85
    assert score("seen", table=OTHER_HAND).recall() >= 0.85


@pytest.mark.parametrize("kind", Kind)
def test_most_of_what_is_found_is_right(kind):
    assert score("seen").precision((kind,)) >= 0.85
    assert score("seen").recall((kind,)) >= 0.85


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(st.sampled_from(marked("seen")).map(lambda each: each.sentence), vietnamese, st.text())
    ).map(" ".join)
)
def test_findings_lie_in_the_text_and_come_in_reading_order(text):
    findings = check(text)

    assert all(0 <= finding.start < finding.end <= len(text) for finding in findings)
    assert list(findings) == sorted(findings)


def test_a_document_is_read_as_one_text():
    document = parse(
        "## Ở đâu\n\nUBND xã **tiến** hành họp.\n\n- UBND\n- Gọi {{đường dây nóng}}",
        title="Họp",
        lead="Ủy ban nhân dân (UBND) mời.",
    )

    reading = read_document(document)

    assert [passage.text for passage in reading.passages][:3] == [
        "Họp",
        "Ủy ban nhân dân (UBND) mời.",
        "Ở đâu",
    ]
    assert [finding.kind for finding in reading.findings] == [Kind.WORDING]
    assert reading.passages[3].text[reading.findings[0].start :].startswith("tiến hành")
    assert reading.reading_seconds > 0


def test_the_name_of_a_fact_is_no_word_to_be_said_more_plainly():
    assert read_document(parse("Nộp ở {{nơi tiếp nhận}}.", title="Họp")).findings == ()
    assert read_document(parse("Nơi tiếp nhận: {{địa chỉ}}.", title="Họp")).findings != ()


@settings(max_examples=60, deadline=None)
@given(documents)
def test_every_finding_of_a_document_lies_in_its_passage(document):
    for passage in read_document(document).passages:
        assert all(0 <= one.start < one.end <= len(passage.text) for one in passage.findings)
