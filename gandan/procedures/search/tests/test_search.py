"""Classes of queries, each with awkward members, on a small catalogue of our own."""

from __future__ import annotations

from functools import cache

import pytest

from gandan.procedures.search.index import Index
from gandan.procedures.search.tests import samples as s
from gandan.procedures.search.texts import IndexedText
from gandan.procedures.search.understanding import EMPTY, FACT

CLASSES = {
    "as it is called": [
        ("đăng ký khai sinh", s.BIRTH),
        ("Đăng ký lại khai sinh", s.BIRTH_AGAIN),
        ("GIẤY PHÉP LÁI XE", s.LICENCE),
        ("thành lập hộ kinh doanh", s.SHOP),
    ],
    "without marks": [
        ("dang ky ket hon", s.MARRIAGE),
        ("dang ky tam tru", s.STAY),
        ("mat bang lai", s.LICENCE_AGAIN),
    ],
    "marks in other places": [
        ("đăng ký kết hôn".replace("ế", "ê"), s.MARRIAGE),
        ("đăng ky khai tử", s.DEATH),
        ("đăng ký khai sinh", s.BIRTH),
    ],
    "keys of the input method": [
        ("ddawng kys keets hoon", s.MARRIAGE),
        ("d9a8ng ky1 khai tu73", s.DEATH),
        ("giaays phép lái xe", s.LICENCE),
    ],
    "sounds that people confuse": [
        ("đăng kí tạm chú", s.STAY),
        ("giấy phép lái se", s.LICENCE),
        ("đăng ký kết hông", s.MARRIAGE),
        ("hộ kinh danh", s.SHOP),
    ],
    "slips": [
        ("đăng ký thườgn trú", s.RESIDENCE),
        ("giấy phépp lái xe", s.LICENCE),
        ("gấy phép lái xe", s.LICENCE),  # without its mark "gay" is a word, with it nothing is
    ],
    "short forms": [
        ("GPLX", s.LICENCE),
        ("cấp gcn đăng ký đầu tư", s.INVEST),
        ("đkkh", s.MARRIAGE),
        ("ĐKKS", s.BIRTH),
    ],
    "what people say": [
        ("làm giấy chứng tử cho ba", s.DEATH),
        ("xin lại khai sinh", s.BIRTH_COPY),
        ("tôi muốn mở quán cà phê nhỏ thì làm thế nào", s.SHOP),
        ("sinh viên ở trọ", s.STAY),
    ],
    "the variant that was asked for": [
        ("làm mất giấy phép lái xe", s.LICENCE_AGAIN),
        ("giấy phép lái xe bị rách", s.LICENCE_AGAIN),
        ("đổi giấy phép lái xe", s.LICENCE_CHANGE),
        ("giấy phép lái xe", s.LICENCE),
        ("điều chỉnh giấy đăng ký đầu tư", s.INVEST_CHANGE),
        ("giấy phép lái xe bao nhiêu tiền", s.LICENCE),
        ("đăng ký kết hôn ở đâu", s.MARRIAGE),
    ],
    "a death, which is no loss": [
        ("ba tôi mới mất", s.DEATH),
        ("chồng mất rồi giờ làm giấy gì", s.DEATH),
        ("ba tôi mất giấy phép lái xe", s.LICENCE_AGAIN),
    ],
    "words that turn the meaning": [("mất bằng lái", s.LICENCE_AGAIN), ("dẹp quán cà phê", s.SHOP_STOP)],
    "a code": [(s.INVEST, s.INVEST), (f"thủ tục {s.DEATH} là gì", s.DEATH)],
}


@cache
def shared() -> Index:
    return s.index()


@pytest.mark.parametrize(("query", "code"), [pair for pairs in CLASSES.values() for pair in pairs])
def test_the_right_procedure_comes_first(query, code):
    assert shared().find(query).hits[0].code == code


def test_where_the_query_names_no_level_the_commune_comes_first():
    found = [hit.code for hit in shared().find("cấp phép treo băng rôn").hits[:2]]

    assert found == [s.POSTS_COMMUNE, s.POSTS_PROVINCE]


def test_a_query_of_nothing_finds_nothing():
    assert [shared().find(query).hits for query in ("", "   ", "?!", "\n")] == [()] * 4


def test_words_that_nobody_knows_are_missed():
    assert shared().find("xyzzy plugh").is_missed
    assert not shared().find("đăng ký kết hôn").is_missed


def test_no_more_are_returned_than_were_asked_for():
    assert len(shared().find("đăng ký", 3).hits) == 3
    assert shared().find("đăng ký", 0).hits == ()


def test_an_answer_says_how_it_was_understood():
    understood = shared().find("mất gplx, đăng kí thườgn trú").understood

    assert [(each.typed, each.meant) for each in understood.corrections] == [
        ("kí", "ký"),
        ("thườgn", "thường"),
    ]
    assert [(each.short, each.full) for each in understood.expansions] == [("gplx", "giấy phép lái xe")]
    assert "cấp lại" in understood.acts


