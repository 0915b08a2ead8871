from __future__ import annotations

import json
import re
from datetime import date
from urllib.parse import quote

import pytest

from gandan.calendars.actions import pin_today
from gandan.portal.procedures.tests.samples import HOSTILE, make_house
from gandan.portal.tests.test_pages import words_of
from gandan.procedures.actions import join_procedures
from gandan.procedures.models import Procedure
from gandan.procedures.tests.samples import published, take_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("house")]


@pytest.fixture
def house():
    return make_house()


@pytest.fixture
def kite(client):
    """Return the words of the kite's page, asked with the given query."""
    return lambda query="": words_of(client.get(f"/thu-tuc/tha-dieu/{query}"))


def test_the_answer_comes_first_and_no_fee_without_whom_it_spares(kite):
    words = kite()

    first = words[: words.index("Giấy tờ cần chuẩn bị")]
    assert "Ủy ban nhân dân cấp xã" in first
    assert "1 giấy tờ, thêm tùy trường hợp của bạn" in first
    assert re.search(r"Lệ phí 15\.000 đồng/lần \([^)]*Trẻ em dưới 6 tuổi được miễn", first)
    assert "3 ngày làm việc" in first
    assert "Gửi qua bưu điện" in first


def test_each_case_has_an_address_of_its_own(client, kite):
    page = client.get("/thu-tuc/tha-dieu/").content.decode()
    assert "?truong-hop=hoc-sinh" in page
    assert "?truong-hop=nop-tren-mang" in page

    words = kite("?truong-hop=nop-tren-mang")

    assert "Điền đơn trên mạng." in words
    assert "Mang đơn đến quầy." not in words


def test_the_list_to_print_folds_nothing_away(client):
    long = f"Đơn xin {'rất ' * 200}dài"
    take_in(published(code="1.900077", name="Xin giấy dài", documents=[{"items": [{"name": long}]}]))

    page = client.get("/thu-tuc/1-900077/giay-to/").content.decode()

    assert long in page
    assert "Đọc hết" not in page


def test_procedures_of_one_name_are_told_apart_in_the_catalogue(client):
    take_in(published(code="1.900078"), published(code="1.900079", agency="Cơ quan đại diện ở nước ngoài"))

    words = words_of(client.get("/thu-tuc/danh-muc/"))

    assert "Cơ quan đại diện ở nước ngoài Mã 1.900079" in words
    assert "Ủy ban nhân dân cấp xã Mã 1.900078" in words


ABROAD = "Cơ quan đại diện ở nước ngoài"


def test_what_goes_together_is_told_from_its_namesakes(client):
    """One that leads to a namesake of itself is the commonest: at home, and at an embassy."""
    take_in(
        published(code="1.900078", concept="o-nha", links=[{"kind": "rather", "to": "o-ngoai"}]),
        published(code="1.900079", concept="o-ngoai", agency=ABROAD),
    )

    assert f"có khi bạn cần · {ABROAD}" in words_of(client.get("/thu-tuc/o-nha/"))


def test_the_procedures_of_an_occasion_are_told_from_their_namesakes(client):
    occasion = {"life_events": ["Thả diều"]}
    take_in(published(code="1.900078", **occasion), published(code="1.900079", agency=ABROAD, **occasion))

    words = words_of(client.get("/thu-tuc/viec/tha-dieu/"))

    assert f"Cấp giấy phép thả diều {ABROAD}" in words
    assert "Cấp giấy phép thả diều Ủy ban nhân dân cấp xã" in words


def test_two_questions_of_the_same_words_are_not_two_parts_of_one_name(client):
    """A screen reader lists the parts of a page by their names."""
    said = {"steps": [{"case": f"Đối với {who}", "text": "Nộp."} for who in ("trẻ em", "người lớn")]}
    papers = [{"case": f"Trường hợp {what}", "items": [{"name": "Đơn"}]} for what in ("mất", "hỏng")]
    take_in(published(code="1.900077", name="Xin diều", documents=papers, **said))

    page = client.get("/thu-tuc/1-900077/").content.decode()

    questions = re.findall(r"<h2>(Bạn thuộc trường hợp nào\?)</h2>", page)
    names = [
        re.search(rf'id="{each}">([^<]*)', page)[1] for each in re.findall(r'aria-labelledby="([^"]+)"', page)
    ]
    assert len(questions) == 2
    assert len(names) == len(set(names))


def test_a_fee_that_has_ended_is_no_answer_and_one_to_come_is(client):
    fees = [
        {"type": "Phí", "amount": 8000, "to": "2026-11-24"},
        {"type": "Phí", "amount": 9000, "from": "2026-11-25", "to": "2026-12-31"},
        {"type": "Phí", "amount": 10000, "from": "2027-01-01"},
    ]
    take_in(published(code="1.900077", channels=[{"methods": ["Trực tiếp"], "fees": fees}]))

    words = words_of(client.get("/thu-tuc/1-900077/"))

    assert "8.000 đồng" not in words
    assert "Phí 9.000 đồng (từ 25/11/2026; đến hết 31/12/2026)" in words
    assert "Phí 10.000 đồng (từ 1/1/2027)" in words


