"""The page of search: found, understood, narrowed, not found; and what is offered while one types."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.calendars import clock
from gandan.portal.search import views
from gandan.portal.search.pace import Pace
from gandan.portal.search.pages import parted
from gandan.portal.tests.factories import make_province
from gandan.procedures.tests.samples import published, take_in
from gandan.procedures.waiting import MissedQuery

pytestmark = pytest.mark.django_db

RECORDS = (
    published(
        code="1.900001", name="Cấp giấy phép thả diều", said=["thả con diều"], life_events=["Vui chơi hè"]
    ),
    published(
        code="1.900002",
        name="Cấp lại giấy phép thả diều",
        field="Giấy tờ",
        levels=["Cấp tỉnh"],
        subjects=["Doanh nghiệp", "Tổ chức (không bao gồm doanh nghiệp, HTX)"],
    ),
    published(code="1.900003", name="Đăng ký nuôi chim yến", field="Chăn nuôi"),
)


@pytest.fixture
def catalogue():
    take_in(*RECORDS)


def shown(client, **asked):
    answer = client.get("/tim/", asked)
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def codes(client, **asked):
    return [line.listed.code for line in client.get("/tim/", asked).context["page"]]


@pytest.mark.usefixtures("catalogue")
def test_what_is_found_leads_to_the_procedures_own_page(client):
    page = shown(client, q="tha dieu")

    assert 'href="/thu-tuc/1-900001/"' in page
    assert page.index("1.900001") < page.index("1.900002")
    assert "Mã 1.900001" in page


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ddawng kys nuôi chim", "Bạn gõ “ddawng kys” – hiểu là “<b>đăng ký</b>”"),
        ("tha dieu", "Bạn gõ “tha dieu” – hiểu là “<b>thả diều</b>”"),
        ("gplx diều", "“gplx” còn được hiểu là “<b>giấy phép lái xe</b>”"),
        ("thả con diều", "Người dân thường gọi: “thả con diều”"),
    ],
)
def test_the_page_says_how_the_words_were_understood(client, typed, said):
    assert said in shown(client, q=typed)


@pytest.mark.usefixtures("catalogue")
def test_words_that_need_no_reading_are_not_explained(client):
    assert "hiểu là" not in shown(client, q="thả diều")


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({"cap": "province"}, ["1.900002"]),
        ({"cap": "commune"}, ["1.900001", "1.900003"]),
        ({"linh-vuc": "giay-to"}, ["1.900002"]),
        ({"su-kien": "vui-choi-he"}, ["1.900001"]),
        ({"doi-tuong": "business"}, ["1.900002"]),
        ({"doi-tuong": "citizen", "cap": "commune"}, ["1.900001", "1.900003"]),
        ({"doi-tuong": "citizen", "cap": "province"}, []),
        ({"cap": "khong-co"}, []),
    ],
)
def test_the_list_is_narrowed(client, chosen, left):
    assert codes(client, q="giấy phép thả diều", **chosen) == left


@pytest.mark.usefixtures("catalogue")
def test_without_words_the_choice_alone_lists_by_name(client):
    assert codes(client, cap="commune") == ["1.900001", "1.900003"]
    assert codes(client) == []


@pytest.mark.usefixtures("catalogue")
def test_a_choice_that_leaves_nothing_offers_to_take_it_back(client):
    page = shown(client, q="thả diều", cap="central")

    assert "Không có thủ tục nào theo các lựa chọn này" in page
    assert 'href="/tim/?q=th%E1%BA%A3+di%E1%BB%81u"' in page
    assert not MissedQuery.objects.exists()


@pytest.mark.usefixtures("catalogue")
def test_who_finds_nothing_is_told_what_to_do_and_leaves_the_words_alone(client):
    make_province()

    page = shown(client, q="xin chữ ký ca sĩ 0905123456")

    assert "tel:02353852000" in page
    assert "Gõ ít chữ hơn" in page
    assert [(row.text, row.times) for row in MissedQuery.objects.all()] == [("xin chu ky ca si", 1)]


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize("name", ["portal:home", "portal:search:find", "portal:procedures", "portal:news"])
def test_every_page_asks_once_what_procedure_is_needed(client, name):
    said = client.get(reverse(name)).content.decode()

    assert said.count(f'data-suggest="{reverse("portal:search:suggest")}"') == 1


@pytest.mark.usefixtures("catalogue")
def test_turning_the_pages_of_a_list_counts_nothing(client):
    shown(client, q="xin chữ ký ca sĩ", trang="1")

    assert not MissedQuery.objects.exists()


@pytest.mark.usefixtures("catalogue")
def test_a_flood_of_misses_is_not_all_written_down(client, monkeypatch):
    monkeypatch.setattr(views, "MISSED", Pace(per_second=0, burst=2))

    for number in "abcd":
        shown(client, q=f"xin chữ ký ca sĩ {number}")

    assert MissedQuery.objects.count() == 2


def test_places_stand_first_where_no_procedure_is_sure_and_news_below(client):
    province = make_province()

    page = shown(client, q="khai sinh")
    place = shown(client, q="tam hai")

    assert province.version.title in page
    assert place.index(f"/don-vi/{province.communes[0].key}/") < place.index("Chưa tìm thấy thủ tục")


def test_what_is_wanted_somewhere_is_found_with_the_place(client):
    key = make_province().communes[0].key
    take_in(*RECORDS)

    page = shown(client, q="nuoi chim yen o tam hai")

    assert page.index(f"/don-vi/{key}/") < page.index("/thu-tuc/1-900003/")
    assert "Bạn gõ “tam”" not in page


@pytest.mark.parametrize(
    ("typed", "wanted", "is_found"),
    [
        ("giấy độc thân ở Tam Hải", "giấy độc thân", True),
        ("khai sinh tại xã tam hải", "khai sinh", True),
        ("khai tử ở xã", "khai tử ở xã", False),
        ("kết hôn ở nước ngoài", "kết hôn ở nước ngoài", False),
        ("ở tam hải", "ở tam hải", False),
        ("đổi giấy tờ ở nhà rồi nộp ở tam hải", "đổi giấy tờ ở nhà rồi nộp", True),
    ],
)
def test_a_place_is_a_name_after_where(typed, wanted, is_found):
    make_province()

    left, at = parted(typed, clock.today())

    assert (left, bool(at)) == (wanted, is_found)


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    "typed",
    ["", " ", "?", "<script>alert(1)</script>", "a" * 5000, "đ" * 300, "\u202e\ufeff", "1.900001", "😀"],
)
def test_anything_may_be_typed(client, typed):
    assert "<script>alert" not in shown(client, q=typed)
    assert client.get("/tim/goi-y/", {"q": typed}).status_code == HTTPStatus.OK


@pytest.mark.usefixtures("catalogue")
def test_a_beginning_is_enough_for_a_suggestion(client):
    found = client.get("/tim/goi-y/", {"q": "nuoi chi"}).json()["suggestions"]

    assert found[0] == {"name": "Đăng ký nuôi chim yến", "said": "", "url": "/thu-tuc/1-900003/"}
    assert client.get("/tim/goi-y/", {"q": "n"}).json() == {"suggestions": []}


@pytest.mark.usefixtures("catalogue")
def test_a_flood_of_typing_is_turned_away_and_searching_is_not(client, monkeypatch):
    monkeypatch.setattr(views, "SUGGESTED", Pace(per_second=0, burst=1))
    client.get("/tim/goi-y/", {"q": "diều"})

    assert client.get("/tim/goi-y/", {"q": "diều"}).status_code == HTTPStatus.TOO_MANY_REQUESTS
    assert codes(client, q="thả diều")


@pytest.mark.usefixtures("catalogue")
def test_a_search_with_the_index_in_memory_asks_little(client, django_assert_max_num_queries):
    shown(client, q="thả diều")

    with django_assert_max_num_queries(6):
        shown(client, q="nuôi chim")
    with django_assert_max_num_queries(0):
        client.get("/tim/goi-y/", {"q": "nuôi ch"})


def test_a_bucket_fills_again_with_time():
    now = [0.0]
    pace = Pace(per_second=1, burst=2, clock=lambda: now[0])

    at_once = [pace.allows() for _ in range(3)]
    now[0] = 1.5
    later = [pace.allows() for _ in range(2)]

    assert (at_once, later) == ([True, True, False], [True, False])


def test_procedures_of_one_name_are_told_apart_in_the_list_and_while_typing(client):
    take_in(*RECORDS, RECORDS[2] | {"code": "1.900004", "agency": "Cơ quan đại diện ở nước ngoài"})

    page = shown(client, q="nuôi chim yến")
    offered = client.get("/tim/goi-y/", {"q": "đăng ký nuôi chim"}).json()["suggestions"]

    for words in ("Ủy ban nhân dân cấp xã", "Cơ quan đại diện ở nước ngoài"):
        assert f'<p class="gd-narrow">{words}</p>' in page
        assert words in [each["said"] for each in offered]
