from __future__ import annotations

import pytest

from gandan.procedures.answers.actions import withdraw_answer
from gandan.procedures.answers.search import find_answers, index_of_answers, similar, stamp_of_answers
from gandan.procedures.answers.tests.factories import (
    make_answer_approver,
    make_answer_version,
    use_fresh_index,
)
from gandan.procedures.search.live import stamp_of_catalogue
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db

ASKED = {
    "birth": "Con sinh ở bệnh viện tỉnh khác thì khai sinh ở đâu?",
    "marriage": "Hai người ở hai xã thì đăng ký kết hôn ở xã nào?",
    "house": "Xây nhà cấp bốn trong xóm có phải xin giấy phép xây dựng không?",
    "shop": "Mở tiệm tạp hóa nhỏ có phải đăng ký hộ kinh doanh không?",
}


@pytest.fixture
def answers(monkeypatch):
    use_fresh_index(monkeypatch, is_whole=True)
    unit = make_unit()
    return {name: make_answer_version(unit, question=question) for name, question in ASKED.items()}


# One index for all of a table: building it takes longer than asking.
TYPED = {
    "khai sinh cho con o dau": "birth",
    "dang ky ket hon": "marriage",
    "xin hỏi tôi muốn xây nhà ở quê thì có cần giấy phép xây dựng không ạ, xin cảm ơn": "house",
    "ho kinh doanh tap hoa": "shop",
    "ddawng kys keets hoon": "marriage",
}
FAR_FROM_ALL = ("", "?!", "hôm nay trời đẹp quá", "vé xem bóng đá cuối tuần")


def test_what_was_answered_is_offered_in_whatever_way_it_is_typed(answers):
    first = {typed: similar(typed)[0] for typed in TYPED}

    assert first == {typed: answers[name] for typed, name in TYPED.items()}
    assert {typed: find_answers(typed)[0] for typed in TYPED} == first


@pytest.mark.usefixtures("answers")
def test_nothing_is_offered_where_nothing_comes_near():
    assert [found for typed in FAR_FROM_ALL for found in similar(typed)] == []


def test_what_was_withdrawn_is_found_no_more(answers):
    version = answers["birth"]
    withdraw_answer(version.answer_id, "Sai.", make_answer_approver(version.answer.unit))

    assert version not in similar(ASKED["birth"])


def test_answers_do_not_make_the_catalogue_be_indexed_anew(answers):
    catalogue, own = stamp_of_catalogue(), stamp_of_answers()

    make_answer_version(answers["birth"].answer.unit)

    assert stamp_of_catalogue() == catalogue
    assert stamp_of_answers() != own


def test_the_index_of_nothing_finds_nothing():
    assert index_of_answers(stamp_of_answers()).find("khai sinh").hits == ()


@pytest.mark.usefixtures("answers")
def test_a_search_asks_the_same_however_many_are_found(django_assert_num_queries):
    similar("khai sinh")

    with django_assert_num_queries(2):  # whether the index is of today, and the rows that were found
        similar("đăng ký kết hôn ở xã nào")