def test_a_street_word_is_read_out_although_its_marks_are_missing():
    understood = shared().find("mat bang lai").understood

    assert [(each.short, each.full) for each in understood.expansions] == [("bằng lái", "giấy phép lái xe")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("xin giay chung tu", "xin giấy chứng tử"), ("chung tu khau tru thue", "chứng từ khấu trừ thuế")],
)
def test_a_street_word_is_likely_though_no_procedure_is_called_by_it(typed, meant):
    names = ("Cấp chứng từ khấu trừ thuế", "Xử lý chứng từ khấu trừ thuế", "Thay chứng từ khấu trừ thuế")
    texts = [IndexedText(f"9.00020{number}", (name,)) for number, name in enumerate(names)]

    understood = Index.build([*s.texts(), *texts], s.knowledge()).find(typed).understood

    assert understood.text == meant


def test_an_act_in_a_phrase_that_nobody_asked_for_counts_against_it():
    near = {hit.code: hit.score for hit in shared().find("bằng lái xe").hits}

    assert near[s.LICENCE] > near[s.LICENCE_AGAIN]


@pytest.mark.parametrize(
    ("query", "told_first"),
    [
        ("đang ở trọ lâu rồi muốn đăng ký thường trú", 5),
        ("tôi muốn đăng ký thường trú", 0),
        ("đang ở trọ chưa biết muốn gì", 0),
        ("đang ở trọ đăng ký thường trú", 0),
    ],
)
def test_what_stands_before_a_wish_weighs_less(query, told_first):
    weights = [slot.weight for slot in shared().find(query).understood.slots]

    light = [place for place, weight in enumerate(weights) if weight in {FACT, FACT * EMPTY}]
    assert light == list(range(told_first))


def test_a_plain_word_is_not_taken_for_initials():
    assert shared().find("cap giay phep lai xe").understood.expansions == ()


def test_a_hit_says_which_phrase_led_to_it():
    assert shared().find("làm giấy chứng tử").hits[0].phrase == "làm giấy chứng tử"


@pytest.mark.parametrize(
    ("beginning", "code"),
    [
        ("đăng ký kết h", s.MARRIAGE),
        ("dang ky tam t", s.STAY),
        ("giấy phép l", s.LICENCE),
        ("làm giấy chứng t", s.DEATH),
        ("chấm d", s.SHOP_STOP),
    ],
)
def test_a_word_begun_is_enough_for_a_suggestion(beginning, code):
    answer = shared().suggest(beginning)

    assert answer.hits[0].code == code
    assert len(answer.hits) <= 8


def test_a_phrase_of_the_catalogue_itself_leads_too():
    own = [*s.texts(), s.IndexedText(code="9.000099", names=("Cấp thẻ xanh",), said=("thẻ cho chim",))]

    assert Index.build(own, s.knowledge()).find("thẻ cho chim").hits[0].code == "9.000099"


def test_two_indexes_of_one_catalogue_answer_alike():
    one, other = s.index(), s.index()

    for pairs in CLASSES.values():
        for query, _ in pairs:
            assert one.find(query) == other.find(query)


def test_a_phrase_is_tried_without_changing_what_others_find():
    plain = s.index()

    tried = plain.with_said(s.SHOP, ["bán bún dạo"], [])

    assert tried.find("bán bún dạo").hits[0].code == s.SHOP
    assert s.SHOP not in [hit.code for hit in plain.find("bún dạo").hits]


def test_a_negative_phrase_turns_its_procedure_away():
    plain = s.index()
    query = "đăng ký khai sinh lấy bản phụ"

    turned = plain.with_said(s.BIRTH, [], ["lấy bản phụ"])

    assert plain.find(query).hits[0].code == s.BIRTH
    assert turned.find(query).hits[0].code != s.BIRTH
    assert turned.find("đăng ký khai sinh").hits[0].code == s.BIRTH


def test_hits_are_narrowed_to_the_codes_that_are_asked_for():
    index = s.index()

    found = index.find("giấy phép lái xe", among=frozenset({s.SHOP, s.LICENCE_CHANGE})).hits

    assert found[0].code == s.LICENCE_CHANGE
    assert {hit.code for hit in found} <= {s.SHOP, s.LICENCE_CHANGE}


@pytest.mark.parametrize(
    ("typed", "notes"),
    [
        ("ddawng kys kết hôn", [("ddawng kys", "đăng ký")]),
        ("dang ky kết hon", [("dang ky", "đăng ký"), ("hon", "hôn")]),
        ("đăng ký kết hôn", []),
        ("Đăng Ký KẾT HÔN", []),
    ],
)
def test_what_was_read_otherwise_is_told_in_whole_stretches(typed, notes):
    understood = s.index().find(typed).understood

    assert [(note.typed, note.meant) for note in understood.notes] == notes