def test_the_day_of_the_result_is_told_with_every_day_between(kite):
    words = kite("?nop=2026-11-26")

    assert "Thứ Ba, 1/12/2026" in words
    assert "Thứ Bảy, 28/11/2026 đến Chủ nhật, 29/11/2026: nghỉ cuối tuần, không tính" in words


def test_a_year_without_a_calendar_is_said_to_be_unknown(kite):
    assert "Chưa có lịch nghỉ lễ năm 2031" in kite("?nop=2031-03-03")
    assert "Chưa có lịch nghỉ" not in kite()


@pytest.mark.parametrize("day", ["2026-13-45", "x", "", "0001-01-01", "9999-12-31"])
def test_any_day_asked_for_gives_a_page(client, day):
    for name in ("nop", "ngay"):
        assert client.get("/thu-tuc/tha-dieu/", {name: day}).status_code == 200


def test_a_chosen_commune_shows_its_counters_hours_and_post(kite):
    words = kite("?noi=xa-nui-moi")

    assert "Một cửa Xã Núi Mới" in words
    assert "0235 3871 246" in words
    assert "7 giờ 30 đến 17 giờ" in words
    assert "Bưu điện Xã Núi Mới" in words
    assert "Cước gửi tính riêng" in words


def test_a_name_that_means_one_commune_leads_to_it_and_keeps_the_choices(client):
    answer = client.get("/thu-tuc/tha-dieu/?noi=nui moi&truong-hop=hoc-sinh")

    assert answer["Location"] == "/thu-tuc/tha-dieu/?truong-hop=hoc-sinh&noi=xa-nui-moi#noi-nop"


@pytest.mark.parametrize("name", ["Huyện Núi", "Xã Đồi"])
def test_a_place_that_is_no_more_leads_to_the_commune_of_today(kite, name):
    words = kite(f"?noi={name}")

    assert "hoạt động đến hết ngày 30/6/2025" in words
    assert "Xã Núi Mới" in words


def test_a_procedure_of_the_district_says_where_it_went_and_why(kite):
    words = kite()

    assert "Trước đây nộp ở cấp huyện" in words
    assert "từ ngày 1/7/2025 không còn cấp huyện (Luật Tổ chức chính quyền địa phương 72/2025/QH15)" in words


def test_on_a_day_of_which_little_is_known_the_next_version_is_told_with_its_first_day(client):
    pin_today(date(2024, 11, 22))

    bare = words_of(client.get("/thu-tuc/tha-dieu/"))
    ahead = words_of(client.get("/thu-tuc/nuoi-chim/"))

    assert "nơi giải quyết là Ủy ban nhân dân cấp huyện" in bare
    assert "Tính theo thời hạn của bản áp dụng từ ngày 1/7/2025" in bare
    assert "Hôm nay còn nộp ở cấp huyện" in bare
    assert "Áp dụng từ ngày 1/7/2025" in ahead


def test_an_earlier_day_can_be_asked_for(kite):
    assert "Bạn đang xem bản áp dụng ngày 1/8/2026" in kite("?ngay=2026-08-01")


def test_who_checked_it_is_told_and_that_nobody_did(client, kite):
    assert "Đối chiếu lần cuối ngày 18/7/2026 với Cổng Gió, người đối chiếu: Phòng Gió." in kite()
    assert "Chưa có người đối chiếu" in words_of(client.get("/thu-tuc/nuoi-chim/"))


def test_what_is_only_online_is_said_loudly(client):
    page = client.get("/thu-tuc/nuoi-chim/").content.decode()

    assert '<strong class="gd-loud">Chỉ nộp trên mạng, không nhận tại quầy.</strong>' in page


@pytest.mark.parametrize("path", ["", "giay-to/", "van-ban/", "loi-doc/"])
def test_no_text_of_a_record_becomes_markup(client, path):
    page = client.get(f"/thu-tuc/nuoi-chim/{path}").content.decode()

    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert not re.search(r"<style| style=| on\w+=[\"']", page)


def test_lists_do_not_become_markup_either(client):
    for path in ("/thu-tuc/", "/thu-tuc/danh-muc/", "/thu-tuc/viec/sinh-con/", "/thu-tuc/tha-dieu/"):
        assert HOSTILE[9:30] not in client.get(path).content.decode()


def test_an_address_of_a_record_that_leads_elsewhere_is_not_followed(client):
    page = client.get("/thu-tuc/tha-dieu/").content.decode()

    assert "javascript:" not in page
    assert "https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-nganh-doc.html?ma_thu_tuc=1.900001" in page


def test_machines_read_the_same(client):
    for key in ("tha-dieu", "nuoi-chim"):
        page = client.get(f"/thu-tuc/{key}/").content.decode()
        written = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1]

        service, asked = json.loads(written)["@graph"]
        assert (service["@type"], asked["@type"]) == ("GovernmentService", "FAQPage")
        assert asked["mainEntity"]


