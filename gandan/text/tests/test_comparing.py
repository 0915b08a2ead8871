from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.comparing import Change, compare, compare_names, compare_words
from gandan.text.document import Document, Image
from gandan.text.markup import parse, tidy
from gandan.text.tests.strategies import documents, words


def said(old, new):
    """Write what was compared with the signs of a proof-reader: [gone] and {come}."""
    marks = {Change.SAME: "%s", Change.REMOVED: "[%s]", Change.ADDED: "{%s}"}
    return "".join(marks[run.change] % run.text for run in compare_words(old, new))


def parts_of(old, new):
    parts = compare(parse(old, title="Tin"), parse(new, title="Tin"))
    return [(part.name, part.change.value) for part in parts if not part.is_same]


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("Lệ phí 30.000 đồng.", "Lệ phí 40.000 đồng.", "Lệ phí [30.000 ]{40.000 }đồng."),
        ("Nộp từ 7 giờ 30.", "Nộp từ 7 giờ.", "Nộp từ 7 giờ [30]."),
        ("Nộp từ 7 giờ.", "Nộp từ 7 giờ 30.", "Nộp từ 7 giờ {30}."),
        ("Mở cửa 24/7", "Mở cửa 24/5", "Mở cửa [24/7]{24/5}"),
        ("Làm hộ tịch", "Làm hộ khẩu", "Làm hộ [tịch]{khẩu}"),
        ("được miễn", "không được miễn", "{không }được miễn"),
        ("", "Mới", "{Mới}"),
        ("Cũ", "", "[Cũ]"),
        ("Hai  dấu cách", "Hai dấu cách", "Hai  dấu cách"),
    ],
)
def test_words_that_are_gone_and_new_are_marked(old, new, marked):
    assert said(old, new) == marked


@given(words, words)
def test_both_texts_are_found_again_in_what_is_shown(old, new):
    runs = compare_words(old, new)

    before = "".join(run.text for run in runs if not run.is_added)
    after = "".join(run.text for run in runs if not run.is_removed)
    assert "".join(before.split()) == "".join(old.split())
    assert "".join(after.split()) == "".join(new.split())


@given(documents, documents)
def test_any_two_documents_are_compared(old, new):
    parts = compare(tidy(old), tidy(new))

    assert all(run.text for part in parts for run in part.runs)


@given(documents)
def test_a_document_differs_in_nothing_from_itself(document):
    assert all(part.is_same for part in compare(document, document))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Một đoạn cũ về lệ phí.\n\nHai.", "Một đoạn mới về lệ phí.\n\nHai.", [("Đoạn 1", "reworded")]),
        ("Một.\n\nHai.", "Một.\n\nXen vào giữa.\n\nHai.", [("Đoạn 2", "added")]),
        ("Một.\n\nBỏ đi hết.\n\nHai.", "Một.\n\nHai.", [("Đoạn 2", "removed")]),
        ("- Giấy khai sinh\n- Ảnh thẻ", "- Giấy khai sinh\n- Ảnh thẻ 3x4", [("Ý 2", "reworded")]),
        ("1. Đến quầy\n2. Nộp", "1. Đến quầy\n2. Nộp\n3. Lấy phiếu hẹn", [("Bước 3", "added")]),
        ("Nộp **trước** hạn.", "Nộp trước hạn.", [("Đoạn 1", "reshaped")]),
        ("Cùng một lời.", "- Cùng một lời.", [("Ý 1", "reshaped")]),
        ("Gọi {{đường dây nóng}}.", "Gọi {{địa chỉ}}.", [("Đoạn 1", "reworded")]),
        ("Trời xanh mây trắng.", "Lệ phí đã đổi.", [("Đoạn 1", "added"), ("Đoạn 1", "removed")]),
    ],
)
def test_parts_are_found_again_where_they_were_worded_otherwise(old, new, expected):
    assert sorted(parts_of(old, new)) == sorted(expected)


def test_title_and_lead_are_parts_too():
    old = parse("Nội dung.", title="Tin cũ", lead="")
    new = parse("Nội dung.", title="Tin mới", lead="Một câu.")

    parts = compare(old, new)

    assert [(part.name, part.change.value) for part in parts if not part.is_same] == [
        ("Tiêu đề", "reworded"),
        ("Câu mở đầu", "reworded"),
    ]


def test_another_picture_is_another_part_though_its_words_stay():
    old, new = (Document("Tin", "", (Image(number, "Trụ sở xã"),)) for number in (1, 2))

    assert [part.change for part in compare(old, new) if part.name.startswith("Ảnh")] == [
        Change.ADDED,
        Change.REMOVED,
    ]


def test_a_picture_told_in_other_words_is_the_same_picture():
    old, new = (Document("Tin", "", (Image(1, alt),)) for alt in ("Trụ sở xã", "Cổng ủy ban"))

    assert [part.change for part in compare(old, new)][1:] == [Change.REWORDED]


def test_names_that_were_taken_out_and_put_in_are_marked():
    part = compare_names("Chủ đề", ["Bưu chính", "Trực tuyến"], ["Trực tuyến", "Thủ tục"])

    assert [(run.text.strip(), run.change.value) for run in part.runs] == [
        ("Trực tuyến", "same"),
        ("Bưu chính", "removed"),
        ("Thủ tục", "added"),
    ]


@given(st.integers(min_value=2, max_value=5))
def test_what_is_too_long_to_compare_word_by_word_is_shown_whole(times):
    old, new = "một " * (600 * times), "hai " * (600 * times)

    assert [run.change for run in compare_words(old, new)] == [Change.REMOVED, Change.ADDED]


def test_many_changed_parts_are_shown_without_looking_for_pairs():
    old, new = ("\n\n".join(f"Đoạn số {n} nói {what}." for n in range(250)) for what in ("cũ", "mới"))

    changes = [part.change for part in compare(parse(old, title="T"), parse(new, title="T"))]

    assert changes.count(Change.ADDED) == changes.count(Change.REMOVED) == 250
