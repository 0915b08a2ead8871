from __future__ import annotations

import pytest

from gandan.procedures.actions import keep_missed_query
from gandan.procedures.actions import missed as module
from gandan.procedures.actions.missed import kept_text
from gandan.procedures.queries import missed_queries
from gandan.procedures.waiting import MissedQuery


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("Nuôi Chim Yến", "nuoi chim yen"),
        ("căn cước 048123456789 bị mất", "can cuoc bi mat"),
        ("gọi cho tôi 0905 123 456", "goi cho toi"),
        ("gọi +84.905.123.456", "goi"),
        ("a.nguyen@example.vn hỏi hộ khẩu", "hoi ho khau"),
        ("abc1234567 mã hồ sơ", "ma ho so"),
        ("nghị định 168 năm 2025", "nghi dinh 168 nam 2025"),
        ("0905123456", ""),
        ("  ", ""),
        ("ab", ""),
    ],
)
def test_nothing_of_a_person_is_kept(query, kept):
    assert kept_text(query) == kept


@pytest.mark.django_db
def test_the_same_query_is_counted_however_it_was_typed():
    keep_missed_query("nuôi chim yến")
    row = keep_missed_query("NUOI CHIM YEN")

    assert (row.text, row.times) == ("nuoi chim yen", 2)
    assert MissedQuery.objects.count() == 1


@pytest.mark.django_db
def test_what_was_missed_most_often_is_read_first(django_assert_num_queries):
    for query in ("nuôi yến", "thả diều", "thả diều"):
        keep_missed_query(query)

    with django_assert_num_queries(1):
        assert [row.text for row in missed_queries()] == ["tha dieu", "nuoi yen"]


@pytest.mark.django_db
def test_past_the_limit_the_rarest_make_room_for_the_newest(monkeypatch):
    monkeypatch.setattr(module, "MOST_KEPT", 2)
    for query in ("thả diều", "thả diều", "nuôi yến", "bán trứng"):
        keep_missed_query(query)

    assert {row.text for row in MissedQuery.objects.all()} == {"tha dieu", "ban trung"}


@pytest.mark.django_db
def test_what_may_not_be_kept_leaves_no_row():
    assert keep_missed_query("0905123456") is None
    assert not MissedQuery.objects.exists()