def test_the_papers_are_a_list_to_print_and_to_send(client):
    page = client.get("/thu-tuc/tha-dieu/giay-to/?truong-hop=hoc-sinh").content.decode()

    assert "Giấy của trường" in page
    assert "data:image/svg+xml" in page
    assert "mailto:?subject=" in page
    assert "Bản áp dụng từ ngày 1/7/2025" in page


def test_the_official_text_is_whole_and_lists_earlier_versions(client):
    words = words_of(client.get("/thu-tuc/tha-dieu/van-ban/"))

    assert "- Đơn xin thả diều" in words
    assert "Từ ngày 1/1/2021 đến trước ngày 1/7/2025" in words


def test_our_own_words_stay_beside_a_later_official_text(client):
    take_in(published(steps=["Bước 1: Tổ chức, cá nhân nộp hồ sơ."], **{"from": "2026-01-01"}))

    words = words_of(client.get("/thu-tuc/tha-dieu/"))

    assert "Lời của chúng tôi, viết cho bản từ ngày 1/7/2025, đối chiếu ngày 18/7/2026" in words
    assert words.index("Mang đơn đến quầy.") < words.index("Tổ chức, cá nhân nộp hồ sơ.")


def test_the_page_can_be_read_aloud_as_text(client):
    words = words_of(client.get("/thu-tuc/tha-dieu/loi-doc/"))

    assert "mười lăm nghìn đồng" in words


@pytest.mark.parametrize("path", ["1.900001/", "1-900001/", "1.900001.H17/"])
def test_a_code_leads_to_the_page_of_today(client, path):
    answer = client.get(f"/thu-tuc/{path}?noi=xa-bien")

    assert (answer.status_code, answer["Location"]) == (301, "/thu-tuc/tha-dieu/?noi=xa-bien")


def test_a_procedure_that_was_joined_to_another_leads_there(client):
    kite, bird = (Procedure.objects.get(key=key) for key in ("tha-dieu", "nuoi-chim"))
    join_procedures(kite.pk, bird.pk)

    assert client.get("/thu-tuc/nuoi-chim/")["Location"] == "/thu-tuc/tha-dieu/"


@pytest.mark.parametrize("value", ["\0", "😀" * 90, "x" * 5000, "'\"><b>", "1.900001", "%", "-1", "\ud800"])
@pytest.mark.parametrize("path", ["tha-dieu/", "tha-dieu/giay-to/", "danh-muc/"])
def test_any_words_in_an_address_give_a_page(client, path, value):
    names = ("truong-hop", "noi", "nop", "ngay", "ma", "linh-vuc", "cap", "doi-tuong", "trang")
    query = "&".join(f"{name}={quote(value, errors='surrogatepass')}" for name in names)

    assert client.get(f"/thu-tuc/{path}?{query}").status_code == 200


@pytest.mark.parametrize(
    "path", ["khong-co/", "1.999999/", "9-999999/", "khong-co/giay-to/", "viec/khong-co/", "%00/", "a.b/"]
)
def test_a_wrong_address_is_not_there(client, path):
    assert client.get(f"/thu-tuc/{path}").status_code == 404


def test_a_life_event_tells_the_order_and_what_a_paper_serves(client):
    words = words_of(client.get("/thu-tuc/viec/sinh-con/"))

    assert words.index("Đăng ký khai sinh") < words.index("Đăng ký thường trú cho bé")
    assert "Dùng Giấy khai sinh của bước 1" in words
    assert "Thủ tục khác trong dịp này" in words
    assert "Cấp giấy phép thả diều" in words


def test_business_names_its_roads_and_what_nobody_checked(client):
    words = words_of(client.get("/thu-tuc/kinh-doanh/"))

    assert "Lập công ty" in words
    assert "Nghị quyết 198/2025/QH15" in words
    assert "chưa đối chiếu" in words


def test_the_catalogue_is_filtered_by_field_level_and_for_whom(client):
    def names(query):
        return [
            line.key for line in client.get(f"/thu-tuc/danh-muc/{query}").context["found"].page.object_list
        ]

    assert names("") == ["tha-dieu", "nuoi-chim"]
    assert names("?linh-vuc=vui-choi") == ["tha-dieu"]
    assert names("?doi-tuong=doanh-nghiep") == ["nuoi-chim"]
    assert names("?cap=cap-tinh") == []
    assert names("?cap=cap-huyen") == ["tha-dieu"]
    assert names("?cap=x&doi-tuong=y&trang=z") == ["tha-dieu", "nuoi-chim"]


def test_what_was_filed_at_the_district_is_listed_with_the_reason(client):
    assert "Từ ngày 1/7/2025 không còn cấp huyện" in words_of(client.get("/thu-tuc/danh-muc/?cap=cap-huyen"))


def test_first_page_site_map_and_menu_lead_there(client):
    page = client.get("/").content.decode()

    assert 'href="/thu-tuc/"' in page
    assert 'href="/thu-tuc/viec/sinh-con/"' in page
    assert "/thu-tuc/tha-dieu/</loc>" in client.get("/sitemap.xml").content.decode()
